"""A table has a column that is not in its layout.

## What it checks

Each column of a table, and each key of a row in JSON Lines, is one of the table's.

## Why it matters

A column under a misspelt name is a column that nobody reads. Values of your own have their place in
`extensions`, which only dossiers hold.

## Example

Bad: `actors.csv` begins with

    id,kind,name,naming,sorce_id

Good:

    id,kind,name,naming,source_id

## How to mend it

Correct the name; move columns of your own into a table beside these.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="TAB002",
    name="column-unknown",
    severity=Severity.ERROR,
    since="1.0",
    problem="column-unknown",
)
