"""A statement is only mentioned, but its content is given.

## What it checks

A statement with the `form` `mentioned` makes no claims and has the content `unspecified`. One that
claims nothing itself and reports others is left out.

## Why it matters

`mentioned` says that the text names the act and not the content. Claims beside it are the coder's
guess, or the form is wrong, and with it every count of how much is reported in whose words.

## Example

Bad:

    {"form": "mentioned", "content": "given", "claims": [...], ...}

Good:

    {"form": "indirect", "content": "given", "claims": [...], ...}

## How to mend it

Write the form in which the text gives the content, mostly `indirect`; or delete the claims, write
`unspecified` and name in `about_id` what it is about.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="ATT023",
    name="mentioned-content-given",
    severity=Severity.ERROR,
    since="1.0",
    query="""
        SELECT id AS record_id, 'form' AS field FROM statements
        WHERE form = 'mentioned' AND content = 'given' AND id IN (SELECT statement_id FROM claims)
    """,
    message="the form is mentioned, but the content is given and there are claims",
    hint="Write indirect, direct or mixed; or delete the claims and write unspecified.",
)
