"""Where the rows of table files stand: file, row, line and the columns of a cell."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from onrecord.locator import Locator, pointer
from onrecord.problem import DataError, Place, Position, Span
from onrecord.reader import opened
from onrecord.table_files.parquet import cell_text, literal_path
from onrecord.table_files.parts import Part, Parts
from onrecord.tables.database import quoted
from onrecord.tables.layout import TABLES

if TYPE_CHECKING:
    import duckdb


@dataclass(frozen=True, slots=True)
class WrittenRow:
    """A row as its file has it: the texts of a CSV's cells, or the values of a JSON object."""

    part: Part
    row: int
    line: int | None
    text: str
    cells: Mapping[str, Any]

    def place(self, columns: Sequence[str] = ()) -> Place:
        """Return the place of a cell: of the first of these columns that has a value, or of all."""
        name = next((c for c in columns if self.cells.get(c) not in (None, "")), None)
        name = name or (columns[0] if columns else None)
        span = None
        if self.line is not None:
            start, end = 0, len(self.text)
            if name is not None and self.part.file.format == "csv" and name in self.part.columns:
                start, end = cell_span(self.text, self.part.columns.index(name))
            elif name is not None and name in self.cells:
                found = Locator(self.text).value(pointer(name))
                start, end = found.start.column - 1, found.end.column - 1
            elif name is not None:
                end = min(1, len(self.text))
            span = Span(Position(self.line + 1, start + 1), Position(self.line + 1, end + 1))
        return Place(self.part.file.path, span=span, row=self.row, field=name)


def cell_span(line: str, number: int) -> tuple[int, int]:
    """Return where a cell of a CSV line starts and ends, quotes included, counted from 0."""
    start, is_quoted, seen = 0, False, 0
    for place, character in enumerate(line):
        if character == '"':
            is_quoted = not is_quoted
        elif character == "," and not is_quoted:
            if seen == number:
                return start, place
            seen += 1
            start = place + 1
    return (start, len(line)) if seen == number else (0, len(line))


def written_rows(
    root: Path,
    connection: "duckdb.DuckDBPyConnection",
    table: str,
    parts: Parts,
    numbers: Iterable[int],
    *,
    from_parquet: bool = False,
) -> dict[int, WrittenRow]:
    """Return number of a row in the database -> the row as it is written.

    Rows of Parquet files, which have no lines, come with the values that the database has, or with
    `from_parquet` as the file has them.
    """
    by_part: dict[int, list[int]] = {}
    parts_by_id = {}
    for number in sorted(set(numbers)):
        part = parts.of(number)
        by_part.setdefault(id(part), []).append(number)
        parts_by_id[id(part)] = part
    found: dict[int, WrittenRow] = {}
    for key, wanted in by_part.items():
        part = parts_by_id[key]
        if part.index is None:
            source = quoted(table)
            if from_parquet:
                path = literal_path(root / part.file.path)
                source = f"read_parquet('{path}', file_row_number=true)"
            found |= _stored(connection, table, part, wanted, source)
            continue
        lines = {part.line_of(number): number for number in wanted}
        try:
            with opened(root / part.file.path, root) as stream:
                for line, data in part.index.read(stream, lines):
                    text = data.decode("utf-8", errors="replace")
                    row = line + 1 - part.header
                    cells = _cells(part, text)
                    found[lines[line]] = WrittenRow(part, row, line, text, cells)
        except DataError:  # the file went away meanwhile
            continue
    return found


def _cells(part: Part, text: str) -> dict[str, Any]:
    if part.file.format == "csv":
        try:
            row = next(csv.reader([text]), [])
        except csv.Error:
            return {}
        return {name: cell or None for name, cell in zip(part.columns, row, strict=False)}
    from pydantic_core import from_json

    try:
        value = from_json(text)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _stored(
    connection: "duckdb.DuckDBPyConnection", table: str, part: Part, numbers: list[int], source: str
) -> dict[int, WrittenRow]:
    """Return rows without lines, from the table of the database or from the Parquet file."""
    is_file = source != quoted(table)
    described = connection.execute(f"DESCRIBE SELECT * FROM {source}").fetchall()
    kinds = {str(row[0]): str(row[1]) for row in described}
    columns = [column for column in TABLES[table].columns if column.name in kinds]
    names = [column.name for column in columns]
    selected = ", ".join(
        f"{(is_file and cell_text(column, kinds[column.name])) or quoted(column.name)}"
        for column in columns
    )
    number = "file_row_number" if is_file else "rowid"
    shift = part.first if is_file else 0
    rows = connection.execute(
        f"SELECT {number}, {selected} FROM {source} WHERE {number} IN (SELECT unnest(?::BIGINT[]))",
        [[n - shift for n in numbers]],
    ).fetchall()
    return {
        row[0] + shift: WrittenRow(
            part,
            row[0] + shift - part.first + 1,
            None,
            "",
            dict(zip(names, row[1:], strict=True)),
        )
        for row in rows
    }
