"""A segment's hash is not that of its words.

## What it checks

Where the text of the source is at hand, the `sha256` of each segment is the SHA-256 of the UTF-8
bytes of the normalised text from its `start` to its `end`. Segments outside the text are reported
by segment-outside-text.

## Why it matters

The hash is what ties a segment to its words where the words may not ship. With a wrong one nobody
can verify the evidence, and a duplicate of the segment is not recognised.

## Example

Bad: the hash is over the words and the line break behind them.

    {"id": "seg:bellmead-weir/4", "start": 109, "end": 183, "sha256": "94d1...", ...}

Good:

    {"id": "seg:bellmead-weir/4", "start": 109, "end": 183, "sha256": "ba84...", ...}

## How to mend it

If start and end are right, compute the hash again over exactly this span of the normalised text.
If many segments differ from one on, an offset before them is wrong.
"""

from onrecord_validators.rule import Found, Rule, Severity
from onrecord_validators.spans import prepare_spans


class SegmentHashDiffers(Found):
    """A segment."""

    sha256: str
    """The hash that it gives."""

    actual: str
    """The hash of its words."""


RULE = Rule(
    code="TXT019",
    name="segment-hash-differs",
    severity=Severity.ERROR,
    since="1.0",
    finding=SegmentHashDiffers,
    prepare=prepare_spans,
    query="""
        SELECT
            segments.id AS record_id, 'sha256' AS field,
            segments.sha256, sha256(spans.text) AS actual
        FROM segments JOIN spans ON spans.segment_id = segments.id
        WHERE segments.sha256 <> sha256(spans.text)
    """,
    message="the hash of {record_id} is {sha256}, but its words have {actual}",
    hint="Compute it again over exactly this span of the normalised text, or correct the offsets.",
)
