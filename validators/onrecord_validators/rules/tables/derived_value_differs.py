"""A derived value is not what the tables derive.

## What it checks

What is derived is what onrecord derives from the rest: the bounds of dates (`time_earliest`,
`published_latest`), `attribution` and `root_source_id` of statements, the type of a record, and its
standing with all that the table of standings says of it. A derived column or table may be left out
as a whole.

## Why it matters

Whoever uses the tables trusts these columns and does not compute them again. One that is out of
date, or made up, misleads where nobody looks.

## Example

Bad: January has 31 days.

    time_edtf,time_earliest,time_latest
    2021-01,2021-01-01,2021-01-30

Good:

    time_edtf,time_earliest,time_latest
    2021-01,2021-01-01,2021-01-31

## How to mend it

Derive the column again, with `onrecord build` or by the codebook, or leave it out. If the derived
value is the right one, what it is derived from is wrong.
"""

from onrecord_validators.rule import FoundRow, Rule, Severity


class DerivedValueDiffers(FoundRow):
    """A cell of a derived column."""

    written: str
    """What it says."""

    derived: str
    """What is derived."""


RULE = Rule(
    code="TAB012",
    name="derived-value-differs",
    severity=Severity.ERROR,
    since="1.0",
    finding=DerivedValueDiffers,
    query="""
        SELECT
            '' AS record_id, column_name AS field, table_name AS "table", number,
            coalesce(written, 'empty') AS written, coalesce(derived, 'nothing') AS derived
        FROM derived_differences
    """,
    message="{field} is {written}, but {derived} is derived",
    hint="Derive it again or leave the column out; or correct what it is derived from.",
    of_tables=True,
)
