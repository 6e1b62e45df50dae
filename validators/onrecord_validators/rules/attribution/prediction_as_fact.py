"""A prediction claims what it foretells as a fact.

## What it checks

In a statement with the act `predict` every claim is `prospective` or `generic`; or `conditional`,
where the prediction names a condition. Free are the claims on relations of cause (causes, promotes,
hinders) and of condition (if, unless): that one thing makes another likelier may be claimed as a
fact. Claims with the aspect `purpose` or `cause` are left out: they give the reason, which may well
be a fact.

## Why it matters

A forecast is not a report. Claimed as a fact, what may come would count as what has come.

## Example

Bad:

    {"act": "predict",
     "claims": [{"target_id": "evt:mill-stop", "modality": "factual", ...}], ...}

Good:

    {"act": "predict",
     "claims": [{"target_id": "evt:mill-stop", "modality": "prospective", ...}], ...}

## How to mend it

Write `prospective`, and let the certainty say how sure the speaker is. What the speaker says about
the past goes into an `assert` with the same `utterance`.
"""

from onrecord_validators.rule import Found, Rule, Severity


class PresumedForecast(Found):
    """A claim of a prediction."""

    modality: str
    """The modality of the claim."""

    target_id: str
    """What the claim is about."""


RULE = Rule(
    code="ATT014",
    name="prediction-as-fact",
    severity=Severity.ERROR,
    since="1.0",
    finding=PresumedForecast,
    query="""
        SELECT
            claims.id AS record_id, 'modality' AS field, claims.modality, claims.target_id
        FROM claims JOIN statements ON statements.id = claims.statement_id
        WHERE statements.act = 'predict'
            AND claims.aspect NOT IN ('purpose', 'cause')
            AND claims.modality NOT IN ('prospective', 'generic', 'conditional')
            AND claims.target_id NOT IN (
                SELECT id FROM relations
                WHERE type IN ('causes', 'promotes', 'hinders', 'if', 'unless')
            )
            -- Of a target that nobody defines another rule tells.
            AND claims.target_id IN (SELECT id FROM records)
    """,
    message=(
        "what is predicted is prospective or generic, but the claim on {target_id} is {modality}"
    ),
    hint=(
        "Write prospective; what the speaker says about the past belongs in an assert of its own."
    ),
    related={"target_id": "what is foretold"},
)
