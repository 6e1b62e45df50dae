"""An unnamed actor speaks in a text that is not its own.

## What it checks

The source of every statement of a described or anonymous actor is the one in the actor's
`source_id`, or both are copies of the same original.

## Why it matters

Nobody can tell whether the “officials” of two papers are the same people. An unnamed actor belongs
to the text that speaks of it; one record for two texts would say that they are the same, and make
two voices one.

## Example

Bad:

    {"speaker_ids": ["act:bellmead-weir/lock-keeper"], "reported_in_id": "sta:other-paper", ...}

Good:

    {"speaker_ids": ["act:bellmead-weir/lock-keeper"], "reported_in_id": "sta:bellmead-weir", ...}

## How to mend it

Make an actor of its own for each text. Where a text says that they are the same, `same_as_id` says
so. If the actor has the wrong source, correct its `source_id`.
"""

from onrecord_validators.rule import Found, Rule, Severity


class UnnamedElsewhere(Found):
    """A statement of an actor of another text."""

    speaker_id: str
    """The unnamed actor."""

    source_id: str
    """The source that the actor belongs to."""

    root_source_id: str
    """The source of the statement."""


RULE = Rule(
    code="ATT050",
    name="unnamed-in-other-source",
    severity=Severity.ERROR,
    since="1.0",
    finding=UnnamedElsewhere,
    query="""
        SELECT statements.id AS record_id, 'speaker_ids' AS field, actors.id AS speaker_id,
            actors.source_id, statements.root_source_id
        FROM statement_speakers
        JOIN statements ON statements.id = statement_speakers.statement_id
        JOIN actors ON actors.id = statement_speakers.speaker_id
        JOIN source_heads AS own ON own.id = actors.source_id
        JOIN source_heads AS root ON root.id = statements.root_source_id
        WHERE actors.naming IN ('described', 'anonymous') AND own.number <> root.number
    """,
    message="{speaker_id} is unnamed in {source_id}, but speaks here in {root_source_id}",
    hint="Make an actor of its own for this text; same_as_id joins them where a text does.",
    related={"speaker_id": "the actor"},
)
