"""What a package of tables derives: made anew from what it states, and compared."""

from collections.abc import Callable
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

from onrecord import standing
from onrecord.identifier import PREFIXES
from onrecord.tables.database import TYPES, make_category_modes, quoted
from onrecord.tables.flatten import bound
from onrecord.tables.layout import TABLE_OF_PREFIX, TABLES

if TYPE_CHECKING:
    import duckdb

_BATCH = 100_000

_DERIVED_STATEMENT = ("attribution", "root_source_id")


class _Published(NamedTuple):
    """A table with what a package publishes of a derived one: `published_` and its name.

    `number` is the column that has the number of the row, `key` the one that names the record.
    """

    table: str
    number: str
    key: str
    columns: tuple[str, ...]


_PUBLISHED = (
    _Published("statements", "number", "id", _DERIVED_STATEMENT),
    _Published("records", "rowid", "id", ("type",)),
    _Published(
        "standings", "rowid", "record_id", tuple(c.name for c in TABLES["standings"].columns[1:])
    ),
)


def make_difference_tables(connection: "duckdb.DuckDBPyConnection") -> None:
    """Make the empty tables `rejected`, `derived_differences` and `derived_rows`.

    `rejected` (id) has the ids of rows that were refused.
    """
    execute = connection.execute
    execute("CREATE TABLE IF NOT EXISTS rejected (id VARCHAR)")
    execute(
        "CREATE TABLE derived_differences (table_name VARCHAR, number BIGINT, column_name VARCHAR,"
        " written VARCHAR, derived VARCHAR)"
    )
    execute(
        "CREATE TABLE derived_rows"
        " (table_name VARCHAR, number BIGINT, record_id VARCHAR, fault VARCHAR)"
    )


def derive(connection: "duckdb.DuckDBPyConnection", progress: Callable[[str, float], None]) -> None:
    """Complete a database of loaded table files by what is derived from them.

    Afterwards it has all tables that rules read, and two more about what the package says of
    itself: `derived_differences` (table_name, number, column_name, written, derived), where a
    derived value is another one, and `derived_rows` (table_name, number, record_id, fault), where a
    derived table has a row too many, or (number NULL) lacks one. A derived column or table that a
    package leaves out as a whole is no difference.
    """
    execute = connection.execute
    make_difference_tables(connection)
    make_category_modes(connection)
    progress("comparing dates", 0)
    _bounds(connection)
    execute(
        "CREATE TABLE records AS "
        + " UNION ALL ".join(
            f"SELECT id, '{PREFIXES[prefix]}' AS type, '' AS file FROM {quoted(table)}"
            for prefix, table in TABLE_OF_PREFIX.items()
        )
    )
    progress("deriving who is behind statements", 0.2)
    derived = ", ".join(_DERIVED_STATEMENT)
    execute(
        "CREATE TABLE published_statements AS"
        f" SELECT rowid AS number, id, {derived} FROM statements"
    )
    execute(files("onrecord.tables").joinpath("derived.sql").read_text("utf-8"))
    columns = ", ".join(f"{quoted(c.name)} {TYPES[c.type]}" for c in TABLES["standings"].columns)
    execute(f"CREATE TABLE standings ({columns})")
    progress("computing standings", 0.4)
    standing.compute(connection)
    progress("comparing what is derived", 0.9)
    for published in _PUBLISHED:
        if published.number == "rowid":
            _compare_rows(connection, published)
        _compare(connection, published)


def _bounds(connection: "duckdb.DuckDBPyConnection") -> None:
    """Compare the bounds of dates with what the dates say, and mend them."""
    execute = connection.execute
    dated = [
        (table.name, quoted("_".join(column.path)), column)
        for table in TABLES.values()
        for column in table.columns
        if column.bound is not None
    ]
    texts = " UNION ".join(
        f"SELECT {edtf} AS edtf FROM {quoted(table)} WHERE {edtf} IS NOT NULL"
        for table, edtf, column in dated
        if column.bound == "earliest"
    )
    execute("CREATE TABLE edtf_bounds (edtf VARCHAR, earliest DATE, latest DATE)")
    distinct = [row[0] for row in execute(texts).fetchall()]
    for start in range(0, len(distinct), _BATCH):
        some = distinct[start : start + _BATCH]
        execute(
            "INSERT INTO edtf_bounds SELECT unnest(?::VARCHAR[]), unnest(?::VARCHAR[])::DATE,"
            " unnest(?::VARCHAR[])::DATE",
            [some, *([bound(text, which) for text in some] for which in ("earliest", "latest"))],
        )
    for table, edtf, column in dated:
        name = quoted(column.name)
        differing = (
            f"FROM {quoted(table)} AS t LEFT JOIN edtf_bounds AS b ON b.edtf = t.{edtf}"
            f" WHERE t.{name} IS DISTINCT FROM b.{column.bound}"
        )
        if execute(f"SELECT 1 {differing} LIMIT 1").fetchone() is None:
            continue
        if _is_used(connection, table, column.name):
            execute(
                f"INSERT INTO derived_differences SELECT '{table}', t.rowid, '{column.name}',"
                f" t.{name}::VARCHAR, b.{column.bound}::VARCHAR {differing}"
            )
        execute(
            f"UPDATE {quoted(table)} AS t SET {name} ="
            f" (SELECT {column.bound} FROM edtf_bounds AS b WHERE b.edtf = t.{edtf})"
        )


def _is_used(connection: "duckdb.DuckDBPyConnection", table: str, column: str) -> bool:
    query = f"SELECT 1 FROM {quoted(table)} WHERE {quoted(column)} IS NOT NULL LIMIT 1"
    return connection.execute(query).fetchone() is not None


def _compare(connection: "duckdb.DuckDBPyConnection", published: _Published) -> None:
    """Keep where published values of derived columns are not what is derived."""
    table, number, key, columns = published
    used = [name for name in columns if _is_used(connection, f"published_{table}", name)]
    if not used:
        return
    # All columns at once: joining is what takes long.
    differing = " OR ".join(
        f"p.{quoted(name)} IS DISTINCT FROM d.{quoted(name)}::VARCHAR" for name in used
    )
    each = ", ".join(
        f"{{'name': '{name}', 'written': p.{quoted(name)}, 'derived': d.{quoted(name)}::VARCHAR}}"
        for name in used
    )
    connection.execute(
        f"INSERT INTO derived_differences"
        f" SELECT '{table}', number, cell.name, cell.written, cell.derived FROM ("
        f" SELECT p.{number} AS number, unnest([{each}]) AS cell FROM published_{table} AS p"
        f" JOIN {quoted(table)} AS d ON d.{key} = p.{key} WHERE {differing}) AS cells"
        " WHERE cell.written IS DISTINCT FROM cell.derived"
    )


def _compare_rows(connection: "duckdb.DuckDBPyConnection", published: _Published) -> None:
    """Keep which rows a published derived table has too many, and which it lacks."""
    table, _, key, _ = published
    there = f"published_{table}"
    if not _is_used(connection, there, key):
        return
    connection.execute(
        f"INSERT INTO derived_rows SELECT '{table}', rowid, {key}, 'about no record' FROM {there}"
        f" WHERE {key} IS NULL OR {key} NOT IN (SELECT {key} FROM {quoted(table)})"
        f" AND {key} NOT IN (SELECT id FROM rejected)"
    )
    connection.execute(
        f"INSERT INTO derived_rows SELECT '{table}', t.rowid, t.{key}, 'a second one'"
        f" FROM {there} AS t JOIN (SELECT {key}, min(rowid) AS first FROM {there}"
        f" GROUP BY {key} HAVING count(*) > 1) AS twice"
        f" ON twice.{key} = t.{key} AND t.rowid > twice.first"
    )
    connection.execute(
        f"INSERT INTO derived_rows SELECT '{table}', NULL, {key}, 'missing' FROM {quoted(table)}"
        f" WHERE {key} NOT IN (SELECT {key} FROM {there} WHERE {key} IS NOT NULL)"
    )
