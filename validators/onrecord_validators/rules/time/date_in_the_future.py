"""A source or gap is dated after the day of the check.

## What it checks

`published` and `retrieved` of a source and `as_of` of a gap do not lie in the future, as seen from
the day of the check (`--as-of`, by default today in UTC). A day more is allowed, because in some
places it is tomorrow already. It is reported only where the earliest day that the date can mean is
too late.

## Why it matters

Nobody can have read tomorrow's paper. A year with one digit wrong moves everything that the source
says, and what is compared with its date.

## Example

Bad:

    {"id": "src:bellmead-weir", "published": "2201-05-04", ...}

Good:

    {"id": "src:bellmead-weir", "published": "2021-05-04", ...}

## How to mend it

Correct the date. If it is printed so, as the cover date of a magazine, it will be right before
long: suppress the finding until then.
"""

from datetime import date

from onrecord_validators.backwards import backwards
from onrecord_validators.rule import Found, Rule, Severity


class FutureDate(Found):
    """A source or a gap with a date that has not come."""

    written: str
    """The date."""

    as_of: date
    """The day of the check."""


RULE = Rule(
    code="TIM013",
    name="date-in-the-future",
    severity=Severity.WARNING,
    since="1.0",
    finding=FutureDate,
    query=f"""
        SELECT dated.record_id, dated.field, dated.written, checked.as_of
        FROM (
            SELECT
                id AS record_id, 'published' AS field, published AS written,
                published_earliest AS day_earliest, published_latest AS day_latest
            FROM sources
            UNION ALL
            SELECT id, 'retrieved', retrieved, try_cast(retrieved AS DATE), NULL FROM sources
            UNION ALL
            SELECT id, 'as_of', as_of, as_of_earliest, as_of_latest FROM gaps
        ) AS dated CROSS JOIN checked
        WHERE dated.day_earliest > checked.as_of + 1 AND NOT {backwards("dated.day")}
    """,
    message="{field} is {written}, but the dataset is checked as of {as_of}",
    hint="Correct the date.",
)
