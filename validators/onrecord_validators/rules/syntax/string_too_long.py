"""A string or key is too long.

## What it checks

A string has at most 100,000 characters after its escapes are resolved, a key at most 1,000. Most
fields of the schema allow far less.

## Why it matters

No value of the schema needs more; a limit keeps a file from filling memory and reports.

## Example

Bad: the text of a whole book in an extension.

    "extensions": {"desk:text": "It was a dark and stormy night ... (400,000 characters)"}

Good: the place where it lies.

    "extensions": {"desk:text": "texts/night.txt"}

## How to mend it

Shorten the string, or split it into several.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SYN019",
    name="string-too-long",
    severity=Severity.ERROR,
    since="1.0",
    problem="string-too-long",
)
