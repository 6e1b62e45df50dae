"""The descriptor names a file that cannot be read.

## What it checks

Each file that `datapackage.json` names as the `path` of a resource exists and is a regular file; no
link is followed.

## Why it matters

Whoever opens the package by its descriptor gets an error instead of a table, or nothing at all.

## Example

Bad: the package has no `tables/harbours.csv`.

    "path": "tables/harbours.csv"

Good:

    "path": "tables/harbors.csv"

## How to mend it

Add the file, correct its path, or remove the resource.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="PKG008",
    name="resource-missing",
    severity=Severity.ERROR,
    since="1.0",
    problem="resource-missing",
)
