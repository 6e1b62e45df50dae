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

_WHENS = """
    SELECT
        id AS record_id, 'time' AS field, time_edtf AS edtf, time_text AS text,
        time_basis AS basis, time_anchor_id AS anchor_id, time_anchor_relation AS anchor_relation
    FROM events
    UNION ALL
    SELECT
        id, 'time', time_edtf, time_text, time_basis, time_anchor_id, time_anchor_relation
    FROM statements
    UNION ALL
    SELECT
        id, 'expected_time', expected_time_edtf, expected_time_text, expected_time_basis,
        expected_time_anchor_id, expected_time_anchor_relation
    FROM gaps
"""


RULE = Rule(
    code="TIM004",
    name="time-empty",
    severity=Severity.ERROR,
    since="1.0",
    query=f"""
        SELECT record_id, field FROM ({_WHENS}) AS whens
        WHERE basis IS NOT NULL AND edtf IS NULL AND text IS NULL
            AND anchor_id IS NULL AND anchor_relation IS NULL
    """,
    message="the time has neither edtf nor text nor anchor_id",
    hint="Give the date, the phrase or the anchor, or delete the time.",
)
