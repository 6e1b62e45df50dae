"""A number is too large to stay exact.

## What it checks

Every number lies between -9007199254740991 and 9007199254740991 (2^53 - 1).

## Why it matters

JavaScript, spreadsheets and many databases keep numbers in 53 bits and silently round what is
larger: 9007199254740993 becomes ...992.

## Example

Bad:

    "extensions": {"desk:post": 9007199254740993}

Good: an identifier is no quantity.

    "extensions": {"desk:post": "9007199254740993"}

## How to mend it

Write an identifier as a string. Correct a quantity: nothing that is counted here is that many.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SYN015",
    name="number-too-large",
    severity=Severity.ERROR,
    since="1.0",
    problem="number-too-large",
)
