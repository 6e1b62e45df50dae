"""The flat tables as CSV files."""

from typing import TYPE_CHECKING

from onrecord.publication.csv_file import csv_file
from onrecord.tables.database import quoted
from onrecord.tables.layout import TABLES

if TYPE_CHECKING:
    import duckdb

TABLE_FOLDER = "data/tables"


def table_path(table: str) -> str:
    """Return where a table lies in a package."""
    return f"{TABLE_FOLDER}/{table}.csv"


def csv_tables(connection: "duckdb.DuckDBPyConnection") -> dict[str, bytes]:
    """Return path -> bytes of every table, sorted by primary key."""
    files = {}
    for table in TABLES.values():
        key = ", ".join(quoted(name) for name in table.primary_key)
        rows = connection.execute(f"SELECT * FROM {quoted(table.name)} ORDER BY {key}").fetchall()
        files[table_path(table.name)] = csv_file([c.name for c in table.columns], rows)
    return files
