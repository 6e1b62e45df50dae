"""The flat tables as a DuckDB database, with the columns and the table that are derived in SQL."""

from collections.abc import Iterable, Mapping, Sequence
from importlib.resources import files
from typing import TYPE_CHECKING

from onrecord import standing
from onrecord.tables.flatten import Row
from onrecord.tables.layout import TABLES, Table
from onrecord.vocabularies import CATEGORY_MODES

if TYPE_CHECKING:
    import duckdb

# The engine alone: importing the package around it executes five times as many instructions
# again, a twelfth of all that a small check does, and adds what nothing here calls.
try:
    from _duckdb import Error, connect
except ImportError:  # a build of DuckDB that keeps its engine elsewhere
    from duckdb import Error, connect

__all__ = [
    "TYPES",
    "Error",
    "connect",
    "database",
    "derive_columns",
    "make_category_modes",
    "quoted",
]

SMALL = 2000
"""Below this number of records queries run as they are written."""

TYPES = {
    "string": "VARCHAR",
    "integer": "BIGINT",
    "number": "DOUBLE",
    "boolean": "BOOLEAN",
    "date": "DATE",
}


def quoted(name: str) -> str:
    """Quote an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def _create(connection: "duckdb.DuckDBPyConnection", table: Table) -> None:
    columns = ", ".join(f"{quoted(c.name)} {TYPES[c.type]}" for c in table.columns)
    connection.execute(f"CREATE TABLE {quoted(table.name)} ({columns})")


def _fill(connection: "duckdb.DuckDBPyConnection", table: Table, rows: Iterable[Row]) -> None:
    # One statement per table: executemany takes a hundred times as long.
    by_column = [list(values) for values in zip(*rows, strict=True)]
    if not by_column:
        return
    selected = ", ".join(
        "unnest(?::VARCHAR[])::DATE" if c.type == "date" else f"unnest(?::{TYPES[c.type]}[])"
        for c in table.columns
    )
    connection.execute(f"INSERT INTO {quoted(table.name)} SELECT {selected}", by_column)


def make_category_modes(connection: "duckdb.DuckDBPyConnection") -> None:
    """Make the table `category_modes` (category, mode): the modes that each category takes."""
    connection.execute("CREATE TABLE category_modes (category VARCHAR, mode VARCHAR)")
    pairs = [(str(c), str(m)) for c, modes in CATEGORY_MODES.items() for m in modes]
    connection.execute(
        "INSERT INTO category_modes SELECT unnest(?::VARCHAR[]), unnest(?::VARCHAR[])",
        [[pair[0] for pair in pairs], [pair[1] for pair in pairs]],
    )


def derive_columns(connection: "duckdb.DuckDBPyConnection") -> None:
    """Fill the columns of `statements` that are derived in SQL."""
    connection.execute(files("onrecord.tables").joinpath("derived.sql").read_text("utf-8"))


def database(
    rows: Mapping[str, Sequence[Row]], *, confined: bool = True, standings: bool = True
) -> "duckdb.DuckDBPyConnection":
    """Return an in-memory database of all published tables.

    `rows` are those of `flatten()`. Beside the published tables it holds `category_modes`
    (category, mode), the modes that each category takes. A `confined` database reads and writes no
    file and loads no extension. Without `standings` they are left for `standing.compute()` to fill.
    """
    settings: dict[str, str | bool | int | float | list[str]] = {"threads": 1}
    if confined:
        settings |= {
            "enable_external_access": False,
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
            # By default it spills into the directory in which somebody happens to be.
            "temp_directory": "",
        }
    connection = connect(":memory:", config=settings)
    if len(rows.get("records", ())) < SMALL:
        # Planning a query takes longer than running it: a fifth of the whole check.
        connection.execute("SET GLOBAL enable_optimizer = false")
    for table in TABLES.values():
        _create(connection, table)
        if table.name in rows:
            _fill(connection, table, rows[table.name])
    make_category_modes(connection)
    derive_columns(connection)
    if standings:
        standing.compute(connection)
    return connection
