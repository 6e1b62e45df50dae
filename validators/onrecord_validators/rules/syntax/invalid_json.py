"""A text breaks the grammar of JSON.

## What it checks

A dossier is JSON as RFC 8259 defines it: no comments, no comma behind the last item, keys and
strings in straight double quotes, `true`, `false` and `null` in lower case.

## Why it matters

Liberties that one parser allows another refuses or, worse, reads differently. The data are to
mean the same everywhere.

## Example

Bad: a comma behind the last field.

    {"kind": "city", "precision": "settlement",}

Good:

    {"kind": "city", "precision": "settlement"}

## How to mend it

The finding points at the first token that JSON has no place for. Look there and directly before
it: a comma, a quotation mark or a bracket is missing or too many.

`onrecord check --fix` removes commas that have no member behind them, if the file is JSON then. It
guesses nothing else: whoever forgot a quote or a bracket has to say where it belongs.
"""

from onrecord_validators.draft import Draft, Edit
from onrecord_validators.rule import Rule, Severity


def _fix(draft: Draft, pointer: str) -> list[Edit]:
    return draft.idle_commas


RULE = Rule(
    code="SYN009",
    name="invalid-json",
    severity=Severity.ERROR,
    since="1.0",
    problem="invalid-json",
    fix=_fix,
)
