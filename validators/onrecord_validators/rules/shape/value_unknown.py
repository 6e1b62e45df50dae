"""A value is not in its vocabulary.

## What it checks

A field with a vocabulary holds one of its values, letter for letter and in lower case unless the
vocabulary says otherwise.

## Why it matters

The vocabularies are what makes records of different coders comparable. A value of one's own is
found by nobody who queries the others.

## Example

Bad:

    {"act": "say", ...}

Good:

    {"act": "assert", ...}

## How to mend it

Take the value that the finding suggests, or the one whose definition in the codebook fits. Where
none fits, most vocabularies have `other` or `unspecified`.

`onrecord check --fix` corrects what differs from one value in capitals, spaces and hyphens alone,
such as `Press release` for `press_release`.
"""

import re

from onrecord.vocabularies import Vocabulary
from onrecord_validators.draft import Draft, Edit, field_at
from onrecord_validators.rule import Rule, Severity


def _plain(value: str) -> str:
    return re.sub("[- ]", "_", value.strip()).casefold()


def _fix(draft: Draft, pointer: str) -> list[Edit]:
    value = draft.string(pointer)
    field, _ = field_at(pointer)
    if value is None or field is None or not issubclass(field.inner, Vocabulary):
        return []
    meant = [member for member in field.inner if _plain(member) == _plain(value)]
    return draft.write(pointer, f'"{meant[0]}"') if len(meant) == 1 else []


RULE = Rule(
    code="SHP005",
    name="value-unknown",
    severity=Severity.ERROR,
    since="1.0",
    problem="value-unknown",
    fix=_fix,
)
