"""A file has more bytes than the reader takes.

## What it checks

A dossier has at most 32 MiB (33,554,432 bytes).

## Why it matters

A dossier is written and reviewed by people. A limit keeps a file from filling the memory of
whoever checks it, by accident or on purpose.

## Example

Bad:

    data/archive.onrecord.json    48,000,000 bytes

Good: one dossier for each article.

    data/talks.onrecord.json          38,000 bytes
    data/blockade.onrecord.json       41,000 bytes

## How to mend it

Split the dossier: ids are global, so that records may stand in any file of the dataset.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SYN005",
    name="too-large",
    severity=Severity.ERROR,
    since="1.0",
    problem="too-large",
)
