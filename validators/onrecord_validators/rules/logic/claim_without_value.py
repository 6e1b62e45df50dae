"""A claim about a detail does not say what it is.

## What it checks

A claim with any aspect but `occurrence` has a `value`.

## Why it matters

A claim about the time or the number of something says nothing until it says when or how many.

## Example

Bad:

    {"target_id": "evt:weir-talks", "aspect": "place", ...}

Good:

    {"target_id": "evt:weir-talks", "aspect": "place", "value": "plc:old-bridge", ...}

## How to mend it

Add the value. If the claim is that the thing happened, the aspect is `occurrence`; if the speaker
left the detail open, it is a gap.
"""

from onrecord_validators.rule import Found, Rule, Severity


class MissingValue(Found):
    """A claim that leaves out what it claims."""

    aspect: str
    """What the claim is about."""


RULE = Rule(
    code="LOG001",
    name="claim-without-value",
    severity=Severity.ERROR,
    since="1.0",
    finding=MissingValue,
    query="""
        SELECT id AS record_id, 'aspect' AS field, aspect FROM claims
        WHERE aspect <> 'occurrence' AND value IS NULL
    """,
    message="the claim is about the {aspect}, but has no value",
    hint="Add the value; what the speaker left open is a gap.",
)
