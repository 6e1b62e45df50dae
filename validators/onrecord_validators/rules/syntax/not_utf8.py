"""A file is in another encoding than UTF-8.

## What it checks

All bytes of a dossier are valid UTF-8. UTF-16 and UTF-32 are recognised and named.

## Why it matters

Read as UTF-8, every letter outside ASCII becomes another letter or none, names first of all, and
offsets and hashes no longer fit the text.

## Example

Bad: Latin-1, where é is the byte E9.

    4D E9 6C 69 65

Good: UTF-8.

    4D C3 A9 6C 69 65

## How to mend it

Save the file as UTF-8. If the finding names a single byte, text of another encoding was pasted
there: write the character anew.

`onrecord check --fix` does so where a byte order mark at the start tells the encoding, as in what
Windows calls Unicode. Where none does, nobody but you can know it.
"""

from onrecord_validators.draft import Draft, Edit
from onrecord_validators.rule import Rule, Severity


def _fix(draft: Draft, pointer: str) -> list[Edit]:
    # A draft is written in UTF-8, whatever it was read from.
    return [Edit(0, 0, "")] if draft.had_mark else []


RULE = Rule(
    code="SYN008",
    name="not-utf8",
    severity=Severity.ERROR,
    since="1.0",
    problem="not-utf8",
    fix=_fix,
)
