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

If start and end are wrong, correct them first. Only if the text itself has changed, write the hash
of exactly this span of the normalised text, which the finding gives. If many
segments differ from one on, an offset before them is wrong.
"""

from onrecord_validators.rule import Found, Rule, Severity
from onrecord_validators.spans import prepare_hashes


class SegmentHashDiffers(Found):
    """A segment."""

    given_start: str
    """The beginning of the hash that it gives."""

    actual_start: str
    """The beginning of the hash of its words."""

    actual: str
    """The hash of its words."""


RULE = Rule(
    code="TXT019",
    name="segment-hash-differs",
    severity=Severity.ERROR,
    since="1.0",
    finding=SegmentHashDiffers,
    prepare=prepare_hashes,
    query="""
        SELECT
            segments.id AS record_id, 'sha256' AS field,
            segments.sha256[:12] AS given_start, other_hashes.actual[:12] AS actual_start,
            other_hashes.actual
        FROM segments JOIN other_hashes ON other_hashes.segment_id = segments.id
    """,
    message=(
        "the hash of {record_id} begins with {given_start}, but that of its words with "
        "{actual_start}"
    ),
    hint=(
        "If start and end are wrong, correct them first; only if the text itself has changed, "
        "write the hash {actual}."
    ),
)
