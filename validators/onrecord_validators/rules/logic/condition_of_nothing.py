"""A condition leads to something that nobody claims conditionally.

## What it checks

Where an `if` or `unless` relation leads to an event or a statement, there is a claim on its
occurrence, or on that of a participation in it, with the modality `conditional`. One that is
`desired` will do (a demand that names a condition), and so will one that is `generic` (whenever
this, then that).

## Why it matters

The condition is half of what was said; the other half is the claim that the consequence follows.
With a claim that is factual or prospective the consequence would count as if it came in any case.

## Example

Bad: the only claim on `evt:mill-stop` is prospective.

    {"from_id": "evt:gate-opening", "type": "unless", "to_id": "evt:mill-stop", ...}

Good:

    {"from_id": "evt:gate-opening", "type": "unless", "to_id": "evt:mill-stop", ...}
    {"target_id": "evt:mill-stop", "modality": "conditional", ...}

## How to mend it

Let the statement that utters the condition claim the consequence with the modality `conditional`.
If the relation is turned round, turn it: `from` is the antecedent.
"""

from onrecord_validators.misspelling import meant
from onrecord_validators.rule import Found, Rule, Severity


class IdleCondition(Found):
    """A condition without a conditional claim."""

    type: str
    """The type of the relation."""

    to_id: str
    """The consequence."""


_ENDS = "SELECT to_id AS id FROM unsuspended"

RULE = Rule(
    code="LOG007",
    name="condition-of-nothing",
    severity=Severity.ERROR,
    since="1.0",
    finding=IdleCondition,
    query=f"""
        WITH suspended AS (
            SELECT target_id FROM claims
            WHERE aspect = 'occurrence' AND modality IN ('conditional', 'desired', 'generic')
        ),
        unsuspended AS (
            SELECT relations.id, relations.type, relations.to_id FROM relations
            WHERE relations.type IN ('if', 'unless')
                AND relations.to_id IN (SELECT id FROM events UNION ALL SELECT id FROM statements)
                AND relations.to_id NOT IN (SELECT target_id FROM suspended)
                AND relations.to_id NOT IN (
                    SELECT participations.event_id
                    FROM participations JOIN suspended ON suspended.target_id = participations.id
                )
        )
        SELECT id AS record_id, 'to_id' AS field, type, to_id FROM unsuspended
        WHERE to_id NOT IN ({meant(_ENDS, "SELECT target_id AS id FROM suspended")})
    """,
    message="the condition ({type}) leads to {to_id}, which nobody claims conditionally",
    hint="Claim the consequence with the modality conditional, or turn the relation.",
    related={"to_id": "the consequence"},
)
