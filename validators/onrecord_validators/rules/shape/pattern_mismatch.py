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

`onrecord check --fix` removes white space around a value, and corrects the case of country codes,
hashes, languages and the letters in dates, which have the same meaning in either case. Of ids it
corrects no letter: which record one was to name is not for a program to say.
"""

import json
import re
from collections.abc import Callable, Mapping
from typing import get_args

from onrecord.edtf import EDTF_PATTERN
from onrecord.text import Country, Language, Sha256
from onrecord_validators.draft import Draft, Edit, field_at, pattern_in
from onrecord_validators.rule import Rule, Severity


def _language(value: str) -> str:
    first, *others = re.split("[-_]", value)
    return "-".join([first.lower(), *others])


_CASES: Mapping[str | None, Callable[[str], str]] = {
    pattern_in(get_args(Country)[1:]): str.upper,
    pattern_in(get_args(Sha256)[1:]): str.lower,
    pattern_in(get_args(Language)[1:]): _language,
    EDTF_PATTERN: str.upper,
}
"""Pattern -> how to correct the case of what is to match it."""


def _fix(draft: Draft, pointer: str) -> list[Edit]:
    value = draft.string(pointer)
    field, _ = field_at(pointer)
    pattern = pattern_in(field.metadata) if field else None
    # Capitals of letters such as ß are other letters.
    if value is None or pattern is None or not value.isascii():
        return []
    meant = _CASES.get(pattern, str)(value.strip())
    return draft.write(pointer, json.dumps(meant)) if re.fullmatch(pattern, meant) else []


RULE = Rule(
    code="SHP006",
    name="pattern-mismatch",
    severity=Severity.ERROR,
    since="1.0",
    problem="pattern-mismatch",
    fix=_fix,
)
