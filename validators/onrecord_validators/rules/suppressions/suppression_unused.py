"""A suppression covers no finding.

## What it checks

Each suppression covers at least one finding of its rule. Nothing is said of rules that did not run,
or that had no text to look at.

## Why it matters

What it covered is mended, or has moved. If it stays, it will one day hide a new fault of which
nobody has thought.

## Example

Bad: the claim that it covered has become negative, as it should be.

    {"rule": "ATT001", "record_id": "clm:talks/3", "reason": "...", "expires": "2027-06-30"}

Good: the entry deleted.

    {"suppressions": []}

## How to mend it

Delete the entry. If the finding is still there, but about another record or file, correct
`record_id`, `file` or `pointer`.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SUP004",
    name="suppression-unused",
    severity=Severity.WARNING,
    since="1.0",
    problem="suppression-unused",
)
