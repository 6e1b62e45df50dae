"""Draft: the text of a dossier that is being mended, and the edits that rules make in it.

A fix edits the text where the finding is and leaves all the rest as it was written, so that a diff
shows what was mended and nothing else.
"""

import codecs
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from typing import Any, Final, NamedTuple

from onrecord.dossier import Dossier
from onrecord.locator import EventKind, Locator, Malformed, Member, events, string_value
from onrecord.reader import FORBIDDEN
from onrecord.shape import Shape
from onrecord.tables.layout import TABLES, Field, fields

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (codecs.BOM_UTF8, "utf-8"),
)

# In a text that is JSON this finds exactly its strings: outside of them there is no quote.
_strings = re.compile(r'"(?:[^"\\\n\r]|\\.)*+"')

_UNSEEN: Final = re.compile(rf"(?![\t\n\r]){FORBIDDEN.pattern}")
_IDLE_COMMA: Final = re.compile(r",(?=[ \t\r\n]*+[}\]])")

_SETS: Final = frozenset(
    table.field
    for table in TABLES.values()
    if table.kind == "list" and "ordinal" not in table.primary_key
)


class Edit(NamedTuple):
    """The code points from `start` up to `end` become `text`."""

    start: int
    end: int
    text: str


class Draft:
    """The text of a dossier, with what a rule needs to make an edit in it.

    Pointers are RFC 6901. What is asked about a place that is not there is answered by None or by
    no edits.
    """

    def __init__(self, text: str, *, had_mark: bool = False) -> None:
        self.text = text
        self.had_mark = had_mark
        """Whether a byte order mark stood in front; the text is without it."""
        self._locator = Locator(text)
        self._members: dict[str, list[Member]] = {}
        self._by_key: dict[str, dict[str, int]] = {}
        self._alike: dict[tuple[str, Callable[[str], str]], dict[str, list[int]]] = {}
        self._repetitions: dict[str, list[Edit]] = {}

    @classmethod
    def of(cls, data: bytes) -> "Draft | None":
        """Return the draft of a file in UTF-8 or in what its byte order mark says; else None."""
        mark, encoding = next((m for m in _MARKS if data.startswith(m[0])), (b"", "utf-8"))
        try:
            return cls(data[len(mark) :].decode(encoding), had_mark=bool(mark))
        except UnicodeDecodeError:
            return None

    # --- Where things stand ---------------------------------------------------------------------

    def members(self, pointer: str) -> list[Member]:
        """Return the members or items of the object or array at a pointer, in order."""
        if pointer not in self._members:
            self._members[pointer] = self._locator.members(pointer)
        return self._members[pointer]

    def _number(self, pointer: str) -> int | None:
        """Return which of the members around it the one at a pointer is; of equal keys the last."""
        around, slash, token = pointer.rpartition("/")
        if not slash:
            return None
        if around not in self._by_key:
            members = self.members(around)
            is_array = all(member.start == member.value for member in members)
            self._by_key[around] = {
                str(number) if is_array else member.key: number
                for number, member in enumerate(members)
            }
        return self._by_key[around].get(token.replace("~1", "/").replace("~0", "~"))

    def member(self, pointer: str) -> Member | None:
        """Return the member or item at a pointer."""
        number = self._number(pointer)
        return None if number is None else self.members(pointer.rpartition("/")[0])[number]

    def alike(self, pointer: str, plain: Callable[[str], str]) -> Mapping[str, Sequence[int]]:
        """Return plain form of a key -> the numbers of the members that have it, of an object."""
        if (pointer, plain) not in self._alike:
            numbers: dict[str, list[int]] = {}
            for number, member in enumerate(self.members(pointer)):
                numbers.setdefault(plain(member.key), []).append(number)
            self._alike[pointer, plain] = numbers
        return self._alike[pointer, plain]

    def literal(self, member: Member) -> str:
        """Return the text of a member's value."""
        return self.text[member.value : member.end]

    def kind(self, member: Member) -> EventKind:
        """Return which kind of JSON value a member has."""
        kind, _, _ = next(events(self.literal(member)))
        return kind

    def string(self, pointer: str) -> str | None:
        """Return the string at a pointer; None where another value stands."""
        member = self.member(pointer)
        if member is None or not self.text.startswith('"', member.value):
            return None
        return string_value(self.text, member.value, member.end)

    # --- Edits ------------------------------------------------------------------------------------

    def write(self, pointer: str, literal: str) -> list[Edit]:
        """Replace the value at a pointer by another JSON text."""
        member = self.member(pointer)
        return [] if member is None else [Edit(member.value, member.end, literal)]

    def rename(self, pointer: str, key: str) -> list[Edit]:
        """Give the member at a pointer another key, which needs no escapes."""
        member = self.member(pointer)
        if member is None or member.start == member.value:
            return []
        literal = next(_strings.finditer(self.text, member.start))
        return [Edit(member.start, literal.end(), f'"{key}"')]

    def remove(self, pointer: str) -> list[Edit]:
        """Remove the member or item at a pointer; of members with the same key the last."""
        number = self._number(pointer)
        return [] if number is None else [self.without(pointer.rpartition("/")[0], number)]

    def omit(self, pointer: str) -> list[Edit]:
        """Remove what has no content, where the schema lets it be absent and absence means none.

        That is not so of a flag, whose absence means true, nor of an item of a list with an order.
        """
        field, is_item = field_at(pointer)
        if field is None or (field.inner is bool and not is_item):
            return []
        may_go = (field.container == "map" or is_set(pointer)) if is_item else not field.required
        return self.remove(pointer) if may_go else []

    def without(self, pointer: str, number: int) -> Edit:
        """Remove a member or item of the container at a pointer, with a comma and its lines."""
        members = self.members(pointer)
        member = members[number]
        if number:
            return Edit(members[number - 1].end, member.end, "")
        if len(members) > 1:
            return Edit(member.start, members[1].start, "")
        start, end = member.start, member.end
        while start and self.text[start - 1] in " \t\r\n":
            start -= 1
        while end < len(self.text) and self.text[end] in " \t\r\n":
            end += 1
        return Edit(start, end, "")

    def without_repetitions(self, pointer: str) -> list[Edit]:
        """Remove the items of a list of strings that stand before them already."""
        if pointer not in self._repetitions:
            seen: set[str] = set()
            edits = self._repetitions[pointer] = []
            for number, item in enumerate(self.members(pointer)):
                value = string_value(self.text, item.value, item.end)
                if value in seen:
                    edits.append(self.without(pointer, number))
                seen.add(value)
        return self._repetitions[pointer]

    @cached_property
    def unseen_characters(self) -> list[Edit]:
        """What removes forbidden characters between tokens, if the text is JSON but for slips."""
        return self._slips(_UNSEEN) if self._is_json_but_for_slips else []

    @cached_property
    def idle_commas(self) -> list[Edit]:
        """What removes commas with no member behind them, if the text is JSON but for slips."""
        return self._slips(_IDLE_COMMA) if self._is_json_but_for_slips else []

    @cached_property
    def _is_json_but_for_slips(self) -> bool:
        """Whether the text is JSON without its slips.

        That it is proves that what is taken for strings are the strings: no slip lies in one.
        """
        seen = Draft(edited(self.text, self._slips(_UNSEEN)))
        # `[,]` and `[1,,]`: something is missing before the comma as well.
        commas = seen._slips(_IDLE_COMMA)
        has_member = all(seen._before(comma.start) not in "[{,:" for comma in commas)
        return has_member and _is_json(edited(seen.text, commas))

    def _before(self, offset: int) -> str:
        """Return the last character before an offset that is no white space."""
        while offset and self.text[offset - 1] in " \t\r\n":
            offset -= 1
        return self.text[max(0, offset - 1) : offset]

    def _slips(self, pattern: re.Pattern[str]) -> list[Edit]:
        """Remove what matches a pattern outside of strings."""
        return [
            Edit(*match.span(), "")
            for start, end in self._between_strings()
            for match in pattern.finditer(self.text, start, end)
        ]

    def _between_strings(self) -> Iterator[tuple[int, int]]:
        start = 0
        for match in _strings.finditer(self.text):
            yield start, match.start()
            start = match.end()
        yield start, len(self.text)


def _is_json(text: str) -> bool:
    try:
        return sum(1 for _ in events(text)) > 0
    except Malformed:
        return False


def edited(text: str, edits: Sequence[Edit]) -> str:
    """Return a text with edits made that stand in order and do not overlap."""
    pieces, at = [], 0
    for edit in edits:
        pieces += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join([*pieces, text[at:]])


def tokens(literal: str) -> list[tuple[str, str | Decimal]]:
    """Return what a JSON text says: its tokens, strings without their escapes, numbers by value."""
    found: list[tuple[str, str | Decimal]] = []
    for kind, start, end in events(literal):
        if kind in ("key", "string"):
            found.append((kind, string_value(literal, start, end)))
        else:
            token = literal[start:end]
            found.append((kind, Decimal(token) if kind == "number" else token))
    return found


def pattern_in(metadata: Iterable[Any]) -> str | None:
    """Return the regular expression among what annotates a field, if there is one."""
    parts = (part for item in metadata for part in getattr(item, "metadata", [item]))
    return next((part.pattern for part in parts if getattr(part, "pattern", None)), None)


def takes(field: Field, text: str) -> bool:
    """Whether a field takes any text, or this one."""
    pattern = pattern_in(field.metadata)
    return field.inner is str and (pattern is None or re.fullmatch(pattern, text) is not None)


def model_at(pointer: str) -> type[Shape] | None:
    """Return the model of the object that a pointer leads to; None where there is none."""
    if not pointer:
        return Dossier
    field, is_item = field_at(pointer)
    return field.model if field and (is_item or not field.container) else None


def is_set(pointer: str) -> bool:
    """Whether a pointer leads to an item of a list whose order means nothing."""
    return pointer.split("/")[-2] in _SETS


def field_at(pointer: str) -> tuple[Field | None, bool]:
    """Return the field of the models that a pointer leads to, and whether to an item in it.

    An item of a list, or a value of a map. What lies inside of extensions belongs to no field.
    """
    model: type[Shape] | None = Dossier
    field: Field | None = None
    is_item = False
    for token in pointer.split("/")[1:]:
        if field and field.container and not is_item:
            if field.name == "extensions":
                return None, False
            is_item, model = True, field.model
            continue
        field = next((f for f in fields(model) if f.name == token), None) if model else None
        is_item, model = False, field.model if field and not field.container else None
    return field, is_item
