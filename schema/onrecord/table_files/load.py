"""Loading table files into a database: DuckDB parses, on all cores, and spills what it must."""

from __future__ import annotations

import contextlib
import csv
import os
import re
import shutil
import tempfile
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from itertools import count, groupby
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from onrecord.problem import DataError, Position, Problem, Span
from onrecord.reader import MAX_PROBLEMS, opened, printable, refuse_other_encodings
from onrecord.table_files.cells import faulty, is_derived, value
from onrecord.table_files.line_index import LineTooLong
from onrecord.table_files.package import Package, TableFile
from onrecord.table_files.parquet import cell_text, literal_path
from onrecord.table_files.parts import Part, Parts
from onrecord.table_files.room import NoRoom, is_no_room
from onrecord.table_files.rows import cell_span
from onrecord.table_files.scan import (
    MAX_LINE,
    MAX_REFUSED,
    Hopeless,
    Scan,
    header_of,
    scan_csv,
    scan_jsonl,
)
from onrecord.table_files.width import TooWide, wide_rows
from onrecord.tables.database import TYPES, Error, connect, quoted
from onrecord.tables.layout import TABLES, Column, Table
from onrecord.tables.workers import Workers, threads

if TYPE_CHECKING:
    import duckdb

KINDS: Mapping[str, str] = {
    "column-missing": "A table lacks a column that its rows need.",
    "column-unknown": "A table has a column that is not in its layout.",
    "column-twice": "A table has two columns of the same name.",
    "row-width-wrong": "A row has more or fewer cells than the table has columns.",
    "quote-malformed": "The quotation marks of a row do not match.",
    "table-unreadable": "The rows of a table file cannot be told apart.",
    "table-format-unknown": "A descriptor names a table file in a format that is not read.",
    "too-many-files": "A package has more table files than are read.",
}
"""The kinds of problem with table files, each with its definition."""

PUBLISHED = {"records": "published_records", "standings": "published_standings"}
"""Table that is derived -> the table that holds what a package publishes as such."""

MAX_TORN = 20
"""After so many files that cannot be read no further part of the table is tried."""

ONE_CORE = 64 << 20
"""Size in bytes of a package the tables of which are too short for a query to be divided.

Threads for it would only be in the way of other queries.
"""

SIDE_BY_SIDE = 512 << 20
"""Size in bytes of the largest package of which any number of queries may run at once.

Of a larger one two do: each takes memory.
"""

ON_DISK = 512 << 20
"""Size in bytes of a package whose tables are kept on the disk."""

SMALL = 1 << 20
"""Size in bytes below which queries run as they are written: planning them takes longer."""

Progress = Callable[[str, float], None]
"""Takes what is being done, and how much of all loading is done, from 0 to 1."""


@dataclass(slots=True)
class LoadedTables:
    """A database of the tables of a package, and where each of its rows stands.

    A row that is refused is in no table; `rejected` in the database has the ids of such rows.
    `is_whole` says whether no row was refused, `knows_ids` whether all ids are known, those of
    refused rows included: of a refused file they are not. `cut` counts the problems that are not
    listed. `size` is that of all files in bytes. `faulty` are the tables with rows that the models
    refuse; only those have a column of that name, which marks these rows. `unknown` counts, of a
    package of a newer minor version, the files that have a column which this version does not know,
    by its table and name.
    """

    connection: duckdb.DuckDBPyConnection
    size: int = 0
    parts: dict[str, Parts] = field(default_factory=lambda: defaultdict(Parts))
    problems: list[Problem] = field(default_factory=list)
    cut: int = 0
    is_whole: bool = True
    knows_ids: bool = True
    faulty: list[str] = field(default_factory=list)
    unknown: Counter[str] = field(default_factory=Counter)

    def take(self, found: LoadedTables) -> None:
        """Take over what was found in a table."""
        self.parts.update(found.parts)
        self.problems += found.problems
        self.cut += found.cut
        self.is_whole &= found.is_whole
        self.knows_ids &= found.knows_ids
        self.faulty += found.faulty
        self.unknown.update(found.unknown)


def _size(root: Path, file: TableFile) -> int:
    with contextlib.suppress(OSError):
        return (root / file.path).lstat().st_size
    return 0


def side_by_side(size: int) -> int:
    """Return how many queries are to run at once on a package of so many bytes."""
    return threads() if size <= SIDE_BY_SIDE else min(2, threads())


def storage(
    folder: Path, memory: int, cores: int, *, on_disk: bool = False
) -> duckdb.DuckDBPyConnection:
    """Open a database that takes at most about `memory` bytes and spills into a folder.

    With `on_disk` its tables lie there, too.
    """
    settings: dict[str, Any] = {
        "threads": cores,
        "memory_limit": f"{memory}B",
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
        # No checkpoint while rules run: it could give rows other numbers.
        "checkpoint_threshold": "1TB",
        # A long IN becomes a join, and behind a join rows of several threads lose their order.
        "disabled_optimizers": "in_clause",
        # By default it would be the directory in which somebody happens to be.
        "temp_directory": str(folder / "spill"),
    }
    if not on_disk:
        return connect(":memory:", config=settings)
    connection = connect(str(folder / "tables.duckdb"), config=settings)
    connection.execute("PRAGMA disable_checkpoint_on_shutdown")  # nobody opens it again
    # To shrink the texts takes longer than to write and read them as they are.
    connection.execute("SET disabled_compression_methods = 'dict_fsst,zstd'")
    return connection


def _create(
    connection: duckdb.DuckDBPyConnection, table: Table, *, with_faults: bool = True
) -> None:
    name = PUBLISHED.get(table.name, table.name)
    is_text = table.name in PUBLISHED
    columns = ", ".join(
        f"{quoted(c.name)} {'VARCHAR' if is_text else TYPES[c.type]}" for c in table.columns
    )
    faulty_column = ", faulty BOOLEAN" if with_faults else ""
    connection.execute(f"CREATE TABLE {quoted(name)} ({columns}{faulty_column})")


def _inserted(
    table: Table, form: str, present: Sequence[str], source: str, *, is_newer: bool = False
) -> str:
    """Return the statement that fills a table from a query for the texts of its cells."""
    names = {c.name for c in table.columns}
    raw = ", ".join(
        quoted(c.name) if c.name in present else f"NULL::VARCHAR AS {quoted(c.name)}"
        for c in table.columns
    )
    assert names.issuperset(present)
    if table.name in PUBLISHED:
        values = ", ".join(quoted(c.name) for c in table.columns)
    else:
        values = ", ".join(f"{value(c, quoted(c.name))} AS {quoted(c.name)}" for c in table.columns)
    bad = faulty(table, form, is_newer=is_newer)  # type: ignore[arg-type]
    target = quoted(PUBLISHED.get(table.name, table.name))
    return (
        f"INSERT INTO {target} SELECT {values}, {bad} AS faulty FROM (SELECT {raw} FROM {source})"
    )


_NUMBERS = count()
"""Numbers of the tables of what is refused: dropping them would take as long as a small table."""


class _Opened(NamedTuple):
    """A file whose beginning has been read: its columns, if it is CSV, and what ends its lines."""

    file: TableFile
    columns: tuple[str, ...]
    ending: str

    def is_like(self, other: _Opened) -> bool:
        """Whether both, which are of one table, can be read at once."""
        return (self.file.format, *self[1:]) == (other.file.format, *other[1:])


class _Loader:
    """Loads the files of one table, or looks into those of all; `found` is what it tells of them.

    A loader of one table has a cursor of its own, since others load at the same time. `wide` are
    the rows with too many cells that the look into the files has found: path -> line -> cells.
    """

    def __init__(
        self, package: Package, found: LoadedTables, wide: dict[str, dict[int, int]]
    ) -> None:
        self.root = package.root
        self.is_newer = package.newer is not None
        self.connection = found.connection
        self.result = found
        self.wide = wide
        self.torn = 0
        self.number = 0

    def problem(self, *problems: Problem, of_file: bool = True) -> None:
        """Report why a file is refused, or some rows of it."""
        self.result.problems += problems
        self.result.is_whole = False
        if of_file:
            self.result.knows_ids = False

    def rows(self, table: str) -> int:
        """Return how many rows a table has."""
        name = quoted(PUBLISHED.get(table, table))
        counted = self.connection.execute(f"SELECT count(*) FROM {name}").fetchone()
        return int(counted[0]) if counted else 0

    # --- Files ------------------------------------------------------------------------------------

    def groups(self, files: Iterable[TableFile]) -> list[list[_Opened]]:
        """Return the files of a table in groups that can be read at once."""
        groups: list[list[_Opened]] = []
        for file in files:
            item = self._opening(file)
            if item is None:
                continue
            if groups and groups[-1][0].is_like(item) and file.format != "parquet":
                groups[-1].append(item)
            else:
                groups.append([item])
        return groups

    def load(self, name: str, groups: Iterable[tuple[list[_Opened], list[Future[Scan]]]]) -> None:
        """Load the files of a table, and note whether any of its rows is faulty."""
        table = TABLES[name]
        _create(self.connection, table)
        for group, scans in groups:
            if group[0].file.format == "parquet":
                self._parquet(table, group[0].file)
            else:
                self._text(table, group, scans)
        stored = quoted(PUBLISHED.get(name, name))
        faulty_row = f"SELECT 1 FROM {stored} WHERE faulty LIMIT 1"
        if table.kind != "derived" and self.connection.execute(faulty_row).fetchone():
            self.result.faulty.append(name)
        else:
            self.connection.execute(f"ALTER TABLE {stored} DROP COLUMN faulty")

    def _opening(self, file: TableFile) -> _Opened | None:
        """Read the beginning of a file; None where it is refused."""
        table = TABLES[file.table]
        try:
            with opened(self.root / file.path, self.root) as stream:
                if file.format != "csv":
                    return _Opened(file, (), "\n")
                refuse_other_encodings(stream.read(4), file.path)
                header, ending, line = header_of(stream)
                self.wide[file.path] = wide_rows(stream, len(header))
        except DataError as error:
            self.problem(*error.problems)
            return None
        except LineTooLong:
            self.problem(self._too_long(file))
            return None
        except TooWide as error:
            part = Part(file, 0, 0, 1, tuple(header), array("Q"), None)
            self.problem(_too_wide(part, error.line, error.cells))
            return None

        def at(number: int) -> Span:
            start, end = cell_span(line, number)
            return Span(Position(1, start + 1), Position(1, end + 1))

        known = [column.name for column in table.columns]
        problems = []
        if not header:
            problems.append(
                Problem(
                    "column-missing",
                    "the file has no header",
                    f"Begin it with the names of the columns: {','.join(known)}.",
                    file.path,
                )
            )
        times = Counter(header)
        first: dict[str, int] = {}
        for number, name in enumerate(header):
            if len(problems) == MAX_PROBLEMS:
                break
            if first.setdefault(name, number) < number:
                continue
            if times[name] > 1:
                problems.append(
                    Problem(
                        "column-twice",
                        f'the column "{printable(name)}" occurs {times[name]:,} times',
                        "Keep one of them.",
                        file.path,
                        span=at(header.index(name, number + 1)),
                    )
                )
            elif name not in known:
                problems.append(
                    Problem(
                        "column-unknown",
                        f'"{printable(name)}" is no column of this table',
                        f"Columns: {', '.join(known)}.",
                        file.path,
                        span=at(number),
                        field=printable(name),
                    )
                )
        problems += self._missing_columns(table, file, header) if header else []
        is_absurd = len(problems) >= MAX_PROBLEMS
        if self.is_newer and not is_absurd:
            problems = self._without_unknown(table, problems)
        if is_absurd or any(problem.kind != "column-unknown" for problem in problems):
            self.problem(*problems)
            return None
        self.result.problems += problems
        return _Opened(file, tuple(header), ending)

    def _without_unknown(self, table: Table, problems: list[Problem]) -> list[Problem]:
        """Count the columns that only a newer version has; return the other problems."""
        unknown = [problem for problem in problems if problem.kind == "column-unknown"]
        self.result.unknown.update(f"{table.name}.{problem.field}" for problem in unknown)
        return [problem for problem in problems if problem.kind != "column-unknown"]

    def _missing_columns(
        self, table: Table, file: TableFile, present: Sequence[str]
    ) -> Iterator[Problem]:
        for column in table.columns:
            if (
                column.required
                and column.name not in present
                and not _may_be_missing(table, column)
            ):
                yield Problem(
                    "column-missing",
                    f"the column {column.name} is missing",
                    f"Add it. {column.name}: {column.description}",
                    file.path,
                    field=column.name,
                )

    def _why(self, failure: str) -> str:
        """Return what DuckDB says of a file, without the folder that it lies in."""
        return printable(failure.partition("\n")[0].replace(f"{self.root.as_posix()}/", ""), 200)

    def _too_long(self, file: TableFile) -> Problem:
        return Problem(
            "string-too-long",
            f"A row has more than {MAX_LINE:,} bytes.",
            "Shorten it, or look for line breaks that are missing.",
            file.path,
        )

    def scan(self, item: _Opened) -> Scan:
        """Look a file over that a database cannot judge."""
        file, _, ending = item
        scan = Scan(file.path)
        try:
            with opened(self.root / file.path, self.root) as stream:
                if file.format == "csv":
                    scan_csv(stream, scan, ending)
                else:
                    scan_jsonl(stream, scan, TABLES[file.table], is_newer=self.is_newer)
        except DataError as error:
            scan.is_refused = True
            scan.problems += error.problems
        except LineTooLong:
            scan.is_refused = True
            scan.problems.append(self._too_long(file))
        except Hopeless:
            scan.is_refused = True
        return scan

    # --- CSV and JSON Lines -----------------------------------------------------------------------

    def _text(self, table: Table, group: list[_Opened], futures: list[Future[Scan]]) -> None:
        """Load files of one table that have the same columns."""
        if not self._try(table, group, futures) and len(group) > 1:
            for number, (item, future) in enumerate(zip(group, futures, strict=True)):
                if not self._try(table, [item], [future]):
                    self.torn += 1
                if self.torn == MAX_TORN and number + 1 < len(group):
                    self._give_up(group[number + 1 :])
                    return

    def _give_up(self, group: list[_Opened]) -> None:
        self.problem(
            Problem(
                "table-unreadable",
                f"{MAX_TORN} files cannot be read, so this one and {len(group) - 1:,} after it were"
                " not tried",
                "Mend the others first.",
                group[0].file.path,
            )
        )

    def _reader(self, table: Table, files: Sequence[TableFile], columns: Sequence[str]) -> str:
        paths = ", ".join(f"'{literal_path(self.root / file.path)}'" for file in files)
        if files[0].format == "csv":
            types = ", ".join(f"{_text(name)}: 'VARCHAR'" for name in columns)
            return (
                f"read_csv([{paths}], header=true, auto_detect=false, delim=',', quote='\"',"
                f" escape='\"', columns={{{types}}}, nullstr='', strict_mode=true,"
                f" ignore_errors=true, store_rejects=true, rejects_table='rejects_{self.number}',"
                f" rejects_scan='scans_{self.number}', rejects_limit={MAX_REFUSED},"
                f" max_line_size={MAX_LINE})"
            )
        types = ", ".join(f"{_text(c.name)}: 'VARCHAR'" for c in table.columns)
        return (
            f"read_json([{paths}], format='newline_delimited', records=true,"
            f" columns={{{types}}}, ignore_errors=true, maximum_object_size={MAX_LINE},"
            f" compression='uncompressed')"
        )

    def _try(self, table: Table, group: list[_Opened], futures: list[Future[Scan]]) -> bool:
        """Load files at once; undo it and return False where rows and lines do not match."""
        files = [item.file for item in group]
        columns = group[0].columns or tuple(column.name for column in table.columns)
        present = [name for name in columns if name in {c.name for c in table.columns}]
        form = files[0].format
        before = self.rows(table.name)
        self.number = next(_NUMBERS)
        source = self._reader(table, files, columns)
        failure = None
        try:
            self.connection.execute(_inserted(table, form, present, source, is_newer=self.is_newer))
        except Error as error:
            if is_no_room(error):
                raise
            failure = str(error)
        loaded = [future.result() for future in futures]
        rejects = {}
        if form == "csv" and failure is None:
            # Where no line is refused, and as many rows came as there are lines, none is missing.
            lines = sum(scan.index.lines - 1 for scan in loaded)
            if any(scan.refused for scan in loaded) or self.rows(table.name) - before != lines:
                rejects = self._rejects()
        expected = 0
        parts = []
        for file, scan in zip(files, loaded, strict=True):
            rejected = rejects.get(Path(self.root / file.path).as_posix(), {})
            header = 1 if form == "csv" else 0
            skipped = sorted({*rejected, *scan.blank})
            part = Part(
                file,
                before + expected,
                max(0, scan.index.lines - header - len(skipped)),
                header,
                columns if form == "csv" else (),
                array("Q", skipped),
                scan.index,
            )
            expected += part.rows
            parts.append((part, scan, rejected))
        is_refused = failure is not None or any(scan.is_refused for scan in loaded)
        if is_refused or self.rows(table.name) - before != expected:
            if failure is None:
                self._take_back(quoted(PUBLISHED.get(table.name, table.name)), before)
            if len(files) == 1:
                self._torn(*parts[0], failure)
            return False
        for part, scan, rejected in parts:
            self.result.unknown.update(f"{table.name}.{name}" for name in scan.unknown)
            self.result.parts[table.name].add(part)
            self._settle(table, part, scan, rejected)
        return True

    def _take_back(self, name: str, before: int) -> None:
        """Undo an insertion, so that the numbers of later rows stay without a hole."""
        kept = quoted("kept " + name)  # another table may be at this at the same time
        self.connection.execute(
            f"CREATE TABLE {kept} AS SELECT * FROM {name} WHERE rowid < {before}"
        )
        self.connection.execute(f"DROP TABLE {name}")
        self.connection.execute(f"ALTER TABLE {kept} RENAME TO {name}")

    def _rejects(self) -> dict[str, dict[int, str]]:
        """Return path -> line, from 0 -> kind of what DuckDB refused there."""
        found: dict[str, dict[int, str]] = defaultdict(dict)
        for path, line, kind in self.connection.execute(
            "SELECT scans.file_path, rejects.line, rejects.error_type"
            f" FROM rejects_{self.number} AS rejects"
            f" JOIN scans_{self.number} AS scans USING (scan_id, file_id) ORDER BY ALL"
        ).fetchall():
            found[path].setdefault(line - 1, str(kind))
        return found

    def _settle(self, table: Table, part: Part, scan: Scan, rejected: dict[int, str]) -> None:
        """Take the lines out that scan or parser refused, and report why."""
        wide = self.wide.get(part.file.path, {})
        if not scan.refused and not rejected and not wide:
            return
        told = self._rejections(part, scan, rejected)
        room = max(0, MAX_PROBLEMS - len(scan.problems))
        self.problem(*scan.problems, *told[:room], of_file=False)
        self.result.cut += scan.cut + len(told[room:])
        lines = sorted({*scan.refused, *rejected, *wide})
        numbers = [n for line in lines if (n := part.number_of(line)) is not None]
        name = quoted(PUBLISHED.get(table.name, table.name))
        self.connection.execute(
            f"DELETE FROM {name} WHERE rowid IN (SELECT unnest(?::BIGINT[]))", [numbers]
        )
        if table.kind == "record":
            self._register(part, lines)

    def _register(self, part: Part, lines: Sequence[int]) -> None:
        """Keep the ids of refused rows, so that references to them resolve."""
        assert part.index is not None, "rows in lines have an index"
        with opened(self.root / part.file.path, self.root) as stream:
            ids = [
                _id_of(part, line.decode("utf-8", errors="replace"))
                for _, line in part.index.read(stream, lines)
                if line.strip()
            ]
        known = [record_id for record_id in ids if record_id]
        self.connection.execute("INSERT INTO rejected SELECT unnest(?::VARCHAR[])", [known])
        if len(known) < len(ids):
            self.result.knows_ids = False

    def _rejections(self, part: Part, scan: Scan, rejected: Mapping[int, str]) -> list[Problem]:
        """Return what the scan let pass and is no row, in the order of the lines."""
        wide = self.wide.get(part.file.path, {})
        return [
            _too_wide(part, line, wide[line])
            if line in wide
            else _rejection(part, line, rejected[line])
            for line in sorted({*rejected, *wide} - {*scan.refused})
        ]

    def _torn(self, part: Part, scan: Scan, rejected: dict[int, str], failure: str | None) -> None:
        """Report why the rows of a file cannot be told apart by its lines."""
        told = [] if scan.problems else self._rejections(part, scan, rejected)
        self.result.cut += scan.cut + len(told[MAX_PROBLEMS:])
        problems = scan.problems or told[:MAX_PROBLEMS]
        if not problems and part.file.format == "csv":
            problems = list(_torn_rows(self.root, part.file))
        if not problems:
            why = self._why(failure or "")
            problems = [
                Problem(
                    "table-unreadable",
                    "the rows cannot be told apart" + (f" ({why})" if why else ""),
                    "Write the table again as RFC 4180 has it, one row a line."
                    if part.file.format == "csv"
                    else "Write the table again.",
                    part.file.path,
                )
            ]
        self.problem(*problems)

    # --- Parquet ----------------------------------------------------------------------------------

    def _parquet(self, table: Table, file: TableFile) -> None:
        source = f"read_parquet('{literal_path(self.root / file.path)}')"
        before = self.rows(table.name)
        try:
            described = self.connection.execute(f"DESCRIBE SELECT * FROM {source}").fetchall()
            kinds = {str(row[0]): str(row[1]) for row in described}
            problems = list(self._missing_columns(table, file, list(kinds)))
            casts = {}
            for column in table.columns:
                if column.name in kinds:
                    cast = cell_text(column, kinds[column.name])
                    if cast is None:
                        problems.append(
                            Problem(
                                "wrong-type",
                                f"the column {column.name} is {printable(kinds[column.name])}, not"
                                f" {column.type}",
                                f"Write it as {column.type}. {column.name}: {column.description}",
                                file.path,
                                field=column.name,
                            )
                        )
                    else:
                        casts[column.name] = cast
            unknown = [
                Problem(
                    "column-unknown",
                    f'"{printable(name)}" is no column of this table',
                    f"Columns: {', '.join(c.name for c in table.columns)}.",
                    file.path,
                    field=printable(name),
                )
                for name in kinds
                if name not in {c.name for c in table.columns}
            ]
            self.result.problems += (
                self._without_unknown(table, unknown) if self.is_newer else unknown
            )
            if problems:
                self.problem(*problems)
                return
            selected = ", ".join(f"{sql} AS {quoted(name)}" for name, sql in casts.items())
            query = f"(SELECT {selected} FROM {source})"
            self.connection.execute(
                _inserted(table, "parquet", list(casts), query, is_newer=self.is_newer)
            )
        except Error as error:
            if is_no_room(error):
                raise
            why = self._why(str(error))
            self.problem(
                Problem(
                    "table-unreadable",
                    f"the Parquet file cannot be read ({why})",
                    "Write it again.",
                    file.path,
                )
            )
            return
        rows = self.rows(table.name) - before
        self.result.parts[table.name].add(Part(file, before, rows))


_ID = re.compile(r"[a-z]{3}:[a-z0-9./-]{1,76}")
_ID_OF_OBJECT = re.compile(rf'"id"\s*:\s*"({_ID.pattern})"')


def _id_of(part: Part, line: str) -> str | None:
    """Return the id of a refused row, if it can be made out."""
    if part.file.format == "jsonl":
        found = _ID_OF_OBJECT.search(line)
        return found[1] if found else None
    try:
        cells = next(csv.reader([line]), [])
    except csv.Error:
        return None
    place = part.columns.index("id")
    cell = cells[place] if place < len(cells) else ""
    return cell if _ID.fullmatch(cell) else None


def _text(name: str) -> str:
    return "'" + name.replace("'", "''") + "'"


def _may_be_missing(table: Table, column: Column) -> bool:
    """Whether a column can be left out, because it is derived or its absence means something."""
    return not column.required or table.kind == "derived" or is_derived(table, column)


_REJECTIONS = {
    "MISSING COLUMNS": ("row-width-wrong", "the row has too few cells"),
    "TOO MANY COLUMNS": ("row-width-wrong", "the row has too many cells"),
    "UNQUOTED VALUE": ("quote-malformed", "the quotation marks of the row do not match"),
    "INVALID ENCODING": ("not-utf8", "the row is not UTF-8"),
    "LINE SIZE OVER MAXIMUM": ("string-too-long", f"the row has more than {MAX_LINE:,} bytes"),
}

_REJECTION_HINTS = {
    "row-width-wrong": "Give it one cell for each column; a cell with a comma stands in quotes.",
    "quote-malformed": 'Double each quotation mark in a quoted cell: "like ""this""".',
    "not-utf8": "Save the file as UTF-8 without a byte order mark.",
    "string-too-long": "Shorten it.",
}


def _too_wide(part: Part, line: int, cells: int) -> Problem:
    place = Position(line + 1, 1)
    return Problem(
        "row-width-wrong",
        f"the row has {cells:,} cells, the table {len(part.columns):,} columns",
        _REJECTION_HINTS["row-width-wrong"],
        part.file.path,
        span=Span(place, place._replace(column=2)),
        row=line,
    )


def _rejection(part: Part, line: int, error_type: str) -> Problem:
    kind, message = _REJECTIONS.get(
        error_type, ("table-unreadable", f"the row cannot be read ({error_type.lower()})")
    )
    place = Span(Position(line + 1, 1), Position(line + 1, 2))
    hint = _REJECTION_HINTS.get(kind, "Write the row again.")
    return Problem(kind, message, hint, part.file.path, span=place, row=line)


def _torn_rows(root: Path, file: TableFile) -> Iterator[Problem]:
    """Yield the rows of a CSV file that fill more than a line, the first of them."""
    with opened(root / file.path, root) as raw:
        lines = (line.decode("utf-8", errors="replace") for line in _lines(raw))
        reader = csv.reader(lines, strict=True)
        before = found = 0
        try:
            for row in reader:
                if reader.line_num - before > 1 and found < MAX_PROBLEMS:
                    found += 1
                    cell = next((n for n, text in enumerate(row, 1) if "\n" in text), 1)
                    place = Position(before + 1, 1)
                    yield Problem(
                        "forbidden-character",
                        f"Cell {cell} of the row holds a line break.",
                        "Write every row in one line; look for a quotation mark that is not"
                        " closed.",
                        file.path,
                        span=Span(place, place._replace(column=2)),
                    )
                before = reader.line_num
        except csv.Error:
            place = Position(before + 1, 1)
            yield Problem(
                "quote-malformed",
                "the quotation marks of the row do not match",
                _REJECTION_HINTS["quote-malformed"],
                file.path,
                span=Span(place, place._replace(column=2)),
            )


def _lines(stream: Any) -> Iterator[bytes]:
    rest = b""
    while chunk := stream.read(1 << 16):
        *lines, rest = (rest + chunk).split(b"\n")
        for line in lines:
            yield line + b"\n"
    if rest:
        yield rest


def _load(package: Package, result: LoadedTables, progress: Progress) -> None:
    """Load all files, tables that are not too large side by side."""
    wide: dict[str, dict[int, int]] = {}
    looking = _Loader(package, result, wide)

    def loaded(
        cursor: duckdb.DuckDBPyConnection,
        name: str,
        scanned: list[tuple[list[_Opened], list[Future[Scan]]]],
    ) -> LoadedTables:
        found = LoadedTables(cursor)
        _Loader(package, found, wide).load(name, scanned)
        return found

    with (
        ThreadPoolExecutor(max_workers=1) as scans,
        Workers(result.connection, side_by_side(result.size)) as workers,
    ):
        futures = {}
        # Each table is loaded while the files of the next ones are opened.
        for name, files in groupby(package.files, key=attrgetter("table")):
            groups = looking.groups(files)
            scanned = [
                (group, [scans.submit(looking.scan, item) for item in group]) for group in groups
            ]
            if groups:
                futures[name] = workers.submit(loaded, name, scanned), groups
        for name, table in TABLES.items():
            if name not in futures:
                _create(result.connection, table, with_faults=False)
        done = 0
        for name, (future, groups) in futures.items():
            progress(f"reading {name}", done / (result.size or 1))
            result.take(future.result())
            done += sum(_size(package.root, item.file) for group in groups for item in group)


@contextlib.contextmanager
def loaded_tables(
    package: Package, *, memory: int, progress: Progress, cores: int | None = None
) -> Iterator[LoadedTables]:
    """Load the tables of a package into a database that lives as long as the context.

    `memory` is what the database may take, in bytes; beyond it, it spills to the disk. Large tables
    lie in a file themselves. `cores` is how many one query may take, by default its share of all
    where it has work for more than one. Raises NoRoom where the disk is full.
    """
    size = sum(map(partial(_size, package.root), package.files))
    folder = Path(tempfile.mkdtemp(prefix="onrecord-"))
    try:
        if cores is None:
            cores = 1 if size <= ONE_CORE else max(1, (os.cpu_count() or 1) // side_by_side(size))
        connection = storage(folder, memory, cores, on_disk=size > ON_DISK)
        if size < SMALL:
            connection.execute("SET GLOBAL enable_optimizer = false")
        result = LoadedTables(connection, size, problems=list(package.problems))
        result.is_whole = result.knows_ids = not package.problems
        connection.execute("CREATE TABLE rejected (id VARCHAR)")
        _load(package, result, progress)
        connection.execute("SET disabled_optimizers = ''")
        yield result
        connection.close()
    except Error as error:
        if is_no_room(error):
            raise NoRoom(folder.parent) from error
        raise
    finally:
        shutil.rmtree(folder, ignore_errors=True)
