"""A quote points outside its segment.

## What it checks

The `end` of a quote lies behind its `start` and not behind the end of its segment. Both count code
points from the start of the segment, not of the text.

## Why it matters

A quote is somebody's words, exactly. Only its place lets a reader, or a program that has the text,
verify that they were said like that.

## Example

Bad: the segment has 87 code points.

    {"text": "We will stop", "segment_id": "seg:bellmead-weir/8", "start": 380, "end": 392}

Good:

    {"text": "We will stop", "segment_id": "seg:bellmead-weir/8", "start": 1, "end": 13}

## How to mend it

Count from the start of the segment; the quotation mark in front of the words is not part of them.
A quote that runs over several segments becomes one quote for each.
"""

from onrecord_validators.rule import Found, Rule, Severity


class QuoteOutsideSegment(Found):
    """A quote of a statement."""

    segment_id: str
    """The segment that it names."""

    start: int
    """Its first code point."""

    end: int
    """The code point just behind it."""

    segment_length: int
    """The length of the segment in code points."""


RULE = Rule(
    code="TXT011",
    name="quote-outside-segment",
    severity=Severity.ERROR,
    since="1.0",
    finding=QuoteOutsideSegment,
    query="""
        SELECT
            quotes.statement_id AS record_id, 'quotes/' || quotes.ordinal AS field,
            quotes.segment_id, quotes.start, quotes."end",
            segments."end" - segments.start AS segment_length
        FROM statement_quotes AS quotes JOIN segments ON segments.id = quotes.segment_id
        WHERE segments.start < segments."end" AND (
            quotes."end" <= quotes.start OR quotes."end" > segments."end" - segments.start
        )
    """,
    message="the quote runs from {start} to {end} in {segment_id}, which has {segment_length}"
    " code points",
    hint="Count from the start of the segment.",
    related={"segment_id": "the segment"},
)
