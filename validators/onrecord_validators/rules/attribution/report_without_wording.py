"""A reported statement does not tell how it is reported.

## What it checks

Every statement but a `narrate` has a `form` (direct, indirect, mixed or mentioned) and a `stance`
(neutral, endorsing or distancing).

## Why it matters

Whether a text quotes, sums up or keeps its distance is half of what a reader has to know in order
to weigh the words.

## Example

Bad:

    {"act": "deny", "form": "indirect", ...}

Good:

    {"act": "deny", "form": "indirect", "stance": "neutral", ...}

## How to mend it

Add the field: `indirect` and `neutral` are the usual case of "said that".
"""

from onrecord.vocabularies import Form, Stance
from onrecord_validators.rule import Found, Rule, Severity


class WordlessReport(Found):
    """A report that leaves out how it reports."""

    missing: str
    """The field that is absent."""

    act: str
    """The act."""


RULE = Rule(
    code="ATT006",
    name="report-without-wording",
    severity=Severity.ERROR,
    since="1.0",
    finding=WordlessReport,
    query="""
        SELECT id AS record_id, 'act' AS field, 'form' AS missing, act FROM statements
        WHERE act <> 'narrate' AND form IS NULL
        UNION ALL
        SELECT id, 'act', 'stance', act FROM statements WHERE act <> 'narrate' AND stance IS NULL
    """,
    message="the statement ({act}) has no {missing}",
    hint=(
        'Add "{missing}": for "said that" the form is indirect and the stance neutral.'
        f" Forms: {', '.join(Form)}. Stances: {', '.join(Stance)}."
    ),
)
