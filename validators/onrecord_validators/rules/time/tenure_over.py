"""An affiliation is in force, but has ended.

## What it checks

An affiliation of status `current` or `acting` does not have an `until` that is certainly earlier
than the publication of every source in its evidence; one of status `designate` does not have a
`since` that is. Without dated evidence nothing is said, nor where `until` lies before `since`,
which is TIM003.

## Why it matters

Whether a speaker is entitled to confirm depends on what it held at the time. A text that tells of
the end of a post does not tell that it is held.

## Example

Bad: the text is of 4 May 2021:

    {"status": "current", "until": "2021-04-01", ...}

Good:

    {"status": "former", "until": "2021-04-01", ...}

## How to mend it

Write `former` for what had ended when the text was published, `current` or `acting` for what had
begun. Correct the date if that is wrong.
"""

from onrecord_validators.backwards import backwards
from onrecord_validators.rule import Found, Rule, Severity


class TenureOver(Found):
    """An affiliation whose status and dates disagree."""

    status: str
    """The status."""

    since: str
    """When it began, or `unknown`."""

    until: str
    """When it ended, or `unknown`."""


RULE = Rule(
    code="TIM051",
    name="tenure-over",
    severity=Severity.ERROR,
    since="1.0",
    finding=TenureOver,
    query=f"""
        SELECT affiliations.id AS record_id, 'status' AS field, affiliations.status,
            coalesce(affiliations.since, 'unknown') AS since,
            coalesce(affiliations.until, 'unknown') AS until
        FROM affiliations
        JOIN evidence ON evidence.record_id = affiliations.id
        JOIN segments ON segments.id = evidence.segment_id
        JOIN sources ON sources.id = segments.source_id
        WHERE NOT coalesce(affiliations.since_earliest > affiliations.until_latest, FALSE)
            AND NOT {backwards("affiliations.since", "affiliations.until")}
        GROUP BY ALL
        HAVING count(*) = count(sources.published_earliest)
            FILTER (NOT {backwards("sources.published")}) AND (
            (affiliations.status IN ('current', 'acting')
                AND any_value(affiliations.until_latest) < min(sources.published_earliest))
            OR (affiliations.status = 'designate'
                AND any_value(affiliations.since_latest) < min(sources.published_earliest))
        )
    """,
    message="{status} when the text was published, but since {since} and until {until}",
    hint="Correct the status, or the date that is wrong.",
)
