"""What is wrong with a document, and where: shared by reader, loader and validators."""

from dataclasses import dataclass
from typing import NamedTuple


class Position(NamedTuple):
    """A place in a text file; both count from 1, columns in Unicode code points."""

    line: int
    column: int


class Span(NamedTuple):
    """A stretch of a text file, half-open: `end` is the position just behind it."""

    start: Position
    end: Position


class Place(NamedTuple):
    """Where something stands in the files of a dataset.

    In a JSON document `pointer` leads to it (RFC 6901; "" is the whole document), in a table `row`
    and `field`: the number of the row, counted from 1 without the header, and the name of the
    column. `span` is None where there are no lines, as in Parquet.
    """

    file: str
    pointer: str = ""
    span: Span | None = None
    row: int | None = None
    field: str | None = None


@dataclass(frozen=True, slots=True)
class Related:
    """A second place that belongs to the same problem, such as the first of two equal keys."""

    label: str
    file: str
    span: Span | None = None
    row: int | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """One reason why a document cannot be read as it is.

    `kind` is a stable kebab-case name; the validators publish a page for each. `message` says what
    is wrong with the values that are wrong, `hint` how to mend it. `pointer`, `span`, `row` and
    `field` are those of a Place.
    """

    kind: str
    message: str
    hint: str
    file: str
    pointer: str = ""
    span: Span | None = None
    related: tuple[Related, ...] = ()
    row: int | None = None
    field: str | None = None

    def __str__(self) -> str:
        at = f":{self.span.start.line}:{self.span.start.column}" if self.span else ""
        return f"{self.file}{at}: {self.message} ({self.kind}). {self.hint}"


class DataError(ValueError):
    """A dataset that onrecord refuses to read; `problems` says what, where and how to mend it."""

    def __init__(self, problems: "list[Problem]") -> None:
        self.problems = problems
        shown = [str(problem) for problem in problems[:10]]
        if len(problems) > len(shown):
            shown.append(f"... and {len(problems) - len(shown)} more")
        super().__init__("\n".join(shown))


class NewerVersionWarning(UserWarning):
    """Data of a newer minor version of the schema were read as far as this version knows them."""
