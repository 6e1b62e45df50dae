"""Evidence points outside its segment.

## What it checks

Where a piece of evidence has `start` and `end`, the end lies behind the start and not behind the
end of the segment. Both count code points from the start of the segment, not of the text.

## Why it matters

Evidence is how a reader finds the words that a record rests on. If it points outside the segment,
they find other words or none.

## Example

Bad: the segment has 45 code points; the offsets were counted from the start of the text.

    {"segment_id": "seg:bellmead-weir/7", "start": 358, "end": 380}

Good:

    {"segment_id": "seg:bellmead-weir/7", "start": 22, "end": 44}

## How to mend it

Count from the start of the segment: subtract the `start` of the segment from offsets in the text.
To cite all of the segment, leave both out.
"""

from onrecord_validators.rule import Found, Rule, Severity


class EvidenceOutsideSegment(Found):
    """A piece of evidence."""

    segment_id: str
    """The segment that it cites."""

    start: int
    """Its first code point."""

    end: int
    """The code point just behind it."""

    segment_length: int
    """The length of the segment in code points."""


RULE = Rule(
    code="TXT010",
    name="evidence-outside-segment",
    severity=Severity.ERROR,
    since="1.0",
    finding=EvidenceOutsideSegment,
    query="""
        SELECT
            evidence.record_id, 'evidence/' || evidence.ordinal AS field, evidence.segment_id,
            evidence.start, evidence."end", segments."end" - segments.start AS segment_length
        FROM evidence JOIN segments ON segments.id = evidence.segment_id
        WHERE segments.start < segments."end" AND (
            evidence."end" <= evidence.start
            OR evidence."end" > segments."end" - segments.start
        )
    """,
    message="the evidence runs from {start} to {end} in {segment_id}, which has {segment_length}"
    " code points",
    hint="Count from the start of the segment, or leave both out to cite all of it.",
    related={"segment_id": "the segment"},
)
