"""What a check knows beside the tables of a dataset, as tables that rules read.

The day, the texts at hand, and what a document says by order alone.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import duckdb

TextRow = tuple[str, str, bool]
"""Id of a source, its normalised text, whether the text lies in the dataset itself."""


def today() -> date:
    """Return the day, in UTC."""
    return datetime.now(UTC).date()


def make_circumstances(
    connection: "duckdb.DuckDBPyConnection",
    as_of: date,
    texts: Sequence[TextRow] = (),
    segments: Sequence[str] = (),
) -> None:
    """Make the tables `checked`, `texts` and `segment_order`.

    `checked` (as_of) has one row: the day on which the dataset is judged. What lies behind it is
    the future. `texts` has (source_id, text, ships). `segment_order` (segment_id, ordinal) has the
    segments as they stand in their documents; it is empty where there are none but tables, whose
    rows have no order.
    """
    connection.execute("CREATE TABLE checked AS SELECT ?::DATE AS as_of", [as_of.isoformat()])
    connection.execute("CREATE TABLE texts (source_id VARCHAR, text VARCHAR, ships BOOLEAN)")
    if texts:
        connection.execute(
            "INSERT INTO texts"
            " SELECT unnest(?::VARCHAR[]), unnest(?::VARCHAR[]), unnest(?::BOOLEAN[])",
            [[row[column] for row in texts] for column in range(3)],
        )
    connection.execute("CREATE TABLE segment_order (segment_id VARCHAR, ordinal BIGINT)")
    connection.execute(
        "INSERT INTO segment_order SELECT unnest(?::VARCHAR[]), unnest(?::BIGINT[])",
        [list(segments), list(range(len(segments)))],
    )
