"""Nothing is encoded from a segment, and it does not say why.

## What it checks

Every segment is cited as evidence by some record, or quoted by a statement, or has `uncoded` with
a reason. The evidence of a narrate itself does not count, because a document's own voice covers
all of it; that of its claims does.

## Why it matters

A dataset that leaves out sentences in silence cannot be told from one that holds all that the
sources say. Who relies on an absence has to know that somebody looked.

## Example

Bad: no record cites the segment.

    {"id": "seg:bellmead-weir/11", "kind": "sentence", "start": 588, "end": 638, ...}

Good: a gap does.

    {"id": "gap:bellmead-weir/guild", "evidence": [{"segment_id": "seg:bellmead-weir/11"}], ...}

Good, too: it says why none does.

    {"id": "seg:bellmead-weir/3", "uncoded": {"reason": "metadata"}, ...}

## How to mend it

Encode what the segment says, or cite it in the records that it supports. If it states nothing that
belongs into the dataset, give it `uncoded` with the reason.
"""

from onrecord.vocabularies import UncodedReason
from onrecord_validators.misspelling import meant
from onrecord_validators.rule import Found, Rule, Severity


class SegmentNotEncoded(Found):
    """A segment."""

    kind: str
    """What part of the layout it is."""


RULE = Rule(
    code="TXT005",
    name="segment-not-encoded",
    severity=Severity.ERROR,
    since="1.0",
    finding=SegmentNotEncoded,
    query=f"""
        WITH used AS (
            SELECT segment_id FROM evidence
            WHERE record_id NOT IN (SELECT id FROM statements WHERE act = 'narrate')
            UNION ALL
            SELECT segment_id FROM statement_quotes
        ),
        left_out AS (
            SELECT id, kind FROM segments
            WHERE uncoded_reason IS NULL AND id NOT IN (SELECT segment_id FROM used)
        )
        SELECT id AS record_id, '' AS field, kind FROM left_out
        WHERE id NOT IN ({meant("SELECT id FROM left_out", "SELECT segment_id AS id FROM used")})
    """,
    message="no record cites {record_id} ({kind}), and it is not marked as uncoded",
    hint=(
        'Encode what it says, or say why not: "uncoded": {{"reason": "no_proposition"}}.'
        f" Reasons: {', '.join(UncodedReason)}."
    ),
)
