"""A suppression names a rule that nobody may suppress, or none.

## What it checks

`rule` is the code of a rule whose findings leave the data readable. The others cannot be
suppressed: those about syntax and shape, about ids that are defined twice or not at all, about
generated files, about tables as such, and about suppressions.

## Why it matters

A dataset with such a fault cannot be loaded by anybody, whatever somebody answers for. And a code
of no rule covers nothing, though its author believes that it does.

## Example

Bad: a reference to nothing.

    {"rule": "REF002", "record_id": "clm:talks/3", "reason": "...", "expires": "2027-06-30"}

Good: the record defined, and a rule of judgement suppressed.

    {"rule": "ATT011", "record_id": "sta:talks/council", "reason": "...", "expires": "2027-06-30"}

## How to mend it

Mend the finding itself, or correct the code: `onrecord rules` lists them.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SUP005",
    name="suppression-not-allowed",
    severity=Severity.ERROR,
    since="1.0",
    problem="suppression-not-allowed",
)
