"""A time has an anchor without a relation to it, or the reverse.

## What it checks

In a time, `anchor_id` and `anchor_relation` are both there or both absent.

## Why it matters

A time beside an anchor can be before it, during it or after it. Without the relation the anchor
says nothing, and without the anchor the relation has no other end.

## Example

Bad:

    "time": {"basis": "text", "anchor_id": "evt:weir-talks"}

Good:

    "time": {"basis": "text", "anchor_id": "evt:weir-talks", "anchor_relation": "after"}

## How to mend it

Add the one that is missing; where the text does not tell how the time lies to the anchor, give the
phrase as `text` and no anchor.
"""

from onrecord_validators.rule import Found, Rule, Severity

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


class HalfAnchor(Found):
    """A time with half an anchor."""

    missing: str
    """The field that is absent."""


RULE = Rule(
    code="TIM005",
    name="anchor-incomplete",
    severity=Severity.ERROR,
    since="1.0",
    finding=HalfAnchor,
    query=f"""
        SELECT
            record_id,
            field || CASE WHEN anchor_id IS NULL THEN '/anchor_relation' ELSE '/anchor_id' END
                AS field,
            CASE WHEN anchor_id IS NULL THEN 'anchor_id' ELSE 'anchor_relation' END AS missing
        FROM ({_WHENS}) AS whens
        WHERE (anchor_id IS NULL) <> (anchor_relation IS NULL)
    """,
    message="the time has an anchor, but no {missing}",
    hint="Add {missing}, or give the phrase as text and no anchor.",
)
