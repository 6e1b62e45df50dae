"""A table has two columns of the same name.

## What it checks

The names in the header of a CSV file differ.

## Why it matters

Programs disagree about which of the two counts.

## Example

Bad: `places.csv` begins with

    id,name,kind,precision,name

Good:

    id,name,kind,precision

## How to mend it

Keep the right one of the two.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="TAB003",
    name="column-twice",
    severity=Severity.ERROR,
    since="1.0",
    problem="column-twice",
)
