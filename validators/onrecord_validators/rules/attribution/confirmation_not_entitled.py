"""Somebody confirms what they are not known to be in a position to know.

## What it checks

Whoever makes a certain, positive and factual claim in a `confirm` is entitled to it: the speaker
(or the actor spoken for) takes part in what is confirmed, or belongs to one who does, by
affiliations in force at the time. Sharing a state alone does not entitle. The act `acknowledge` and
negative or hedged confirmations are not looked at.

## Why it matters

A confirmation lifts a record to the standing `confirmed`, above what is merely attributed.
Newspapers write "confirmed" of anybody who repeats a report; such words are an assertion.

## Example

Bad: nothing links the guild to the repairs.

    {"act": "confirm", "speaker_ids": ["act:millers-guild"],
     "claims": [{"target_id": "evt:weir-repair", ...}], ...}

Good:

    {"act": "assert", "speaker_ids": ["act:millers-guild"], "stance": "endorsing",
     "claims": [{"target_id": "evt:weir-repair", ...}], ...}

## How to mend it

Check `speaker_ids` first. If the speaker does take part, or belongs to one who does, add the
participation or the affiliation. If the speaker cannot know, write `assert`, with the stance
`endorsing` if the text says "confirmed".
"""

from onrecord_validators.rule import Found, Rule, Severity


class UnentitledConfirmation(Found):
    """A claim of a confirmation by somebody who stands outside."""

    target_id: str
    """What is confirmed."""

    statement_id: str
    """The confirmation."""

    speaker_id: str | None
    """Who speaks in it; of several, the first by id."""


RULE = Rule(
    code="ATT011",
    name="confirmation-not-entitled",
    severity=Severity.WARNING,
    since="1.0",
    finding=UnentitledConfirmation,
    query="""
        WITH unentitled AS (
            SELECT counted.claim_id, counted.target_id, counted.statement_id
            FROM counted
            LEFT JOIN entitled
                ON entitled.statement_id = counted.statement_id
                AND entitled.target_id = counted.target_id
            WHERE counted.claim_id IS NOT NULL
                AND counted.act = 'confirm' AND counted.polarity = 'positive'
                AND counted.modality = 'factual' AND counted.certainty = 'certain'
                AND entitled.statement_id IS NULL
        ),
        -- Of those few alone: all speakers and participants are many.
        speakers AS (
            SELECT statement_id, speaker_id FROM statement_speakers
            WHERE statement_id IN (SELECT statement_id FROM unentitled)
        ),
        parts AS (
            SELECT event_id, actor_id FROM participations
            WHERE event_id IN (SELECT target_id FROM unentitled)
        )
        SELECT
            unentitled.claim_id AS record_id, 'target_id' AS field, unentitled.target_id,
            unentitled.statement_id, first_speakers.speaker_id
        FROM unentitled
        LEFT JOIN (
            SELECT statement_id, min(speaker_id) AS speaker_id FROM speakers GROUP BY ALL
        ) AS first_speakers ON first_speakers.statement_id = unentitled.statement_id
        -- Of a target, a speaker or a participant that nobody defines another rule tells.
        WHERE unentitled.target_id IN (SELECT id FROM records)
            AND unentitled.statement_id NOT IN (
                SELECT statement_id
                FROM speakers ANTI JOIN records ON records.id = speakers.speaker_id
            )
            AND unentitled.target_id NOT IN (
                SELECT event_id FROM parts ANTI JOIN records ON records.id = parts.actor_id
            )
    """,
    message=(
        "nobody who speaks in {statement_id} is known to be in a position to confirm {target_id}"
    ),
    hint=(
        "Check speaker_ids first. If the text says that this speaker confirms it, add the "
        "participation or the affiliation that puts the speaker there; if the speaker cannot know, "
        'the act is "assert".'
    ),
    related={"statement_id": "the confirmation", "speaker_id": "who speaks"},
)
