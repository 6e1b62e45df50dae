"""Something follows the end of the document.

## What it checks

A dossier is one JSON value; only white space follows it.

## Why it matters

Some parsers stop at the end of the first value and never see the rest: two people would hold
different data in the same file.

## Example

Bad: two documents in one file.

    {"schema_version": "1.0", "actors": [...]}
    {"schema_version": "1.0", "places": [...]}

Good: one.

    {"schema_version": "1.0", "actors": [...], "places": [...]}

## How to mend it

Join the documents into one, or give each a file of its own. A single bracket too many is
removed.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SYN011",
    name="trailing-content",
    severity=Severity.ERROR,
    since="1.0",
    problem="trailing-content",
)
