"""Too many events are of the category other.

## What it checks

Of all events of the dataset at most one in ten has the category `other`. Below ten events nothing
is said. The finding stands at the first of them by id.

## Why it matters

`other` is what no category fits. Where it becomes common, either a category was overlooked, or the
vocabulary lacks one that the articles need.

## Example

Bad: 2 of 12 events are `other`.

    {"id": "evt:weir-closure", "category": "other", ...}

Good: 1 of 12 events is.

    {"id": "evt:weir-closure", "category": "coerce", "modes": ["restrict"], ...}

## How to mend it

Look at each of them again: the most specific category that fits wins. If the same kind of event
keeps coming back, propose a category.
"""

from onrecord_validators.rule import Found, Rule, Severity


class ManyOthers(Found):
    """A dataset that the categories do not fit."""

    others: int
    """How many events are other."""

    events: int
    """How many events there are."""


RULE = Rule(
    code="LOG015",
    name="too-many-other",
    severity=Severity.WARNING,
    since="1.0",
    finding=ManyOthers,
    query="""
        SELECT
            min(id) FILTER (WHERE category = 'other') AS record_id, 'category' AS field,
            count(*) FILTER (WHERE category = 'other') AS others, count(*) AS events
        FROM events
        HAVING count(*) >= 10 AND 10 * count(*) FILTER (WHERE category = 'other') > count(*)
    """,
    message="{others} of {events} events are of the category other",
    hint="Look at each of them again; if none fits often, propose a category.",
)
