"""A statement without content is about nothing.

## What it checks

A statement with the content `unspecified` has an `about_id`, or its time has an `anchor_id`.

## Why it matters

That somebody said something is of use only if it is known on what, or at least beside what.

## Example

Bad:

    {"act": "decline_comment", "content": "unspecified", ...}

Good:

    {"act": "decline_comment", "content": "unspecified", "about_id": "evt:weir-talks", ...}

## How to mend it

Name what the words were about; if the text does not tell, anchor the time to the event that they
came before or after.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="ATT010",
    name="unspecified-content-of-nothing",
    severity=Severity.ERROR,
    since="1.0",
    query="""
        SELECT id AS record_id, 'content' AS field FROM statements
        WHERE content = 'unspecified' AND about_id IS NULL AND time_anchor_id IS NULL
    """,
    message=(
        "the content is unspecified, and neither about_id nor a time anchor says where it belongs"
    ),
    hint="Name what it is about, or anchor its time to an event.",
)
