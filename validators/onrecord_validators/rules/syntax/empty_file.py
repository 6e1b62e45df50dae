"""A file holds nothing, or only white space.

## What it checks

A dossier holds a JSON document; the smallest has a `schema_version` and nothing else.

## Why it matters

An empty file is nearly always an accident: a copy that failed, an editor that crashed. Taken for
a dossier without records it would hide that data are lost.

## Example

Bad: a file of 0 bytes.

Good:

    {"schema_version": "1.0"}

## How to mend it

Restore the document, or remove the file.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SYN006",
    name="empty-file",
    severity=Severity.ERROR,
    since="1.0",
    problem="empty-file",
)
