"""A gap has no evidence.

## What it checks

Every gap points at evidence, except those of the kind `missing_metadata`: what a source does not
tell about itself stands nowhere in it.

## Why it matters

An absence is recorded because a text says that something is absent. Without the place where it says
so, the gap is the coder's opinion.

## Example

Bad:

    {"kind": "unclear", "about_id": "evt:weir-talks", "aspect": "time"}

Good:

    {"kind": "unclear", "about_id": "evt:weir-talks", "aspect": "time",
     "evidence": [{"segment_id": "seg:bellmead-weir/10"}]}

## How to mend it

Point at the segment that speaks of the absence; if there is none, delete the gap.
"""

from onrecord_validators.rule import Found, Rule, Severity


class UnsourcedGap(Found):
    """A gap that no text speaks of."""

    kind: str
    """The kind of the gap."""


RULE = Rule(
    code="GAP002",
    name="gap-without-evidence",
    severity=Severity.ERROR,
    since="1.0",
    finding=UnsourcedGap,
    query="""
        SELECT id AS record_id, '' AS field, kind FROM gaps
        WHERE kind <> 'missing_metadata' AND id NOT IN (SELECT record_id FROM evidence)
    """,
    message="the gap of the kind {kind} has no evidence",
    hint="Point at the segment that speaks of the absence, or delete the gap.",
)
