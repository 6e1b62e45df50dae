"""Events are parts of each other.

## What it checks

Following the relations of type `part_of` from the part to the whole never leads back to where it
began. Relations whose standing is disputed, negated or denied are left out.

## Why it matters

A part is smaller than its whole. If two events are parts of each other, nobody can say which of
them the details of the other belong to, or add up what happened.

## Example

Bad:

    {"from_id": "evt:meetings", "type": "part_of", "to_id": "evt:talks", ...}
    {"from_id": "evt:talks", "type": "part_of", "to_id": "evt:meetings", ...}

Good:

    {"from_id": "evt:meetings", "type": "part_of", "to_id": "evt:talks", ...}

## How to mend it

Keep the relation that leads from the part to the whole. If the events are one and the same, merge
them.
"""

from typing import TYPE_CHECKING

from onrecord_validators.cycles import cycles, edges_on_cycles, keep
from onrecord_validators.rule import Found, Rule, Severity

if TYPE_CHECKING:
    import duckdb


class PartOfCycle(Found):
    """One circle, at the relation that leaves the event or statement with the smallest id."""

    cycle: str
    """The events or statements on it, in order; a long one is cut."""


def _prepare(connection: "duckdb.DuckDBPyConnection") -> None:
    """Make the table `part_of_cycles` (record_id, field, cycle)."""
    relation_of = {
        (part, whole): relation_id
        for part, whole, relation_id in edges_on_cycles(
            connection,
            "SELECT from_id, to_id, id FROM relations"
            " JOIN standings ON standings.record_id = relations.id"
            " WHERE type = 'part_of' AND standing NOT IN ('disputed', 'negated', 'denied')"
            " ORDER BY id DESC",
        )
    }
    found = (
        (relation_of[cycle[0], cycle[1 % len(cycle)]], "to_id", cycle)
        for cycle in cycles(relation_of)
    )
    keep(connection, "part_of_cycles", found)


RULE = Rule(
    code="REF006",
    name="part-of-cycle",
    severity=Severity.ERROR,
    since="1.0",
    finding=PartOfCycle,
    prepare=_prepare,
    query="SELECT record_id, field, cycle FROM part_of_cycles",
    message="what is part of what leads in a circle: {cycle}",
    hint="Keep the relations that lead from a part to its whole; merge events that are the same.",
)
