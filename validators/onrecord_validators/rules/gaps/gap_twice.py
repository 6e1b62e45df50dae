"""Two gaps are about the same silence.

## What it checks

No two gaps have the same kind, subject, aspect, `expected_from_id`, `held_by_id` and `as_of`, over
all dossiers.

## Why it matters

Whoever lists what is not known lists it twice, and when it becomes known one of the two stays open.

## Example

Bad: `gap:bellmead-weir/settled` says the same:

    {"id": "gap:bellmead-weir/talks", "about_id": "evt:weir-talks", "aspect": "consequence", ...}

Good:

    the first gap alone, with the evidence of both.

## How to mend it

Keep one of them and add the evidence of the other to it. If they are about different things,
correct the aspect or the subject of one.
"""

from onrecord_validators.rule import Found, Rule, Severity


class GapTwice(Found):
    """A gap that is there already."""

    first: str
    """The gap that says the same."""

    about_id: str
    """What both are about."""


RULE = Rule(
    code="GAP050",
    name="gap-twice",
    severity=Severity.ERROR,
    since="1.0",
    finding=GapTwice,
    query="""
        SELECT id AS record_id, 'about_id' AS field, first, about_id
        FROM (
            SELECT id, about_id, min(id) OVER (
                PARTITION BY kind, about_id, aspect, expected_from_id, held_by_id, as_of
            ) AS first
            FROM gaps
        ) AS alike
        WHERE id <> first
    """,
    message="{first} says the same about {about_id}",
    hint="Keep one of them, with the evidence of both; or correct what this one is about.",
    related={"first": "the first"},
)
