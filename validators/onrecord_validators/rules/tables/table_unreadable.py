"""The rows of a table file cannot be told apart.

## What it checks

A CSV file can be read as RFC 4180 has it, one row a line; a JSON Lines file has one object a line;
a Parquet file is whole.

## Why it matters

Nothing in the file can be checked, nor used.

## Example

Bad: a Parquet file whose download was cut off.

    claims.parquet (4,096 bytes of 81,920)

Good: the whole file.

    claims.parquet (81,920 bytes)

## How to mend it

Write or copy the file again. The message says what the parser stumbled over.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="TAB006",
    name="table-unreadable",
    severity=Severity.ERROR,
    since="1.0",
    problem="table-unreadable",
)
