"""A statement is later than the one that reports it.

## What it checks

A statement is not certainly later than those that report it: the earliest day of its `time` is no
later than the latest day of the statement in `reported_in_id`, or of one further up the chain.
Statements that are foretold or denied (standing projected, general, negated or denied) are left
out.

## Why it matters

Nobody can report words that have not been spoken yet. One of the dates is wrong, or the statement
is put into the wrong mouth.

## Example

Bad: the council is said on 3 May to have told what it said on 4 May.

    {"id": "sta:bellmead-weir/report", "time": {"edtf": "2021-05-03", "basis": "text"}, ...}
    {"reported_in_id": "sta:bellmead-weir/report",
     "time": {"edtf": "2021-05-04", "basis": "text"}, ...}

Good:

    {"id": "sta:bellmead-weir/report", "time": {"edtf": "2021-05-04", "basis": "text"}, ...}
    {"reported_in_id": "sta:bellmead-weir/report",
     "time": {"edtf": "2021-05-03", "basis": "text"}, ...}

## How to mend it

Correct the date that is wrong, or the statement in `reported_in_id`. If the statement is only
announced, let the voice that announces it claim its occurrence as `prospective`.
"""

from onrecord_validators.backwards import backwards
from onrecord_validators.limits import prepare_limits
from onrecord_validators.rule import Found, Rule, Severity


class EarlyReport(Found):
    """A statement that is later than one that reports it."""

    time_edtf: str
    """The date of the statement."""

    reporter_id: str
    """The statement that reports it."""

    witness: str
    """The date of that."""


RULE = Rule(
    code="TIM016",
    name="statement-after-report",
    severity=Severity.ERROR,
    since="1.0",
    finding=EarlyReport,
    prepare=prepare_limits,
    query=f"""
        SELECT
            statements.id AS record_id, 'time/edtf' AS field, statements.time_edtf,
            limits.witness_id AS reporter_id, limits.witness
        FROM statements
        JOIN limits ON limits.id = CASE statements.act
            WHEN 'narrate' THEN statements.source_id ELSE statements.reported_in_id
        END
        JOIN standings ON standings.record_id = statements.id
        WHERE statements.time_earliest > limits.latest AND limits.witness_id LIKE 'sta:%'
            AND NOT {backwards("statements.time")}
            AND standings.standing NOT IN ('projected', 'general', 'negated', 'denied')
    """,
    message="the statement is dated {time_edtf}, but {reporter_id}, which reports it, is {witness}",
    hint="Correct the date that is wrong, or the statement in reported_in_id.",
    related={"reporter_id": "reports it"},
)
