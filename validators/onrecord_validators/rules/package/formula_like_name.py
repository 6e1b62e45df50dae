"""A name looks like a formula to a spreadsheet.

## What it checks

No name or alias of an actor or a place begins with `=`, `+`, `-` or `@`. Ids and values of
vocabularies cannot: their patterns see to it. What is in the coder's or the source's words, such as
titles and notes, is not looked at.

## Why it matters

The tables are opened in spreadsheets, which run what looks like a formula. The data are never
changed to please one program, so that a name that does has to be written otherwise.

## Example

Bad:

    {"id": "act:mill", "name": "=Mill", ...}

Good:

    {"id": "act:mill", "name": "Mill", ...}

## How to mend it

Begin the name with a letter, a digit or a quotation mark.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="PKG007",
    name="formula-like-name",
    severity=Severity.ERROR,
    since="1.0",
    query="""
        SELECT record_id, field FROM (
            SELECT id AS record_id, 'name' AS field, name FROM actors
            UNION ALL SELECT id, 'name', name FROM places
            UNION ALL SELECT actor_id, 'aliases', alias FROM actor_aliases
            UNION ALL SELECT actor_id, 'names/' || language, name FROM actor_names
            UNION ALL SELECT place_id, 'names/' || language, name FROM place_names
        ) AS named
        WHERE substr(name, 1, 1) IN ('=', '+', '-', '@')
    """,
    message="a name of {record_id} begins like a formula",
    hint="Begin it with a letter, a digit or a quotation mark.",
    on_partial=True,
)
