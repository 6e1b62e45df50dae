"""An actor that the text does not name has an identifier.

## What it checks

Only an actor whose naming is `named` has `xrefs`. Those that are described, anonymous or generic
have none.

## Why it matters

An identifier says who somebody is. Where the text withholds the name, it would be the coder's
guess, and it could expose a person whom the source protects.

## Example

Bad:

    {"id": "act:bellmead-weir/lock-keeper", "naming": "described", "xrefs": ["example:123"], ...}

Good:

    {"id": "act:bellmead-weir/lock-keeper", "naming": "described", ...}

## How to mend it

Delete the identifier. If another source names the actor, that is an actor of its own, and
`same_as_id` joins the two.
"""

from onrecord_validators.rule import Found, Rule, Severity


class ExposedActor(Found):
    """An unnamed actor with an identifier."""

    naming: str
    """How the text identifies the actor."""


RULE = Rule(
    code="ATT020",
    name="unnamed-actor-identified",
    severity=Severity.ERROR,
    since="1.0",
    finding=ExposedActor,
    query="""
        SELECT DISTINCT actors.id AS record_id, 'xrefs' AS field, actors.naming
        FROM actors JOIN actor_xrefs ON actor_xrefs.actor_id = actors.id
        WHERE actors.naming <> 'named'
    """,
    message='{record_id} has the naming "{naming}", but an identifier in xrefs',
    hint=(
        "Delete the field xrefs: who an actor is whom the text does not name is not for the coder "
        "to guess."
    ),
)
