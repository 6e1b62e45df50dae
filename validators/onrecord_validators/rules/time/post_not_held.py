"""A speaker holds no post at the time of the statement.

## What it checks

Where a speaker has a post (an affiliation holds_post, heads or speaks_for of status current or
acting), at least one of the affiliations that give a post may cover the time of the statement.
Posts of any status count as covering it; one does not if its `since` is certainly after the
statement or its `until` certainly before. Speakers without a post, and those that only had one, are
left out.

## Why it matters

What a minister says after leaving office is not what the ministry says. A statement outside the
tenure is right now and then, but more often a date or a speaker is wrong, or the post of a
predecessor is missing.

## Example

Bad: the statement was made on 14 March.

    {"actor_id": "act:runa-sel", "kind": "heads", "status": "current", "since": "2021-06", ...}
    {"speaker_ids": ["act:runa-sel"], "time": {"edtf": "2021-03-14", ...}, ...}

Good:

    {"actor_id": "act:runa-sel", "kind": "heads", "status": "current", "since": "2021-03", ...}
    {"speaker_ids": ["act:runa-sel"], "time": {"edtf": "2021-03-14", ...}, ...}

## How to mend it

Correct the dates or the speaker. If the speaker held another post then, add that affiliation. If
the words were spoken as a private person, nothing is wrong.
"""

from onrecord_validators.backwards import backwards
from onrecord_validators.rule import Found, Rule, Severity


class SpeakerWithoutPost(Found):
    """A statement outside the tenure of its speaker."""

    speaker_id: str
    """The speaker."""

    time_edtf: str
    """The date of the statement."""

    affiliation_id: str
    """The post that does not cover it; the first, if there are several."""


RULE = Rule(
    code="TIM011",
    name="post-not-held",
    severity=Severity.WARNING,
    since="1.0",
    finding=SpeakerWithoutPost,
    query=f"""
        WITH posts AS (
            SELECT
                actor_heads.head AS actor_id, affiliations.id, affiliations.status,
                CASE WHEN NOT {backwards("affiliations.since")} THEN since_earliest END AS since,
                CASE WHEN NOT {backwards("affiliations.until")} THEN until_latest END AS until
            FROM affiliations JOIN actor_heads ON actor_heads.id = affiliations.actor_id
            WHERE affiliations.kind IN ('holds_post', 'heads', 'speaks_for')
        ),
        holders AS (
            SELECT actor_id, min(id) AS affiliation_id FROM posts
            WHERE status IN ('current', 'acting') GROUP BY actor_id
        ),
        -- Posts and statements of a speaker by when they may begin and were made at the latest: of
        -- the posts that begin no later, one covers a statement if the one that lasts longest does.
        placed AS (
            SELECT
                actor_id, NULL AS statement_id, NULL AS time_edtf,
                coalesce(since, DATE '-infinity') AS day,
                coalesce(until, DATE 'infinity') AS lasts, NULL AS said
            FROM posts
            UNION ALL
            SELECT
                speakers.actor_id, statements.id, statements.time_edtf,
                coalesce(statements.time_latest, DATE 'infinity'),
                NULL, coalesce(statements.time_earliest, DATE '-infinity')
            FROM statements JOIN speakers ON speakers.statement_id = statements.id
            WHERE statements.time_edtf IS NOT NULL AND NOT {backwards("statements.time")}
        ),
        held AS (
            SELECT
                *,
                max(lasts) OVER (
                    PARTITION BY actor_id ORDER BY day, statement_id NULLS FIRST
                    ROWS UNBOUNDED PRECEDING
                ) AS held_to
            FROM placed
        )
        SELECT
            held.statement_id AS record_id, 'time/edtf' AS field, held.actor_id AS speaker_id,
            held.time_edtf, holders.affiliation_id
        FROM held JOIN holders ON holders.actor_id = held.actor_id
        WHERE held.statement_id IS NOT NULL AND coalesce(held.held_to < held.said, TRUE)
    """,
    message=(
        "{speaker_id} speaks on {time_edtf}, which the post of {affiliation_id} does not cover"
    ),
    hint="Correct the dates or the speaker, or add the post that was held then.",
    related={"affiliation_id": "the post"},
)
