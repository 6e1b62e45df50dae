"""A statement's quotes do not go together with its form.

## What it checks

A statement has quotes if its `form` is `direct` or `mixed`, and only then. A narrate, which has no
form, has none.

## Why it matters

The form says whether the text gives the speaker's own words. Who studies wording selects direct
and mixed statements and reads their quotes; a quote elsewhere is not found, and one that is
missing leaves nothing to read.

## Example

Bad:

    {"form": "indirect", "quotes": [{"text": "We will stop the mills", ...}], ...}

Good:

    {"form": "mixed", "quotes": [{"text": "We will stop the mills", ...}], ...}

## How to mend it

If the text has words of the statement in quotation marks, quote them and write `direct` (all of
them) or `mixed` (some). Otherwise write `indirect` and remove the quotes.
"""

from onrecord_validators.rule import Found, Rule, Severity


class QuotesDisagreeWithForm(Found):
    """A statement."""

    form: str
    """How its words are given."""

    quotes: str
    """Whether it has quotes."""


RULE = Rule(
    code="TXT015",
    name="quotes-disagree-with-form",
    severity=Severity.ERROR,
    since="1.0",
    finding=QuotesDisagreeWithForm,
    query="""
        WITH judged AS (
            SELECT
                id, form, act, coalesce(form IN ('direct', 'mixed'), FALSE) AS is_verbatim,
                id IN (SELECT statement_id FROM statement_quotes) AS is_quoted
            FROM statements
        )
        SELECT
            id AS record_id, CASE WHEN form IS NULL THEN 'quotes' ELSE 'form' END AS field,
            coalesce('"' || form || '"', 'that of a narrate') AS form,
            CASE WHEN is_quoted THEN 'quotes' ELSE 'no quotes' END AS quotes
        FROM judged
        WHERE is_verbatim <> is_quoted AND (form IS NOT NULL OR act = 'narrate')
    """,
    message="the form of {record_id} is {form}, but it has {quotes}",
    hint=(
        'If words of it are quoted, add them as "quotes" and write the form "direct" (the whole) or'
        ' "mixed" (some words); if none are, write "indirect" and delete the quotes.'
    ),
)
