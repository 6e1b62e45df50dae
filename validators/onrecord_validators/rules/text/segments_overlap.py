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

Correct the start or the end that is wrong, from the normalised text. A part of a segment is no
segment of its own: evidence points into a segment with `start` and `end`.
"""

from onrecord_validators.rule import Found, Rule, Severity


class SegmentsOverlap(Found):
    """The later of two segments."""

    start: int
    """Its first code point."""

    other_id: str
    """Of the segments before it the one that reaches farthest."""

    other_start: int
    """The first code point of that one."""

    other_end: int
    """The code point just behind it."""


RULE = Rule(
    code="TXT002",
    name="segments-overlap",
    severity=Severity.ERROR,
    since="1.0",
    finding=SegmentsOverlap,
    query="""
        WITH placed AS (
            SELECT
                id, source_id, start,
                max("end") OVER (
                    PARTITION BY source_id ORDER BY start, "end", id
                    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
                ) AS reached
            FROM segments WHERE start < "end"
        ),
        inside AS (
            SELECT id, source_id, start, reached FROM placed WHERE start < reached
        ),
        -- Of few sources: to look for those of all takes longer than to find who overlaps.
        farthest AS (
            SELECT source_id, "end", min(start) AS start, arg_min(id, (start, id)) AS id
            FROM segments WHERE source_id IN (SELECT source_id FROM inside)
            GROUP BY source_id, "end"
        )
        SELECT
            inside.id AS record_id, 'start' AS field, inside.start, farthest.id AS other_id,
            farthest.start AS other_start, farthest."end" AS other_end
        FROM inside
        JOIN farthest
            ON farthest.source_id = inside.source_id AND farthest."end" = inside.reached
    """,
    message="{record_id} starts at {start}, inside {other_id} ({other_start} to {other_end})",
    hint="Correct the start or the end that is wrong.",
    related={"other_id": "the other segment"},
)
