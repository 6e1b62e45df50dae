"""A value is null.

## What it checks

No value is `null`: what is not known or does not apply is absent.

## Why it matters

`null`, an empty string, an empty list and an absent field would be four ways to say the same, or
slightly different, things. There is one.

## Example

Bad:

    {"id": "act:ivo-tarn", "kind": "person", "name": "Ivo Tarn", "naming": "named", "country": null}

Good:

    {"id": "act:ivo-tarn", "kind": "person", "name": "Ivo Tarn", "naming": "named"}

## How to mend it

Leave the field out. If the source says that something is not known, that is a gap.

`onrecord check --fix` does so where the field may be absent. `null` there says no more than
absence does, with one exception: `exhaustive` and `speakers_exhaustive`, whose absence means true.
"""

from onrecord_validators.draft import Draft
from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SHP003",
    name="null-value",
    severity=Severity.ERROR,
    since="1.0",
    problem="null-value",
    fix=Draft.omit,
)
