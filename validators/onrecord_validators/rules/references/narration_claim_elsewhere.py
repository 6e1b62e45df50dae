"""A narrator claims something that nothing cited shows in the narrator's own text.

## What it checks

A claim of a narrate either has evidence of its own, or its target has evidence in the same source:
without its own, a claim of a narrate rests on the target's. A participation without evidence has
that of its event.

## Why it matters

An event that one article defines can be told by a second one as well. Its evidence points into the
first, so that the second narrator's claim would be vouched for by somebody else's words.

## Example

Bad: the event is cited from `src:bellmead-weir` alone.

    {"act": "narrate", "source_id": "src:weir-copy",
     "claims": [{"id": "clm:weir-copy/1", "target_id": "evt:closure", ...}], ...}

Good:

    {"act": "narrate", "source_id": "src:weir-copy",
     "claims": [{"id": "clm:weir-copy/1", "target_id": "evt:closure",
                 "evidence": [{"segment_id": "seg:weir-copy/1"}], ...}], ...}

## How to mend it

Give the claim the segment in which its own narrator says it; or delete the claim, if none does.
"""

from onrecord_validators.rule import Found, Rule, Severity


class NarrationClaimElsewhere(Found):
    """A claim of a narrate."""

    target_id: str
    """What it claims."""

    source_id: str
    """The narrator's source."""


RULE = Rule(
    code="REF011",
    name="narration-claim-elsewhere",
    severity=Severity.ERROR,
    since="1.0",
    finding=NarrationClaimElsewhere,
    query="""
        WITH narrated AS (
            SELECT claims.id, claims.target_id, statements.source_id, participations.event_id
            FROM claims
            JOIN statements ON statements.id = claims.statement_id AND statements.act = 'narrate'
            LEFT JOIN participations ON participations.id = claims.target_id
            ANTI JOIN evidence ON evidence.record_id = claims.id
        ),
        cited_itself AS (
            SELECT record_id FROM evidence WHERE record_id IN (SELECT target_id FROM narrated)
        ),
        -- What is cited for the target: its own evidence, or that of the event it is a part of.
        told AS (
            SELECT
                id, target_id, source_id,
                CASE
                    WHEN target_id IN (SELECT record_id FROM cited_itself) THEN target_id
                    ELSE event_id
                END AS shown_id
            FROM narrated
        ),
        shown AS (
            SELECT record_id, segment_id FROM evidence
            WHERE record_id IN (SELECT shown_id FROM told)
        ),
        cited AS (
            SELECT shown.record_id, segments.source_id
            FROM shown JOIN segments ON segments.id = shown.segment_id
        ),
        elsewhere AS (
            SELECT told.id, told.target_id, told.source_id, told.shown_id
            FROM told ANTI JOIN cited
                ON cited.record_id = told.shown_id AND cited.source_id = told.source_id
        ),
        -- Of a target, source or segment that nobody defines another rule tells.
        unsure AS (
            SELECT shown.record_id
            FROM shown ANTI JOIN records ON records.id = shown.segment_id
            WHERE shown.record_id IN (SELECT shown_id FROM elsewhere)
        )
        SELECT elsewhere.id AS record_id, '' AS field, elsewhere.target_id, elsewhere.source_id
        FROM elsewhere ANTI JOIN unsure ON unsure.record_id = elsewhere.shown_id
        WHERE elsewhere.target_id IN (SELECT id FROM records)
            AND elsewhere.source_id IN (SELECT id FROM records)
    """,
    message="{record_id} has no evidence, and that of {target_id} lies outside {source_id}",
    hint="Cite the segment of {source_id} that says it, as evidence of the claim.",
)
