"""A whole number is not written as an integer.

## What it checks

A whole number has no fraction, no exponent and no minus before zero, wherever it stands.

## Why it matters

`3.0`, `3e0` and `3` are the same number, but not for every program: some refuse the first two
where an integer belongs. One spelling also keeps files comparable.

## Example

Bad:

    {"count": {"best": 3.0}}

Good:

    {"count": {"best": 3}}

## How to mend it

Write the integer that the finding names.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SYN017",
    name="integer-not-lexical",
    severity=Severity.ERROR,
    since="1.0",
    problem="integer-not-lexical",
)
