"""A derived table lacks the row of a record.

## What it checks

`records` has a row for each id, and `standings` one for each event, participation, relation,
affiliation and statement, narrations excepted. Either table may be left out as a whole.

## Why it matters

Whoever joins the table to the records loses the record.

## Example

Bad: `standings.csv` has no row for an event of `events.csv`.

    record_id,standing
    evt:weir-repair,projected

Good:

    record_id,standing
    evt:weir-repair,projected
    evt:weir-talks,stated

## How to mend it

Derive the table again, or leave it out.
"""

from onrecord_validators.rule import FoundRow, Rule, Severity


class DerivedRowMissing(FoundRow):
    """A derived table and the record that it lacks."""


RULE = Rule(
    code="TAB014",
    name="derived-row-missing",
    severity=Severity.ERROR,
    since="1.0",
    finding=DerivedRowMissing,
    query="""
        SELECT record_id, '' AS field, table_name AS "table", number
        FROM derived_rows WHERE number IS NULL
    """,
    message="{table} has no row for {record_id}",
    hint="Derive the table again, or leave it out.",
    related={"record_id": "the record"},
    of_tables=True,
)
