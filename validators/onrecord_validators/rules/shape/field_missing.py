"""A required field is absent.

## What it checks

Every object has the fields that the schema requires of it.

## Why it matters

A required field is what makes a record usable at all: a claim without a polarity says nothing,
evidence without a segment points nowhere.

## Example

Bad: a place without a precision.

    {"id": "plc:bellmead", "name": "Bellmead", "kind": "city"}

Good:

    {"id": "plc:bellmead", "name": "Bellmead", "kind": "city", "precision": "settlement"}

## How to mend it

Add the field. Where its vocabulary has a value such as `unknown` or `unspecified`, that is the
one for what the source leaves open.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SHP001",
    name="field-missing",
    severity=Severity.ERROR,
    since="1.0",
    problem="field-missing",
)
