"""An interval ends before it starts.

## What it checks

No date is an interval whose end is certainly earlier than its start. It is an error only where that
is certain: where the earliest day of the start is later than the latest day of the end.

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

from onrecord.tables.layout import TABLES
from onrecord_validators.rule import Found, Rule, Severity

_EVERY_DATE = " UNION ALL ".join(
    f"SELECT id AS record_id, '{'/'.join(column.path)}' AS field,"
    f" {'_'.join(column.path)} AS written,"
    f" {column.name} AS earliest, {column.name.removesuffix('earliest')}latest AS latest"
    f" FROM {table.name}"
    for table in TABLES.values()
    for column in table.columns
    if column.bound == "earliest"
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
    query=f"""
        SELECT record_id, field, written, earliest, latest FROM ({_EVERY_DATE}) AS every_date
        WHERE earliest > latest
    """,
    message=("{written} starts on {earliest} at the earliest, but ends on {latest} at the latest"),
    hint="Swap the two ends, or correct the one that is wrong.",
)
