"""The quotes of a source reproduce more of it than its limit allows.

## What it checks

The lengths of all quotes from the segments of a source, in all dossiers, add up to its
`quote_limit` at most, where it has one. What is quoted twice counts twice.

## Why it matters

Quotation is allowed within bounds. Each quote is short, but together they may reproduce a text
that may not be redistributed.

## Example

Bad: 48 code points are quoted.

    {"quote_limit": 40, ...}

Good: the quotes were cut down to the words that matter.

    {"quote_limit": 40, ...}    22 code points are quoted

## How to mend it

Shorten or remove quotes; `form` becomes `mixed` or `indirect`. Raise the limit only if the law and
the publisher allow it.
"""

from onrecord_validators.rule import Found, Rule, Severity


class QuoteLimitExceeded(Found):
    """A source."""

    quoted: int
    """How many code points its quotes have together."""

    quote_limit: int
    """How many they may have."""


RULE = Rule(
    code="TXT017",
    name="quote-limit-exceeded",
    severity=Severity.ERROR,
    since="1.0",
    finding=QuoteLimitExceeded,
    query="""
        SELECT
            sources.id AS record_id, 'quote_limit' AS field,
            sum(length(quotes.text)) AS quoted, sources.quote_limit
        FROM statement_quotes AS quotes
        JOIN segments ON segments.id = quotes.segment_id
        JOIN sources ON sources.id = segments.source_id
        GROUP BY sources.id, sources.quote_limit
        HAVING sum(length(quotes.text)) > sources.quote_limit
    """,
    message="the quotes of {record_id} have {quoted} code points, {quote_limit} are allowed",
    hint="Shorten or remove quotes.",
)
