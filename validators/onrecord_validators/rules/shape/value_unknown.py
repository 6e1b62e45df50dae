"""A value is not in its vocabulary.

## What it checks

A field with a vocabulary holds one of its values, letter for letter and in lower case unless the
vocabulary says otherwise.

## Why it matters

The vocabularies are what makes records of different coders comparable. A value of one's own is
found by nobody who queries the others.

## Example

Bad:

    {"act": "say", ...}

Good:

    {"act": "assert", ...}

## How to mend it

Take the value that the finding suggests, or the one whose definition in the codebook fits. Where
none fits, most vocabularies have `other` or `unspecified`.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SHP005",
    name="value-unknown",
    severity=Severity.ERROR,
    since="1.0",
    problem="value-unknown",
)
