r"""A string holds a character that cannot be seen.

## What it checks

No string or key holds a control character (line breaks and tabs included), a zero-width or
bidirectional formatting character, a soft hyphen, a line or paragraph separator, a tag, a
surrogate without its other half or a noncharacter, neither itself nor as an escape.

## Why it matters

What nobody can see nobody can review: such a character reverses the order in which a line is
shown, makes two different ids look alike, or steers the terminal that prints it.

## Example

Bad: a zero-width space in a name.

    {"name": "Ivo\u200bTarn"}

Good:

    {"name": "Ivo Tarn"}

## How to mend it

Remove the character. It usually came along with copied text: paste it without formatting, or
type it.

`onrecord check --fix` removes such characters where they stand between the tokens of JSON. Within
a string they may be part of what somebody wrote.
"""

from onrecord_validators.draft import Draft, Edit
from onrecord_validators.rule import Rule, Severity


def _fix(draft: Draft, pointer: str) -> list[Edit]:
    return draft.unseen_characters


RULE = Rule(
    code="SYN018",
    name="forbidden-character",
    severity=Severity.ERROR,
    since="1.0",
    problem="forbidden-character",
    fix=_fix,
)
