"""Rows of a CSV file with more cells than its header, found before a parser meets them.

DuckDB takes empty cells too many for nothing, and of the others it keeps the whole row once for
each: a row of 400 kB can take an hour.
"""

import csv

from onrecord.table_files.line_index import Stream, blocks
from onrecord.table_files.scan import MAX_LINE

MAX_SURPLUS = 10_000
"""Cells too many, in all rows of a file together, up to which the file is read at all."""

_OTHERS = bytes({*range(0x100)} - set(b",\n"))


class TooWide(ValueError):
    """A file has too many cells too many; `line`, from 0, is the first row that has."""

    def __init__(self, line: int, cells: int) -> None:
        super().__init__(f"line {line} has {cells} cells")
        self.line = line
        self.cells = cells


def _cells(line: bytes) -> int:
    if b'"' in line:
        try:
            return len(next(csv.reader([line.decode("latin-1").rstrip("\r")]), []))
        except csv.Error:  # a lone carriage return, or a cell of more than 131,072 characters
            pass
    return line.count(b",") + 1


def wide_rows(stream: Stream, columns: int) -> dict[int, int]:
    """Return line, from 0 -> number of its cells, for each row with more cells than columns.

    A cell in quotation marks may hold commas; what follows a line break in it counts as a row of
    its own. Raises TooWide, LineTooLong.
    """
    stream.seek(0)
    found: dict[int, int] = {}
    first = surplus = 0
    row = b"," * (columns - 1) + b"\n"
    for _, block in blocks(stream, MAX_LINE):
        commas = block.translate(None, _OTHERS)
        breaks = commas.count(b"\n")
        if commas != row * breaks:
            counts = list(map(len, commas.split(b"\n")))
            if max(counts) >= columns:
                lines = block.split(b"\n")
                for number, count in enumerate(counts):
                    if count < columns:
                        continue
                    cells = _cells(lines[number])
                    if cells > columns:
                        found[first + number] = cells
                        surplus += cells - columns
                        if surplus > MAX_SURPLUS:
                            raise TooWide(*next(iter(found.items())))
        first += breaks
    return found
