"""A date names a day that is in no calendar.

## What it checks

Every date in EDTF (times, `published`, `since`, `until`, `as_of`, the value of a claim about a
time) and `retrieved` names days that exist. The shape of a date bounds the day by the month; this
rule sees what a pattern cannot: whether a 29 February falls in a leap year.

Unspecified digits count as whatever fits: `202X-02-29` exists, `20X1-02-29` does not.

## Why it matters

A day that does not exist has no place in the order of things. Such a date has no bounds, so that
nothing could be compared with it, and most programs refuse it or silently make it the first of
March.

## Example

Bad: 2023 is not a leap year.

    "time": {"edtf": "2023-02-29", "basis": "text"}

Good:

    "time": {"edtf": "2024-02-29", "basis": "text"}

## How to mend it

Look the date up again. Where the source itself prints a day that does not exist, write the month
(`2023-02`) and the phrase as `text`.
"""

from onrecord.tables.layout import TABLES
from onrecord_validators.rule import Found, Rule, Severity

LEAP_YEAR = "[0-9X]{2}(?:[2468X][048X]|0[48X]|[13579X][26X])|(?:[02468X][048X]|[13579X][26X])00"
"""A year, with X for any digit, of which some reading is a leap year."""

_EVERY_DATE = " UNION ALL ".join(
    [
        f"SELECT id AS record_id, '{'/'.join(column.path)}' AS field,"
        f" {'_'.join(column.path)} AS written FROM {table.name}"
        for table in TABLES.values()
        for column in table.columns
        if column.bound == "earliest"
    ]
    + [
        "SELECT id, 'value', value FROM claims"
        " WHERE aspect = 'time' AND regexp_full_match(value, '[-0-9XTZ:+./?~%]+')"
    ]
)


class ImpossibleDay(Found):
    """A date that cannot be."""

    written: str
    """The date as it is written."""


RULE = Rule(
    code="TIM001",
    name="day-not-in-calendar",
    severity=Severity.ERROR,
    since="1.0",
    finding=ImpossibleDay,
    query=f"""
        SELECT record_id, field, written FROM (
            SELECT
                record_id, field, written,
                unnest(regexp_extract_all(written, '([0-9X]{{4}})-02-29', 1)) AS year
            FROM ({_EVERY_DATE}) AS every_date
            WHERE written LIKE '%-02-29%'
        ) AS leap_days
        WHERE NOT regexp_full_match(year, '{LEAP_YEAR}')
        UNION
        SELECT id, 'retrieved', retrieved FROM sources
        WHERE retrieved IS NOT NULL AND try_cast(retrieved AS DATE) IS NULL
    """,
    message="{written} names a day that is in no calendar",
    hint=(
        "Look the date up again; where the source prints it so, give the month alone, and the"
        " phrase as text."
    ),
)
