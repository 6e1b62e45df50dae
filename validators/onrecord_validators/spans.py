"""The words of segments, where the text of their source is at hand."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import duckdb


def prepare_spans(connection: "duckdb.DuckDBPyConnection") -> None:
    """Make the temporary table `spans` (segment_id, text) of the segments that lie in their text.

    Python cuts them out, because finding an offset in UTF-8 from the front, as SQL would for every
    segment, is quadratic in the length of the text.
    """
    texts = dict(connection.execute("SELECT source_id, text FROM texts").fetchall())
    rows = connection.execute(
        'SELECT id, source_id, start, "end" FROM segments WHERE source_id IN'
        " (SELECT source_id FROM texts)"
    ).fetchall()
    spans = [
        (segment_id, texts[source_id][start:end])
        for segment_id, source_id, start, end in rows
        if start < end <= len(texts[source_id])
    ]
    connection.execute("CREATE OR REPLACE TEMP TABLE spans (segment_id VARCHAR, text VARCHAR)")
    connection.execute(
        "INSERT INTO spans SELECT unnest(?::VARCHAR[]), unnest(?::VARCHAR[])",
        [[segment_id for segment_id, _ in spans], [text for _, text in spans]],
    )
