"""An uncoded segment does not go together with the segment that it repeats.

## What it checks

`uncoded` has a `duplicate_of_id` if its reason is `duplicate`, and only then.

## Why it matters

A duplicate is left uncoded because its words are encoded elsewhere. Without the other segment
nobody can see where.

## Example

Bad:

    {"uncoded": {"reason": "duplicate"}, ...}

Good:

    {"uncoded": {"reason": "duplicate", "duplicate_of_id": "seg:bellmead-weir/2"}, ...}

## How to mend it

Name the segment that is repeated. If there is none, give the reason that holds.
"""

from onrecord_validators.rule import Found, Rule, Severity


class DuplicateWithoutTwin(Found):
    """A segment that is marked as uncoded."""

    reason: str
    """The reason that it gives."""

    names: str
    """What it names as the segment that it repeats."""


RULE = Rule(
    code="TXT007",
    name="duplicate-without-twin",
    severity=Severity.ERROR,
    since="1.0",
    finding=DuplicateWithoutTwin,
    query="""
        SELECT
            id AS record_id, 'uncoded' AS field, uncoded_reason AS reason,
            coalesce(uncoded_duplicate_of_id, 'no segment') AS names
        FROM segments
        WHERE (uncoded_reason = 'duplicate') <> (uncoded_duplicate_of_id IS NOT NULL)
    """,
    message="the reason is {reason}, but duplicate_of_id names {names}",
    hint="Name the repeated segment with the reason duplicate, and with no other reason.",
    on_partial=True,
)
