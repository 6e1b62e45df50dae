"""A field stands where the schema has none of that name.

## What it checks

Every object holds only fields that the schema defines for it.

## Why it matters

A misspelt optional field would otherwise be passed over in silence: its value would be in the
file and in no table.

## Example

Bad: one letter is missing.

    {"name": "town council of Bellmead", "alises": ["the council"], ...}

Good:

    {"name": "town council of Bellmead", "aliases": ["the council"], ...}

## How to mend it

Correct the name; the finding suggests one. Values of your own go under `extensions`, with a key
`namespace:name`.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SHP002",
    name="field-unknown",
    severity=Severity.ERROR,
    since="1.0",
    problem="field-unknown",
)
