"""An actor has the same role in an event twice.

## What it checks

No actor takes part in an event more than once in the same role. Actors that `same_as_id` joins
count as one. Different roles in one event are fine.

## Why it matters

The participations of an event are counted and claimed one by one. The same part under two ids would
be disputed under one and confirmed under the other.

## Example

Bad:

    "participations": [{"actor_id": "act:town-council", "role": "agent", ...},
                       {"actor_id": "act:town-council", "role": "agent", ...}]

Good:

    "participations": [{"actor_id": "act:town-council", "role": "agent", ...}]

## How to mend it

Keep one of them, with the evidence and the claims of both. If the role of one is wrong, correct it.
"""

from onrecord_validators.rule import Found, Rule, Severity


class RepeatedPart(Found):
    """A further participation of the same actor in the same role."""

    actor_id: str
    """The actor."""

    role: str
    """The role."""

    event_id: str
    """The event."""

    first_id: str
    """The participation that is kept."""


RULE = Rule(
    code="LOG009",
    name="role-held-twice",
    severity=Severity.ERROR,
    since="1.0",
    finding=RepeatedPart,
    query="""
        WITH parts AS (
            SELECT
                participations.id, actor_id, role, event_id, actor_heads.head,
                hash(event_id, role, actor_heads.head) AS hashed
            FROM participations JOIN actor_heads ON actor_heads.id = participations.actor_id
        ),
        -- Hashes first: to sort all parts takes longer than to find the few that may be twice.
        numbered AS (
            SELECT
                id, actor_id, role, event_id,
                min(id) OVER (PARTITION BY event_id, role, head) AS first_id
            FROM parts
            WHERE hashed IN (SELECT hashed FROM parts GROUP BY hashed HAVING count(*) > 1)
        )
        SELECT id AS record_id, 'actor_id' AS field, actor_id, role, event_id, first_id
        FROM numbered
        WHERE id <> first_id
    """,
    message="{actor_id} has the role {role} in {event_id} already: {first_id}",
    hint="Keep one of the participations, with the evidence and the claims of both.",
    related={"first_id": "the same part"},
)
