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
    query="""
        WITH posts AS (
            SELECT
                actor_heads.head AS actor_id, affiliations.id, affiliations.status,
                affiliations.since_earliest, affiliations.until_latest
            FROM affiliations JOIN actor_heads ON actor_heads.id = affiliations.actor_id
            WHERE affiliations.kind IN ('holds_post', 'heads', 'speaks_for')
        )
        SELECT
            statements.id AS record_id, 'time/edtf' AS field, posts.actor_id AS speaker_id,
            statements.time_edtf,
            min(posts.id) FILTER (WHERE posts.status IN ('current', 'acting')) AS affiliation_id
        FROM statements
        JOIN speakers ON speakers.statement_id = statements.id
        JOIN posts ON posts.actor_id = speakers.actor_id
        WHERE statements.time_edtf IS NOT NULL
        GROUP BY statements.id, posts.actor_id, statements.time_edtf
        HAVING bool_and(
                coalesce(posts.since_earliest > statements.time_latest, FALSE)
                OR coalesce(posts.until_latest < statements.time_earliest, FALSE)
            )
            AND bool_or(posts.status IN ('current', 'acting'))
    """,
    message=(
        "{speaker_id} speaks on {time_edtf}, which the post of {affiliation_id} does not cover"
    ),
    hint="Correct the dates or the speaker, or add the post that was held then.",
    related={"affiliation_id": "the post"},
)
