"""An actor is affiliated with itself.

## What it checks

The `organization_id` of an affiliation is another actor than its `actor_id`, also where
`same_as_id` joins them.

## Why it matters

Nobody is a part or the head of themselves. Mostly one of the two ids was copied and not changed.

## Example

Bad:

    {"actor_id": "act:town-council", "organization_id": "act:town-council", "kind": "part_of", ...}

Good:

    {"actor_id": "act:ivo-tarn", "organization_id": "act:town-council", "kind": "part_of", ...}

## How to mend it

Correct the end that is wrong, or delete the affiliation.
"""

from onrecord_validators.rule import Found, Rule, Severity


class SelfAffiliation(Found):
    """An affiliation with one end."""

    kind: str
    """How the actor belongs."""

    organization_id: str
    """The actor at the other end."""


RULE = Rule(
    code="LOG022",
    name="affiliation-to-itself",
    severity=Severity.ERROR,
    since="1.0",
    finding=SelfAffiliation,
    query="""
        SELECT
            affiliations.id AS record_id, 'organization_id' AS field, affiliations.kind,
            affiliations.organization_id
        FROM affiliations
        JOIN actor_heads AS member ON member.id = affiliations.actor_id
        JOIN actor_heads AS organization ON organization.id = affiliations.organization_id
        WHERE member.head = organization.head
    """,
    message="the affiliation ({kind}) leads from {organization_id} to itself",
    hint="Correct the end that is wrong, or delete the affiliation.",
)
