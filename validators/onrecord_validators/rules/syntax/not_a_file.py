"""There is no regular file at a path.

## What it checks

What is named as a file exists and is a regular file: no folder, no pipe, no device.

## Why it matters

A pipe or a device can keep a program waiting for ever or never come to an end; a file that does
not exist has usually another spelling on this machine.

## Example

Bad: a folder with the name of a dossier.

    data/talks.onrecord.json/

Good:

    data/talks.onrecord.json

## How to mend it

Check the spelling of the path, upper and lower case included, and that it is not a folder.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SYN003",
    name="not-a-file",
    severity=Severity.ERROR,
    since="1.0",
    problem="not-a-file",
)
