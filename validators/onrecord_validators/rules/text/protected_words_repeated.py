"""A coder's words repeat a text that may not be redistributed.

## What it checks

Where the text of a source with the `text_policy` `offsets_only` is at hand, no gloss, summary,
note or value of a claim, of any record, has eight words in a row from it. Words are compared
without punctuation and in lower case. Words that a title or a quote reproduces anyway are
excepted.

## Why it matters

The dataset says in its own words what protected texts report; titles and short quotes are all that
it reproduces. A gloss that copies the sentence it should point at would redistribute the text
piece by piece.

## Example

Bad: the gloss is the sentence.

    {"gloss": "The town council of Bellmead has kept the weir closed", ...}

Good: it says what the sentence is about.

    {"gloss": "closure of the weir", ...}

## How to mend it

Say it in your own words, shorter. If the wording itself matters, it is a quote of a statement.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from onrecord.tables.layout import TABLES
from onrecord_validators.rule import Found, Rule, Severity

if TYPE_CHECKING:
    import duckdb

RUN = 8
"""How many words in a row are taken to be copied."""

_WORD = re.compile(r"\w+(?:['’]\w+)*")


class ProtectedWordsRepeated(Found):
    """A field with words of the coder's."""

    source_id: str
    """The source whose words they are."""

    first: int
    """The number of the first repeated word in the field, from 1."""

    last: int
    """The number of the last repeated word of this run."""


def _runs(text: str) -> Iterator[tuple[int, str]]:
    """Yield each run of words of a text with the number of its first word."""
    words = _WORD.findall(text.casefold())
    for start in range(len(words) - RUN + 1):
        yield start, " ".join(words[start : start + RUN])


_CODERS_WORDS = " UNION ALL ".join(
    f"SELECT id, '{'/'.join(column.path)}', \"{column.name}\" FROM {table.name}"
    f' WHERE "{column.name}" IS NOT NULL'
    for table in TABLES.values()
    if table.kind == "record"
    for column in table.columns
    if column.name in ("gloss", "summary", "note")
    or (table.name == "claims" and column.name == "value")
)


def _prepare(connection: "duckdb.DuckDBPyConnection") -> None:
    """Make the table `repeated` (record_id, field, source_id, first, last)."""
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE repeated (record_id VARCHAR, field VARCHAR,"
        ' source_id VARCHAR, "first" BIGINT, "last" BIGINT)'
    )
    protected = connection.execute(
        "SELECT texts.source_id, texts.text FROM texts JOIN sources ON sources.id = texts.source_id"
        " WHERE sources.text_policy = 'offsets_only' ORDER BY ALL"
    ).fetchall()
    if not protected:
        return
    source_of = {run: source_id for source_id, text in protected for _, run in _runs(text)}
    reproduced = connection.execute(
        "SELECT title FROM sources WHERE title IS NOT NULL UNION SELECT text FROM statement_quotes"
    ).fetchall()
    for (text,) in reproduced:
        for _, run in _runs(text):
            source_of.pop(run, None)
    found = []
    for record_id, field, text in connection.execute(_CODERS_WORDS).fetchall():
        repeated = [(start, source_of[run]) for start, run in _runs(text) if run in source_of]
        if repeated:
            first, source_id = repeated[0]
            last = first
            for start, of in repeated:
                if start <= last + 1 and of == source_id:
                    last = start
            found.append((record_id, field, source_id, first + 1, last + RUN))
    connection.execute(
        "INSERT INTO repeated SELECT unnest(?::VARCHAR[]), unnest(?::VARCHAR[]),"
        " unnest(?::VARCHAR[]), unnest(?::BIGINT[]), unnest(?::BIGINT[])",
        [[row[place] for row in found] for place in range(5)],
    )


RULE = Rule(
    code="TXT020",
    name="protected-words-repeated",
    severity=Severity.ERROR,
    since="1.0",
    finding=ProtectedWordsRepeated,
    prepare=_prepare,
    query='SELECT record_id, field, source_id, "first", "last" FROM repeated',
    message="words {first} to {last} of {field} are copied from {source_id}, which may not ship",
    hint="Say it in your own words, or quote it within the limit.",
)
