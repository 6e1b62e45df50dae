"""The descriptor gives a hash or size that a file does not have.

## What it checks

`hash` and `bytes` of each resource in `datapackage.json` are those of the file.

## Why it matters

They are how a download is verified. A wrong one makes a good file look damaged, or hides a
damaged one.

## Example

Bad:

    "hash": "sha256:0000..."

Good:

    the hash that `make generate` writes

## How to mend it

Run `make generate`. If the file came from elsewhere, download it again.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="PKG005",
    name="resource-hash-wrong",
    severity=Severity.ERROR,
    since="1.0",
    problem="resource-hash-wrong",
)
