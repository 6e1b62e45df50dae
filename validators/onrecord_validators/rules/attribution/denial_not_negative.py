"""A denial makes a claim that is not negative.

## What it checks

Every claim of a statement with the act `deny` has the polarity `negative`.

## Why it matters

A denial says that something is not so. With a positive claim the same words would count in favour
of what they deny, and the standing of the record would turn into its opposite.

## Example

Bad:

    {"act": "deny", "claims": [{"target_id": "evt:talks", "polarity": "positive", ...}], ...}

Good:

    {"act": "deny", "claims": [{"target_id": "evt:talks", "polarity": "negative", ...}], ...}

## How to mend it

Make the claim negative. If the speaker says something positive in the same breath, put it into a
statement of its own, with the act `assert` and the same `utterance`.
"""

from onrecord_validators.rule import Found, Rule, Severity


class PositiveDenial(Found):
    """A claim of a denial."""

    statement_id: str
    """The denial."""

    target_id: str
    """What the claim is about."""


RULE = Rule(
    code="ATT001",
    name="denial-not-negative",
    severity=Severity.ERROR,
    since="1.0",
    finding=PositiveDenial,
    query="""
        SELECT claims.id AS record_id, 'polarity' AS field, claims.statement_id, claims.target_id
        FROM claims JOIN statements ON statements.id = claims.statement_id
        WHERE statements.act = 'deny' AND claims.polarity <> 'negative'
    """,
    message="{statement_id} is a denial, but it claims {target_id} positively",
    hint='Write "negative"; what the speaker says is so belongs in an assert of its own.',
    related={"statement_id": "the denial"},
)
