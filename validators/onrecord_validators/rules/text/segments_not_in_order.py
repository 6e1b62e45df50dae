"""The segments of a source do not stand in the order of its text.

## What it checks

In the list of a source each segment starts behind the one that stands before it. Of a list in
disorder the first segment that starts too early is reported. (The rows of a table have no order:
there is nothing to check.)

## Why it matters

The list is the text from start to end, for whoever encodes and reviews it beside the text. A
segment out of place is read as what comes next.

## Example

Bad:

    {"id": "seg:bellmead-weir/6", "start": 266, "end": 335, ...},
    {"id": "seg:bellmead-weir/5", "start": 184, "end": 265, ...}

Good:

    {"id": "seg:bellmead-weir/5", "start": 184, "end": 265, ...},
    {"id": "seg:bellmead-weir/6", "start": 266, "end": 335, ...}

## How to mend it

Sort the segments by `start`. If an offset is wrong, correct it.
"""

from onrecord_validators.rule import Found, Rule, Severity


class MisplacedSegment(Found):
    """The first segment of a source that starts before the one above it."""

    start: int
    """Its first code point."""

    previous_id: str
    """The segment above it."""

    previous_start: int
    """The first code point of that."""


RULE = Rule(
    code="TXT023",
    name="segments-not-in-order",
    severity=Severity.ERROR,
    since="1.0",
    finding=MisplacedSegment,
    query="""
        WITH placed AS (
            SELECT
                segments.id, segments.source_id, segments.start, segment_order.ordinal,
                lag(segments.id) OVER in_order AS previous_id,
                lag(segments.start) OVER in_order AS previous_start
            FROM segments JOIN segment_order ON segment_order.segment_id = segments.id
            WINDOW in_order AS (PARTITION BY segments.source_id ORDER BY segment_order.ordinal)
        ),
        first_of AS (
            SELECT min(ordinal) AS ordinal FROM placed
            WHERE start < previous_start GROUP BY source_id
        )
        SELECT placed.id AS record_id, 'start' AS field, placed.start, placed.previous_id,
            placed.previous_start
        FROM placed
        JOIN first_of ON first_of.ordinal = placed.ordinal
    """,
    message="{record_id} starts at {start}, but {previous_id} before it at {previous_start}",
    hint="Sort the segments by start, or correct the offset that is wrong.",
    related={"previous_id": "stands before it"},
)
