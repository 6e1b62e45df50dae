"""A quote has other words than the text.

## What it checks

Where the text of the source is at hand, the `text` of a quote is exactly what the normalised text
has from its `start` to its `end`. Quotes outside their segment, or of another length than their
words, are reported by rules of their own.

## Why it matters

A quote puts words into somebody's mouth. They have to be the words that the source prints, down to
the apostrophe.

## Example

Bad: the text has "We will stop the mills".

    {"text": "We will halt the mills", "segment_id": "seg:bellmead-weir/8", "start": 1, "end": 23}

Good:

    {"text": "We will stop the mills", "segment_id": "seg:bellmead-weir/8", "start": 1, "end": 23}

## How to mend it

Copy the words from the normalised text. If your words are right, they stand elsewhere: correct
`start` and `end`.
"""

from onrecord_validators.rule import Found, Rule, Severity
from onrecord_validators.spans import prepare_quoted


class QuoteDiffers(Found):
    """A quote of a statement."""

    text: str
    """Its words."""

    segment_id: str
    """The segment that it names."""

    words: str
    """What the segment has there, in quotation marks; not told of a text that may not ship."""


RULE = Rule(
    code="TXT013",
    name="quote-differs",
    severity=Severity.ERROR,
    since="1.0",
    finding=QuoteDiffers,
    prepare=prepare_quoted,
    query="""
        SELECT
            quotes.statement_id AS record_id, 'quotes/' || quotes.ordinal || '/text' AS field,
            quotes.text, quotes.segment_id,
            CASE WHEN segments.source_id IN (SELECT source_id FROM texts WHERE ships)
                THEN '"' || quotes.words || '"' ELSE 'other words'
            END AS words
        FROM other_words AS quotes JOIN segments ON segments.id = quotes.segment_id
    """,
    message='where the quote has "{text}", {segment_id} has {words}',
    hint=(
        "Copy the words from the text; if your words are right, they stand elsewhere: correct "
        "start and end."
    ),
    related={"segment_id": "the segment"},
)
