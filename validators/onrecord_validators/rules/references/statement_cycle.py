"""Statements report or judge each other in a circle.

## What it checks

A statement rests on the one that reports it (`reported_in_id`) and on those that make claims about
it. Following both, no statement rests on itself in the end. The narrate of a source rests on
nothing.

## Why it matters

How well a statement is established decides how its own claims count. In a circle every statement
would have to be judged before the others, and no standing could be computed.

## Example

Bad: the denial is reported in the statement that it denies.

    {"id": "sta:report", "reported_in_id": "sta:bellmead-weir", ...}
    {"id": "sta:denial", "reported_in_id": "sta:report",
     "claims": [{"target_id": "sta:report", ...}], ...}

Good: the article reports both.

    {"id": "sta:report", "reported_in_id": "sta:bellmead-weir", ...}
    {"id": "sta:denial", "reported_in_id": "sta:bellmead-weir",
     "claims": [{"target_id": "sta:report", ...}], ...}

## How to mend it

Give each statement the one that really reports it, in most cases the article's own voice. A claim
of a statement about itself is removed: that it is said is claimed by whoever reports it.
"""

from typing import TYPE_CHECKING

from onrecord_validators.cycles import cycles, edges_on_cycles, keep
from onrecord_validators.rule import Found, Rule, Severity

if TYPE_CHECKING:
    import duckdb


class StatementCycle(Found):
    """One circle, at the reference by which the statement with the smallest id rests on another."""

    cycle: str
    """The statements on it, each resting on the next; a long one is cut."""


_RESTS_ON = """
    SELECT id AS above, reported_in_id AS below, id AS record_id, 'reported_in_id' AS field
    FROM statements
    WHERE reported_in_id IS NOT NULL AND act <> 'narrate'
    UNION ALL
    SELECT claims.target_id, claims.statement_id, claims.id, 'target_id'
    FROM claims JOIN statements ON statements.id = claims.target_id
    WHERE statements.act <> 'narrate'
    ORDER BY ALL DESC
"""


def _prepare(connection: "duckdb.DuckDBPyConnection") -> None:
    """Make the table `statement_cycles` (record_id, field, cycle)."""
    place_of = {
        (above, below): (record_id, field)
        for above, below, record_id, field in edges_on_cycles(connection, _RESTS_ON)
    }
    found = ((*place_of[cycle[0], cycle[1 % len(cycle)]], cycle) for cycle in cycles(place_of))
    keep(connection, "statement_cycles", found)


RULE = Rule(
    code="REF007",
    name="statement-cycle",
    severity=Severity.ERROR,
    since="1.0",
    finding=StatementCycle,
    prepare=_prepare,
    query="SELECT record_id, field, cycle FROM statement_cycles",
    message="statements rest on each other in a circle: {cycle}",
    hint="Let reported_in_id name the statement that really reports it.",
)
