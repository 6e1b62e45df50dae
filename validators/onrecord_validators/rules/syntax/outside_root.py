"""A path leads out of the folder that may be read.

## What it checks

Every file is named by a path that stays inside the dataset's folder, `..` included.

## Why it matters

A contribution comes from a stranger. A path that leads out of its folder would make the program
read, and quote in its findings, files of the machine that checks it.

## Example

Bad:

    ../../home/ada/notes.onrecord.json

Good:

    data/notes.onrecord.json

## How to mend it

Name the file by a relative path without `..`, and keep it inside the dataset's folder.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SYN001",
    name="outside-root",
    severity=Severity.ERROR,
    since="1.0",
    problem="outside-root",
)
