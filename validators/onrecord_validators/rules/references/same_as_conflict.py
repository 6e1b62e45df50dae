"""Two actors are said to be the same, but other systems tell them apart.

## What it checks

Of the named actors that `same_as_id` joins, directly or through others, any two that have
identifiers of the same scheme in `xrefs` have the same ones.

## Why it matters

Actors that are the same count as one voice, one participant, one speaker. A wrong link merges two
people, and everything that either of them said or did.

## Example

Bad:

    {"id": "act:ivo-tarn", "xrefs": ["registry:4711"], ...}
    {"id": "act:i-tarn", "xrefs": ["registry:4712"], "same_as_id": "act:ivo-tarn", ...}

Good: they are two people.

    {"id": "act:ivo-tarn", "xrefs": ["registry:4711"], ...}
    {"id": "act:i-tarn", "xrefs": ["registry:4712"], ...}

## How to mend it

Look both identifiers up. Remove `same_as_id` if they are two actors; correct or remove the wrong
identifier if they are one.
"""

from onrecord_validators.rule import Found, Rule, Severity


class SameAsConflict(Found):
    """A named actor that is said to be the same as another."""

    xrefs: str
    """Its identifiers of the scheme."""

    other_id: str
    """The other actor."""

    other_xrefs: str
    """The other's identifiers of the scheme."""


RULE = Rule(
    code="REF008",
    name="same-as-conflict",
    severity=Severity.ERROR,
    since="1.0",
    finding=SameAsConflict,
    query="""
        WITH identified AS (
            SELECT
                actor_heads.head, actors.id, split_part(actor_xrefs.xref, ':', 1) AS scheme,
                string_agg(DISTINCT actor_xrefs.xref, ' ' ORDER BY actor_xrefs.xref) AS xrefs
            FROM actors
            JOIN actor_heads ON actor_heads.id = actors.id
            JOIN actor_xrefs ON actor_xrefs.actor_id = actors.id
            WHERE actors.naming = 'named'
            GROUP BY actor_heads.head, actors.id, split_part(actor_xrefs.xref, ':', 1)
        ),
        -- Compared with one of the group, the end of the chain if it has an identifier.
        compared AS (
            SELECT
                id, xrefs,
                first_value(id) OVER chosen AS other_id,
                first_value(xrefs) OVER chosen AS other_xrefs
            FROM identified
            WINDOW chosen AS (PARTITION BY head, scheme ORDER BY id <> head, id)
        )
        SELECT id AS record_id, 'same_as_id' AS field, xrefs, other_id, other_xrefs
        FROM compared WHERE xrefs <> other_xrefs
    """,
    message="{record_id} is {xrefs}, but it is joined with {other_id}, which is {other_xrefs}",
    hint="Remove same_as_id if they are two actors, or the identifier that is wrong.",
    related={"other_id": "joined with this actor"},
)
