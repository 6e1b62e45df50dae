"""Where the records of a package of tables stand: in which file, row and cell."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from onrecord.problem import Place
from onrecord.table_files.parts import Parts
from onrecord.table_files.rows import WrittenRow, written_rows
from onrecord.tables.database import quoted
from onrecord.tables.layout import OWNERS, TABLE_OF_PREFIX, TABLES
from onrecord_validators.query import Sought
from onrecord_validators.spelling import is_misspelt

if TYPE_CHECKING:
    import duckdb

MAX_COMPARED = 200_000
"""The most ids that a misspelt one is compared with."""


_Keys: TypeAlias = tuple[tuple[str, str], ...]


class _Row(NamedTuple):
    """A row of a table by the values of its key columns, and the columns to show."""

    table: str
    keys: _Keys
    nth: int
    columns: tuple[str, ...]


def _wanted(sought: Sought) -> list[_Row]:
    """Return the rows that a place can be in, the best first."""
    table = TABLES[TABLE_OF_PREFIX[sought.record_id.partition(":")[0]]]
    by_id = (("id", sought.record_id),)
    whole = _Row(table.name, by_id, sought.occurrence, ("id",))
    first, *others = sought.field.split("/")
    if not first or first == "id":
        return [whole]
    if first == "evidence" and others:
        owner: _Keys = (("record_id", sought.record_id), ("ordinal", others[0]))
        return [_Row("evidence", owner, 0, tuple(others[1:]) or ("segment_id",)), whole]
    if OWNERS.get(first) == table.name:
        owner = ((TABLES[first].owner, sought.record_id),)
        return [_Row(first, owner, sought.nth, ("id",)), whole]
    for link in TABLES.values():
        if link.of == table.name and link.field == first and link.kind in ("list", "map", "values"):
            owner = ((link.owner, sought.record_id),)
            if link.kind == "values" and others:
                columns = tuple(others[1:]) or ("text",)
                return [_Row(link.name, (*owner, ("ordinal", others[0])), 0, columns), whole]
            if link.kind == "map" and others:
                return [_Row(link.name, (*owner, ("language", others[0])), 0, ("name",)), whole]
            last = link.columns[-1].name
            if sought.item is not None:
                owner = (*owner, (last, sought.item))
            return [_Row(link.name, owner, sought.nth, (last,)), whole]
    path = (first, *others)
    columns = tuple(c.name for c in table.columns if c.path[: len(path)] == path and not c.bound)
    return [_Row(table.name, by_id, sought.occurrence, columns or ("id",))]


class RowPlaces:
    """The places of all rows of a package; see `onrecord_validators.query.Whereabouts`."""

    def __init__(
        self, root: Path, connection: "duckdb.DuckDBPyConnection", parts: Mapping[str, Parts]
    ) -> None:
        self._root = root
        self._connection = connection
        self._parts = parts

    def find_all(self, sought: Sequence[Sought]) -> list[Place | None]:
        """Return the places of records or of their fields; see `Whereabouts.find_all`."""
        found: dict[int, tuple[_Row, int]] = {}
        candidates = [_wanted(item) for item in sought]
        for turn in range(2):
            open_ones = {
                place: rows[turn]
                for place, rows in enumerate(candidates)
                if place not in found and turn < len(rows)
            }
            found |= self._numbers(open_ones)
        written = self._written((row.table, number) for row, number in found.values())
        places: list[Place | None] = []
        for place in range(len(sought)):
            row, number = found.get(place, (None, 0))
            places.append(row and written[row.table, number].place(row.columns))
        return places

    def of_rows(self, rows: Sequence[tuple[str, int | None, str]]) -> list[Place]:
        """Return the places of cells; see `Whereabouts.of_rows`."""
        written = self._written((table, n) for table, n, _ in rows if n is not None)
        return [
            Place(self._parts[table].all[0].file.path)
            if number is None
            else written[table, number].place([column])
            for table, number, column in rows
        ]

    def _numbers(self, wanted: Mapping[int, _Row]) -> dict[int, tuple[_Row, int]]:
        """Return for each row its number in the database, where there is one."""
        alike: dict[tuple[str, tuple[str, ...]], list[int]] = defaultdict(list)
        for place, row in wanted.items():
            alike[row.table, tuple(name for name, _ in row.keys)].append(place)
        found = {}
        for (table, names), places in alike.items():
            keys = ", ".join(f"unnest(?::VARCHAR[]) AS k{n}" for n in range(len(names)))
            on = " AND ".join(f"t.{quoted(name)}::VARCHAR = k{n}" for n, name in enumerate(names))
            columns = [[wanted[place].keys[n][1] for place in places] for n in range(len(names))]
            rows = self._connection.execute(
                "SELECT place, list(t.rowid ORDER BY t.rowid) FROM"
                f" (SELECT unnest(?::BIGINT[]) AS place, {keys}) AS wanted"
                f" JOIN {quoted(table)} AS t ON {on} GROUP BY place",
                [places, *columns],
            ).fetchall()
            for place, numbers in rows:
                row = wanted[place]
                found[place] = (row, numbers[min(row.nth, len(numbers) - 1)])
        return found

    def _written(self, rows: Iterable[tuple[str, int]]) -> dict[tuple[str, int], WrittenRow]:
        by_table: dict[str, set[int]] = defaultdict(set)
        for table, number in rows:
            by_table[table].add(number)
        return {
            (table, number): row
            for table, numbers in by_table.items()
            for number, row in written_rows(
                self._root, self._connection, table, self._parts[table], numbers
            ).items()
        }

    def definitions(self, record_ids: Sequence[str]) -> Mapping[str, list[Mapping[str, Any]]]:
        """Return the rows that define these ids; see `Whereabouts.definitions`."""
        found: dict[str, list[Mapping[str, Any]]] = {record_id: [] for record_id in record_ids}
        tables = {TABLE_OF_PREFIX[record_id.partition(":")[0]] for record_id in found}
        for table in sorted(tables):
            names = [column.name for column in TABLES[table].columns if not column.bound]
            rows = self._connection.execute(
                f"SELECT {', '.join(map(quoted, names))} FROM {quoted(table)}"
                " WHERE id IN (SELECT unnest(?::VARCHAR[])) ORDER BY rowid",
                [list(found)],
            ).fetchall()
            for row in rows:
                values = dict(zip(names, row, strict=True))
                said = {name: value for name, value in values.items() if value is not None}
                found[said["id"]].append(said)
        return found

    def nearest(self, record_id: str) -> str | None:
        """Return the defined id of the same type that a misspelt one was to be, if any is near."""
        prefix, _, slug = record_id.partition(":")
        table = TABLE_OF_PREFIX.get(prefix)
        if table is None:
            return None
        row = self._connection.execute(
            "SELECT id, jaro_winkler_similarity(id, ?) AS likeness FROM"
            f" (SELECT id FROM {quoted(table)} LIMIT {MAX_COMPARED}) AS known"
            " ORDER BY likeness DESC, id LIMIT 1",
            [record_id],
        ).fetchone()
        near = str(row[0]) if row else ""
        return near if is_misspelt(slug, near.removeprefix(f"{prefix}:")) else None
