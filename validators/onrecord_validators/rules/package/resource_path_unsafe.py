"""The descriptor names a path that leads out of the package.

## What it checks

Each `path` in `datapackage.json` is relative, lies below the descriptor, and is no address.

## Why it matters

A package from a stranger must not make a program read other files of the machine or fetch
anything.

## Example

Bad:

    "path": "../../etc/passwd"

Good:

    "path": "data/tables/claims.csv"

## How to mend it

Name the file inside the package. onrecord reads no other path.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="PKG006",
    name="resource-path-unsafe",
    severity=Severity.ERROR,
    since="1.0",
    problem="resource-path-unsafe",
)
