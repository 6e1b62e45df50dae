"""A package has more table files than are read.

## What it checks

A package has at most 100,000 files with tables.

## Why it matters

Opening a file takes longer than reading a small one: that many would only keep a machine busy.

## Example

Bad: each claim in a file of its own.

    claims/1.csv, claims/2.csv, ...

Good:

    claims/part-00000.csv, claims/part-00001.csv

## How to mend it

Write fewer and larger files.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="TAB008",
    name="too-many-files",
    severity=Severity.ERROR,
    since="1.0",
    problem="too-many-files",
)
