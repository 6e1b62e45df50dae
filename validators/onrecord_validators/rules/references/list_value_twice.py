"""A list has the same value twice.

## What it checks

In the lists whose order means nothing, each value occurs once: speakers, addressees, modes,
contexts, sectors, aliases, identifiers of other systems.

## Why it matters

In the tables each value is a row, and record and value together are its key: a second one would
count a speaker twice, or keep the table from being loaded.

## Example

Bad:

    {"modes": ["secret", "direct", "secret"], ...}

Good:

    {"modes": ["secret", "direct"], ...}

## How to mend it

Delete the repetition. If another value was meant, write that one.

`onrecord check --fix` deletes repetitions.
"""

from onrecord.tables.layout import TABLES
from onrecord_validators.draft import Draft, Edit
from onrecord_validators.rule import Found, Rule, Severity


class ListValueTwice(Found):
    """A value of a list, where it stands for the second time."""

    item: str
    """The value."""

    nth: int
    """Which of the equal values it is, from 0."""

    times: int
    """How many times the list has it."""


_EVERY_LIST = " UNION ALL ".join(
    f"""
        SELECT "{table.owner}" AS record_id, '{table.field}' AS field,
            "{table.primary_key[-1]}" AS item, 1 AS nth, count(*) AS times
        FROM {table.name} GROUP BY ALL HAVING count(*) > 1
    """
    for table in TABLES.values()
    if table.kind == "list" and "ordinal" not in table.primary_key
)


def _fix(draft: Draft, pointer: str) -> list[Edit]:
    return draft.without_repetitions(pointer.rpartition("/")[0])


RULE = Rule(
    code="REF010",
    name="list-value-twice",
    severity=Severity.ERROR,
    since="1.0",
    finding=ListValueTwice,
    query=_EVERY_LIST,
    message='{field} has "{item}" {times} times',
    hint="Delete the repetition.",
    fix=_fix,
)
