r"""A word mixes letters of two scripts that look alike.

## What it checks

In names, aliases, titles, authors and posts no Latin letter stands next to a Cyrillic one, or next
to a Greek one that looks like a Latin one.

## Why it matters

A name with a Cyrillic `a` looks right and is found by no search. It can be a slip of the keyboard,
and it is how one name is passed off as another.

## Example

Bad:

    {"id": "act:bellmead-post", "name": "Bellme\u0430d Post", ...}

Good:

    {"id": "act:bellmead-post", "name": "Bellmead Post", ...}

## How to mend it

Type the word again, in one script.
"""

from onrecord_validators.rule import Found, Rule, Severity

# Cyrillic as a whole; of Greek, whose letters stand in Latin words for good, what looks Latin.
_OTHER = (
    r"[\p{Cyrillic}\x{391}\x{392}\x{395}-\x{397}\x{399}\x{39A}\x{39C}\x{39D}\x{39F}\x{3A1}"
    r"\x{3A4}\x{3A5}\x{3A7}\x{3BF}]"
)
_MIXED = rf"{_OTHER}\p{{Latin}}|\p{{Latin}}{_OTHER}"


class MixedWord(Found):
    """A name that mixes scripts."""

    item: str | None
    """The same, where the field is a list."""

    word: str
    """The word, or several that nothing divides."""


RULE = Rule(
    code="SYN022",
    name="look-alike-letters",
    severity=Severity.WARNING,
    since="1.0",
    finding=MixedWord,
    query=rf"""
        SELECT record_id, field, item, regexp_extract(name, '\S*(?:{_MIXED})\S*') AS word FROM (
            SELECT id AS record_id, 'name' AS field, NULL AS item, name FROM actors
            UNION ALL SELECT id, 'name', NULL, name FROM places
            UNION ALL SELECT id, 'title', NULL, title FROM sources
            UNION ALL SELECT id, 'post', NULL, post FROM affiliations
            UNION ALL SELECT source_id, 'authors/' || ordinal, NULL, author FROM source_authors
            UNION ALL SELECT actor_id, 'aliases', alias, alias FROM actor_aliases
            UNION ALL SELECT actor_id, 'names/' || language, NULL, name FROM actor_names
            UNION ALL SELECT place_id, 'names/' || language, NULL, name FROM place_names
        ) AS named
        WHERE regexp_matches(name, '{_MIXED}')
    """,
    message="{word} mixes Latin letters with others that look like them",
    hint="Type the word again, in one script.",
    on_partial=True,
)
