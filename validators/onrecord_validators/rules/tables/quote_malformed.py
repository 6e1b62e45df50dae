"""The quotation marks of a row do not match.

## What it checks

A cell of a CSV file that begins with a quotation mark ends with one, and marks inside it are
doubled (RFC 4180).

## Why it matters

A mark that is not closed swallows the rows behind it.

## Example

Bad:

    evt:weir-talks,consult,"Talks about the "new" weir"

Good:

    evt:weir-talks,consult,"Talks about the ""new"" weir"

## How to mend it

Double the marks inside the cell, or close it. Let a library write the file.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="TAB005",
    name="quote-malformed",
    severity=Severity.ERROR,
    since="1.0",
    problem="quote-malformed",
)
