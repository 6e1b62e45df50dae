"""A text does not have the form that its field asks for.

## What it checks

Ids, references, dates (EDTF), languages, countries, licences, addresses, hashes and keys have
the form that the schema gives as a pattern.

## Why it matters

Programs rely on the form: an id with a capital letter is another id, a date that is no date
cannot be ordered, a language tag that is none finds no reader.

## Example

Bad: a date as people write it.

    {"published": "4 May 2021"}

Good: EDTF.

    {"published": "2021-05-04"}

## How to mend it

Write the value in the form that the finding shows. Ids are lower-case ASCII:
`prefix:words-with-hyphens`.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SHP006",
    name="pattern-mismatch",
    severity=Severity.ERROR,
    since="1.0",
    problem="pattern-mismatch",
)
