"""A time is anchored to the record that it is the time of.

## What it checks

The `anchor_id` of a time names another record than the one that has the time.

## Why it matters

That something happened before itself says nothing, and hides what the text does say.

## Example

Bad:

    {"id": "evt:mill-stop",
     "time": {"basis": "text", "anchor_id": "evt:mill-stop", "anchor_relation": "after"}, ...}

Good:

    {"id": "evt:mill-stop",
     "time": {"basis": "text", "anchor_id": "evt:weir-talks", "anchor_relation": "after"}, ...}

## How to mend it

Name the event or statement that the text dates it by, or give the phrase as `text` alone.
"""

from onrecord_validators.rule import Found, Rule, Severity
from onrecord_validators.whens import WHENS


class SelfAnchor(Found):
    """A time that is its own anchor."""

    anchor_relation: str
    """How it is said to lie to the anchor."""


RULE = Rule(
    code="TIM015",
    name="anchor-to-itself",
    severity=Severity.ERROR,
    since="1.0",
    finding=SelfAnchor,
    query=f"""
        SELECT record_id, field || '/anchor_id' AS field, anchor_relation FROM ({WHENS}) AS whens
        WHERE anchor_id = record_id AND anchor_relation IS NOT NULL
    """,
    message="{record_id} cannot be {anchor_relation} itself",
    hint="Name the event or statement that the text dates it by.",
)
