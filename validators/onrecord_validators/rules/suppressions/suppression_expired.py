"""The day on which a suppression ends has passed.

## What it checks

No suppression ends before the day on which the dataset is judged: today, or that of `--as-of`.

## Why it matters

From the day after, what it covered is reported again. The end is there so that somebody looks:
what could not be mended then may be by now.

## Example

Bad: on 1 July 2027,

    {"rule": "ATT011", "record_id": "sta:talks/council", "reason": "...", "expires": "2027-06-30"}

Good: the finding mended, and the entry deleted; or a new reason and a later day.

    {"rule": "ATT011", "record_id": "sta:talks/council", "reason": "...", "expires": "2028-06-30"}

## How to mend it

Mend what it covered and delete the entry. If it has to be let be longer, say why, and until when.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SUP003",
    name="suppression-expired",
    severity=Severity.WARNING,
    since="1.0",
    problem="suppression-expired",
)
