"""An answer was expected by now, and the gap is still open.

## What it checks

The `expected_time` of an open gap has not passed on the day of the check (`--as-of`, by default
today), or the gap's `as_of` is later than it: then somebody has looked. It is reported only where
the latest day of `expected_time` is over.

## Why it matters

A gap with a date is a promise to look again. Once the date is over, either there is an answer that
the record lacks, or the silence is news of its own.

## Example

Bad:

    {"kind": "undetermined", "as_of": "2021-05-04",
     "expected_time": {"edtf": "2021-06", "basis": "text"}, ...}

Good:

    {"kind": "undetermined", "as_of": "2021-05-04",
     "expected_time": {"edtf": "2021-06", "basis": "text"}, "closed_by_id": "src:weir-report", ...}

## How to mend it

Look whether the answer has come. If so, encode it and name it in `closed_by_id`; if a later source
says that it has not, add that as evidence and write its day in `as_of`.
"""

from datetime import date

from onrecord_validators.backwards import backwards
from onrecord_validators.rule import Found, Rule, Severity


class OverdueAnswer(Found):
    """An open gap whose time is over."""

    expected: str
    """When an answer was expected."""

    as_of: date
    """The day of the check."""


RULE = Rule(
    code="GAP005",
    name="answer-overdue",
    severity=Severity.WARNING,
    since="1.0",
    finding=OverdueAnswer,
    query=f"""
        SELECT
            gaps.id AS record_id, 'expected_time/edtf' AS field,
            gaps.expected_time_edtf AS expected, checked.as_of
        FROM gaps CROSS JOIN checked
        WHERE gaps.closed_by_id IS NULL
            AND gaps.expected_time_latest < checked.as_of
            AND NOT coalesce(gaps.as_of_latest > gaps.expected_time_latest, FALSE)
            AND NOT {backwards("gaps.expected_time", "gaps.as_of")}
    """,
    message="an answer was expected {expected}, and on {as_of} the gap is still open",
    hint=(
        "Name what closed it; or write in as_of the later day on which a source says that it "
        "is open."
    ),
)
