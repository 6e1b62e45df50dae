"""An id is defined more than once.

## What it checks

Every `id` in the dataset names exactly one record, over all dossiers and all types of record.

## Why it matters

Claims, evidence and other datasets point at ids. An id that names two records makes every
reference to it ambiguous, for ever: ids are never reused.

## Example

Bad: two dossiers that both define the actor.

    {"id": "act:harbour-council", "kind": "organization", "name": "Harbour Council", ...}

Good: one of them defines it, the other refers to it.

    {"actor_id": "act:harbour-council", ...}

## How to mend it

If both are the same thing, delete one and keep its references. If they are two things, give the
newer one another id.
"""

from onrecord_validators.rule import Found, Rule, Severity


class DuplicateId(Found):
    """A further definition of an id."""

    occurrence: int
    """Which definition it is, counted from 0 in the order of the files."""


RULE = Rule(
    code="REF001",
    name="duplicate-id",
    severity=Severity.ERROR,
    since="1.0",
    finding=DuplicateId,
    query="""
        SELECT id AS record_id, 'id' AS field, unnest(range(1, count(*))) AS occurrence
        FROM records GROUP BY id HAVING count(*) > 1
    """,
    message="the id {record_id} is defined again",
    hint="Delete one of the definitions, or give the newer record another id.",
    related={"record_id": "first defined here"},
    needed_to_load=True,
    on_partial=True,
)
