"""Where a JSON value stands in its text: what turns a JSON pointer into line and column.

Nothing here recurses, and everything is linear in the length of the text, whatever the text holds.
"""

import json
import re
from array import array
from collections.abc import Iterator
from functools import cached_property
from typing import Final, Literal, NamedTuple, TypeAlias

from onrecord.problem import Position, Span

__all__ = [
    "Event",
    "EventKind",
    "Expected",
    "Locator",
    "Malformed",
    "Member",
    "events",
    "pointer",
    "string_value",
]

EventKind: TypeAlias = Literal["object", "array", "close", "key", "string", "number", "word"]
"""`object` and `array` are opening brackets, `close` a closing one; `word` is true, false, null,
NaN, Infinity or -Infinity."""

Expected: TypeAlias = Literal[
    "value", "first-item", "item", "first-key", "key", "colon", "comma", "end", "string"
]
"""What the grammar wanted: `value` at the root or after a colon, `first-item` and `first-key` also
take the closing bracket, `item` and `key` follow a comma, `comma` also takes the closing bracket,
`end` is the end of the text, `string` the rest of a string."""


Event: TypeAlias = tuple[EventKind, int, int]
"""One token: its kind and its code point offsets, half-open; keys and strings include their
quotes."""


class Malformed(ValueError):
    """The text stops being JSON at offset `at`.

    `opener` is the offset of the bracket or quote that is still open there, None at the root.
    """

    def __init__(self, at: int, expected: Expected, opener: int | None) -> None:
        super().__init__(f"offset {at}: {expected} expected")
        self.at = at
        self.expected = expected
        self.opener = opener


# Possessive quantifiers throughout: no token is ever scanned twice, whatever follows it.
_SPACE = r"[ \t\n\r]*+"
_ESCAPE = r'\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})'
# Raw control characters pass, so that the reader can name them; a raw line break does not, because
# it nearly always means a missing quote, and what follows would be read inside out.
_STRING_BODY = rf'"(?:[^"\\\n\r]++|{_ESCAPE})*+'
_STRING = rf'{_STRING_BODY}"'
_NUMBER = r"-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?+(?:[eE][-+]?[0-9]++)?+"

_match_space = re.compile(_SPACE).match
_match_string = re.compile(_STRING).match
_match_string_body = re.compile(_STRING_BODY).match
_match_key = re.compile(rf"{_SPACE}({_STRING}){_SPACE}:").match
_match_separator = re.compile(rf"{_SPACE}([,\]}}])").match
_match_value = re.compile(
    rf"{_SPACE}(?:(?P<string>{_STRING})"
    rf"|(?P<number>{_NUMBER})(?![\w.+-])"
    r"|(?P<word>true|false|null|NaN|-?Infinity)(?![\w.+-])"
    r"|(?P<object>\{)|(?P<array>\[))"
).match

_VALUE_KINDS: Final[dict[str | None, EventKind]] = {
    "string": "string",
    "number": "number",
    "word": "word",
    "object": "object",
    "array": "array",
}


def events(text: str) -> Iterator[Event]:
    """The tokens of a JSON text, in order; a comma, a colon and white space make no event.

    The grammar is RFC 8259 with two liberties that the reader reports by itself: NaN, Infinity and
    -Infinity are words, and strings may hold raw control characters other than line breaks.
    Raises Malformed where the text stops being JSON, after the events before that point.
    """
    openers: list[int] = []
    expected: Expected = "value"
    at = 0
    while True:
        if expected == "comma":
            separator = _match_separator(text, at)
            if not openers:
                at = _after_space(text, at)
                if at == len(text):
                    return
                raise Malformed(at, "end", None)
            if separator is None:
                raise Malformed(_after_space(text, at), "comma", openers[-1])
            sign = separator[1]
            in_object = text[openers[-1]] == "{"
            at = separator.end()
            if sign == ",":
                expected = "key" if in_object else "item"
            elif (sign == "}") is in_object:
                openers.pop()
                yield "close", at - 1, at
            else:
                raise Malformed(at - 1, "comma", openers[-1])
        elif expected in {"key", "first-key"}:
            key = _match_key(text, at)
            if key is not None:
                yield "key", key.start(1), key.end(1)
                at = key.end()
                expected = "value"
                continue
            at = _after_space(text, at)
            if expected == "first-key" and text.startswith("}", at):
                openers.pop()
                at += 1
                yield "close", at - 1, at
                expected = "comma"
                continue
            string = _match_string(text, at)
            if string is not None:
                raise Malformed(_after_space(text, string.end()), "colon", openers[-1])
            raise _string_or(text, at, expected, openers)
        else:
            value = _match_value(text, at)
            if value is not None:
                kind = _VALUE_KINDS[value.lastgroup]
                start, at = value.span(value.lastindex or 0)
                yield kind, start, at
                if kind == "object":
                    openers.append(start)
                    expected = "first-key"
                elif kind == "array":
                    openers.append(start)
                    expected = "first-item"
                else:
                    expected = "comma"
                continue
            at = _after_space(text, at)
            if expected == "first-item" and text.startswith("]", at):
                openers.pop()
                at += 1
                yield "close", at - 1, at
                expected = "comma"
                continue
            raise _string_or(text, at, expected, openers)


def _after_space(text: str, at: int) -> int:
    space = _match_space(text, at)
    return space.end() if space else at


def _string_or(text: str, at: int, expected: Expected, openers: list[int]) -> Malformed:
    """The fault at `at`: inside the string that begins there, or that nothing fitting begins."""
    body = _match_string_body(text, at)
    if body is not None:
        return Malformed(body.end(), "string", at)
    return Malformed(at, expected, openers[-1] if openers else None)


def string_value(text: str, start: int, end: int) -> str:
    """The value of the JSON string literal at `text[start:end]`, quotes included in the range.

    Raw control characters pass and lone surrogates stay as they are.
    """
    if text.find("\\", start, end) < 0:
        return text[start + 1 : end - 1]
    value = json.loads(text[start:end], strict=False)
    assert isinstance(value, str)
    return value


def pointer(*parts: str | int) -> str:
    """The RFC 6901 pointer made of object keys and array indexes.

    `pointer("a/b", 0)` is `/a~1b/0`; without parts it is "", the whole document.
    """
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)


class _Tree(NamedTuple):
    """All values of a text in document order, as parallel arrays of code point offsets.

    `after` is the number of the first value behind the subtree, so the children of a value follow
    from it alone; `key_end` is 0 where a value has no key.
    """

    start: "array[int]"
    end: "array[int]"
    key_start: "array[int]"
    key_end: "array[int]"
    after: "array[int]"


class Member(NamedTuple):
    """A member of an object, or an item of an array, by its code point offsets.

    `start` is that of the key, or of the value where there is no key; `key` is "" there.
    """

    key: str
    start: int
    value: int
    end: int


# Code points between two places whose line number is kept.
_BLOCK: Final = 1 << 12


class Locator:
    """Finds values and keys of a JSON text by pointer, and offsets by line and column.

    The text may be broken: what stands before the break is found, and what is still open there
    ends there. Where a key occurs twice, the last one counts, as it does for JSON parsers.
    The first lookup reads the text once; later ones cost the length of the pointer, and the width
    of each container at its first use.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._children: dict[int, dict[str, int]] = {}

    def value(self, pointer: str) -> Span:
        """The span of the value at an RFC 6901 pointer, or of its nearest existing ancestor.

        A text that has no value at all gives the span of the whole text.
        Raises ValueError if the pointer is neither empty nor begins with a slash.
        """
        node = self._nearest(pointer)
        if node is None:
            return self.span(0, len(self._text))
        return self.span(self._tree.start[node], self._tree.end[node])

    def key(self, pointer: str) -> Span | None:
        """The span of the key, quotes included, of the member at an RFC 6901 pointer.

        If there is no such member, the key of its nearest existing ancestor; None for array items
        and the root, which have no key.
        Raises ValueError if the pointer is neither empty nor begins with a slash.
        """
        node = self._nearest(pointer)
        if node is None or not self._tree.key_end[node]:
            return None
        return self.span(self._tree.key_start[node], self._tree.key_end[node])

    def members(self, pointer: str) -> list[Member]:
        """The members of the object, or the items of the array, at an RFC 6901 pointer, in order.

        Those with the same key are all there; what is neither, or is not there, has none.
        Raises ValueError if the pointer is neither empty nor begins with a slash.
        """
        node = self._nearest(pointer, exactly=True)
        return [] if node is None else list(self._members_of(node))

    def span(self, start: int, end: int) -> Span:
        """The span between two code point offsets of the text."""
        return Span(self.position(start), self.position(end))

    def position(self, offset: int) -> Position:
        """Line and column of a code point offset; CR LF, LF and a lone CR each end a line."""
        breaks, lines_before, line_starts = self._lines
        block = offset // _BLOCK
        lines = lines_before[block] + breaks.count("\n", block * _BLOCK, offset)
        previous = breaks.rfind("\n", block * _BLOCK, offset)
        line_start = line_starts[block] if previous < 0 else previous + 1
        return Position(lines + 1, offset - line_start + 1)

    @cached_property
    def _lines(self) -> "tuple[str, array[int], array[int]]":
        """The text with every line break as one LF at its old offset, and what blocks begin with.

        For each block of the text: the number of breaks before it, and the offset at which the
        line that it begins in starts.
        Blocks instead of one entry a line: a file of nothing but line breaks stays cheap.
        """
        breaks = self._text
        if "\r" in breaks:
            breaks = breaks.replace("\r\n", " \n").replace("\r", "\n")
        lines_before = array("Q", [0])
        line_starts = array("Q", [0])
        for start in range(0, len(breaks), _BLOCK):
            end = start + _BLOCK
            lines_before.append(lines_before[-1] + breaks.count("\n", start, end))
            last = breaks.rfind("\n", start, end)
            line_starts.append(line_starts[-1] if last < 0 else last + 1)
        return breaks, lines_before, line_starts

    @cached_property
    def _tree(self) -> _Tree:
        tree = _Tree(array("Q"), array("Q"), array("Q"), array("Q"), array("Q"))
        starts, ends, key_starts, key_ends, after = tree
        still_open: list[int] = []
        key_start = key_end = 0
        try:
            for kind, start, end in events(self._text):
                if kind == "key":
                    key_start, key_end = start, end
                elif kind == "close":
                    node = still_open.pop()
                    ends[node] = end
                    after[node] = len(starts)
                else:
                    if kind in {"object", "array"}:
                        still_open.append(len(starts))
                    starts.append(start)
                    ends.append(end)
                    key_starts.append(key_start)
                    key_ends.append(key_end)
                    after.append(len(starts))
                    key_start = key_end = 0
        except Malformed as fault:
            for node in still_open:
                ends[node] = fault.at
                after[node] = len(starts)
        return tree

    def _nearest(self, pointer: str, *, exactly: bool = False) -> int | None:
        if pointer and not pointer.startswith("/"):
            raise ValueError(f"a JSON pointer is empty or begins with a slash: {pointer!r}")
        if not self._tree.start:
            return None
        node = 0
        for token in pointer.split("/")[1:]:
            child = self._children_of(node).get(token.replace("~1", "/").replace("~0", "~"))
            if child is None:
                return None if exactly else node
            node = child
        return node

    def _members_of(self, node: int) -> Iterator[Member]:
        tree = self._tree
        child = node + 1
        while child < tree.after[node]:
            key_start, key_end = tree.key_start[child], tree.key_end[child]
            key = string_value(self._text, key_start, key_end) if key_end else ""
            start = key_start if key_end else tree.start[child]
            yield Member(key, start, tree.start[child], tree.end[child])
            child = tree.after[child]

    def _children_of(self, node: int) -> dict[str, int]:
        known = self._children.get(node)
        if known is not None:
            return known
        tree = self._tree
        in_object = self._text[tree.start[node]] == "{"
        children: dict[str, int] = {}
        child = node + 1
        while child < tree.after[node]:
            name = (
                string_value(self._text, tree.key_start[child], tree.key_end[child])
                if in_object
                else str(len(children))
            )
            children[name] = child
            child = tree.after[child]
        self._children[node] = children
        return children
