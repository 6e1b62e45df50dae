"""Where the lines of a large file begin: a few numbers for each block of it."""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Protocol

BLOCK = 1 << 20
"""Bytes that are read at once."""


class Stream(Protocol):
    """What is read from: a file opened without a buffer."""

    def read(self, size: int = -1, /) -> bytes | None:
        """Return at most that many bytes, none at the end."""
        ...

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go to a place."""
        ...


class LineIndex:
    """The number of the first whole line of each block, and the offset that it begins at."""

    def __init__(self) -> None:
        self._offsets = array("Q")
        self._numbers = array("Q")
        self.lines = 0
        """How many lines there are, the last one too where no line break ends it."""

    def add(self, offset: int, lines: int) -> None:
        """Note a block of whole lines that begins at an offset."""
        self._offsets.append(offset)
        self._numbers.append(self.lines)
        self.lines += lines

    def read(self, stream: Stream, wanted: Iterable[int]) -> Iterator[tuple[int, bytes]]:
        """Yield (number, bytes without the line break) of some lines, numbered from 0, in order."""
        held: tuple[int, int, list[bytes]] = (0, 0, [])
        for number in sorted(set(wanted)):
            if not held[0] <= number < held[1]:
                place = bisect_right(self._numbers, number) - 1
                if place < 0 or number >= self.lines:
                    continue
                start = self._offsets[place]
                is_last = place + 1 == len(self._offsets)
                size = -1 if is_last else self._offsets[place + 1] - start
                stream.seek(start)
                lines = _read(stream, size).split(b"\n")
                end = self.lines if is_last else self._numbers[place + 1]
                held = (self._numbers[place], end, lines)
            line = held[2][number - held[0]]
            yield number, line.removesuffix(b"\r")


def _read(stream: Stream, size: int) -> bytes:
    chunks = []
    while size and (chunk := stream.read(size)):
        chunks.append(chunk)
        size -= len(chunk) if size > 0 else 0
    return b"".join(chunks)


class LineTooLong(ValueError):
    """A line has more bytes than are read."""


def blocks(stream: Stream, longest: int) -> Iterator[tuple[int, bytes]]:
    """Yield (offset, bytes) of a file in blocks that end with a line break, but for the last.

    Raises LineTooLong where that takes more than `longest` bytes and a block.
    """
    offset, rest = 0, b""
    while chunk := stream.read(BLOCK):
        rest += chunk
        end = rest.rfind(b"\n") + 1
        if end == 0 and len(rest) > longest:
            raise LineTooLong
        if end:
            yield offset, rest[:end]
            offset += end
            rest = rest[end:]
    if rest:
        yield offset, rest
