"""A relation leads from a record to itself.

## What it checks

The two ends of a relation are different records.

## Why it matters

Nothing causes, precedes or answers itself. Such a relation is a slip in one of its ends, and the
one that was meant is missing.

## Example

Bad:

    {"from_id": "evt:weir-talks", "type": "about", "to_id": "evt:weir-talks", ...}

Good:

    {"from_id": "evt:weir-talks", "type": "about", "to_id": "evt:weir-closure", ...}

## How to mend it

Correct the end that is wrong, or delete the relation.
"""

from onrecord_validators.rule import Found, Rule, Severity


class SelfRelation(Found):
    """A relation with one end."""

    type: str
    """The type of the relation."""

    to_id: str
    """The record at both ends."""


RULE = Rule(
    code="LOG018",
    name="relation-to-itself",
    severity=Severity.ERROR,
    since="1.0",
    finding=SelfRelation,
    query="""
        SELECT id AS record_id, 'to_id' AS field, type, to_id FROM relations WHERE from_id = to_id
    """,
    message="the relation {type} leads from {to_id} to itself",
    hint="Correct the end that is wrong, or delete the relation.",
)
