"""A descriptor names a table file in a format that is not read.

## What it checks

The paths of tables in `datapackage.json` end in `.csv`, `.jsonl`, `.ndjson` or `.parquet`.

## Why it matters

A file that is not read is not checked. Compressed files are never unpacked: what comes from a
stranger can grow without end.

## Example

Bad:

    {"name": "claims", "path": "claims.csv.gz"}

Good:

    {"name": "claims", "path": "claims.parquet"}

## How to mend it

Unpack the file, or convert it. Parquet is the smallest of the three formats.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="TAB007",
    name="table-format-unknown",
    severity=Severity.ERROR,
    since="1.0",
    problem="table-format-unknown",
)
