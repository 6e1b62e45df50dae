"""A file that the dossiers generate is missing.

## What it checks

Where a dataset has a `datapackage.json`, every table, codelist and schema file that it describes
lies beside it; and where it has tables in `data/tables`, so does the `datapackage.json`.

## Why it matters

Whoever downloads the package gets a table that is not there.

## Example

Bad:

    the folder `data/tables` without `claims.csv`

Good:

    all tables, as `make generate` writes them

## How to mend it

Run `make generate`, and commit what it writes.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="PKG002",
    name="generated-file-missing",
    severity=Severity.ERROR,
    since="1.0",
    problem="generated-file-missing",
)
