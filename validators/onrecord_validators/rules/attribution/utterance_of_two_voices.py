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
                statements.id, statements.utterance, voices.voice,
                first_value(statements.id) OVER together AS first_id,
                first_value(voices.voice) OVER together AS first_voice
            FROM statements JOIN voices ON voices.statement_id = statements.id
            WHERE statements.utterance IS NOT NULL
                -- Of a speaker that nobody defines another rule tells.
                AND statements.id NOT IN (
                    SELECT statement_id FROM statement_speakers
                    WHERE speaker_id NOT IN (SELECT id FROM records)
                )
            WINDOW together AS (
                PARTITION BY statements.utterance, statements.root_source_id ORDER BY statements.id
            )
        )
        SELECT id AS record_id, 'utterance' AS field, utterance, first_id FROM uttered
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
