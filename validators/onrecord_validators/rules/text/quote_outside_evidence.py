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
        -- Pieces and quotes of a statement in a segment by their start: of the pieces that start no
        -- later than a quote, one covers it if the one that reaches furthest does.
        WITH placed AS (
            SELECT
                record_id, segment_id, NULL AS ordinal, NULL AS text,
                coalesce(start, 0) AS start,
                CASE WHEN "end" IS NULL THEN 9223372036854775807 ELSE "end" END AS reaches,
                NULL AS "end"
            FROM evidence WHERE record_id IN (SELECT statement_id FROM statement_quotes)
            UNION ALL
            SELECT
                quotes.statement_id, quotes.segment_id, quotes.ordinal, quotes.text, quotes.start,
                NULL, quotes."end"
            FROM statement_quotes AS quotes JOIN segments ON segments.id = quotes.segment_id
            WHERE quotes.start < quotes."end"
                AND quotes."end" <= segments."end" - segments.start
                AND quotes.statement_id IN (SELECT record_id FROM evidence)
        ),
        reached AS (
            SELECT
                *,
                max(reaches) OVER (
                    PARTITION BY record_id, segment_id ORDER BY start, ordinal NULLS FIRST
                    ROWS UNBOUNDED PRECEDING
                ) AS covered_to
            FROM placed
        ),
        outside AS (
            SELECT record_id, ordinal, text, segment_id FROM reached
            WHERE ordinal IS NOT NULL AND coalesce(covered_to < "end", TRUE)
        ),
        cited AS (
            SELECT record_id, segment_id FROM evidence
            WHERE record_id IN (SELECT record_id FROM outside)
        )
        SELECT record_id, 'quotes/' || ordinal AS field, text, segment_id FROM outside
        -- Where a segment that nobody defines is cited, another rule tells of that.
        WHERE record_id NOT IN (
            SELECT record_id FROM cited ANTI JOIN records ON records.id = cited.segment_id
        )
    """,
    message='"{text}" stands in {segment_id}, outside the evidence of {record_id}',
    hint="Add the segment to the evidence, or widen the part that the evidence cites.",
    related={"segment_id": "the segment"},
)
