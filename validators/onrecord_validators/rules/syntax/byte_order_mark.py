"""A file begins with a byte order mark.

## What it checks

A dossier does not begin with U+FEFF, the byte order mark that some editors write in front of
UTF-8.

## Why it matters

JSON has no place for it (RFC 8259, section 8.1): some parsers skip it, others refuse the file,
and a hash of the file changes with it.

## Example

Bad: the first bytes of the file are

    EF BB BF 7B 22

Good:

    7B 22

## How to mend it

Save the file as UTF-8 without a byte order mark; editors call it "UTF-8", not "UTF-8 with BOM".

`onrecord check --fix` removes it.
"""

from onrecord_validators.draft import Draft, Edit
from onrecord_validators.rule import Rule, Severity


def _fix(draft: Draft, pointer: str) -> list[Edit]:
    # A draft is without the mark, and is written without one.
    return [Edit(0, 0, "")] if draft.had_mark else []


RULE = Rule(
    code="SYN007",
    name="byte-order-mark",
    severity=Severity.ERROR,
    since="1.0",
    problem="byte-order-mark",
    fix=_fix,
)
