"""The descriptor is none of a data package.

## What it checks

`datapackage.json` is a JSON object whose `resources` is a list of objects, and no file is the
resource of two of them.

## Why it matters

Every program that reads data packages starts with it, and what it does with another shape nobody
can say.

## Example

Bad:

    {"resources": {"harbours": "harbours.csv"}}

Good:

    {"resources": [{"name": "harbours", "path": "harbours.csv"}]}

## How to mend it

Write the descriptor as the Data Package standard has it, or remove the file: dossiers are checked
without one.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="PKG009",
    name="descriptor-invalid",
    severity=Severity.ERROR,
    since="1.0",
    problem="descriptor-invalid",
)
