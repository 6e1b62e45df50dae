"""A policy or a status is not a state.

## What it checks

An event of the category `policy` or `status` is of the kind `state`.

## Why it matters

Both categories are conditions in force. Adopting a policy is a decision, losing an office is a
retreat: what begins or ends a condition is an action of another category.

## Example

Bad:

    {"kind": "action", "category": "policy", ...}

Good:

    {"kind": "state", "category": "policy", ...}

## How to mend it

If the condition is meant, the kind is `state`. If its beginning or end is meant, choose the
category of that action, and link it to the state by `causes` or `ends`.
"""

from onrecord_validators.rule import Found, Rule, Severity


class RestlessCondition(Found):
    """A condition that is coded as something done."""

    kind: str
    """The kind of the event."""

    category: str
    """The category of the event."""


RULE = Rule(
    code="LOG014",
    name="condition-not-state",
    severity=Severity.ERROR,
    since="1.0",
    finding=RestlessCondition,
    query="""
        SELECT id AS record_id, 'kind' AS field, kind, category FROM events
        WHERE category IN ('policy', 'status') AND kind <> 'state'
    """,
    message=("an event of the category {category} is a state, but this one is of the kind {kind}"),
    hint="Write state; what begins or ends it is an action of another category.",
)
