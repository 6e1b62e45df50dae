"""A gap in the metadata is not about the metadata of a source.

## What it checks

A gap of the kind `missing_metadata` is about a source, and its aspect is `publisher`, `author` or
`date`.

## Why it matters

The kind says that a source does not tell something about itself, which is why it needs no evidence.
What a text leaves open about the world is another kind of gap, and needs some.

## Example

Bad:

    {"kind": "missing_metadata", "about_id": "evt:weir-talks", "aspect": "date"}

Good:

    {"kind": "missing_metadata", "about_id": "src:bellmead-weir", "aspect": "author"}

## How to mend it

Let the gap be about the source, with the aspect that is missing; or choose the kind that fits what
the text leaves open, and give evidence.
"""

from onrecord_validators.rule import Found, Rule, Severity


class MisplacedMetadataGap(Found):
    """A gap of missing metadata that is about something else."""

    about_id: str
    """What the gap is about."""

    aspect: str
    """Which side of it."""


RULE = Rule(
    code="GAP003",
    name="metadata-gap-elsewhere",
    severity=Severity.ERROR,
    since="1.0",
    finding=MisplacedMetadataGap,
    query="""
        SELECT id AS record_id, 'about_id' AS field, about_id, aspect FROM gaps
        WHERE kind = 'missing_metadata' AND about_id NOT LIKE 'src:%'
        UNION ALL
        SELECT id, 'aspect', about_id, aspect FROM gaps
        WHERE kind = 'missing_metadata' AND about_id LIKE 'src:%'
            AND aspect NOT IN ('publisher', 'author', 'date')
    """,
    message=(
        "missing_metadata is about the publisher, author or date of a source, not the "
        "{aspect} of {about_id}"
    ),
    hint="Let it be about the source, or choose the kind that fits.",
)
