"""The length of a text is not the one that its source gives.

## What it checks

Where the text of a source is at hand, `text_length` is its length: the number of code points of
the normalised text. (The text is found by its hash, so that this one is right.)

## Why it matters

Whoever does not have the text relies on the length to see whether the segments cover all of it.

## Example

Bad: the text has 662 code points and, in UTF-8, 668 bytes.

    {"text_sha256": "2d56...", "text_length": 668, ...}

Good:

    {"text_sha256": "2d56...", "text_length": 662, ...}

## How to mend it

Write the length that the finding gives. Count code points of the normalised text, not bytes.
"""

from onrecord_validators.rule import Found, Rule, Severity


class TextLengthDiffers(Found):
    """A source."""

    text_length: int
    """The length that it gives."""

    actual: int
    """The length that the text has."""


RULE = Rule(
    code="TXT018",
    name="text-length-differs",
    severity=Severity.ERROR,
    since="1.0",
    finding=TextLengthDiffers,
    query="""
        SELECT
            sources.id AS record_id, 'text_length' AS field,
            sources.text_length, length(texts.text) AS actual
        FROM sources JOIN texts ON texts.source_id = sources.id
        WHERE sources.text_length <> length(texts.text)
    """,
    message="the text of {record_id} has {actual} code points, not {text_length}",
    hint="Write {actual}.",
)
