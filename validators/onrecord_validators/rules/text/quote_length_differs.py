"""A quote is not as long as its words.

## What it checks

The distance from `start` to `end` of a quote is the number of code points of its `text`.

## Why it matters

Text and offsets say the same twice, so that a quote can be checked without the source. If they
differ, one of them is wrong: words were added or lost, or the place is another one.

## Example

Bad: the text has 22 code points.

    {"text": "We will stop the mills", "segment_id": "seg:bellmead-weir/8", "start": 1, "end": 50}

Good:

    {"text": "We will stop the mills", "segment_id": "seg:bellmead-weir/8", "start": 1, "end": 23}

## How to mend it

Copy the words from the normalised text and count code points, not bytes: `’` and `é` are one each.
The quotation marks around the words are left out of both.
"""

from onrecord_validators.rule import Found, Rule, Severity


class QuoteLengthDiffers(Found):
    """A quote of a statement."""

    text_length: int
    """The length of its words in code points."""

    span_length: int
    """The distance from its start to its end."""


RULE = Rule(
    code="TXT012",
    name="quote-length-differs",
    severity=Severity.ERROR,
    since="1.0",
    finding=QuoteLengthDiffers,
    query="""
        SELECT
            statement_id AS record_id, 'quotes/' || ordinal || '/text' AS field,
            length("text") AS text_length, "end" - start AS span_length
        FROM statement_quotes WHERE start < "end" AND length("text") <> "end" - start
    """,
    message="the quote has {text_length} code points, but its offsets span {span_length}",
    hint="Copy the words from the normalised text, without the quotation marks.",
    on_partial=True,
)
