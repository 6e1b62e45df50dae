"""A field stands where the schema has none of that name.

## What it checks

Every object holds only fields that the schema defines for it.

## Why it matters

A misspelt optional field would otherwise be passed over in silence: its value would be in the
file and in no table.

## Example

Bad: one letter is missing.

    {"name": "town council of Bellmead", "alises": ["the council"], ...}

Good:

    {"name": "town council of Bellmead", "aliases": ["the council"], ...}

## How to mend it

Correct the name; the finding suggests one. Values of your own go under `extensions`, with a key
`namespace:name`.

`onrecord check --fix` corrects a name that differs from a field's in capitals, hyphens and
underscores alone, such as `sourceId`, where the object has no such field yet.
"""

import re

from onrecord.tables.layout import fields
from onrecord_validators.draft import Draft, Edit, model_at
from onrecord_validators.rule import Rule, Severity


def _plain(name: str) -> str:
    return re.sub("[-_ ]", "", name).casefold()


def _fix(draft: Draft, pointer: str) -> list[Edit]:
    member = draft.member(pointer)
    around = pointer.rpartition("/")[0]
    model = model_at(around)
    if member is None or model is None:
        return []
    meant = [item.name for item in fields(model) if _plain(item.name) == _plain(member.key)]
    alike = draft.alike(around, _plain)[_plain(member.key)]
    return draft.rename(pointer, meant[0]) if len(meant) == len(alike) == 1 else []


RULE = Rule(
    code="SHP002",
    name="field-unknown",
    severity=Severity.ERROR,
    since="1.0",
    problem="field-unknown",
    fix=_fix,
)
