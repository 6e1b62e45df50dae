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

from onrecord.tables.database import quoted
from onrecord.tables.layout import TABLES, Table
from onrecord_validators.rule import FoundRow, Rule, Severity


class OrdinalMissing(FoundRow):
    """The last row of a list with a gap."""

    ordinal: int
    """Its place."""

    rows: int
    """How many rows the list has."""


def _lists(table: Table) -> str:
    """Return a query for the lists of a table that have a gap."""
    owner = quoted(table.owner)
    # A list with a gap has a row without its predecessor: to ask for those takes a tenth of the
    # time that grouping takes.
    return f"""
        SELECT {owner} AS record_id, 'ordinal' AS field, '{table.name}' AS "table",
            arg_max(rowid, ordinal) AS number, max(ordinal) AS ordinal, count(*) AS rows
        FROM {table.name} WHERE {owner} IN (
            SELECT later.{owner}
            FROM {table.name} AS later
            ANTI JOIN {table.name} AS earlier
                ON earlier.{owner} = later.{owner} AND earlier.ordinal = later.ordinal - 1
            WHERE later.ordinal > 0
        )
        GROUP BY {owner}
    """


_GAPS = " UNION ALL ".join(
    _lists(table) for table in TABLES.values() if "ordinal" in table.primary_key
)

RULE = Rule(
    code="TAB011",
    name="ordinal-missing",
    severity=Severity.ERROR,
    since="1.0",
    finding=OrdinalMissing,
    query=_GAPS,
    message="the list of {record_id} has {rows} rows, but the last one has the ordinal {ordinal}",
    hint="Add the row that is missing, or count from 0 without a gap.",
    of_tables=True,
)
