"""An actor that needs no source has one.

## What it checks

Only actors whose `naming` is `described` or `anonymous` have a `source_id`.

## Why it matters

A named actor is the same in every text, and so is a class. A source would tie it to one of them;
more often the naming is wrong.

## Example

Bad:

    {"id": "act:runa-sel", "naming": "named", "source_id": "src:bellmead-weir", ...}

Good:

    {"id": "act:runa-sel", "naming": "named", ...}

## How to mend it

Delete `source_id`. If the text does not name the actor, correct `naming`.
"""

from onrecord_validators.rule import Found, Rule, Severity


class NamedWithSource(Found):
    """An actor with a source."""

    naming: str
    """How the text identifies the actor."""

    source_id: str
    """The source."""


RULE = Rule(
    code="ATT051",
    name="named-with-source",
    severity=Severity.ERROR,
    since="1.0",
    finding=NamedWithSource,
    query="""
        SELECT id AS record_id, 'source_id' AS field, naming, source_id FROM actors
        WHERE source_id IS NOT NULL AND naming NOT IN ('described', 'anonymous')
    """,
    message="an actor that is {naming} belongs to no single source, but has {source_id}",
    hint="Delete source_id, or correct naming.",
    related={"source_id": "the source"},
)
