"""What a package of tables derives: made anew from what it states, and compared."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from onrecord import standing
from onrecord.identifier import PREFIXES
from onrecord.tables.database import TYPES, derive_columns, make_category_modes, quoted
from onrecord.tables.flatten import bound
from onrecord.tables.layout import TABLE_OF_PREFIX, TABLES, Column
from onrecord.tables.workers import Workers

if TYPE_CHECKING:
    from concurrent.futures import Future

    import duckdb

_BATCH = 100_000

_DERIVED_STATEMENT = ("attribution", "root_source_id")


class _Published(NamedTuple):
    """A table with what a package publishes of a derived one: `published_` and its name.

    `number` is the column that has the number of the row, `key` the one that names the record.
    `derived` is SQL for the rows that are derived.
    """

    table: str
    number: str
    key: str
    columns: tuple[str, ...]
    derived: str


_STATEMENTS = _Published("statements", "number", "id", _DERIVED_STATEMENT, "statements")
_RECORDS = _Published(
    # The ids of refused rows are registered among the others while this is compared.
    "records",
    "rowid",
    "id",
    ("type",),
    "(SELECT * FROM records WHERE type <> 'rejected')",
)
_STANDINGS = _Published(
    "standings",
    "rowid",
    "record_id",
    tuple(c.name for c in TABLES["standings"].columns[1:]),
    "standings",
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


def derive(
    connection: "duckdb.DuckDBPyConnection",
    workers: Workers,
    progress: Callable[[str, float], None],
) -> None:
    """Complete a database of loaded table files by what is derived from them, but for standings.

    Afterwards it has all tables that rules read, though `standings` is empty, and two more about
    what the package says of itself: `derived_differences` (table_name, number, column_name,
    written, derived), where a derived value is another one, and `derived_rows` (table_name, number,
    record_id, fault), where a derived table has a row too many, or (number NULL) lacks one. A
    derived column or table that a package leaves out as a whole is no difference.
    """
    execute = connection.execute
    make_difference_tables(connection)
    make_category_modes(connection)
    progress("comparing dates", 0)
    derived = ", ".join(_DERIVED_STATEMENT)
    under_way = [workers.submit(_make_records), *_bounds(connection, workers)]
    execute(
        "CREATE TABLE published_statements AS"
        f" SELECT rowid AS number, id, {derived} FROM statements"
    )
    for future in under_way:
        future.result()
    progress("deriving who is behind statements", 0.7)
    derive_columns(connection)
    columns = ", ".join(f"{quoted(c.name)} {TYPES[c.type]}" for c in TABLES["standings"].columns)
    execute(f"CREATE TABLE standings ({columns})")


def derive_standings(connection: "duckdb.DuckDBPyConnection", *, shared: bool) -> None:
    """Compute the standings, and hold them against what the package says of them.

    `shared` is what `onrecord.standing.compute` takes.
    """
    standing.compute(connection, shared=shared)
    _hold(connection, _STANDINGS)


def hold_others(connection: "duckdb.DuckDBPyConnection") -> None:
    """Hold all else that is derived, which needs no standings, against what the package says."""
    _hold(connection, _STATEMENTS)
    _hold(connection, _RECORDS)


def _hold(connection: "duckdb.DuckDBPyConnection", published: _Published) -> None:
    """Keep where a package says something else than what is derived, or lacks rows."""
    there = f"published_{published.table}"
    used = [name for name in published.columns if _is_used(connection, there, name)]
    # What is left out as a whole: of statements the columns, elsewhere all rows.
    if not (used if published is _STATEMENTS else _is_used(connection, there, published.key)):
        return
    if published is _RECORDS and _are_in_order(connection, used):
        return
    _set_apart(connection, published, used)
    if published is not _STATEMENTS:
        _keep_rows(connection, published)
    if used:
        _keep_differences(connection, published)


def _make_records(connection: "duckdb.DuckDBPyConnection") -> None:
    connection.execute(
        "CREATE TABLE records AS "
        + " UNION ALL ".join(
            f"SELECT id, '{PREFIXES[prefix]}' AS type, '' AS file FROM {quoted(table)}"
            for prefix, table in sorted(TABLE_OF_PREFIX.items())
        )
    )


def _bounds(connection: "duckdb.DuckDBPyConnection", workers: Workers) -> "list[Future[None]]":
    """Begin to compare the bounds of dates with what the dates say, and to mend them."""
    dated: dict[str, dict[str, list[Column]]] = {}
    for table in TABLES.values():
        for column in table.columns:
            if column.bound is not None:
                edtf = quoted("_".join(column.path))
                dated.setdefault(table.name, {}).setdefault(edtf, []).append(column)
    texts = " UNION ".join(
        f"SELECT {edtf} AS edtf FROM {quoted(table)} WHERE {edtf} IS NOT NULL"
        for table, dates in dated.items()
        for edtf in dates
    )
    execute = connection.execute
    execute("CREATE TABLE edtf_bounds (edtf VARCHAR, earliest DATE, latest DATE)")
    distinct = [row[0] for row in execute(texts).fetchall()]
    for start in range(0, len(distinct), _BATCH):
        some = distinct[start : start + _BATCH]
        execute(
            "INSERT INTO edtf_bounds SELECT unnest(?::VARCHAR[]), unnest(?::VARCHAR[])::DATE,"
            " unnest(?::VARCHAR[])::DATE",
            [some, *([bound(text, which) for text in some] for which in ("earliest", "latest"))],
        )
    return [workers.submit(_mend_bounds, table, dates) for table, dates in dated.items()]


def _mend_bounds(
    connection: "duckdb.DuckDBPyConnection", table: str, dates: Mapping[str, Sequence[Column]]
) -> None:
    """Compare the bounds of the dates of a table; `dates` are column of a date -> its bounds."""
    execute = connection.execute
    for edtf, columns in dates.items():
        joined = f"FROM {quoted(table)} AS t LEFT JOIN edtf_bounds AS b ON b.edtf = t.{edtf} WHERE"
        differs = {
            column.name: f"t.{quoted(column.name)} IS DISTINCT FROM b.{column.bound}"
            for column in columns
        }
        if execute(f"SELECT 1 {joined} {' OR '.join(differs.values())} LIMIT 1").fetchone() is None:
            continue
        for column in columns:
            name = quoted(column.name)
            if _is_used(connection, table, column.name):
                execute(
                    f"INSERT INTO derived_differences SELECT '{table}', t.rowid, '{column.name}',"
                    f" t.{name}::VARCHAR, b.{column.bound}::VARCHAR {joined} {differs[column.name]}"
                )
            execute(
                f"UPDATE {quoted(table)} AS t SET {name} ="
                f" (SELECT {column.bound} FROM edtf_bounds AS b WHERE b.edtf = t.{edtf})"
            )


def _is_used(connection: "duckdb.DuckDBPyConnection", table: str, column: str) -> bool:
    query = f"SELECT 1 FROM {quoted(table)} WHERE {quoted(column)} IS NOT NULL LIMIT 1"
    return connection.execute(query).fetchone() is not None


def _differing(columns: Sequence[str]) -> str:
    compared = (f"p.{quoted(name)} IS DISTINCT FROM d.{quoted(name)}::VARCHAR" for name in columns)
    return " OR ".join(compared) or "FALSE"


def _are_in_order(connection: "duckdb.DuckDBPyConnection", used: Sequence[str]) -> bool:
    """Whether the published records are those that there are, in the order of the tables.

    So they are in a package that onrecord writes, and no join is needed to see it.
    """
    key, derived = _RECORDS.key, _RECORDS.derived
    row = connection.execute(
        f"SELECT count(*) FILTER (p.{key} IS DISTINCT FROM d.{key} OR {_differing(used)})"
        f" FROM published_records AS p POSITIONAL JOIN {derived} AS d"
    ).fetchone()
    return row == (0,)


def _set_apart(
    connection: "duckdb.DuckDBPyConnection", published: _Published, used: Sequence[str]
) -> None:
    """Make the table `apart`: rows that are published or derived alone, or differ.

    Its columns are number (NULL where nothing is published), written_id, derived_id (NULL where
    nothing is derived) and cells, a list of the columns that are `used`, with their names and what
    is written and derived.
    """
    table, number, key, _, derived = published
    cells = ", ".join(
        f"{{'name': '{name}', 'written': p.{quoted(name)}, 'derived': d.{quoted(name)}::VARCHAR}}"
        for name in used
    )
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE apart AS"
        f" SELECT p.{number} AS number, p.{key} AS written_id, d.{key} AS derived_id,"
        f" [{cells}] AS cells"
        f" FROM published_{table} AS p FULL JOIN {derived} AS d ON d.{key} = p.{key}"
        f" WHERE p.{key} IS NULL OR d.{key} IS NULL OR {_differing(used)}"
    )


def _keep_differences(connection: "duckdb.DuckDBPyConnection", published: _Published) -> None:
    """Keep where published values of derived columns are not what is derived."""
    connection.execute(
        f"INSERT INTO derived_differences"
        f" SELECT '{published.table}', number, cell.name, cell.written, cell.derived FROM ("
        " SELECT number, unnest(cells) AS cell FROM apart"
        " WHERE written_id IS NOT NULL AND derived_id IS NOT NULL) AS pairs"
        " WHERE cell.written IS DISTINCT FROM cell.derived"
    )


def _keep_rows(connection: "duckdb.DuckDBPyConnection", published: _Published) -> None:
    """Keep which rows a published derived table has too many, and which it lacks."""
    table, _, key, _, _ = published
    there = f"published_{table}"
    connection.execute(
        f"INSERT INTO derived_rows SELECT '{table}', number, written_id, 'about no record'"
        " FROM apart WHERE number IS NOT NULL AND derived_id IS NULL"
        " AND (written_id IS NULL OR written_id NOT IN (SELECT id FROM rejected))"
    )
    connection.execute(
        # By hashes first: the ids of all records would fill the memory.
        f"INSERT INTO derived_rows SELECT '{table}', t.rowid, t.{key}, 'a second one'"
        f" FROM {there} AS t JOIN (SELECT {key}, min(rowid) AS first FROM {there}"
        f" WHERE hash({key}) IN (SELECT hash({key}) FROM {there} GROUP BY 1 HAVING count(*) > 1)"
        f" GROUP BY {key} HAVING count(*) > 1) AS twice"
        f" ON twice.{key} = t.{key} AND t.rowid > twice.first"
    )
    connection.execute(
        f"INSERT INTO derived_rows SELECT '{table}', NULL, derived_id, 'missing'"
        " FROM apart WHERE number IS NULL"
    )
