"""A state is dated to a single day or moment.

## What it checks

The time of an event of the kind `state` is not an instant: neither a full date (`2021-04-30`, with
or without `?`, `~` or `%`) nor a date with a time of day. An interval, a month, a season, a year
and dates with unspecified digits are fine.

## Why it matters

A condition holds over a stretch of time. A single day is nearly always the day on which it began or
was reported, and a reader who takes it for the whole gets the length wrong.

## Example

Bad:

    {"kind": "state", "category": "coerce", "time": {"edtf": "2021-04-30", "basis": "text"}, ...}

Good:

    {"kind": "state", "category": "coerce", "time": {"edtf": "2021-04-30/..", "basis": "text"}, ...}

## How to mend it

Write the interval: `2021-04-30/..` since that day, `../2021-04-30` until then,
`2021-04-30/2021-04-30` if it held on that one day alone. If the beginning or the end is meant, that
is an event of the kind `action`.
"""

from onrecord_validators.rule import Found, Rule, Severity


class InstantState(Found):
    """A state with the time of a moment."""

    time_edtf: str
    """The date."""


RULE = Rule(
    code="TIM012",
    name="state-at-an-instant",
    severity=Severity.ERROR,
    since="1.0",
    finding=InstantState,
    query="""
        SELECT id AS record_id, 'time/edtf' AS field, time_edtf FROM events
        WHERE kind = 'state'
            AND regexp_full_match(time_edtf, '-?[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T.*|[?~%])?')
    """,
    message="a state holds over a stretch of time, but it is dated {time_edtf}",
    hint=(
        "Write an interval, such as 2021-04-30/.. for since that day; a beginning or an end "
        "is an action."
    ),
)
