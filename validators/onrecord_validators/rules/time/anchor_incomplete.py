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
from onrecord_validators.whens import WHENS


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
        FROM ({WHENS}) AS whens
        WHERE (anchor_id IS NULL) <> (anchor_relation IS NULL)
    """,
    message="the time has an anchor, but no {missing}",
    hint="Add {missing}, or give the phrase as text and no anchor.",
)
