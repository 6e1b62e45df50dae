"""The content of a statement is unspecified, but it makes claims.

## What it checks

A statement with the content `unspecified` has no claims. (Those of a declined comment are left to
the rule on that act.)

## Why it matters

A claim says what somebody committed to. If the text does not give what was said, there is nothing
to be held to.

## Example

Bad:

    {"act": "assert", "content": "unspecified",
     "claims": [{"target_id": "evt:weir-repair", ...}], ...}

Good:

    {"act": "assert", "content": "unspecified", "about_id": "evt:weir-repair", ...}

## How to mend it

If the text gives what was said, the content is `given`. If it does not, name in `about_id` what it
was about, and delete the claims.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="ATT009",
    name="unspecified-content-claimed",
    severity=Severity.ERROR,
    since="1.0",
    query="""
        SELECT id AS record_id, 'content' AS field FROM statements
        WHERE content = 'unspecified' AND act <> 'decline_comment'
            AND id IN (SELECT statement_id FROM claims)
    """,
    message="the content is unspecified, but there are claims",
    hint="Write given, or delete the claims and name what it is about.",
)
