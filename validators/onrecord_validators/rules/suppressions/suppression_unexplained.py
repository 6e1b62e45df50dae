"""A suppression gives no reason, or no day on which it ends.

## What it checks

Each suppression has a `reason` in words, and `expires`, the last day on which it covers anything.

## Why it matters

Whoever meets a suppression later has to be able to judge it. Without a reason nobody can, and
without an end nobody ever will.

## Example

Bad:

    {"rule": "ATT011", "record_id": "sta:talks/council", "reason": " ", "expires": "2027-06-30"}

Good:

    {"rule": "ATT011", "record_id": "sta:talks/council", "reason": "The office is in dispute.",
     "expires": "2027-06-30"}

## How to mend it

Write why the finding is let be, and a day on which somebody is to look at it again.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SUP002",
    name="suppression-unexplained",
    severity=Severity.ERROR,
    since="1.0",
    problem="suppression-unexplained",
)
