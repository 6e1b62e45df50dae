"""The content of a statement is given, but it claims nothing.

## What it checks

A statement with the content `given` has claims, or there is a statement that it reports: that such
a statement was made is what it claims, without a row.

## Why it matters

A claim is what a statement contributes. Where the text gives the content and nothing is claimed,
the content has been left out.

## Example

Bad:

    {"act": "assert", "content": "given", ...}

Good:

    {"act": "assert", "content": "given", "claims": [{"target_id": "evt:weir-repair", ...}], ...}

## How to mend it

Add the claims. If the text names the act and not what was said, the content is `unspecified`, with
`about_id` or a time anchor.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="ATT008",
    name="content-without-claims",
    severity=Severity.ERROR,
    since="1.0",
    query="""
        SELECT id AS record_id, 'content' AS field FROM statements
        WHERE content = 'given'
            AND id NOT IN (SELECT statement_id FROM claims)
            AND id NOT IN (SELECT reported_in_id FROM statements WHERE reported_in_id IS NOT NULL)
    """,
    message='{record_id} has the content "given", but no claims',
    hint=(
        'Add the claims. If the text does not say what was said, write "unspecified" for content '
        "and say in about_id what it is about."
    ),
)
