"""A number is written with too many characters.

## What it checks

A number is written with at most 40 characters; a double needs 24 at most.

## Why it matters

Converting a number of many digits takes time that grows with their square, and no program keeps
the digits anyway.

## Example

Bad:

    {"latitude": 47.2000000000000000000000000000000000000000000001}

Good:

    {"latitude": 47.2}

## How to mend it

Round it, or write an identifier as a string.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SYN016",
    name="number-too-long",
    severity=Severity.ERROR,
    since="1.0",
    problem="number-too-long",
)
