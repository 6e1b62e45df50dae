"""A segment does not lie inside the text of its source.

## What it checks

Every segment ends behind its start, and not behind the end of the text. The length of the text is
measured where the text is at hand; otherwise `text_length` counts.

## Why it matters

Offsets are how evidence points at words that the dataset may not reproduce. An offset outside the
text points at nothing, and usually means that the text was another one when the segments were cut.

## Example

Bad: the text has 662 code points.

    {"id": "seg:bellmead-weir/12", "start": 639, "end": 689, ...}

Good:

    {"id": "seg:bellmead-weir/12", "start": 639, "end": 662, ...}

## How to mend it

Cut the segments again from the normalised text; offsets count code points of it from 0, and `end`
is the one just behind the segment.
"""

from onrecord_validators.rule import Found, Rule, Severity


class SegmentOutsideText(Found):
    """A segment."""

    start: int
    """Its first code point."""

    end: int
    """The code point just behind it."""

    text_length: int
    """The length of the text in code points."""


RULE = Rule(
    code="TXT001",
    name="segment-outside-text",
    severity=Severity.ERROR,
    since="1.0",
    finding=SegmentOutsideText,
    query="""
        WITH lengths AS (
            SELECT sources.id, coalesce(length(texts.text), sources.text_length) AS text_length
            FROM sources LEFT JOIN texts ON texts.source_id = sources.id
        )
        SELECT
            segments.id AS record_id, 'end' AS field,
            segments.start, segments."end", lengths.text_length
        FROM segments JOIN lengths ON lengths.id = segments.source_id
        WHERE segments."end" <= segments.start OR segments."end" > lengths.text_length
    """,
    message="{record_id} runs from {start} to {end} in a text of {text_length} code points",
    hint="Cut it again from the normalised text; end is the code point just behind the segment.",
)
