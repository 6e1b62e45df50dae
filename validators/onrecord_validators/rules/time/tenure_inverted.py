"""An affiliation ends before it begins.

## What it checks

The `until` of an affiliation is not certainly earlier than its `since`: the earliest day of `since`
is no later than the latest day of `until`.

## Why it matters

Who may confirm what, and in which office somebody spoke, depends on when affiliations hold. One
that ends before it begins never holds.

## Example

Bad:

    {"id": "aff:ivo-tarn/council", "since": "2021-05", "until": "2020-05", ...}

Good:

    {"id": "aff:ivo-tarn/council", "since": "2020-05", "until": "2021-05", ...}

## How to mend it

Swap the two dates, or correct the one that is wrong.
"""

from onrecord_validators.backwards import backwards
from onrecord_validators.rule import Found, Rule, Severity


class InvertedTenure(Found):
    """An affiliation that never holds."""

    since: str
    """When it began."""

    until: str
    """When it ended."""


RULE = Rule(
    code="TIM003",
    name="tenure-inverted",
    severity=Severity.ERROR,
    since="1.0",
    finding=InvertedTenure,
    query=f"""
        SELECT id AS record_id, 'until' AS field, since, until FROM affiliations
        WHERE since_earliest > until_latest AND NOT {backwards("since", "until")}
    """,
    message="since {since}, but until {until}",
    hint="Swap the two dates, or correct the one that is wrong.",
)
