"""A gap is closed by something older than the gap.

## What it checks

What closes a gap is not certainly older than the day on which the gap was open. The day of `as_of`
is compared with the publication of the source that closes it; with the time of the statement that
does, or where that has no date, with the publication of the source that reports it.

## Why it matters

What was said before cannot answer what was still open later. Either the gap was never open, or the
wrong record closes it.

## Example

Bad: the guild had said so on 30 April.

    {"kind": "no_response", "as_of": "2021-05-04", "closed_by_id": "sta:bellmead-weir/denial", ...}

Good: it said so on 6 May.

    {"kind": "no_response", "as_of": "2021-05-04", "closed_by_id": "sta:guild-answers", ...}

## How to mend it

Name what closed the gap later, or delete `closed_by_id` while it is open. If it was answered
before, delete the gap; correct `as_of` or the other date if one is wrong.
"""

from onrecord_validators.backwards import backwards
from onrecord_validators.rule import Found, Rule, Severity


class ClosedTooEarly(Found):
    """A gap whose closer is older."""

    as_of: str
    """When the gap was open."""

    closed_by_id: str
    """What closes it."""

    dated: str
    """The date of that."""


RULE = Rule(
    code="GAP004",
    name="closed-before-open",
    severity=Severity.ERROR,
    since="1.0",
    finding=ClosedTooEarly,
    query=f"""
        WITH closers AS (
            SELECT
                id, published AS dated, published_earliest AS day_earliest,
                published_latest AS day_latest
            FROM sources
            UNION ALL
            SELECT
                statements.id, coalesce(statements.time_edtf, sources.published),
                CASE WHEN statements.time_edtf IS NULL THEN sources.published_earliest
                ELSE statements.time_earliest END,
                CASE WHEN statements.time_edtf IS NULL THEN sources.published_latest
                ELSE statements.time_latest END
            FROM statements JOIN sources ON sources.id = statements.root_source_id
        )
        SELECT
            gaps.id AS record_id, 'closed_by_id' AS field, gaps.as_of, gaps.closed_by_id,
            closers.dated
        FROM gaps JOIN closers ON closers.id = gaps.closed_by_id
        WHERE closers.day_latest < gaps.as_of_earliest
            AND NOT {backwards("closers.day", "gaps.as_of")}
    """,
    message="open as of {as_of}, but closed by {closed_by_id} of {dated}",
    hint=("Name what closed it later, or delete closed_by_id; correct the date that is wrong."),
    related={"closed_by_id": "what closes it"},
)
