"""A segment is marked as a duplicate of one that it does not repeat.

## What it checks

The segment that a duplicate names in `duplicate_of_id` has the same `sha256`, is not the segment
itself and is not marked as a duplicate in its turn.

## Why it matters

A duplicate is left uncoded because its words are encoded at the segment that it names. If those
are other words, or that one is left uncoded for the same reason, they are encoded nowhere.

## Example

Bad: the headline has other words.

    {"id": "seg:bellmead-weir/1", "sha256": "5a9c...", ...}
    {"id": "seg:bellmead-weir/12", "sha256": "e296...",
     "uncoded": {"reason": "duplicate", "duplicate_of_id": "seg:bellmead-weir/1"}, ...}

Good:

    {"id": "seg:bellmead-weir/2", "sha256": "e296...", ...}
    {"id": "seg:bellmead-weir/12", "sha256": "e296...",
     "uncoded": {"reason": "duplicate", "duplicate_of_id": "seg:bellmead-weir/2"}, ...}

## How to mend it

Name the segment whose words are the same, the one that is encoded. If the words differ, however
little, encode this segment, too: cite it beside the other.
"""

from onrecord_validators.rule import Found, Rule, Severity


class DuplicateDiffers(Found):
    """A segment that is marked as a duplicate."""

    twin_id: str
    """The segment that it names."""

    fault: str
    """Why that one is not what it repeats."""


RULE = Rule(
    code="TXT008",
    name="duplicate-differs",
    severity=Severity.ERROR,
    since="1.0",
    finding=DuplicateDiffers,
    query="""
        WITH judged AS (
            SELECT
                segments.id, twins.id AS twin_id,
                CASE
                    WHEN twins.id = segments.id THEN 'is the segment itself'
                    WHEN twins.sha256 <> segments.sha256 THEN 'has other words'
                    WHEN twins.uncoded_reason = 'duplicate' THEN 'is marked as a duplicate, too'
                END AS fault
            FROM segments JOIN segments AS twins ON twins.id = segments.uncoded_duplicate_of_id
            WHERE segments.uncoded_reason = 'duplicate'
        )
        SELECT id AS record_id, 'uncoded/duplicate_of_id' AS field, twin_id, fault
        FROM judged WHERE fault IS NOT NULL
    """,
    message="{record_id} should repeat {twin_id}, but that {fault}",
    hint="Name the segment with the same words that is encoded, or encode this one.",
    related={"twin_id": "what it should repeat"},
)
