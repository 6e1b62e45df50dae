"""Places, actors or sources refer to each other in a circle.

## What it checks

Following `within_id` from place to place, `same_as_id` from actor to actor or `derived_from_id`
from source to source never leads back to where it began.

## Why it matters

Each of these chains has an end that counts: the largest place, the actor that all the others are,
the original of all copies. In a circle there is none, and two places would contain each other.

## Example

Bad:

    {"id": "plc:bellmead", "within_id": "plc:old-bridge", ...}
    {"id": "plc:old-bridge", "within_id": "plc:bellmead", ...}

Good:

    {"id": "plc:bellmead", ...}
    {"id": "plc:old-bridge", "within_id": "plc:bellmead", ...}

## How to mend it

Decide which of the records is the end of the chain, and remove the reference from it.
"""

from typing import TYPE_CHECKING

from onrecord_validators.cycles import cycles, edges_on_cycles, keep
from onrecord_validators.rule import Found, Rule, Severity

if TYPE_CHECKING:
    import duckdb

_REFERENCES = {"actors": "same_as_id", "places": "within_id", "sources": "derived_from_id"}


class ReferenceCycle(Found):
    """One circle, at the record with the smallest id."""

    cycle: str
    """The records on it, in order; a long one is cut."""


def _prepare(connection: "duckdb.DuckDBPyConnection") -> None:
    """Make the table `reference_cycles` (record_id, field, cycle)."""
    found = []
    for table, field in _REFERENCES.items():
        edges = edges_on_cycles(
            connection, f"SELECT id, {field} FROM {table} WHERE {field} IS NOT NULL"
        )
        found += [(cycle[0], field, cycle) for cycle in cycles((a, b) for a, b in edges)]
    keep(connection, "reference_cycles", found)


RULE = Rule(
    code="REF005",
    name="reference-cycle",
    severity=Severity.ERROR,
    since="1.0",
    finding=ReferenceCycle,
    prepare=_prepare,
    query="SELECT record_id, field, cycle FROM reference_cycles",
    message="{field} leads in a circle: {cycle}",
    hint="Remove the reference from the record that is the end of the chain.",
)
