"""A silence does not say who was expected to speak.

## What it checks

A gap of the kind `no_response` or `withheld` has `expected_from_id`.

## Why it matters

Silence is somebody's. Without the party that was asked, a gap cannot be told from one that nobody
was ever asked to fill, and its closing cannot be watched.

## Example

Bad:

    {"kind": "no_response", "about_id": "evt:weir-breaking", "aspect": "response", ...}

Good:

    {"kind": "no_response", "about_id": "evt:weir-breaking", "aspect": "response",
     "expected_from_id": "act:millers-guild", ...}

## How to mend it

Name the party that the text expects to speak. If the text expects nobody in particular, the kind is
`unclear`, `undisclosed` or `unspecified`.
"""

from onrecord_validators.rule import Found, Rule, Severity


class NobodyExpected(Found):
    """A silence that is nobody's."""

    kind: str
    """The kind of the gap."""


RULE = Rule(
    code="GAP001",
    name="expected-party-missing",
    severity=Severity.ERROR,
    since="1.0",
    finding=NobodyExpected,
    query="""
        SELECT id AS record_id, 'kind' AS field, kind FROM gaps
        WHERE kind IN ('no_response', 'withheld') AND expected_from_id IS NULL
    """,
    message="the gap is of the kind {kind}, but has no expected_from_id",
    hint='Add "expected_from_id", the party that was expected to speak, or choose another kind.',
)
