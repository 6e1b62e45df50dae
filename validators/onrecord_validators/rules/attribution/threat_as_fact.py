"""A threat or an offer claims what it announces as a fact.

## What it checks

In a statement with the act `threaten` or `offer` the claims on events, participations and
statements are `conditional` or `prospective`. Claims on relations are free: the condition itself is
a fact of what was said. Claims with the aspect `purpose` or `cause` are left out: they give the
reason, which may well be a fact.

## Why it matters

What is threatened or offered has not happened. Claimed as a fact it would count as an event, on the
word of the very party that only announces it.

## Example

Bad:

    {"act": "threaten",
     "claims": [{"target_id": "evt:mill-stop", "modality": "factual", ...}], ...}

Good:

    {"act": "threaten",
     "claims": [{"target_id": "evt:mill-stop", "modality": "conditional", ...}], ...}

## How to mend it

Write `conditional` where there is a condition, else `prospective`. What the speaker says has
happened already goes into an `assert` with the same `utterance`; what the speaker demands, into a
`demand`.
"""

from onrecord_validators.rule import Found, Rule, Severity


class PresumedThreat(Found):
    """A claim of a threat or an offer."""

    act: str
    """The act."""

    modality: str
    """The modality of the claim."""

    target_id: str
    """What the claim is about."""


RULE = Rule(
    code="ATT012",
    name="threat-as-fact",
    severity=Severity.ERROR,
    since="1.0",
    finding=PresumedThreat,
    query="""
        SELECT
            claims.id AS record_id, 'modality' AS field, statements.act, claims.modality,
            claims.target_id
        FROM claims JOIN statements ON statements.id = claims.statement_id
        WHERE statements.act IN ('threaten', 'offer')
            AND claims.aspect NOT IN ('purpose', 'cause')
            AND (
                claims.target_id LIKE 'evt:%' OR claims.target_id LIKE 'par:%'
                OR claims.target_id LIKE 'sta:%'
            )
            AND claims.modality NOT IN ('conditional', 'prospective')
    """,
    message=(
        "what is announced by {act} is conditional or prospective, but the claim on "
        "{target_id} is {modality}"
    ),
    hint=(
        "Write conditional or prospective; what has happened already belongs in an assert of "
        "its own."
    ),
    related={"target_id": "what is announced"},
)
