"""A quote stands outside the evidence of its statement.

## What it checks

Every quote of a statement lies in a segment that the statement cites as evidence; where the
evidence is a part of the segment, inside that part. Statements that cite nothing at all are not
looked at here.

## Why it matters

The evidence says where the text reports the statement. Words from another place were said on
another occasion, or by somebody else.

## Example

Bad: the quote is in segment 8, the evidence in segment 7.

    {"quotes": [{"segment_id": "seg:bellmead-weir/8", ...}],
     "evidence": [{"segment_id": "seg:bellmead-weir/7"}], ...}

Good:

    {"quotes": [{"segment_id": "seg:bellmead-weir/8", ...}],
     "evidence": [{"segment_id": "seg:bellmead-weir/8"}], ...}

## How to mend it

Add the segment to the evidence, or widen the part that the evidence cites. If the words belong to
another statement, move the quote there.
"""

from onrecord_validators.rule import Found, Rule, Severity


class QuoteOutsideEvidence(Found):
    """A quote of a statement."""

    text: str
    """Its words."""

    segment_id: str
    """The segment that it stands in."""


RULE = Rule(
    code="TXT014",
    name="quote-outside-evidence",
    severity=Severity.ERROR,
    since="1.0",
    finding=QuoteOutsideEvidence,
    query="""
        WITH within_segments AS (
            SELECT quotes.* FROM statement_quotes AS quotes
            JOIN segments ON segments.id = quotes.segment_id
            WHERE quotes.start < quotes."end"
                AND quotes."end" <= segments."end" - segments.start
                AND quotes.statement_id IN (SELECT record_id FROM evidence)
        )
        SELECT
            quotes.statement_id AS record_id, 'quotes/' || quotes.ordinal AS field,
            quotes.text, quotes.segment_id
        FROM within_segments AS quotes LEFT JOIN evidence
            ON evidence.record_id = quotes.statement_id
            AND evidence.segment_id = quotes.segment_id
            AND coalesce(evidence.start <= quotes.start, TRUE)
            AND coalesce(evidence."end" >= quotes."end", TRUE)
        WHERE evidence.record_id IS NULL
    """,
    message='"{text}" stands in {segment_id}, outside the evidence of {record_id}',
    hint="Add the segment to the evidence, or widen the part that the evidence cites.",
    related={"segment_id": "the segment"},
)
