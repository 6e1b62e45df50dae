"""Something is condemned or praised that nobody presents as a fact.

## What it checks

What a `condemn`, `praise` or `apologize` claims is a statement, or something that has a positive
factual claim on its occurrence: by any voice, the one that judges included. For an event a claim on
a participation will do, and the reverse; a relation or an affiliation that the text gives needs
none.

## Why it matters

These acts presuppose their target: one condemns what was done or said. A verdict on something that
is only planned or demanded is a verdict on the plan or the demand.

## Example

Bad: the opening is only demanded.

    {"act": "condemn",
     "claims": [{"target_id": "evt:gate-opening", "modality": "prospective", ...}], ...}

Good: the demand is what is condemned.

    {"act": "condemn",
     "claims": [{"target_id": "sta:bellmead-weir/demand", ...}], ...}

## How to mend it

If the speaker takes it to have happened, the claim is `factual`. If words are judged, the target is
the statement; if a plan is judged, an event of the category `decide` that somebody claims.
"""

from onrecord_validators.rule import Found, Rule, Severity


class GroundlessVerdict(Found):
    """A claim of a verdict on what has not happened."""

    act: str
    """The act."""

    target_id: str
    """What is judged."""


RULE = Rule(
    code="ATT015",
    name="verdict-on-no-fact",
    severity=Severity.ERROR,
    since="1.0",
    finding=GroundlessVerdict,
    query="""
        WITH affirmed AS (
            SELECT target_id FROM commitments
            WHERE polarity = 'positive' AND modality = 'factual' AND certainty <> 'uncommitted'
        ),
        presented AS (
            SELECT target_id AS id FROM affirmed
            UNION ALL
            SELECT participations.event_id
            FROM affirmed JOIN participations ON participations.id = affirmed.target_id
        )
        SELECT
            claims.id AS record_id, 'target_id' AS field, statements.act, claims.target_id
        FROM claims
        JOIN statements ON statements.id = claims.statement_id
        LEFT JOIN participations ON participations.id = claims.target_id
        WHERE statements.act IN ('condemn', 'praise', 'apologize')
            AND claims.target_id NOT LIKE 'sta:%' AND claims.target_id NOT LIKE 'act:%'
            AND coalesce(participations.event_id, claims.target_id) NOT IN (
                SELECT id FROM presented
            )
    """,
    message="{act} presupposes its target, but nobody claims {target_id} as a fact",
    hint="Make the claim factual, or judge the statement or the decision that is meant.",
    related={"target_id": "what is judged"},
)
