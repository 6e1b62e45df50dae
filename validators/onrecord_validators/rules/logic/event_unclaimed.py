"""Nobody claims an event.

## What it checks

The occurrence of every event is claimed: by a claim on the event or, positively, on one of its
participations; whether the claim is committed or not, affirmed, denied, foretold or asked for. An
event without one is fine where its standing is projected all the same: at either end of a relation
purpose, about, promotes, hinders, if or unless. A claim about a detail (its time, its number) does
not replace it.

A participation is claimed with its event, and a statement by the one that reports it; so neither
needs a claim of its own.

## Why it matters

An event stands in the dataset because some voice speaks of it. One that nobody claims has no
standing: it can be neither cited nor weighed.

## Example

Bad: no claim has the target `evt:weir-closure`.

    {"id": "evt:weir-closure", "kind": "state", ...}

Good:

    {"id": "evt:weir-closure", "kind": "state", ...}
    {"target_id": "evt:weir-closure", "aspect": "occurrence", "modality": "factual", ...}

## How to mend it

Let the statement that speaks of the event claim it: what the text tells in its own voice is claimed
by its narration. An event that is only named within a relation is claimed by the voice that
presents it as having happened.
"""

from onrecord_validators.misspelling import meant
from onrecord_validators.rule import Rule, Severity

_REFERENCES = """
    SELECT target_id AS id FROM claims
    UNION ALL
    SELECT from_id FROM relations
    UNION ALL
    SELECT to_id FROM relations
"""

RULE = Rule(
    code="LOG012",
    name="event-unclaimed",
    severity=Severity.ERROR,
    since="1.0",
    query=f"""
        WITH unclaimed AS (
            SELECT events.id FROM events JOIN standings ON standings.record_id = events.id
            WHERE standings.standing = 'unclaimed'
                AND events.id NOT IN (SELECT record_id FROM spoken_of)
        )
        SELECT id AS record_id, '' AS field FROM unclaimed
        WHERE id NOT IN ({meant("SELECT id FROM unclaimed", _REFERENCES)})
    """,
    message="nobody claims that {record_id} occurs",
    hint=(
        "Let the statement that speaks of it claim its occurrence; the narration, if it is "
        "the text itself."
    ),
)
