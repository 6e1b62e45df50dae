"""What a check knows beside the dataset, as tables that rules read: the texts at hand, the day."""

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
    connection: "duckdb.DuckDBPyConnection", as_of: date, texts: Sequence[TextRow] = ()
) -> None:
    """Make the tables `checked` (as_of), of one row, and `texts` (source_id, text, ships).

    `as_of` is the day on which the dataset is judged: what lies behind it is the future.
    """
    connection.execute("CREATE TABLE checked AS SELECT ?::DATE AS as_of", [as_of])
    connection.execute("CREATE TABLE texts (source_id VARCHAR, text VARCHAR, ships BOOLEAN)")
    if texts:
        connection.execute(
            "INSERT INTO texts"
            " SELECT unnest(?::VARCHAR[]), unnest(?::VARCHAR[]), unnest(?::BOOLEAN[])",
            [[row[column] for row in texts] for column in range(3)],
        )
