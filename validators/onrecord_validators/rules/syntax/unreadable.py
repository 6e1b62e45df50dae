"""The operating system does not let a file be read.

## What it checks

Every file of the dataset can be opened and read to its end.

## Why it matters

What cannot be read cannot be checked, and a check that passes over it would vouch for data that
it has not seen.

## Example

Bad: nobody may read the file.

    ---------- data/talks.onrecord.json

Good: everybody may.

    -rw-r--r-- data/talks.onrecord.json

## How to mend it

Give the file permissions to read. If its name holds unusual characters, rename it.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SYN004",
    name="unreadable",
    severity=Severity.ERROR,
    since="1.0",
    problem="unreadable",
)
