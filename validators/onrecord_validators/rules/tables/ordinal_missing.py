"""The places of a list are not counted through.

## What it checks

The column `ordinal` counts the rows of each owner from 0, without a gap.

## Why it matters

A gap is a row that was lost: a piece of evidence, a quote, an author.

## Example

Bad:

    record_id,ordinal,segment_id
    evt:weir-talks,0,seg:base/2
    evt:weir-talks,2,seg:base/5

Good:

    record_id,ordinal,segment_id
    evt:weir-talks,0,seg:base/2
    evt:weir-talks,1,seg:base/5

## How to mend it

Add the row that is missing, or count anew.
"""

from onrecord.tables.layout import TABLES
from onrecord_validators.rule import FoundRow, Rule, Severity


class OrdinalMissing(FoundRow):
    """The last row of a list with a gap."""

    ordinal: int
    """Its place."""

    rows: int
    """How many rows the list has."""


_LISTS = " UNION ALL ".join(
    f"""
        SELECT "{table.owner}" AS record_id, 'ordinal' AS field, '{table.name}' AS "table",
            arg_max(rowid, ordinal) AS number, max(ordinal) AS ordinal, count(*) AS rows
        FROM {table.name} GROUP BY "{table.owner}"
        HAVING max(ordinal) > count(DISTINCT ordinal) - 1
    """
    for table in TABLES.values()
    if "ordinal" in table.primary_key
)

RULE = Rule(
    code="TAB011",
    name="ordinal-missing",
    severity=Severity.ERROR,
    since="1.0",
    finding=OrdinalMissing,
    query=_LISTS,
    message="the list of {record_id} has {rows} rows, but the last one has the ordinal {ordinal}",
    hint="Add the row that is missing, or count from 0 without a gap.",
    of_tables=True,
)
