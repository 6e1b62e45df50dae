"""The words of segments and quotes, where the text of their source is at hand.

Python cuts them out: SQL would look for every offset in UTF-8 from the front, which is quadratic in
the length of the text. What is cut is compared at once and not kept: a stranger may lay thousands
of segments over the whole of a text.
"""

from collections.abc import Iterator
from hashlib import sha256
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import duckdb

_BATCH = 10_000

MOST_TIMES = 4
"""How often a text is gone through for segments that overlap; further ones are not compared.

That they overlap is an error of its own.
"""


def _rows(connection: "duckdb.DuckDBPyConnection", query: str) -> Iterator[tuple[Any, ...]]:
    cursor = connection.execute(query)
    while rows := cursor.fetchmany(_BATCH):
        yield from rows


def _texts(connection: "duckdb.DuckDBPyConnection") -> dict[str, str]:
    return dict(connection.execute("SELECT source_id, text FROM texts").fetchall())


def prepare_hashes(connection: "duckdb.DuckDBPyConnection") -> None:
    """Make the temporary table `other_hashes` (segment_id, actual): segments with another hash.

    `actual` is the SHA-256 of the words that a segment has in its text.
    """
    texts = _texts(connection)
    room = {source_id: MOST_TIMES * len(text) for source_id, text in texts.items()}
    found = []
    for segment_id, source_id, start, end, given in _rows(
        connection,
        'SELECT id, source_id, start, "end", sha256 FROM segments WHERE source_id IN'
        ' (SELECT source_id FROM texts) AND start < "end" ORDER BY source_id, "end" - start, id',
    ):
        text = texts[source_id]
        room[source_id] -= end - start
        if end > len(text) or room[source_id] < 0:
            continue
        actual = sha256(text[start:end].encode()).hexdigest()
        if actual != given:
            found.append((segment_id, actual))
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE other_hashes (segment_id VARCHAR, actual VARCHAR)"
    )
    connection.execute(
        "INSERT INTO other_hashes SELECT unnest(?::VARCHAR[]), unnest(?::VARCHAR[])",
        [[row[column] for row in found] for column in range(2)],
    )


def prepare_quoted(connection: "duckdb.DuckDBPyConnection") -> None:
    """Make the temporary table `other_words` (statement_id, ordinal, segment_id, text, words).

    It has the quotes that are as long as what they quote, and differ; `words` is what the segment
    has there.
    """
    texts = _texts(connection)
    found = []
    for statement_id, ordinal, text, segment_id, source_id, start, most in _rows(
        connection,
        """
        SELECT
            quotes.statement_id, quotes.ordinal, quotes.text, segments.id, segments.source_id,
            segments.start + quotes.start, segments."end"
        FROM statement_quotes AS quotes JOIN segments ON segments.id = quotes.segment_id
        WHERE segments.source_id IN (SELECT source_id FROM texts)
            AND quotes.start < quotes."end" AND quotes."end" <= segments."end" - segments.start
            AND length(quotes.text) = quotes."end" - quotes.start
        """,
    ):
        whole = texts[source_id]
        words = whole[start : start + len(text)]
        if most <= len(whole) and words != text:
            found.append((statement_id, ordinal, segment_id, text, words))
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE other_words (statement_id VARCHAR, ordinal BIGINT,"
        " segment_id VARCHAR, text VARCHAR, words VARCHAR)"
    )
    connection.execute(
        "INSERT INTO other_words SELECT unnest(?::VARCHAR[]), unnest(?::BIGINT[]),"
        " unnest(?::VARCHAR[]), unnest(?::VARCHAR[]), unnest(?::VARCHAR[])",
        [[row[column] for row in found] for column in range(5)],
    )
