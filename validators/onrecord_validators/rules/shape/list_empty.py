"""A list, map or object is empty.

## What it checks

A list, a map or an object whose fields are all optional, such as a count, has at least one
member; one that would be empty is absent.

## Why it matters

Absence is the one way to say that there is none; an empty list beside it would raise the
question what the difference is.

## Example

Bad:

    {"id": "evt:gate-opening", "participations": [], ...}

Good:

    {"id": "evt:gate-opening", ...}

## How to mend it

Leave the field out. If the schema requires it, the record lacks something: an event without
evidence is in no text.

`onrecord check --fix` leaves it out where the field may be absent.
"""

from onrecord_validators.draft import Draft
from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SHP009",
    name="list-empty",
    severity=Severity.ERROR,
    since="1.0",
    problem="list-empty",
    fix=Draft.omit,
)
