"""An unnamed actor does not say in which source it is unnamed.

## What it checks

Every actor whose `naming` is `described` or `anonymous` has a `source_id`.

## Why it matters

"Two former officials" exist only in the text that speaks of them: those of the next article may be
other people. Without its source such an actor would be merged with all that are called alike.

## Example

Bad:

    {"id": "act:bellmead-weir/lock-keeper", "name": "a lock keeper", "naming": "described", ...}

Good:

    {"id": "act:bellmead-weir/lock-keeper", "name": "a lock keeper", "naming": "described",
     "source_id": "src:bellmead-weir", ...}

## How to mend it

Add the source. If several sources speak of the actor under one name, its naming is `named`; if it
is a class of people, `generic`.
"""

from onrecord_validators.rule import Found, Rule, Severity


class UnnamedWithoutSource(Found):
    """An unnamed actor."""

    naming: str
    """How the text identifies it."""


RULE = Rule(
    code="REF009",
    name="unnamed-without-source",
    severity=Severity.ERROR,
    since="1.0",
    finding=UnnamedWithoutSource,
    query="""
        SELECT id AS record_id, 'naming' AS field, naming FROM actors
        WHERE naming IN ('described', 'anonymous') AND source_id IS NULL
    """,
    message="{record_id} is {naming} but names no source",
    hint="Add the source_id of the text that speaks of it.",
    on_partial=True,
)
