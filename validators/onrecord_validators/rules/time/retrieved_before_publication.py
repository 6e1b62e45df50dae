"""A text was retrieved before it was published.

## What it checks

The day in `retrieved` is not earlier than the earliest day of `published`. A day less is allowed,
because in some places it is still yesterday.

## Why it matters

What was retrieved cannot be what was published later: one of the dates is wrong, or the text at
hand is an older version, to which neither hash nor offsets of the later one belong.

## Example

Bad:

    {"published": "2021-05-14", "retrieved": "2021-05-06", ...}

Good:

    {"published": "2021-05-04", "retrieved": "2021-05-06", ...}

## How to mend it

Correct the date that is wrong. If the text has been changed since, retrieve it again.
"""

from onrecord_validators.backwards import backwards
from onrecord_validators.rule import Found, Rule, Severity


class EarlyRetrieval(Found):
    """A source that was retrieved too early."""

    published: str
    """When it was published."""

    retrieved: str
    """The day on which it was retrieved."""


RULE = Rule(
    code="TIM014",
    name="retrieved-before-publication",
    severity=Severity.WARNING,
    since="1.0",
    finding=EarlyRetrieval,
    query=f"""
        SELECT id AS record_id, 'retrieved' AS field, published, retrieved FROM sources
        WHERE published_earliest > try_cast(retrieved AS DATE) + 1 AND NOT {backwards("published")}
    """,
    message="retrieved on {retrieved}, but published {published}",
    hint="Correct the date that is wrong, or retrieve the text again.",
)
