"""Somebody declines to comment and makes claims.

## What it checks

A statement with the act `decline_comment` has no claims.

## Why it matters

Whoever will not say, says nothing that could be held against them or counted in their favour.

## Example

Bad:

    {"act": "decline_comment", "claims": [{"target_id": "evt:weir-talks", ...}], ...}

Good:

    {"act": "decline_comment", "content": "unspecified", "about_id": "evt:weir-talks", ...}

## How to mend it

Move what the comment is refused on to `about_id` and delete the claims. What the speaker does say
goes into a statement of its own.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="ATT017",
    name="declined-comment-with-claims",
    severity=Severity.ERROR,
    since="1.0",
    query="""
        SELECT id AS record_id, 'claims' AS field FROM statements
        WHERE act = 'decline_comment' AND id IN (SELECT statement_id FROM claims)
    """,
    message="a declined comment makes no claims",
    hint="Name in about_id what it is about, and delete the claims.",
)
