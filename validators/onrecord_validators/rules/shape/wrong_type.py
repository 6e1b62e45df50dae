"""A value is of the wrong JSON type.

## What it checks

Every value is of the type that the schema asks for: string, whole number, number, `true` or
`false`, object or array. Nothing is converted.

## Why it matters

A program that converts silently turns `"3"` into 3 and `"false"` into true; another one does
not. The same file would hold different data.

## Example

Bad: a number in quotes.

    {"count": {"best": "3"}}

Good:

    {"count": {"best": 3}}

## How to mend it

Write the type that the finding names: numbers without quotes, a list in brackets even if it has
one item.

`onrecord check --fix` writes the same value in the type that is asked for where no two people would
read it differently: `"3"` as `3`, `"true"` as `true`, `2021` as `"2021"`, a single value as a
list of one.
"""

import re

from onrecord_validators.draft import Draft, Edit, field_at, takes
from onrecord_validators.rule import Rule, Severity

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?")


def _fix(draft: Draft, pointer: str) -> list[Edit]:
    member = draft.member(pointer)
    field, is_item = field_at(pointer)
    if member is None or field is None:
        return []
    kind, literal = draft.kind(member), draft.literal(member)
    if field.container == "list" and not is_item:
        is_one = kind == "object" if field.model else kind == "string"
        return draft.write(pointer, f"[{literal}]") if is_one else []
    value = literal[1:-1]
    is_same = {
        int: kind == "string" and value.isdecimal() and _NUMBER.fullmatch(value),
        float: kind == "string" and _NUMBER.fullmatch(value),
        bool: kind == "string" and value in ("true", "false"),
    }
    if kind == "number" and _NUMBER.fullmatch(literal) and takes(field, literal):
        return draft.write(pointer, f'"{literal}"')
    return draft.write(pointer, value) if is_same.get(field.inner) else []


RULE = Rule(
    code="SHP004",
    name="wrong-type",
    severity=Severity.ERROR,
    since="1.0",
    problem="wrong-type",
    fix=_fix,
)
