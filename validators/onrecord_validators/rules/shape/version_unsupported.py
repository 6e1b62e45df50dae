"""The data are written for another major version of the schema than this onrecord reads.

## What it checks

`schema_version`, of a dossier or in the descriptor of a package of tables, has the major version
that this onrecord reads. Nothing else of such data is checked.

## Why it matters

Another major version may call fields by other names and mean other things by the same ones. What
an onrecord said about such data would be true by chance.

## Example

Bad: a dossier that an onrecord for version 1 is to read.

    {"schema_version": "2.0", ...}

Good:

    {"schema_version": "1.0", ...}

## How to mend it

For a newer major version update onrecord. An older one is carried to the current version by
`onrecord migrate`, where the finding says so; it shows with `--diff` what it would change.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SHP012",
    name="version-unsupported",
    severity=Severity.ERROR,
    since="1.0",
    problem="version-unsupported",
)
