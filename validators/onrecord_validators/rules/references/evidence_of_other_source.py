"""A statement or claim cites a text other than its own.

## What it checks

A statement is reported by another, and so on up to the narrate of a source. The evidence of the
statement and of its claims lies in segments of exactly that source; the original of a syndicated
copy is another source.

## Why it matters

The chain of reports says through whose hands the words came. Evidence from elsewhere would let one
outlet vouch for what only another one printed.

## Example

Bad: the statement is reported by the narrate of `src:bellmead-weir`.

    {"id": "sta:bellmead-weir/denial", "reported_in_id": "sta:bellmead-weir",
     "evidence": [{"segment_id": "seg:lantern-talks/4"}], ...}

Good:

    {"id": "sta:bellmead-weir/denial", "reported_in_id": "sta:bellmead-weir",
     "evidence": [{"segment_id": "seg:bellmead-weir/7"}], ...}

## How to mend it

Cite the segment of the statement's own source. If another source reports the same words, encode
them there as a statement of their own: standing counts the voices.
"""

from onrecord_validators.rule import Found, Rule, Severity


class EvidenceOfOtherSource(Found):
    """A piece of evidence of a statement or claim."""

    segment_id: str
    """The segment that it cites."""

    source_id: str
    """The source of that segment."""

    root_source_id: str
    """The source at the end of the statement's chain of reports."""


RULE = Rule(
    code="REF004",
    name="evidence-of-other-source",
    severity=Severity.ERROR,
    since="1.0",
    finding=EvidenceOfOtherSource,
    query="""
        WITH said AS (
            SELECT id, root_source_id FROM statements
            UNION ALL
            SELECT claims.id, statements.root_source_id
            FROM claims JOIN statements ON statements.id = claims.statement_id
        )
        SELECT
            evidence.record_id, 'evidence/' || evidence.ordinal || '/segment_id' AS field,
            evidence.segment_id, segments.source_id, said.root_source_id
        FROM said
        JOIN evidence ON evidence.record_id = said.id
        JOIN segments ON segments.id = evidence.segment_id
        -- Of a source that nobody defines another rule tells.
        WHERE segments.source_id <> said.root_source_id
            AND said.root_source_id IN (SELECT id FROM records)
    """,
    message="{segment_id} belongs to {source_id}, but {record_id} is said in {root_source_id}",
    hint="Cite a segment of {root_source_id}; what {source_id} reports is a statement of its own.",
    related={"segment_id": "the segment that is cited"},
)
