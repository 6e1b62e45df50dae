"""A segment is marked as uncoded, but a record cites it.

## What it checks

No segment with `uncoded` is cited as evidence, the evidence of a narrate itself excepted, or
quoted.

## Why it matters

The mark tells analysts that nothing in the dataset comes from the segment. If something does, they
miss it, or count the coverage wrongly.

## Example

Bad:

    {"id": "seg:bellmead-weir/11", "uncoded": {"reason": "no_proposition"}, ...}
    {"id": "gap:bellmead-weir/guild", "evidence": [{"segment_id": "seg:bellmead-weir/11"}], ...}

Good:

    {"id": "seg:bellmead-weir/11", ...}
    {"id": "gap:bellmead-weir/guild", "evidence": [{"segment_id": "seg:bellmead-weir/11"}], ...}

## How to mend it

Remove `uncoded` if the record really rests on the segment. Otherwise correct the evidence; of a
segment that repeats another, cite the other.
"""

from onrecord_validators.rule import Found, Rule, Severity


class UncodedSegmentEncoded(Found):
    """A segment that is marked as uncoded."""

    reason: str
    """The reason that it gives."""

    cited_by_id: str
    """A record that cites or quotes it."""


RULE = Rule(
    code="TXT006",
    name="uncoded-segment-encoded",
    severity=Severity.ERROR,
    since="1.0",
    finding=UncodedSegmentEncoded,
    query="""
        WITH used AS (
            SELECT segment_id, record_id FROM evidence
            WHERE record_id NOT IN (SELECT id FROM statements WHERE act = 'narrate')
            UNION ALL
            SELECT segment_id, statement_id FROM statement_quotes
        )
        SELECT
            segments.id AS record_id, 'uncoded' AS field,
            segments.uncoded_reason AS reason, min(used.record_id) AS cited_by_id
        FROM segments JOIN used ON used.segment_id = segments.id
        WHERE segments.uncoded_reason IS NOT NULL
        GROUP BY segments.id, segments.uncoded_reason
    """,
    message="{record_id} is marked as uncoded ({reason}), but {cited_by_id} rests on it",
    hint="Remove uncoded, or correct the evidence.",
    related={"cited_by_id": "rests on it"},
)
