"""A file is a symbolic link.

## What it checks

Neither a file of the dataset nor a folder between it and the dataset's folder is a symbolic link
(on Windows: nor a junction).

## Why it matters

A link may point anywhere: at a private file, at a device that never ends, at something that is
different tomorrow. Packed into an archive it may point at nothing.

## Example

Bad:

    data/talks.onrecord.json -> /srv/drafts/talks.json

Good: a regular file.

    data/talks.onrecord.json

## How to mend it

Replace the link by a copy of what it points to.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SYN002",
    name="symlink",
    severity=Severity.ERROR,
    since="1.0",
    problem="symlink",
)
