"""NaN or Infinity stands where JSON has no such value.

## What it checks

`NaN`, `Infinity` and `-Infinity` occur nowhere.

## Why it matters

They are words of some programming languages, not of JSON; many parsers stop there, and NaN does
not even equal itself. A number that is not known is absent.

## Example

Bad:

    {"latitude": NaN}

Good: no such field.

    {}

## How to mend it

Leave the field out where there is no number.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SYN014",
    name="not-a-number",
    severity=Severity.ERROR,
    since="1.0",
    problem="not-a-number",
)
