r"""An object has the same key twice.

## What it checks

No object has two members with the same key; keys are compared after their escapes are resolved,
so that `"na\u006de"` is `"name"`.

## Why it matters

Programs disagree about which of the two counts: a reviewer sees one value, the database gets the
other.

## Example

Bad:

    {"polarity": "positive", "certainty": "certain", "polarity": "negative"}

Good:

    {"polarity": "negative", "certainty": "certain"}

## How to mend it

Keep one of the two; the finding names both places.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SYN013",
    name="duplicate-key",
    severity=Severity.ERROR,
    since="1.0",
    problem="duplicate-key",
)
