"""A rejection claims what it rejects.

## What it checks

In a statement with the act `reject` the claims on the occurrence of events, participations and
statements have the polarity `negative`: what was asked for will not be done, or what was claimed is
not so. Claims on relations and on details are free.

## Why it matters

A refusal that is coded as a positive claim turns into its opposite: the speaker would announce what
it refuses.

## Example

Bad:

    {"act": "reject",
     "claims": [{"target_id": "evt:gate-opening", "polarity": "positive",
                 "modality": "prospective", ...}], ...}

Good:

    {"act": "reject",
     "claims": [{"target_id": "evt:gate-opening", "polarity": "negative",
                 "modality": "prospective", ...}], ...}

## How to mend it

Write `negative`. What the speaker offers instead is a statement of its own.
"""

from onrecord_validators.rule import Found, Rule, Severity


class PositiveRejection(Found):
    """A claim of a rejection."""

    target_id: str
    """What the claim is about."""


RULE = Rule(
    code="ATT022",
    name="rejection-not-negative",
    severity=Severity.ERROR,
    since="1.0",
    finding=PositiveRejection,
    query="""
        SELECT claims.id AS record_id, 'polarity' AS field, claims.target_id
        FROM claims JOIN statements ON statements.id = claims.statement_id
        WHERE statements.act = 'reject' AND claims.aspect = 'occurrence'
            AND claims.polarity <> 'negative'
            AND (
                claims.target_id LIKE 'evt:%' OR claims.target_id LIKE 'par:%'
                OR claims.target_id LIKE 'sta:%'
            )
    """,
    message="what is rejected is claimed negatively, but the claim on {target_id} is positive",
    hint="Write negative; what the speaker offers instead is a statement of its own.",
    related={"target_id": "what is rejected"},
)
