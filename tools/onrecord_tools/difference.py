"""The difference between two texts of a file, as lines that are safe to print."""

import difflib
from collections.abc import Iterator

MOST_LINES = 20_000
"""Longer files are compared by their number of lines alone: finding what moved takes too long."""

_NO_END = "\\ No newline at end of file"


def _shown(line: str) -> str:
    r"""Show what does not print as its escape, `\r` or `\ufeff`, and let no workflow obey it."""
    shown = "".join(
        character
        if character.isprintable() or character == " "
        else character.encode("unicode_escape").decode("ascii")
        for character in line
    )
    return shown.replace("##[", "##(")


def _lines(text: str) -> list[str]:
    """Return the lines of a text; one that no line feed ends is marked as in every unified diff."""
    *lines, last = text.split("\n")
    return [*lines, f"{last}\n{_NO_END}"] if last else lines


def difference(file: str, before: str, after: str) -> Iterator[str]:
    """Yield a unified diff without line ends; nothing where the texts are the same."""
    was, becomes = _lines(before), _lines(after)
    if max(len(was), len(becomes)) > MOST_LINES and before != after:
        yield f"--- {_shown(file)}"
        yield f"+++ {_shown(file)}"
        yield f"{len(was):,} lines become {len(becomes):,}; too many to compare."
        return
    # Only a line feed ends a line here: of a carriage return before it one has to see that it goes.
    lines = difflib.unified_diff(was, becomes, _shown(file), _shown(file), lineterm="")
    for line in lines:
        yield from map(_shown, line.split("\n"))
