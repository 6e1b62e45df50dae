"""A narration has what only a reported statement has.

## What it checks

A statement with the act `narrate` has no `form`, no `stance`, no `reported_in_id`, no
`speaker_ids`, no `on_behalf_of_id` and no `addressee_ids`.

## Why it matters

These fields tell how a text renders the words of somebody else. In its own voice a text renders
nobody; whoever wrote it is an author of the source, and it speaks to whoever reads it.

## Example

Bad:

    {"act": "narrate", "source_id": "src:bellmead-weir", "speaker_ids": ["act:bellmead-post"], ...}

Good:

    {"act": "narrate", "source_id": "src:bellmead-weir", ...}

## How to mend it

Delete the field. If it is somebody's statement that the text reports, give it the act that it is.
"""

from onrecord_validators.rule import Found, Rule, Severity


class ReportedNarration(Found):
    """A narration that is coded as somebody's words."""

    needless: str
    """The field that a narration does not have."""


RULE = Rule(
    code="ATT003",
    name="narration-reported",
    severity=Severity.ERROR,
    since="1.0",
    finding=ReportedNarration,
    query="""
        SELECT id AS record_id, 'form' AS field, 'form' AS needless FROM statements
        WHERE act = 'narrate' AND form IS NOT NULL
        UNION ALL
        SELECT id, 'stance', 'stance' FROM statements WHERE act = 'narrate' AND stance IS NOT NULL
        UNION ALL
        SELECT id, 'reported_in_id', 'reported_in_id' FROM statements
        WHERE act = 'narrate' AND reported_in_id IS NOT NULL
        UNION ALL
        SELECT id, 'speaker_ids', 'speaker_ids' FROM statements
        WHERE act = 'narrate' AND id IN (SELECT statement_id FROM statement_speakers)
        UNION ALL
        SELECT id, 'on_behalf_of_id', 'on_behalf_of_id' FROM statements
        WHERE act = 'narrate' AND on_behalf_of_id IS NOT NULL
        UNION ALL
        SELECT id, 'addressee_ids', 'addressee_ids' FROM statements
        WHERE act = 'narrate' AND id IN (SELECT statement_id FROM statement_addressees)
    """,
    message="a narration has no {needless}",
    hint="Delete the field, or give the statement the act that it is.",
)
