"""An utterance has a single statement.

## What it checks

Every key in `utterance` is shared by at least two statements.

## Why it matters

The key ties together what was done in one breath, such as a demand and a threat. With one statement
it ties nothing: mostly it is misspelt, and the other statement is counted as a second occasion.

## Example

Bad:

    {"id": "sta:bellmead-weir/threat", "utterance": "guild-2021-05-04", ...}
    {"id": "sta:bellmead-weir/denial", "utterance": "guild-2021-05-03", ...}

Good:

    {"id": "sta:bellmead-weir/threat", "utterance": "guild-2021-05-04", ...}
    {"id": "sta:bellmead-weir/denial", "utterance": "guild-2021-05-04", ...}

## How to mend it

Write the key of the other statement, or delete it.
"""

from onrecord_validators.rule import Found, Rule, Severity


class LoneUtterance(Found):
    """A statement with a key of its own."""

    utterance: str
    """The key."""


RULE = Rule(
    code="ATT024",
    name="utterance-alone",
    severity=Severity.WARNING,
    since="1.0",
    finding=LoneUtterance,
    query="""
        SELECT min(id) AS record_id, 'utterance' AS field, utterance FROM statements
        WHERE utterance IS NOT NULL GROUP BY utterance HAVING count(*) = 1
    """,
    message="no other statement has the utterance {utterance}",
    hint="Write the key of the statements made in the same breath, or delete it.",
)
