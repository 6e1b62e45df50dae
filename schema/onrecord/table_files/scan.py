"""The first look at a file of rows: its encoding, its characters, its lines.

What a column cannot tell is found here, in one pass over the bytes: other encodings, characters
that nobody can see, rows that are not one line. DuckDB reads the same file at the same time and is
not asked about any of that.
"""

import csv
from array import array
from dataclasses import dataclass, field, replace

from pydantic_core import from_json

from onrecord.locator import Locator
from onrecord.problem import DataError, Position, Problem, Span
from onrecord.reader import (
    FORBIDDEN,
    MAX_PROBLEMS,
    Limits,
    name_of_character,
    parse,
    plain_members,
    printable,
    refuse_other_encodings,
)
from onrecord.table_files.line_index import LineIndex, Stream, blocks
from onrecord.tables.layout import Column, Table

MAX_LINE = 2_000_000
"""Bytes of the longest row that is read."""

_ROW_LIMITS = Limits(max_bytes=MAX_LINE, max_values=10_000, max_depth=4)

_CONTROLS = bytes({*range(0x20), 0x7F} - set(b"\n\r"))
_ASCII = bytes(range(0x80))

_JSON_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "date": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}


MAX_REFUSED = 100_000
"""A file with more lines than this that are no row is refused as a whole."""


class Hopeless(ValueError):
    """A file has too many lines that are no row."""


@dataclass(slots=True)
class Scan:
    """What one pass over a file found.

    `refused` are the numbers of the lines, from 0, that are no row: what stands in them is in
    `problems`, up to a limit; `cut` counts the problems beyond it. `blank` are those of them that
    hold nothing at all. Where a file is hopeless, `is_refused` as a whole. `unknown` are the
    columns of JSON Lines that the table does not have, of a package that may have further ones.
    """

    file: str
    index: LineIndex = field(default_factory=LineIndex)
    problems: list[Problem] = field(default_factory=list)
    refused: "array[int]" = field(default_factory=lambda: array("Q"))
    blank: "array[int]" = field(default_factory=lambda: array("Q"))
    cut: int = 0
    is_refused: bool = False
    unknown: set[str] = field(default_factory=set)

    def refuse(self, line: int, problems: list[Problem], *, is_blank: bool = False) -> None:
        """Take a line out and say why; Hopeless where there are too many."""
        if len(self.refused) == MAX_REFUSED:
            raise Hopeless
        self.refused.append(line)
        if is_blank:
            self.blank.append(line)
        room = max(0, MAX_PROBLEMS - len(self.problems))
        self.problems += problems[:room]
        self.cut += len(problems[room:])


def _is_refused(scan: Scan, start: bytes) -> bool:
    try:
        refuse_other_encodings(start[:4], scan.file)
    except DataError as error:
        scan.problems += error.problems
        scan.is_refused = True
    return scan.is_refused


# --- CSV ------------------------------------------------------------------------------------------


def header_of(stream: Stream) -> tuple[list[str], str, str]:
    """Return the names of the columns of a CSV file, what ends its lines, and its first line."""
    stream.seek(0)
    first = next(iter(blocks(stream, MAX_LINE)), (0, b""))[1]
    line, _, _ = first.partition(b"\n")
    ending = "\r\n" if line.endswith(b"\r") else "\n"
    text = line.removesuffix(b"\r").decode("utf-8", errors="replace")
    try:
        return next(csv.reader([text]), []), ending, text
    except csv.Error:  # a lone carriage return, or a name of more than 131,072 characters
        return [text], ending, text


def scan_csv(stream: Stream, scan: Scan, ending: str) -> None:
    """Look a CSV file over; `ending` is what ends its first line, and then every other.

    Raises LineTooLong, Hopeless; what the scan found up to there stays.
    """
    stream.seek(0)
    for offset, block in blocks(stream, MAX_LINE):
        if offset == 0 and _is_refused(scan, block):
            return
        first = scan.index.lines
        breaks = block.count(b"\n")
        scan.index.add(offset, breaks + (not block.endswith(b"\n")))
        returns = block.count(b"\r")
        is_plain_block = len(block.translate(None, _CONTROLS)) == len(block) and (
            returns == 0 if ending == "\n" else returns == breaks == block.count(b"\r\n")
        )
        if is_plain_block and not block.isascii():
            try:
                others = block.translate(None, _ASCII).decode()
                is_plain_block = others.isprintable() or not FORBIDDEN.search(others)
            except UnicodeDecodeError:
                is_plain_block = False
        if not is_plain_block or b"\n\n" in block or b"\n\r\n" in block or block[:1] in b"\r\n":
            lines = block.split(b"\n")
            for number, line in enumerate(lines if lines[-1] else lines[:-1], start=first):
                _csv_line(scan, number, line, ending)


def _csv_line(scan: Scan, number: int, line: bytes, ending: str) -> None:
    """Refuse a line if anything in its bytes is wrong."""
    fault = _fault_of(line.removesuffix(b"\r") if ending == "\r\n" else line)
    if fault is not None:
        kind, message, hint, at = fault
        span = Span(Position(number + 1, at + 1), Position(number + 1, at + 2))
        row = number or None  # the header is no row
        problem = Problem(kind, message, hint, scan.file, span=span, row=row)
        scan.refuse(number, [problem], is_blank=not line.strip())


def _fault_of(line: bytes) -> tuple[str, str, str, int] | None:
    """Return kind, message, hint and column (from 0) of what is wrong in the bytes of a line."""
    if not line:
        return "row-width-wrong", "the line is empty", "Delete it.", 0
    try:
        text = line.decode()
    except UnicodeDecodeError as error:
        return (
            "not-utf8",
            f"Byte 0x{line[error.start]:02X} is not UTF-8.",
            "Save the file as UTF-8 without a byte order mark.",
            len(line[: error.start].decode()),
        )
    found = FORBIDDEN.search(text)
    if found is None:
        return None
    return (
        "forbidden-character",
        f"The row holds {name_of_character(found[0])}.",
        "Remove it; it cannot be seen, so nobody could review it.",
        found.start(),
    )


# --- JSON Lines -----------------------------------------------------------------------------------


def scan_jsonl(stream: Stream, scan: Scan, table: Table, *, is_newer: bool = False) -> None:
    """Look a JSON Lines file over: each line is one flat object of the table's columns.

    One that is written for a newer minor version of the schema may have further columns.

    Raises LineTooLong, Hopeless; what the scan found up to there stays.
    """
    columns = {column.name: column for column in table.columns}
    known: set[tuple[tuple[str, ...], tuple[type, ...]]] = set()
    stream.seek(0)
    for offset, block in blocks(stream, MAX_LINE):
        if offset == 0 and _is_refused(scan, block):
            return
        first = scan.index.lines
        scan.index.add(offset, block.count(b"\n") + (not block.endswith(b"\n")))
        lines = block.split(b"\n")
        if not lines[-1]:
            lines.pop()
        written = plain_members(block, _ROW_LIMITS)
        if written is not None:
            read = 0
            for number, line in enumerate(lines, start=first):
                try:
                    row = from_json(line, allow_inf_nan=False, cache_strings="keys")
                    shape = (tuple(row), tuple(map(type, row.values())))
                except (ValueError, AttributeError, TypeError):
                    _jsonl_line(scan, number, line, columns, is_newer)
                    continue
                read += len(row)
                if shape not in known:
                    if _fits(shape, columns, is_newer):
                        known.add(shape)
                        scan.unknown.update(name for name in row if name not in columns)
                    else:
                        _jsonl_line(scan, number, line, columns, is_newer)
            if read == written:
                continue
        # A key twice, a character that nobody sees, a number like 1.0: look at each line.
        refused = set(scan.refused)
        for number, line in enumerate(lines, start=first):
            if number not in refused:
                _jsonl_line(scan, number, line, columns, is_newer)


def _fits(
    shape: tuple[tuple[str, ...], tuple[type, ...]], columns: dict[str, Column], is_newer: bool
) -> bool:
    return all(
        is_newer
        if name not in columns
        else kind is type(None) or kind in _JSON_TYPES[columns[name].type]
        for name, kind in zip(*shape, strict=True)
    )


def _jsonl_line(
    scan: Scan, number: int, line: bytes, columns: dict[str, Column], is_newer: bool
) -> None:
    """Refuse a line if anything in it is wrong."""
    row = number + 1
    if len(line) > MAX_LINE:
        kind, message = "string-too-long", f"The row has more than {MAX_LINE:,} bytes."
        span = Span(Position(row, 1), Position(row, 2))
        problem = Problem(kind, message, "Shorten it.", scan.file, span=span, row=row)
        scan.refuse(number, [problem])
        return
    try:
        document = parse(line, scan.file, _ROW_LIMITS)
    except DataError as error:
        told = [moved(problem, number, row) for problem in error.problems]
        scan.refuse(number, told, is_blank=not line.strip())
        return
    problems = []
    locator = Locator(document.text)
    value = document.value
    if not isinstance(value, dict):
        message = "the row is no object"
        hint = 'Write one object a line: {"id": "...", ...}.'
        problem = Problem("wrong-type", message, hint, scan.file, span=locator.value(""))
        scan.refuse(number, [moved(problem, number, row)])
        return
    for name, cell in value.items():
        column = columns.get(name)
        if column is None and is_newer:
            scan.unknown.add(name)
        elif column is None:
            problems.append(
                Problem(
                    "column-unknown",
                    f'"{printable(name)}" is no column of this table',
                    f"Columns: {', '.join(columns)}.",
                    scan.file,
                    span=locator.key("/" + name.replace("~", "~0").replace("/", "~1")),
                    field=printable(name),
                )
            )
        elif cell is not None and type(cell) not in _JSON_TYPES[column.type]:
            wanted = {
                "string": "a string",
                "date": "a string",
                "integer": "a whole number",
                "number": "a number",
                "boolean": "true or false",
            }[column.type]
            got = _JSON_NAMES[type(cell)]
            problems.append(
                Problem(
                    "wrong-type",
                    f"{name} is {got}, not {wanted}",
                    f"Write {wanted}. {name}: {column.description}",
                    scan.file,
                    span=locator.value(f"/{name}"),
                    field=name,
                )
            )
    if problems:
        scan.refuse(number, [moved(problem, number, row) for problem in problems])


_JSON_NAMES: dict[type, str] = {
    dict: "an object",
    list: "an array",
    str: "a string",
    bool: "true or false",
    int: "a number",
    float: "a number",
}


def moved(problem: Problem, line: int, row: int) -> Problem:
    """Return a problem of a line by itself as one of a line of a file; `line` counts from 0."""

    def down(span: Span | None) -> Span | None:
        if span is None:
            return None
        start, end = span
        return Span(start._replace(line=start.line + line), end._replace(line=end.line + line))

    related = tuple(replace(item, span=down(item.span)) for item in problem.related)
    return replace(problem, span=down(problem.span), related=related, row=row, pointer="")
