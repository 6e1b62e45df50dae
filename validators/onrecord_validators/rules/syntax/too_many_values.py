"""A document has more values than the reader takes.

## What it checks

A dossier holds at most 500,000 values: strings, numbers, words, objects and arrays together.

## Why it matters

Two bytes of text can become a hundred in memory, so that the size of a file alone does not keep
it from filling the machine that checks it.

## Example

Bad: numbers by the million in an extension.

    "extensions": {"desk:grid": [0, 0, 0, 0, 0, 0, ... (1,000,000 numbers)]}

Good: the place where they lie.

    "extensions": {"desk:grid": "grids/weir.csv"}

## How to mend it

Split the dossier: ids are global, so that records may stand in any file of the dataset. Move
bulk data of your own to a file beside it.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SYN020",
    name="too-many-values",
    severity=Severity.ERROR,
    since="1.0",
    problem="too-many-values",
)
