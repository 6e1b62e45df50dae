"""Somebody speaks on behalf of itself.

## What it checks

The actor in `on_behalf_of_id` is not among the `speaker_ids` of the statement. Actors that
`same_as_id` joins count as one.

## Why it matters

The field tells the mouth from the body that it speaks for: a spokesman and his ministry. Where both
are the same one of them is wrong, and an entitled confirmation may rest on it.

## Example

Bad:

    {"speaker_ids": ["act:town-council"], "on_behalf_of_id": "act:town-council", ...}

Good:

    {"speaker_ids": ["act:ivo-tarn"], "on_behalf_of_id": "act:town-council", ...}

## How to mend it

Name the one who spoke in `speaker_ids`, and whom it spoke for in `on_behalf_of_id`. If the text
does not tell them apart, delete `on_behalf_of_id`.
"""

from onrecord_validators.rule import Found, Rule, Severity


class ForItself(Found):
    """A statement that a speaker makes for itself."""

    speaker_id: str
    """The speaker."""


RULE = Rule(
    code="ATT055",
    name="on-behalf-of-itself",
    severity=Severity.ERROR,
    since="1.0",
    finding=ForItself,
    query="""
        SELECT statements.id AS record_id, 'on_behalf_of_id' AS field, statement_speakers.speaker_id
        FROM statements
        JOIN statement_speakers ON statement_speakers.statement_id = statements.id
        JOIN actor_heads AS mouth ON mouth.id = statement_speakers.speaker_id
        JOIN actor_heads AS body ON body.id = statements.on_behalf_of_id
        WHERE mouth.head = body.head
    """,
    message="{speaker_id} speaks on behalf of itself",
    hint="Name who spoke and whom it spoke for, or delete on_behalf_of_id.",
)
