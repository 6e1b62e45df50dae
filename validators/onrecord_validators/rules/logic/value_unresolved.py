"""The value of a claim names a record that no dossier defines.

## What it checks

Where the value of a claim is the id of a place (aspect `place`) or of an actor (aspect `actor`),
some dossier of the dataset defines it.

## Why it matters

A claim that somebody else did it, or that it was elsewhere, is worth as much as the name it gives.
An id of nothing names nobody.

## Example

Bad: no dossier defines `plc:olde-bridge`.

    {"target_id": "evt:weir-talks", "aspect": "place", "value": "plc:olde-bridge", ...}

Good:

    {"target_id": "evt:weir-talks", "aspect": "place", "value": "plc:old-bridge", ...}

## How to mend it

Correct the id, or define the record.
"""

from onrecord.identifier import SLUG_PATTERN
from onrecord_validators.rule import Found, Rule, Severity


class UnresolvedValue(Found):
    """A value whose id nobody defines."""

    target_id: str
    """The id that is not defined."""


RULE = Rule(
    code="LOG004",
    name="value-unresolved",
    severity=Severity.ERROR,
    since="1.0",
    finding=UnresolvedValue,
    query=f"""
        WITH naming AS (
            SELECT id, value FROM claims
            WHERE aspect = 'place' AND regexp_full_match(value, 'plc:{SLUG_PATTERN}')
                OR aspect = 'actor' AND regexp_full_match(value, 'act:{SLUG_PATTERN}')
        )
        SELECT naming.id AS record_id, 'value' AS field, naming.value AS target_id
        FROM naming ANTI JOIN records ON records.id = naming.value
    """,
    message="no dossier defines {target_id}",
    hint="Correct the id, or define the record.",
    on_partial=True,
)
