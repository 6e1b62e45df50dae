"""A text ends before its document does.

## What it checks

Every object, array and string that a dossier opens is closed before the file ends.

## Why it matters

The end of the file is missing, and nobody can tell how many records were in it.

## Example

Bad:

    {"schema_version": "1.0", "places": [{"id": "plc:bellmead"

Good:

    {"schema_version": "1.0", "places": [{"id": "plc:bellmead", ...}]}

## How to mend it

Copy or download the file again; if it was written by hand, close what the finding says is open.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SYN010",
    name="truncated",
    severity=Severity.ERROR,
    since="1.0",
    problem="truncated",
)
