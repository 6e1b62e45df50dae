"""An interval ends before it starts.

## What it checks

No date, and no value of a claim about a time, is an interval whose end is certainly earlier than
its start. It is an error only where that is certain: where the earliest day of the start is later
than the latest day of the end. Other rules compare such a date with nothing.

## Why it matters

An interval that runs backwards stands for no day at all. It is nearly always a slip in a year or a
swap of the two ends.

## Example

Bad:

    "time": {"edtf": "2021-05-10/2021-05-06", "basis": "text"}

Good:

    "time": {"edtf": "2021-05-06/2021-05-10", "basis": "text"}

## How to mend it

Swap the two ends, or correct the one that is wrong.
"""

from datetime import date
from typing import TYPE_CHECKING

from onrecord.edtf import bounds
from onrecord.tables.layout import TABLES
from onrecord_validators.rule import Found, Rule, Severity

if TYPE_CHECKING:
    import duckdb

_EVERY_DATE = " UNION ALL ".join(
    f"SELECT id AS record_id, '{'/'.join(column.path)}' AS field,"
    f" {'_'.join(column.path)} AS written,"
    f" {column.name} AS earliest, {column.name.removesuffix('earliest')}latest AS latest"
    f" FROM {table.name}"
    for table in TABLES.values()
    for column in table.columns
    if column.bound == "earliest"
)


def _prepare(connection: "duckdb.DuckDBPyConnection") -> None:
    """Make the table `claimed_intervals` (record_id, written, earliest, latest)."""
    found = []
    for claim_id, value in connection.execute(
        "SELECT id, value FROM claims WHERE aspect = 'time' AND contains(value, '/')"
    ).fetchall():
        try:
            found.append((claim_id, value, *bounds(value)))
        except ValueError:  # no EDTF, or no calendar day: other rules report it
            continue
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE claimed_intervals AS"
        " SELECT unnest(?::VARCHAR[]) AS record_id, unnest(?::VARCHAR[]) AS written,"
        " unnest(?::DATE[]) AS earliest, unnest(?::DATE[]) AS latest",
        [[row[place] for row in found] for place in range(4)],
    )


class InvertedInterval(Found):
    """An interval that runs backwards."""

    written: str
    """The interval as it is written."""

    earliest: date
    """The first day that its start can mean."""

    latest: date
    """The last day that its end can mean."""


RULE = Rule(
    code="TIM002",
    name="interval-inverted",
    severity=Severity.ERROR,
    since="1.0",
    finding=InvertedInterval,
    prepare=_prepare,
    query=f"""
        SELECT record_id, field, written, earliest, latest FROM ({_EVERY_DATE}) AS every_date
        WHERE earliest > latest
        UNION ALL
        SELECT record_id, 'value', written, earliest, latest FROM claimed_intervals
        WHERE earliest > latest
    """,
    message=("{written} starts on {earliest} at the earliest, but ends on {latest} at the latest"),
    hint="Swap the two ends, or correct the one that is wrong.",
)
