"""Things are said to come before themselves.

## What it checks

The order graph consists of the relations `before` and `causes`, which put `from` strictly before
`to`, and of `pursuant_to`, `responds_to`, `fulfils`, `breaks` and `ends`, which put `to` no later
than `from`. Relations whose standing is disputed, negated or denied are left out, and so are times
with anchors.

No cycle of that graph holds a strict relation. A cycle of the others alone is fine: it says that
all on it are at the same time. Each knot of cycles is reported once, at one of its strict
relations.

## Why it matters

What is before something else cannot be after it. A cycle means that one of its relations is turned
round or wrong, and no order of the events can be shown.

## Example

Bad:

    {"from_id": "evt:weir-breaking", "type": "before", "to_id": "evt:weir-talks", ...}
    {"from_id": "evt:weir-talks", "type": "causes", "to_id": "evt:weir-breaking", ...}

Good:

    {"from_id": "evt:weir-breaking", "type": "before", "to_id": "evt:weir-talks", ...}
    {"from_id": "evt:weir-talks", "type": "causes", "to_id": "evt:weir-repair", ...}

## How to mend it

Follow the cycle that the message shows (`<` is before, `<=` no later than) and turn or delete the
relation that is wrong. Where one event stands for several, split it. Where two voices give two
orders, keep one relation, which one of them claims and the other denies.
"""

from typing import TYPE_CHECKING

from onrecord_validators.order import edges, shown, strict_cycles
from onrecord_validators.rule import Found, Rule, Severity

if TYPE_CHECKING:
    import duckdb


def prepare(connection: "duckdb.DuckDBPyConnection") -> None:
    """Make the table of cycles."""
    found = strict_cycles(edges(connection))
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE order_cycles AS"
        " SELECT unnest(?::VARCHAR[]) AS relation_id,"
        " unnest(?::VARCHAR[]) AS cycle, unnest(?::VARCHAR[]) AS next_id",
        [
            [cycle[0].relation_id for cycle in found],
            [shown(cycle) for cycle in found],
            [cycle[1].relation_id for cycle in found],
        ],
    )


class OrderCycle(Found):
    """A relation on a cycle of the order graph."""

    cycle: str
    """The cycle, from the relation back to where it starts."""

    next_id: str
    """The next relation of the cycle."""


RULE = Rule(
    code="TIM007",
    name="order-cycle",
    severity=Severity.ERROR,
    since="1.0",
    finding=OrderCycle,
    prepare=prepare,
    query="""
        SELECT relation_id AS record_id, 'type' AS field, cycle, next_id FROM order_cycles
    """,
    message="this relation closes a circle: {cycle} (< is before, <= no later than)",
    hint=(
        "Together these relations put each event before the other, which cannot be: delete or turn "
        "the one that the text does not bear out."
    ),
    related={"next_id": "the circle goes on here"},
)
