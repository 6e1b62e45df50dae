r"""The path of a file holds a character that cannot be seen or that acts on a terminal.

## What it checks

The names of dossiers, and of the folders between them and the dataset's directory, are UTF-8 and
hold no control character, line break, bidirectional control or invisible character.

## Why it matters

Such a name shows something else than what is there: it can hide a suffix, clear the screen of
whoever lists the folder, or break the line of a log in two. Other systems cannot store it, and the
tables, which name the file of each record, could not either.

## Example

Bad: a line break in the name, here shown as an escape.

    data/talks\u000a.onrecord.json

Good:

    data/talks.onrecord.json

## How to mend it

Rename the file; letters, digits, hyphens, underscores and points are safe everywhere. In a shell
`ls -b` shows what the name holds.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SYN021",
    name="unsafe-name",
    severity=Severity.ERROR,
    since="1.0",
    problem="unsafe-name",
)
