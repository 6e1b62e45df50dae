"""Two segments of a source overlap.

## What it checks

Sorted by their offsets, each segment of a source starts where the ones before it have ended, or
behind.

## Why it matters

Every word of a text belongs to one segment. Where two overlap, the same words count as encoded
once and as not encoded a second time, and a quote may be found in either.

## Example

Bad: the second one begins inside the first.

    {"id": "seg:bellmead-weir/4", "start": 109, "end": 183, ...}
    {"id": "seg:bellmead-weir/5", "start": 171, "end": 265, ...}

Good:

    {"id": "seg:bellmead-weir/4", "start": 109, "end": 183, ...}
    {"id": "seg:bellmead-weir/5", "start": 184, "end": 265, ...}

## How to mend it

Cut the segments again from the normalised text. A part of a segment is no segment of its own:
evidence points into a segment with `start` and `end`.
"""

from onrecord_validators.rule import Found, Rule, Severity


class SegmentsOverlap(Found):
    """The later of two segments."""

    start: int
    """Its first code point."""

    reached: int
    """How far the segments before it reach."""


RULE = Rule(
    code="TXT002",
    name="segments-overlap",
    severity=Severity.ERROR,
    since="1.0",
    finding=SegmentsOverlap,
    query="""
        WITH placed AS (
            SELECT
                id, start,
                max("end") OVER (
                    PARTITION BY source_id ORDER BY start, "end", id
                    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
                ) AS reached
            FROM segments WHERE start < "end"
        )
        SELECT id AS record_id, 'start' AS field, start, reached
        FROM placed WHERE start < reached
    """,
    message="{record_id} starts at {start}, but a segment before it ends at {reached} only",
    hint="Cut the segments again; evidence points at a part of one with start and end.",
)
