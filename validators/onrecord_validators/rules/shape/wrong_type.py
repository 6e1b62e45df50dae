"""A value is of the wrong JSON type.

## What it checks

Every value is of the type that the schema asks for: string, whole number, number, `true` or
`false`, object or array. Nothing is converted.

## Why it matters

A program that converts silently turns `"3"` into 3 and `"false"` into true; another one does
not. The same file would hold different data.

## Example

Bad: a number in quotes.

    {"count": {"best": "3"}}

Good:

    {"count": {"best": 3}}

## How to mend it

Write the type that the finding names: numbers without quotes, a list in brackets even if it has
one item.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SHP004",
    name="wrong-type",
    severity=Severity.ERROR,
    since="1.0",
    problem="wrong-type",
)
