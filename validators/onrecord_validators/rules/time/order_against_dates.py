"""The order of things contradicts their dates.

## What it checks

The order graph consists of the relations `before` and `causes`, which put `from` strictly before
`to`, and of `pursuant_to`, `responds_to`, `fulfils`, `breaks` and `ends`, which put `to` no later
than `from`. Relations whose standing is disputed, negated or denied are left out, and so are times
with anchors.

What is no later than something else is not dated after it. It is an error only where that is
certain: where the earliest day of the one is later than the latest day of the other. Records in
between that have no date hide nothing: the order is followed through them. A date that is an
interval running backwards is another rule's, and compared with nothing.

## Why it matters

A relation and two dates that exclude each other cannot all be right. Whoever sorts by date sees
another story than whoever follows the relations.

## Example

Bad: the talks were on 3 May, the repair in April.

    {"from_id": "evt:weir-talks", "type": "causes", "to_id": "evt:weir-repair", ...}

Good:

    {"from_id": "evt:weir-repair", "type": "before", "to_id": "evt:weir-talks", ...}

## How to mend it

Turn the relation, or correct the date that is wrong. A date that the source does not license to the
day is written as coarsely as the source gives it.
"""

from datetime import date
from typing import TYPE_CHECKING

from onrecord_validators.order import conflicts, dated_edges
from onrecord_validators.rule import Found, Rule, Severity

if TYPE_CHECKING:
    import duckdb


def prepare(connection: "duckdb.DuckDBPyConnection") -> None:
    """Make the table of conflicts."""
    found = conflicts(*dated_edges(connection))
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE order_conflicts AS"
        " SELECT unnest(?::VARCHAR[]) AS relation_id,"
        " unnest(?::VARCHAR[]) AS origin_id, unnest(?::DATE[]) AS earliest,"
        " unnest(?::VARCHAR[]) AS later_id, unnest(?::DATE[]) AS latest",
        [[conflict[place] for conflict in found] for place in range(5)],
    )


class DatedAgainstOrder(Found):
    """A relation that leads to something dated too early."""

    origin_id: str
    """What comes first by the relations."""

    earliest: date
    """The first day that it can be."""

    later_id: str
    """What comes later by the relations."""

    latest: date
    """The last day that it can be."""


RULE = Rule(
    code="TIM008",
    name="order-against-dates",
    severity=Severity.ERROR,
    since="1.0",
    finding=DatedAgainstOrder,
    prepare=prepare,
    query="""
        SELECT relation_id AS record_id, 'type' AS field, origin_id, earliest, later_id, latest
        FROM order_conflicts
    """,
    message=(
        "{origin_id}, {earliest} at the earliest, is put no later than {later_id}, {latest} "
        "at the latest"
    ),
    hint="Turn the relation, or correct the date that is wrong.",
    related={"origin_id": "first by the relations", "later_id": "later by the relations"},
)
