"""The text of a source is not there, although it may ship.

## What it checks

For every source with the `text_policy` `full` there is a text whose hash is its `text_sha256`: in
the folder `seeds/texts` of the dataset, or in the one that the check was given.

## Why it matters

Without the text nobody can verify segments, hashes and quotes, and the rules that do so were
passed over. If there is a file, it is not the text that was encoded: somebody changed it.

## Example

Bad: the file was edited after the source was encoded.

    seeds/texts/bellmead-weir.txt       SHA-256 of its normalised text: 77a0...
    {"text_policy": "full", "text_sha256": "2d56...", ...}

Good:

    seeds/texts/bellmead-weir.txt       SHA-256 of its normalised text: 2d56...
    {"text_policy": "full", "text_sha256": "2d56...", ...}

## How to mend it

Add the text, in UTF-8, to `seeds/texts`, under any name that ends in `.txt`; or name the folder
where it lies when you check. If the text was corrected, cut and hash the segments again.
"""

from onrecord_validators.rule import Found, Rule, Severity


class TextMissing(Found):
    """A source whose text may ship."""

    text_sha256: str
    """The hash of the text that is looked for."""


RULE = Rule(
    code="TXT021",
    name="text-missing",
    severity=Severity.WARNING,
    since="1.0",
    finding=TextMissing,
    query="""
        SELECT id AS record_id, 'text_sha256' AS field, text_sha256 FROM sources
        WHERE text_policy = 'full' AND id NOT IN (SELECT source_id FROM texts)
    """,
    message="no text at hand has the hash {text_sha256}",
    hint="Add the text of {record_id} to seeds/texts, or name the folder where it lies.",
    on_partial=True,
)
