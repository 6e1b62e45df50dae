r"""An object has the same key twice.

## What it checks

No object has two members with the same key; keys are compared after their escapes are resolved,
so that `"na\u006de"` is `"name"`.

## Why it matters

Programs disagree about which of the two counts: a reviewer sees one value, the database gets the
other.

## Example

Bad:

    {"polarity": "positive", "certainty": "certain", "polarity": "negative"}

Good:

    {"polarity": "negative", "certainty": "certain"}

## How to mend it

Keep one of the two; the finding names both places.

`onrecord check --fix` keeps one where all of them have the same value; which of two values is
right it cannot know.
"""

from onrecord_validators.draft import Draft, Edit, tokens
from onrecord_validators.rule import Rule, Severity


def _fix(draft: Draft, pointer: str) -> list[Edit]:
    around = pointer.rpartition("/")[0]
    last = draft.member(pointer)
    if last is None or last.start == last.value:
        return []
    members = draft.members(around)
    same = draft.alike(around, str)[last.key]
    values = [tokens(draft.literal(members[number])) for number in same]
    if any(value != values[0] for value in values):
        return []
    return [draft.without(around, number) for number in same[1:]]


RULE = Rule(
    code="SYN013",
    name="duplicate-key",
    severity=Severity.ERROR,
    since="1.0",
    problem="duplicate-key",
    fix=_fix,
)
