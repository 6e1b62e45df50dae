"""A claim about an occurrence has a value.

## What it checks

A claim with the aspect `occurrence` has no `value`.

## Why it matters

That something happened is said by polarity, certainty and modality. A value beside them is read by
nothing: it belongs to a claim about the time, the place or another detail.

## Example

Bad:

    {"target_id": "evt:weir-talks", "aspect": "occurrence", "value": "2021-05-03", ...}

Good:

    {"target_id": "evt:weir-talks", "aspect": "time", "value": "2021-05-03", ...}

## How to mend it

Give the claim the aspect that the value is for, or delete the value. A statement may make both
claims.
"""

from onrecord_validators.rule import Found, Rule, Severity


class NeedlessValue(Found):
    """A claim with a value that nothing reads."""

    value: str
    """The value."""


RULE = Rule(
    code="LOG002",
    name="occurrence-with-value",
    severity=Severity.ERROR,
    since="1.0",
    finding=NeedlessValue,
    query="""
        SELECT id AS record_id, 'value' AS field, value FROM claims
        WHERE aspect = 'occurrence' AND value IS NOT NULL
    """,
    message="a claim about an occurrence has no value, but this one has: {value}",
    hint="Give the claim the aspect that the value is for, or delete the value.",
)
