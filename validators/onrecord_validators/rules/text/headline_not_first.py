"""A headline does not stand first.

## What it checks

Of the segments of a source, those of the kind `headline` stand before all others. A text without a
headline, such as a post, has none.

## Why it matters

Texts are cut alike, so that the first segment of an article is what it was announced with,
wherever the page had its byline. A headline further down is a heading between paragraphs.

## Example

Bad: the headline stands below the byline.

    {"kind": "metadata", "start": 0, "end": 34, ...}
    {"kind": "headline", "start": 35, "end": 84, ...}

Good:

    {"kind": "headline", "start": 0, "end": 49, ...}
    {"kind": "metadata", "start": 50, "end": 84, ...}

## How to mend it

Put the headline at the start of the text that is hashed, and cut the segments again. A heading
between paragraphs is of the kind `other`.
"""

from onrecord_validators.rule import Found, Rule, Severity


class HeadlineNotFirst(Found):
    """A headline."""

    source_id: str
    """Its source."""


RULE = Rule(
    code="TXT004",
    name="headline-not-first",
    severity=Severity.ERROR,
    since="1.0",
    finding=HeadlineNotFirst,
    query="""
        WITH others AS (
            SELECT source_id, min(start) AS start
            FROM segments WHERE kind <> 'headline' GROUP BY source_id
        )
        SELECT segments.id AS record_id, 'kind' AS field, segments.source_id
        FROM segments JOIN others ON others.source_id = segments.source_id
        WHERE segments.kind = 'headline' AND segments.start > others.start
    """,
    message="{record_id} is a headline, but {source_id} has other segments before it",
    hint="Begin the text with the headline; a heading between paragraphs is of the kind other.",
)
