"""The files of a table and their rows: which row of the database stands in which line."""

from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from onrecord.table_files.line_index import LineIndex
from onrecord.table_files.package import TableFile


@dataclass(slots=True)
class Part:
    """A file of a table. Its rows have the numbers `first` to `first + rows - 1` in the database.

    `skipped` are the lines, from 0, that the database did not take for a row. `columns` are the
    names in the order of the cells of a CSV row. `index` is None where there are no lines.
    """

    file: TableFile
    first: int
    rows: int
    header: int = 0
    columns: tuple[str, ...] = ()
    skipped: "array[int]" = field(default_factory=lambda: array("Q"))
    index: LineIndex | None = None

    def line_of(self, number: int) -> int:
        """Return the line, from 0, of a row that the database holds."""
        line = number - self.first + self.header
        while True:
            # Each line that was skipped before moves the row down by one.
            moved = number - self.first + self.header + bisect_right(self.skipped, line)
            if moved == line:
                return line
            line = moved

    def number_of(self, line: int) -> int | None:
        """Return the number in the database of the row in a line; None if it was skipped."""
        place = bisect_left(self.skipped, line)
        if place < len(self.skipped) and self.skipped[place] == line:
            return None
        return self.first + line - self.header - place


class Parts:
    """The parts of one table, in the order of its rows."""

    def __init__(self) -> None:
        self.all: list[Part] = []
        self._firsts: list[int] = []

    def add(self, part: Part) -> None:
        """Add the part with the rows that come next."""
        self.all.append(part)
        self._firsts.append(part.first)

    def of(self, number: int) -> Part:
        """Return the part that holds a row."""
        place = bisect_right(self._firsts, number) - 1
        while self.all[place].rows == 0:
            place -= 1
        return self.all[place]
