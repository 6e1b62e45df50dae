"""The numbers of a count are not in order.

## What it checks

In every count, of those that are given, `low` is at most `best` and `best` at most `high`, and
`low` is at most `high`.

## Why it matters

The range is read as: no fewer than low, no more than high. With the ends swapped no number
satisfies it.

## Example

Bad:

    "count": {"low": 30, "best": 20}

Good:

    "count": {"low": 20, "best": 30}

## How to mend it

Put the numbers in order. Numbers of different voices are claims with the aspect `count`, not one
count.
"""

from onrecord_validators.rule import Found, Rule, Severity


class DisorderedCount(Found):
    """A count that no number satisfies."""

    numbers: str
    """The numbers: low, best, high, of those that are given."""


RULE = Rule(
    code="LOG011",
    name="count-not-ordered",
    severity=Severity.ERROR,
    since="1.0",
    finding=DisorderedCount,
    query="""
        SELECT
            record_id, 'count' AS field,
            concat_ws(', ', count_low, count_best, count_high) AS numbers
        FROM (
            SELECT id AS record_id, count_low, count_best, count_high FROM events
            UNION ALL
            SELECT id, count_low, count_best, count_high FROM participations
            UNION ALL
            SELECT id, count_low, count_best, count_high FROM statements
        ) AS counts
        WHERE count_low > count_best OR count_best > count_high OR count_low > count_high
    """,
    message="the numbers of the count are not in order: {numbers}",
    hint="Put them in order; what different voices say are claims with the aspect count.",
)
