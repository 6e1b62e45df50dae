"""A statement has no evidence.

## What it checks

Every statement but a `narrate` has evidence.

## Why it matters

What somebody said is known because a text reports it. The evidence says where, so that the words
can be held against the coding.

## Example

Bad:

    {"act": "deny", "speaker_ids": ["act:millers-guild"], ...}

Good:

    {"act": "deny", "speaker_ids": ["act:millers-guild"],
     "evidence": [{"segment_id": "seg:bellmead-weir/7"}], ...}

## How to mend it

Point at the segment that reports the statement; if there is none, delete the statement.
"""

from onrecord_validators.rule import Found, Rule, Severity


class UnsourcedStatement(Found):
    """A statement that no text reports."""

    act: str
    """The act."""


RULE = Rule(
    code="LOG017",
    name="statement-without-evidence",
    severity=Severity.ERROR,
    since="1.0",
    finding=UnsourcedStatement,
    query="""
        SELECT id AS record_id, '' AS field, act FROM statements
        WHERE act <> 'narrate' AND id NOT IN (SELECT record_id FROM evidence)
    """,
    message='{record_id} has the act "{act}", but no evidence',
    hint=("Point at the segment that reports it; only if no segment does, delete the statement."),
)
