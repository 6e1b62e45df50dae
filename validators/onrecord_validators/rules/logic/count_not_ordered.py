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

Check the numbers against the text and put them in order; if it gives none,
delete the count. Numbers of different voices are claims with the aspect `count`, not one count.
"""

from onrecord_validators.rule import Found, Rule, Severity


class DisorderedCount(Found):
    """A count that no number satisfies."""

    pair: str
    """The two numbers that are not in order, the first such, each with its name."""


RULE = Rule(
    code="LOG011",
    name="count-not-ordered",
    severity=Severity.ERROR,
    since="1.0",
    finding=DisorderedCount,
    query="""
        SELECT
            record_id, 'count' AS field,
            CASE
                WHEN count_low > count_best THEN
                    'low ' || count_low || ' is above best ' || count_best
                WHEN count_best > count_high THEN
                    'best ' || count_best || ' is above high ' || count_high
                ELSE 'low ' || count_low || ' is above high ' || count_high
            END AS pair
        FROM (
            SELECT id AS record_id, count_low, count_best, count_high FROM events
            UNION ALL
            SELECT id, count_low, count_best, count_high FROM participations
            UNION ALL
            SELECT id, count_low, count_best, count_high FROM statements
        ) AS counts
        WHERE count_low > count_best OR count_best > count_high OR count_low > count_high
    """,
    message="the numbers of the count are not in order: {pair}",
    hint=(
        "Check the numbers against the text: low <= best <= high. If the text gives none, delete "
        "the count."
    ),
)
