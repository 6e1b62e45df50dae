"""Code frames: the lines that findings are about, with the value marked in them."""

import os
import stat
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from io import TextIOWrapper
from pathlib import Path

from onrecord.problem import Span
from onrecord_validators.finding import Finding
from onrecord_validators.report import Report

_AROUND = 400
"""Characters of a line that are kept on either side of a value, and of the value itself."""

_MAX_LINE = 32 * 1024 * 1024
"""Characters of a line that are looked at: no dossier is longer."""

_TAB = "    "
_CUT = "..."


@dataclass(frozen=True, slots=True)
class Frame:
    """A line of a file around a value: what stands before it, the value, what comes after.

    All of it prints. `is_cut` tells whether the line goes on before the first and behind the last.
    """

    number: int
    before: str
    marked: str
    after: str
    is_cut: tuple[bool, bool] = (False, False)

    def fitted(self, room: int) -> "Frame":
        """Return the frame cut to a width in columns, as much of the value as possible in it."""
        if width(self.before) + width(self.marked) + width(self.after) <= room:
            return self
        starts, ends = self.is_cut
        inner = room - 2 * len(_CUT)
        marked = _first(self.marked, inner)
        left = inner - width(marked)
        after_width = width(self.after) if marked == self.marked else 0
        before = _last(self.before, max(left - after_width, left // 4))
        after = _first(self.after, left - width(before)) if marked == self.marked else ""
        starts = starts or before != self.before
        ends = ends or marked != self.marked or after != self.after
        return Frame(
            self.number,
            (_CUT if starts else "") + before,
            marked,
            after + (_CUT if ends else ""),
            (starts, ends),
        )


@cache
def _columns(character: str) -> int:
    """Return how many columns of a terminal a printable character takes."""
    if (
        unicodedata.category(character) in ("Mn", "Me", "Mc", "Cf")
        or "\u1160" <= character <= "\u11ff"
    ):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def width(text: str) -> int:
    """Return how many columns of a terminal a printable text takes; CJK characters take two."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _first(text: str, room: int) -> str:
    """Return as many of the first characters as fit into a number of columns."""
    for at, character in enumerate(text):
        room -= _columns(character)
        if room < 0:
            return text[:at]
    return text


def _last(text: str, room: int) -> str:
    """Return as many of the last characters as fit into a number of columns."""
    return _first(text[::-1], room)[::-1]


def _shown(text: str) -> str:
    text = text.replace("\t", _TAB)
    return text if text.isprintable() else "".join(c if c.isprintable() else "�" for c in text)


def _frame(line: str, span: Span) -> Frame:
    start = min(span.start.column - 1, len(line))
    end = span.end.column - 1 if span.end.line == span.start.line else len(line)
    end = max(start, min(end, len(line)))
    first, last = max(0, start - _AROUND), min(len(line), end + _AROUND)
    kept = min(end, start + _AROUND)
    return Frame(
        span.start.line,
        _shown(line[first:start]),
        _shown(line[start:kept]),
        _shown(line[end:last]) if kept == end else "",
        (first > 0, last < len(line) or kept < end),
    )


def _opened(root: Path, file: str) -> TextIOWrapper | None:
    """Open a regular file beneath the root that no link leads to; None if it is none."""
    path = root / file
    inside = Path(file)
    if inside.is_absolute() or ".." in inside.parts:
        return None
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        if any((root / above).is_symlink() for above in (inside, *inside.parents[:-1])):
            return None
        stream = os.fdopen(os.open(path, flags), encoding="utf-8", errors="replace", newline=None)
    except (OSError, ValueError):  # ValueError: a NUL in the name
        return None
    if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
        stream.close()
        return None
    return stream


def _lines(root: Path, file: str, wanted: set[int]) -> Mapping[int, str]:
    """Return number -> line; no other character than the locator's ends one."""
    found: dict[int, str] = {}
    stream = _opened(root, file)
    if stream is None:
        return found
    with stream:
        for number in range(1, max(wanted) + 1):
            line = stream.readline(_MAX_LINE)
            if not line:
                break
            if number in wanted:
                found[number] = line.removesuffix("\n")
            while line and not line.endswith("\n"):
                line = stream.readline(_MAX_LINE)
    return found


class Frames:
    """The frames of all findings; each file is read once, as far as needed, and not kept."""

    def __init__(self, report: Report, findings: Iterable[Finding]) -> None:
        spans: dict[str, dict[Span, None]] = defaultdict(dict)
        for finding in findings:
            places = [(finding.file, finding.span)]
            places += [(related.file, related.span) for related in finding.related]
            for file, span in places:
                if span is not None:
                    spans[file][span] = None
        self._frames: dict[tuple[str, Span], Frame] = {}
        for name, wanted in spans.items():
            lines = _lines(report.root, name, {span.start.line for span in wanted})
            for at in wanted:
                if at.start.line in lines:
                    self._frames[name, at] = _frame(lines[at.start.line], at)

    def of(self, file: str, span: Span | None) -> Frame | None:
        """Return the frame of a place; None where it has no lines or the file is gone."""
        return None if span is None else self._frames.get((file, span))
