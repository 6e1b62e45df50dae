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

    name = "mill-strikes"
    title = "Strikes at mills"
    version = "1.0.0"
    description = "Who called them, who denies them, and how they ended."

    [[licenses]]
    name = "CC-BY-4.0"
    title = "Creative Commons Attribution 4.0"
    path = "https://creativecommons.org/licenses/by/4.0/"

    [[contributors]]
    title = "Orla Venn"
    roles = ["creator"]

## How to mend it

Correct the field that the finding names, or begin with the example.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="PKG001",
    name="metadata-invalid",
    severity=Severity.ERROR,
    since="1.0",
    problem="metadata-invalid",
)
