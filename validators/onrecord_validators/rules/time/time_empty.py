"""A time says nothing.

## What it checks

Every time of an event or a statement, and every `expected_time` of a gap, has at least one of
`edtf`, `text` and `anchor_id`.

## Why it matters

A time with nothing but a basis looks as if something were known, and is not.

## Example

Bad:

    "time": {"basis": "text"}

Good:

    "time": {"text": "some weeks ago", "basis": "text"}

## How to mend it

Give the date, the phrase or the anchor; or delete the time, if the source gives none.
"""

from onrecord_validators.rule import Rule, Severity
from onrecord_validators.whens import WHENS

RULE = Rule(
    code="TIM004",
    name="time-empty",
    severity=Severity.ERROR,
    since="1.0",
    query=f"""
        SELECT record_id, field FROM ({WHENS}) AS whens
        WHERE basis IS NOT NULL AND edtf IS NULL AND text IS NULL
            AND anchor_id IS NULL AND anchor_relation IS NULL
    """,
    message="the time has neither edtf nor text nor anchor_id",
    hint="Give the date, the phrase or the anchor, or delete the time.",
)
