"""Nothing reports a statement.

## What it checks

Every statement but a `narrate` has a `reported_in_id`. Together with the rules that a reference
resolves and that chains of reports have no cycle, this makes every chain end in one narration.

## Why it matters

A chain of reports says through whose mouths the words came. One that ends in nobody has no source:
neither its standing nor its date can be judged.

## Example

Bad:

    {"act": "deny", "speaker_ids": ["act:millers-guild"], ...}

Good:

    {"act": "deny", "speaker_ids": ["act:millers-guild"],
     "reported_in_id": "sta:bellmead-weir", ...}

## How to mend it

Name the statement that reports this one: the narration of the source, or whoever is quoted as
having heard it.
"""

from onrecord_validators.rule import Found, Rule, Severity


class Unreported(Found):
    """A statement at which a chain breaks off."""

    act: str
    """The act."""


RULE = Rule(
    code="ATT005",
    name="report-without-reporter",
    severity=Severity.ERROR,
    since="1.0",
    finding=Unreported,
    query="""
        SELECT id AS record_id, 'act' AS field, act FROM statements
        WHERE act <> 'narrate' AND reported_in_id IS NULL
    """,
    message='{record_id} has the act "{act}", but no reported_in_id',
    hint=(
        "Add reported_in_id with the id of the statement that reports it: mostly the narration of "
        "the source."
    ),
)
