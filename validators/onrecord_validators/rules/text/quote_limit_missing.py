"""A protected source does not say how much of it may be quoted.

## What it checks

Every source with the `text_policy` `offsets_only` has a `quote_limit`.

## Why it matters

The text of such a source may not be redistributed, and quotes are the one way in which words of it
get into the dataset. The limit keeps them short, however many people add to the dossier.

## Example

Bad:

    {"text_policy": "offsets_only", ...}

Good:

    {"text_policy": "offsets_only", "quote_limit": 300, ...}

## How to mend it

Add the limit: how many code points all quotes together may reproduce. 0 allows none.
"""

from onrecord_validators.rule import Found, Rule, Severity

RULE = Rule(
    code="TXT016",
    name="quote-limit-missing",
    severity=Severity.ERROR,
    since="1.0",
    finding=Found,
    query="""
        SELECT id AS record_id, 'text_policy' AS field FROM sources
        WHERE text_policy = 'offsets_only' AND quote_limit IS NULL
    """,
    message="the text of {record_id} may not ship, but it has no quote_limit",
    hint="Add quote_limit: how many code points all its quotes together may reproduce.",
    on_partial=True,
)
