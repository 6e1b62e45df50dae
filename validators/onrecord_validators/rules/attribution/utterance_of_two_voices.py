"""Different speakers share an utterance.

## What it checks

In each source the statements with the same `utterance` have the same speakers. Actors that
`same_as_id` joins count as one.

## Why it matters

What was said in one breath was said by one voice. A second one means that the key or a speaker is
wrong, and that what one party said is ascribed to the other.

## Example

Bad:

    {"speaker_ids": ["act:runa-sel"], "utterance": "guild-2021-05-04", ...}
    {"speaker_ids": ["act:millers-guild"], "utterance": "guild-2021-05-04", ...}

Good:

    {"speaker_ids": ["act:runa-sel"], "utterance": "guild-2021-05-04", ...}
    {"speaker_ids": ["act:runa-sel"], "utterance": "guild-2021-05-04", ...}

## How to mend it

Correct the speaker that is wrong. If they are two utterances, give one of them another key.
"""

from onrecord_validators.rule import Found, Rule, Severity


class SharedUtterance(Found):
    """A statement by others than the first with its key."""

    utterance: str
    """The key."""

    first_id: str
    """The first statement with it, by id."""


RULE = Rule(
    code="ATT025",
    name="utterance-of-two-voices",
    severity=Severity.WARNING,
    since="1.0",
    finding=SharedUtterance,
    query="""
        WITH uttered AS (
            SELECT
                statements.id, statements.utterance, statements.root_source_id, voices.voice,
                hash(statements.utterance, statements.root_source_id) AS hashed
            FROM statements JOIN voices ON voices.statement_id = statements.id
            WHERE statements.utterance IS NOT NULL
        ),
        -- Hashes first: to sort all takes longer than to find the few that may have two voices.
        shared AS (
            SELECT id, utterance, root_source_id, voice FROM uttered
            WHERE hashed IN (
                SELECT hashed FROM uttered GROUP BY hashed HAVING min(voice) <> max(voice)
            )
        ),
        speakers AS (
            SELECT statement_id, speaker_id FROM statement_speakers
            WHERE statement_id IN (SELECT id FROM shared)
        ),
        told AS (
            SELECT
                id, utterance, voice,
                first_value(id) OVER together AS first_id,
                first_value(voice) OVER together AS first_voice
            FROM shared
            -- Of a speaker that nobody defines another rule tells.
            WHERE id NOT IN (
                SELECT statement_id
                FROM speakers ANTI JOIN records ON records.id = speakers.speaker_id
            )
            WINDOW together AS (PARTITION BY utterance, root_source_id ORDER BY id)
        )
        SELECT id AS record_id, 'utterance' AS field, utterance, first_id FROM told
        WHERE voice <> first_voice
    """,
    message=(
        'two statements share the utterance key "{utterance}", but have different speakers: '
        "{record_id} and {first_id}"
    ),
    hint=(
        "Correct the speaker that is wrong; if they are two utterances, give one of them another "
        'value of "utterance".'
    ),
    related={"first_id": "the same utterance"},
)
