"""A source has more than one narration.

## What it checks

Of each source there is at most one statement with the act `narrate`, over all dossiers. The first
by id is taken for it, the others are reported.

## Why it matters

A text speaks with one voice of its own. With two, the same sentence could count twice, or confirm
itself.

## Example

Bad:

    {"id": "sta:bellmead-weir", "act": "narrate", "source_id": "src:bellmead-weir", ...}
    {"id": "sta:bellmead-weir/2", "act": "narrate", "source_id": "src:bellmead-weir", ...}

Good:

    {"id": "sta:bellmead-weir", "act": "narrate", "source_id": "src:bellmead-weir", ...}

## How to mend it

Move the claims into one narration, let what the other reports be reported in that one, and delete
the other.
"""

from onrecord_validators.rule import Found, Rule, Severity


class SecondNarration(Found):
    """A further narration of a source."""

    source_id: str
    """The source."""

    first_id: str
    """The narration that is kept."""


RULE = Rule(
    code="ATT007",
    name="narrations-of-one-source",
    severity=Severity.ERROR,
    since="1.0",
    finding=SecondNarration,
    query="""
        WITH narrations AS (
            SELECT id, source_id, min(id) OVER (PARTITION BY source_id) AS first_id
            FROM statements WHERE act = 'narrate' AND source_id IS NOT NULL
        )
        SELECT id AS record_id, 'source_id' AS field, source_id, first_id FROM narrations
        WHERE id <> first_id
    """,
    message="{source_id} has a narration already: {first_id}",
    hint="Move the claims into one narration and delete the other.",
    related={"first_id": "the narration"},
)
