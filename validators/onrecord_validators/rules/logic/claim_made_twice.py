"""A statement makes the same claim twice.

## What it checks

No two claims of a statement have the same target, aspect, polarity, certainty, modality and value.

## Why it matters

A claim that is there twice is no stronger. It would be counted as two, and one of them may have
been meant for another record.

## Example

Bad:

    "claims": [{"id": "clm:a/1", "target_id": "evt:weir-talks", "aspect": "occurrence", ...},
               {"id": "clm:a/2", "target_id": "evt:weir-talks", "aspect": "occurrence", ...}]

Good:

    "claims": [{"id": "clm:a/1", "target_id": "evt:weir-talks", "aspect": "occurrence",
                "evidence": [{"segment_id": "seg:a/4"}, {"segment_id": "seg:a/9"}], ...}]

## How to mend it

Keep one of the claims, with the evidence of both. If the other was meant for something else,
correct it.
"""

from onrecord_validators.rule import Found, Rule, Severity


class RepeatedClaim(Found):
    """A claim that the statement makes already."""

    target_id: str
    """What it is about."""

    first_id: str
    """The claim that is kept."""


_SAID = "statement_id, target_id, aspect, polarity, certainty, modality, value"

RULE = Rule(
    code="LOG019",
    name="claim-made-twice",
    severity=Severity.ERROR,
    since="1.0",
    finding=RepeatedClaim,
    query=f"""
        WITH numbered AS (
            SELECT
                id, target_id,
                min(id) OVER (
                    PARTITION BY {_SAID}
                ) AS first_id
            -- Hashes first: to sort all claims takes longer than to find the few that may be twice.
            FROM claims
            WHERE hash({_SAID}) IN (
                SELECT hash({_SAID}) FROM claims GROUP BY ALL HAVING count(*) > 1
            )
        )
        SELECT id AS record_id, '' AS field, target_id, first_id FROM numbered WHERE id <> first_id
    """,
    message="{first_id} claims the same of {target_id} already",
    hint=(
        "Keep one, with the evidence of both; or correct the one that was meant for something else."
    ),
    related={"first_id": "the same claim"},
)
