"""A whole number is not written as an integer.

## What it checks

A whole number has no fraction, no exponent and no minus before zero, wherever it stands.

## Why it matters

`3.0`, `3e0` and `3` are the same number, but not for every program: some refuse the first two
where an integer belongs. One spelling also keeps files comparable.

## Example

Bad:

    {"count": {"best": 3.0}}

Good:

    {"count": {"best": 3}}

## How to mend it

Write the integer that the finding names.

`onrecord check --fix` writes it; where a text belongs, the number in quotes.
"""

from decimal import Decimal

from onrecord_validators.draft import Draft, Edit, field_at, takes
from onrecord_validators.rule import Rule, Severity


def _fix(draft: Draft, pointer: str) -> list[Edit]:
    member = draft.member(pointer)
    if member is None or draft.kind(member) != "number":
        return []
    field, _ = field_at(pointer)
    literal = draft.literal(member)
    if field and takes(field, literal):
        return draft.write(pointer, f'"{literal}"')  # "schema_version": 1.0
    number = Decimal(literal)
    # Not so of 1e-400, which programs take for zero.
    is_whole = number == number.to_integral_value()
    return draft.write(pointer, str(int(number))) if is_whole else []


RULE = Rule(
    code="SYN017",
    name="integer-not-lexical",
    severity=Severity.ERROR,
    since="1.0",
    problem="integer-not-lexical",
    fix=_fix,
)
