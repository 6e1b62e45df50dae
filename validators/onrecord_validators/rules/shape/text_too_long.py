"""A text is longer than its field allows.

## What it checks

A text has at most as many characters as the schema allows: 80 for a gloss, an id or a licence,
200 for an identifier of another system, 2,000 for most others.

## Why it matters

A gloss is a locator and a summary is one line. Longer ones turn into copies of the source, which
the dataset must not hold.

## Example

Bad: the gloss retells the sentence.

    {"gloss": "the council kept the weir closed since the end of April as it was broken, it says"}

Good:

    {"gloss": "closure of the weir"}

## How to mend it

Shorten the text; what has to be said at length goes into a `note`.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SHP008",
    name="text-too-long",
    severity=Severity.ERROR,
    since="1.0",
    problem="text-too-long",
)
