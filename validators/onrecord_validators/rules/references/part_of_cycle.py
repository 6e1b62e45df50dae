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

Delete the relation that runs from the whole to its part. If the events are one and the same, merge
them.
"""

from itertools import repeat
from typing import TYPE_CHECKING

from onrecord_validators.cycles import cycles, edges_on_cycles, keep
from onrecord_validators.rule import Found, Rule, Severity

if TYPE_CHECKING:
    import duckdb


class PartOfCycle(Found):
    """One circle, at the relation that leaves the event or statement with the smallest id."""

    cycle: str
    """The events or statements on it, in order; a long one is cut."""

    next_id: str | None
    """The relation that closes it; NULL where one relation does by itself."""


def _prepare(connection: "duckdb.DuckDBPyConnection") -> None:
    """Make the tables `part_of_cycles` (record_id, field, cycle) and `part_of_closings`."""
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
    found = cycles(relation_of)
    first = [relation_of[cycle[0], cycle[1 % len(cycle)]] for cycle in found]
    keep(connection, "part_of_cycles", zip(first, repeat("to_id"), found))
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE part_of_closings AS"
        " SELECT unnest(?::VARCHAR[]) AS record_id, unnest(?::VARCHAR[]) AS next_id",
        [first, [relation_of[cycle[-1], cycle[0]] for cycle in found]],
    )


RULE = Rule(
    code="REF006",
    name="part-of-cycle",
    severity=Severity.ERROR,
    since="1.0",
    finding=PartOfCycle,
    prepare=_prepare,
    query="""
        SELECT record_id, field, cycle, nullif(next_id, record_id) AS next_id
        FROM part_of_cycles JOIN part_of_closings USING (record_id)
    """,
    message="what is part of what leads in a circle: {cycle}",
    hint=(
        "One of these relations runs from the whole to its part: delete it. If both are the same, "
        "merge them."
    ),
    related={"next_id": "the circle closes here"},
)
