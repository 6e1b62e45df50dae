"""A demand claims something that it does not ask for.

## What it checks

In a statement with the act `demand`, `request` or `advocate` the claims on events, participations
and statements are `desired`. Claims on relations are free: the condition that a demand names is a
fact of what was said. Claims with the aspect `purpose` or `cause` are left out: they give the
reason, which may well be a fact.

## Why it matters

What is asked for is not said to happen. As a fact it would count as an event, as prospective it
would count as a forecast, and the demand would be lost.

## Example

Bad:

    {"act": "demand",
     "claims": [{"target_id": "evt:gate-opening", "modality": "prospective", ...}], ...}

Good:

    {"act": "demand",
     "claims": [{"target_id": "evt:gate-opening", "modality": "desired", ...}], ...}

## How to mend it

Write `desired`. What the speaker asserts, foretells or threatens in the same breath goes into a
statement of its own, with the same `utterance`. That the demand was met is a `fulfils` relation and
the claim of whoever reports it.
"""

from onrecord_validators.rule import Found, Rule, Severity


class UndesiredDemand(Found):
    """A claim of a demand, a request or a plea."""

    act: str
    """The act."""

    modality: str
    """The modality of the claim."""

    target_id: str
    """What the claim is about."""


RULE = Rule(
    code="ATT013",
    name="demand-not-desired",
    severity=Severity.ERROR,
    since="1.0",
    finding=UndesiredDemand,
    query="""
        SELECT
            claims.id AS record_id, 'modality' AS field, statements.act, claims.modality,
            claims.target_id
        FROM claims JOIN statements ON statements.id = claims.statement_id
        WHERE statements.act IN ('demand', 'request', 'advocate')
            AND claims.aspect NOT IN ('purpose', 'cause')
            AND (
                claims.target_id LIKE 'evt:%' OR claims.target_id LIKE 'par:%'
                OR claims.target_id LIKE 'sta:%'
            )
            AND claims.modality <> 'desired'
    """,
    message=("what is asked for by {act} is desired, but the claim on {target_id} is {modality}"),
    hint="Write desired; what is said besides belongs in a statement of its own.",
    related={"target_id": "what is asked for"},
)
