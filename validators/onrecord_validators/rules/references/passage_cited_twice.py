"""A record cites the same passage twice.

## What it checks

No two pieces of evidence of a record name the same segment with the same `start` and `end`, and no
two quotes of a statement the same passage.

## Why it matters

The same passage is no second piece of evidence. It would be counted as one by whoever asks how well
a record is supported, and a quote that is there twice uses up the quote limit.

## Example

Bad:

    "evidence": [{"segment_id": "seg:bellmead-weir/4"}, {"segment_id": "seg:bellmead-weir/4"}]

Good:

    "evidence": [{"segment_id": "seg:bellmead-weir/4"}, {"segment_id": "seg:bellmead-weir/5"}]

## How to mend it

Delete the repetition. If another segment or another part of it was meant, name that one.
"""

from onrecord_validators.rule import Found, Rule, Severity


class RepeatedPassage(Found):
    """A piece of evidence or a quote that is there already."""

    segment_id: str
    """The segment."""

    times: int
    """How often the record cites the passage."""


_PASSAGE = 'record_id, segment_id, start, "end"'

RULE = Rule(
    code="REF014",
    name="passage-cited-twice",
    severity=Severity.ERROR,
    since="1.0",
    finding=RepeatedPassage,
    query=f"""
        SELECT
            record_id, 'evidence/' || max(ordinal) AS field, segment_id, count(*) AS times
        FROM evidence
        -- Hashes first: to group by the strings of all evidence takes longer, and much memory.
        WHERE hash({_PASSAGE}) IN (
            SELECT hash({_PASSAGE}) FROM evidence GROUP BY ALL HAVING count(*) > 1
        )
        GROUP BY {_PASSAGE} HAVING count(*) > 1
        UNION ALL
        SELECT statement_id, 'quotes/' || max(ordinal), segment_id, count(*)
        FROM statement_quotes
        GROUP BY statement_id, segment_id, start, "end" HAVING count(*) > 1
    """,
    message="the same passage of {segment_id} is cited {times} times",
    hint="Delete the repetition, or name the passage that was meant.",
)
