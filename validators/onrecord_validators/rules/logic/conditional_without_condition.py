"""A claim is conditional, but there is no condition.

## What it checks

Where a claim has the modality `conditional`, an `if` or `unless` relation leads to its target. For
a claim on a participation it may lead to the event, for one on a relation to either of its ends.
Claims on affiliations and actors are left out, since no relation can lead to them.

## Why it matters

A threat or an offer stands and falls with its condition. A conditional claim without one says that
something happens in some case, and not in which.

## Example

Bad: nothing leads to `evt:mill-stop`.

    {"target_id": "evt:mill-stop", "modality": "conditional", ...}

Good:

    {"target_id": "evt:mill-stop", "modality": "conditional", ...}
    {"from_id": "evt:gate-opening", "type": "unless", "to_id": "evt:mill-stop", ...}

## How to mend it

Add the antecedent as an event (always the positive one) and the relation `if` or `unless` from it
to the target, claimed as a fact by the statement that utters it. If the text gives no condition,
the modality is `prospective`.
"""

from onrecord_validators.misspelling import meant
from onrecord_validators.rule import Found, Rule, Severity


class Unconditioned(Found):
    """A conditional claim without a condition."""

    target_id: str
    """What the claim is about."""


_ENDS = "SELECT end_id AS id FROM unconditional"

RULE = Rule(
    code="LOG006",
    name="conditional-without-condition",
    severity=Severity.ERROR,
    since="1.0",
    finding=Unconditioned,
    query=f"""
        WITH held AS (
            SELECT id AS target_id, id AS end_id FROM events
            UNION ALL
            SELECT id, id FROM statements
            UNION ALL
            SELECT id, event_id FROM participations
            UNION ALL
            SELECT id, from_id FROM relations
            UNION ALL
            SELECT id, to_id FROM relations
        ),
        conditions AS (
            SELECT DISTINCT to_id FROM relations WHERE type IN ('if', 'unless')
        ),
        unconditional AS (
            SELECT claims.id, claims.target_id, any_value(held.end_id) AS end_id
            FROM claims
            JOIN held ON held.target_id = claims.target_id
            LEFT JOIN conditions ON conditions.to_id = held.end_id
            WHERE claims.modality = 'conditional'
            GROUP BY claims.id, claims.target_id
            HAVING count(conditions.to_id) = 0
        )
        SELECT id AS record_id, 'modality' AS field, target_id FROM unconditional
        WHERE end_id NOT IN ({meant(_ENDS, "SELECT to_id AS id FROM conditions")})
    """,
    message=(
        'the claim on {target_id} is conditional, but no relation of type "if" or "unless" has it '
        "as to_id"
    ),
    hint=(
        'Add a relation of type "if" or "unless" from the event that is the condition (write it if '
        "it is missing) to this one, and a claim on that relation to this statement. If the text "
        'names no condition, the modality is "prospective".'
    ),
    related={"target_id": "what would happen"},
)
