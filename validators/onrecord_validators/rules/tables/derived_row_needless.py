"""A derived table has a row about nothing, or a second one.

## What it checks

`records` has one row for each id, and `standings` one for each event, participation, relation,
affiliation and statement, narrations excepted. This rule finds the rows that are too many.

## Why it matters

A record that was withdrawn goes on having a standing, and sums over the table are wrong.

## Example

Bad: no row of `events.csv` has the id.

    evt:weir-opening,stated,certain,...

Good:

    evt:weir-talks,stated,certain,...

## How to mend it

Delete the row, or derive the table again.
"""

from onrecord_validators.rule import FoundRow, Rule, Severity


class DerivedRowNeedless(FoundRow):
    """A row of a derived table."""

    fault: str
    """What is wrong with it."""


RULE = Rule(
    code="TAB013",
    name="derived-row-needless",
    severity=Severity.ERROR,
    since="1.0",
    finding=DerivedRowNeedless,
    query="""
        SELECT
            coalesce(record_id, '') AS record_id,
            CASE table_name WHEN 'records' THEN 'id' ELSE 'record_id' END AS field,
            table_name AS "table", number, fault
        FROM derived_rows WHERE number IS NOT NULL
    """,
    message='the row of "{record_id}" in {table} is {fault}',
    hint="Delete the row, or derive the table again.",
    of_tables=True,
)
