"""What the locator's answers are held against: every value of a document, and cutting by a span."""

from collections.abc import Iterator

from onrecord.problem import Span
from onrecord.reader import JsonValue


def walk(value: JsonValue, *parts: str | int) -> Iterator[tuple[tuple[str | int, ...], JsonValue]]:
    """Every value beneath a value, with the parts of its pointer."""
    yield parts, value
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from walk(inner, *parts, key)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from walk(inner, *parts, index)


def lines_of(text: str) -> list[str]:
    """The lines as Position counts them: split at CR LF, LF and CR and at nothing else."""
    return text.replace("\r\n", " \n").replace("\r", "\n").split("\n")


def slice_of(text: str, span: Span) -> str:
    starts = [0]
    for line in lines_of(text):
        starts.append(starts[-1] + len(line) + 1)
    start, end = (starts[place.line - 1] + place.column - 1 for place in span)
    return text[start:end]
