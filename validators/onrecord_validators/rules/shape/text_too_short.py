"""A text is empty.

## What it checks

No text is the empty string.

## Why it matters

An empty text says neither that there is nothing nor that it is not known.

## Example

Bad:

    {"id": "act:ivo-tarn", "kind": "person", "name": "Ivo Tarn", "naming": "named", "note": ""}

Good:

    {"id": "act:ivo-tarn", "kind": "person", "name": "Ivo Tarn", "naming": "named"}

## How to mend it

Write the text, or leave the field out. A required name that the source does not give is a short
description, with the matching `naming`.

`onrecord check --fix` leaves it out where the field may be absent.
"""

from onrecord_validators.draft import Draft
from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SHP007",
    name="text-too-short",
    severity=Severity.ERROR,
    since="1.0",
    problem="text-too-short",
    fix=Draft.omit,
)
