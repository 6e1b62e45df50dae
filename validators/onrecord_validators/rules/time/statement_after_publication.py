"""A text reports what is said after it was published.

## What it checks

A statement is not certainly later than the text at the root of its chain: the earliest day of its
`time` is no later than the latest day of `published`; where that is absent or later still, than the
day after the text was `retrieved`, or after the day of the check. Statements that are foretold or
denied (standing projected, general, negated or denied) are left out.

## Why it matters

A text cannot report words that have not been spoken yet. The year is wrong, the statement belongs
to another source, or it is only announced.

## Example

Bad: in a text that was published on 4 May 2021.

    {"act": "confirm", "time": {"edtf": "2021-05-14", "basis": "text"}, ...}

Good:

    {"act": "confirm", "time": {"edtf": "2021-05-04", "basis": "text"}, ...}

## How to mend it

Correct the date of the statement or of the source. If the statement is only announced, let the
voice that announces it claim its occurrence as `prospective`.
"""

from onrecord_validators.backwards import backwards
from onrecord_validators.limits import prepare_limits
from onrecord_validators.rule import Found, Rule, Severity


class FutureStatement(Found):
    """A statement that is later than the text that reports it."""

    time_edtf: str
    """The date of the statement."""

    source_id: str
    """The source at the root of its chain."""

    witness: str
    """When it was there."""


RULE = Rule(
    code="TIM010",
    name="statement-after-publication",
    severity=Severity.ERROR,
    since="1.0",
    finding=FutureStatement,
    prepare=prepare_limits,
    query=f"""
        SELECT
            statements.id AS record_id, 'time/edtf' AS field, statements.time_edtf,
            limits.witness_id AS source_id, limits.witness
        FROM statements
        JOIN limits ON limits.id = CASE statements.act
            WHEN 'narrate' THEN statements.source_id ELSE statements.reported_in_id
        END
        LEFT JOIN standings ON standings.record_id = statements.id
        WHERE statements.time_earliest > limits.latest AND limits.witness_id LIKE 'src:%'
            AND NOT {backwards("statements.time")}
            AND coalesce(
                standings.standing NOT IN ('projected', 'general', 'negated', 'denied'), TRUE
            )
    """,
    message=(
        "the statement is dated {time_edtf}, but {source_id}, which reports it, was {witness}"
    ),
    hint=(
        "Correct the date; if the statement is only announced, claim its occurrence as prospective."
    ),
    related={"source_id": "the source"},
)
