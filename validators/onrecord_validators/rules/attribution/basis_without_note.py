"""A record that rests on no text does not say why.

## What it checks

An affiliation with the basis `inferred` or `external` and a relation with the basis `inferred` have
a `note`.

## Why it matters

What the coder adds has to be open to challenge. The note says what a reader must assume, or which
reference says so; without it an inference looks like a fact.

## Example

Bad:

    {"id": "aff:gate-keepers/council", "kind": "part_of", "basis": "inferred", ...}

Good:

    {"id": "aff:gate-keepers/council", "kind": "part_of", "basis": "inferred",
     "note": "The council answers for what the gate keepers do.", ...}

## How to mend it

Say in the note from what it is inferred, or name the reference. If the text does say it, the basis
is `text`, with evidence.
"""

from onrecord_validators.rule import Found, Rule, Severity


class UnexplainedBasis(Found):
    """A record of the coder's own without a reason."""

    basis: str
    """The basis."""


RULE = Rule(
    code="ATT018",
    name="basis-without-note",
    severity=Severity.ERROR,
    since="1.0",
    finding=UnexplainedBasis,
    query="""
        SELECT id AS record_id, 'basis' AS field, basis FROM (
            SELECT id, basis, note FROM affiliations
            UNION ALL
            SELECT id, basis, note FROM relations
        ) AS based
        WHERE basis IN ('inferred', 'external') AND note IS NULL
    """,
    message="the basis is {basis}, but there is no note",
    hint="Say in the note from what it is inferred, or name the reference.",
)
