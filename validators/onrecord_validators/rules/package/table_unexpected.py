"""A table lies among the generated ones that nothing generates.

## What it checks

The folder `data/tables` holds the generated tables and nothing else.

## Why it matters

A file that nobody generates is never renewed, but looks as if it were.

## Example

Bad:

    `data/tables/my-notes.csv`

Good:

    the same file outside the dataset

## How to mend it

Move or delete the file.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="PKG004",
    name="table-unexpected",
    severity=Severity.ERROR,
    since="1.0",
    problem="table-unexpected",
)
