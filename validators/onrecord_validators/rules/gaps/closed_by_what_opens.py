"""A gap is closed by what leaves it open.

## What it checks

The `closed_by_id` of a gap is neither the statement in `held_by_id`, which leaves it open, nor, for
the kind `missing_metadata`, the source that it is about.

## Why it matters

What leaves a question open does not answer it, and a source that does not name its author does not
name its author. Either the gap is still open, or another record closes it.

## Example

Bad:

    {"held_by_id": "sta:bellmead-weir/silence", "closed_by_id": "sta:bellmead-weir/silence", ...}

Good:

    {"held_by_id": "sta:bellmead-weir/silence", "closed_by_id": "sta:bellmead-weir/repair", ...}

## How to mend it

Name what filled the gap later, or delete `closed_by_id` while it is open. If it was never left
open, delete the gap.
"""

from onrecord_validators.rule import Found, Rule, Severity


class ClosedByWhatOpens(Found):
    """A gap whose closer leaves it open."""

    closed_by_id: str
    """What is said to close it."""


RULE = Rule(
    code="GAP052",
    name="closed-by-what-opens",
    severity=Severity.ERROR,
    since="1.0",
    finding=ClosedByWhatOpens,
    query="""
        SELECT id AS record_id, 'closed_by_id' AS field, closed_by_id FROM gaps
        WHERE closed_by_id = held_by_id OR (closed_by_id = about_id AND kind = 'missing_metadata')
    """,
    message="{closed_by_id} leaves it open and cannot close it",
    hint="Name what filled the gap later, or delete closed_by_id while it is open.",
    related={"closed_by_id": "what leaves it open"},
)
