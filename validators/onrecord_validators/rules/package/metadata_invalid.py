"""The metadata of the dataset cannot be read.

## What it checks

`dataset.toml`, beside `seeds/` and `data/`, has the fields that a data package needs: name,
title, version, description, licences, contributors.

## Why it matters

The descriptor of the package is generated from it. Without a name, a version and a licence nobody
can cite the data or know what they may do with them.

## Example

Bad:

    version = "1"

Good:

    version = "1.0.0"

## How to mend it

Correct the field that the finding names. The `dataset.toml` of the onrecord repository is an
example.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="PKG001",
    name="metadata-invalid",
    severity=Severity.ERROR,
    since="1.0",
    problem="metadata-invalid",
)
