"""A stretch of a text belongs to no segment.

## What it checks

The segments of a source cover its text: the first starts at 0, the last ends at the end of the
text, and between two of them stands a single code point at most, for the space or line break that
the normalised text has there.

## Why it matters

Coverage is what makes a dataset complete: every segment is encoded or says why it is not. What is
left out of the list of segments has no reason to give, and nobody notices that it is missing.

## Example

Bad: a sentence between the two was left out.

    {"id": "seg:bellmead-weir/4", "start": 109, "end": 183, ...}
    {"id": "seg:bellmead-weir/6", "start": 266, "end": 335, ...}

Good:

    {"id": "seg:bellmead-weir/4", "start": 109, "end": 183, ...}
    {"id": "seg:bellmead-weir/5", "start": 184, "end": 265, ...}
    {"id": "seg:bellmead-weir/6", "start": 266, "end": 335, ...}

## How to mend it

Add a segment for the stretch; if it states nothing to encode, with `uncoded` and a reason.
"""

from onrecord_validators.rule import Found, Rule, Severity


class TextNotSegmented(Found):
    """The segment behind the stretch, or at the end of a text the last one."""

    start: int
    """Where the stretch starts."""

    end: int
    """Where it ends."""


RULE = Rule(
    code="TXT003",
    name="text-not-segmented",
    severity=Severity.ERROR,
    since="1.0",
    finding=TextNotSegmented,
    query="""
        -- Measured first: a join with the texts themselves would hold one for each segment.
        WITH lengths AS (
            SELECT sources.id, coalesce(length(texts.text), sources.text_length) AS text_length
            FROM sources LEFT JOIN texts ON texts.source_id = sources.id
        ),
        placed AS (
            SELECT
                segments.id, segments.start, segments."end", lengths.text_length,
                max(segments."end") OVER preceding AS reached,
                lead(segments.id) OVER in_order IS NULL AS is_last
            FROM segments JOIN lengths ON lengths.id = segments.source_id
            WHERE segments.source_id NOT IN (
                SELECT source_id FROM segments WHERE "end" <= start
            )
            WINDOW in_order AS (
                PARTITION BY segments.source_id
                ORDER BY segments.start, segments."end", segments.id
            ),
            preceding AS (
                PARTITION BY segments.source_id
                ORDER BY segments.start, segments."end", segments.id
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
            )
        )
        SELECT id AS record_id, 'start' AS field, coalesce(reached, 0) AS start, start AS "end"
        FROM placed WHERE start > coalesce(reached + 1, 0)
        UNION ALL
        SELECT id, 'end', greatest("end", coalesce(reached, 0)), text_length
        FROM placed WHERE is_last AND greatest("end", coalesce(reached, 0)) < text_length
    """,
    message="the text from {start} to {end} belongs to no segment",
    hint="Add a segment for it; if it states nothing to encode, with uncoded and a reason.",
)
