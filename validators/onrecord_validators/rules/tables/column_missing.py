"""A table lacks a column.

## What it checks

A table in CSV or Parquet has every column that its rows need. Columns that are empty may be left
out, and so may derived ones: bounds of dates, `attribution`, `root_source_id`.

## Why it matters

Every row lacks the value. Mostly the column is there under another name, or the file is another
table.

## Example

Bad: `claims.csv` begins with

    id,statement_id,target_id,aspect,polarity,certainty,value

Good:

    id,statement_id,target_id,aspect,polarity,certainty,modality,value

## How to mend it

Add the column with its values, or correct its name. The names are those of the codebook's tables.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="TAB001",
    name="column-missing",
    severity=Severity.ERROR,
    since="1.0",
    problem="column-missing",
)
