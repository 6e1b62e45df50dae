"""Replacements: every other value that one field of a record is tried with, by what it holds."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

from onrecord.edtf import EDTF_PATTERN
from onrecord.identifier import PREFIXES, Identifier, Reference
from onrecord.tables.layout import Field
from onrecord.vocabularies import Aspect, Role
from onrecord.vocabularies.vocabulary import Vocabulary


class Absent:
    """What stands in the place of a value that is taken away."""

    def __repr__(self) -> str:
        return "nothing"


ABSENT = Absent()

OTHERS = {
    "^[0-9a-f]{64}$": "0" * 64,
    "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$": "2024-03-30",
    "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$": "nb",
    "^[A-Z]{3}$": "ISL",
    "^[A-Za-z0-9][A-Za-z0-9.+-]*$": "CC0-1.0",
    "^https?://[!-~]+$": "https://example.org/elsewhere",
    "^[a-z][a-z0-9-]*:[!-~]+$": "wikidata:Q42",
    "^1\\.(?:0|[1-9][0-9]{0,3})$": "1.7",
    "^[a-z0-9]+(?:[-./][a-z0-9]+)*$": "another-key",
    EDTF_PATTERN: "2024-02-29",
}
"""Pattern of a string field -> another value that it accepts."""

ISO_DATE = next(pattern for pattern, value in OTHERS.items() if value == "2024-03-30")

TYPE_NAMES: Mapping[type, str] = {
    str: "string",
    int: "number",
    bool: "boolean",
    list: "list",
    dict: "object",
}


class Replacement(NamedTuple):
    """Another value for a field, and the kind of mutation that it is."""

    kind: str
    value: Any


class Ids:
    """The ids of a dataset, by prefix, in the order of the ids."""

    def __init__(self, ids: Iterable[str]) -> None:
        self._by_prefix: dict[str, list[str]] = {prefix: [] for prefix in PREFIXES}
        for record_id in sorted(ids):
            self._by_prefix[record_id.partition(":")[0]].append(record_id)

    def near(self, prefix: str, record_id: str, most: int = 3) -> list[str]:
        """Return other ids of a type: the next ones by name, and one from far off."""
        others = [other for other in self._by_prefix[prefix] if other != record_id]
        if len(others) <= most:
            return others
        at = next((n for n, other in enumerate(others) if other > record_id), 0)
        places = [at, at - 1, (at + len(others) // 2) % len(others)]
        return [others[n] for n in places[:most]]


def pattern_of(field: Field) -> str | None:
    """Return the pattern that the strings of a field match, if it has one."""
    return next((p for m in field.metadata if (p := getattr(m, "pattern", None))), None)


def retyped(value: Any) -> Iterator[Replacement]:
    """Yield a value of every other JSON type, and null."""
    yield Replacement("null", None)
    as_text = str(value) if isinstance(value, int | float) else "1"
    others = {str: as_text, int: 7, bool: True, list: [value], dict: {"value": value}}
    for kind, other in others.items():
        if kind is not type(value) and not (kind is int and isinstance(value, float)):
            yield Replacement(f"as {TYPE_NAMES[kind]}", other)


def _texts(value: str) -> Iterator[Replacement]:
    first, _, rest = value.partition(" ")
    yield Replacement("other words", "Something else altogether")
    yield Replacement("a word less", rest or first[:-1] or "x")
    yield Replacement("a letter changed", value[:-1] + ("n" if value[-1] != "n" else "m"))
    yield Replacement("a letter doubled", value + value[-1])
    yield Replacement("control character", value + "\x07")
    yield Replacement("too long", "long " * 500)
    yield Replacement("like a formula", f"=1+1 {value}")


def _dates(value: str) -> Iterator[Replacement]:
    def years(by: int) -> str:
        return re.sub(r"\b\d{4}(?=$|[-/?~%])", lambda m: f"{int(m[0]) + by:04}", value)

    def days(by: int) -> str:
        def moved(match: re.Match[str]) -> str:
            return (date.fromisoformat(match[0]) + timedelta(days=by)).isoformat()

        return re.sub(r"\d{4}-\d{2}-\d{2}", moved, value)

    for kind, by in (("a year", 1), ("a century", 100)):
        yield Replacement(f"{kind} earlier", years(-by))
        yield Replacement(f"{kind} later", years(by))
    yield Replacement("a day earlier", days(-1))
    yield Replacement("a day later", days(1))
    first = value.partition("/")[0]
    yield Replacement("coarser", re.sub(r"-[0-9X]{2}(?=$|/)", "", value))
    if re.fullmatch(r"[0-9X]{4}(-[0-9X]{2})?", first):
        finer = f"{first}-15" if "-" in first else f"{first}-06"
        yield Replacement("finer", finer + value[len(first) :])
    yield Replacement("approximate", f"{value}~" if value[-1].isdigit() else f"{first}~")
    if "/" in value:
        yield Replacement("turned round", "/".join(reversed(value.split("/"))))
        yield Replacement("one end alone", first.strip(".") or value.rpartition("/")[2])
    else:
        yield Replacement("left open", f"{value}/..")
        yield Replacement("open before", f"../{value}")
    yield Replacement("impossible day", "2023-02-29")
    yield Replacement("not a date", "last Tuesday")


def _references(
    value: str, prefixes: Iterable[str], ids: Ids, own_id: str
) -> Iterator[Replacement]:
    allowed = tuple(prefixes)
    for prefix in PREFIXES:
        if prefix in allowed:
            yield from (Replacement("another record", o) for o in ids.near(prefix, value))
        else:
            yield from (Replacement("record of another type", o) for o in ids.near(prefix, "", 1))
    yield Replacement("itself", own_id)
    yield Replacement("nothing", f"{value}-gone")
    yield Replacement("no id", value.partition(":")[2])


def _own_ids(value: str, ids: Ids) -> Iterator[Replacement]:
    own = value.partition(":")[0]
    yield Replacement("new id", f"{value}-new")
    yield from (Replacement("id of another record", other) for other in ids.near(own, value, 1))
    yield from (
        Replacement("id of another type", f"{prefix}:{value.partition(':')[2]}")
        for prefix in PREFIXES
        if prefix != own
    )
    yield Replacement("malformed", value.replace(":", "_"))


def _vocabulary(value: str, values: Iterable[str]) -> Iterator[Replacement]:
    yield from (Replacement("another value", str(other)) for other in values)
    yield Replacement("unknown value", f"{value}x")
    yield Replacement("upper case", value.upper())


def _numbers(value: int | float) -> Iterator[Replacement]:
    yield Replacement("one more", value + 1)
    yield Replacement("one less", value - 1)
    yield Replacement("a digit more", value * 10 + 1)
    yield Replacement("negative", -value - 1)
    yield Replacement("beyond bounds", 2**53)
    if isinstance(value, int):
        yield Replacement("a fraction", value + 0.5)


def _strings(value: str, field: Field, ids: Ids, own_id: str) -> Iterator[Replacement]:
    reference = next((m for m in field.metadata if isinstance(m, Reference)), None)
    if reference is not None:
        yield from _references(value, reference.prefixes, ids, own_id)
    elif any(isinstance(m, Identifier) for m in field.metadata):
        yield from _own_ids(value, ids)
    elif isinstance(field.inner, type) and issubclass(field.inner, Vocabulary):
        yield from _vocabulary(value, field.inner)
    elif (pattern := pattern_of(field)) is None:
        yield from _texts(value)
    elif pattern in (EDTF_PATTERN, ISO_DATE):
        yield from _dates(value)
    else:
        yield Replacement("another value", OTHERS[pattern])
        yield Replacement("malformed", f"!{value}")


def _values(value: str, aspect: str, ids: Ids, own_id: str) -> Iterator[Replacement]:
    """Yield other values of a claim, whose type its aspect decides."""
    if aspect == Aspect.TIME:
        yield from _dates(value)
    elif aspect in (Aspect.PLACE, Aspect.ACTOR):
        yield from _references(value, [value.partition(":")[0]], ids, own_id)
    elif aspect == Aspect.COUNT:
        yield from (Replacement(kind, str(n)) for kind, n in _numbers(int(value)))
        yield Replacement("turned round", "9..1")
        yield Replacement("in words", "several")
    elif aspect == Aspect.ROLE:
        yield from _vocabulary(value, Role)
    else:
        yield from _texts(value)


def replacements(
    value: Any, field: Field, ids: Ids, own_id: str, aspect: str | None = None
) -> Iterator[Replacement]:
    """Yield every other value that one value of a field is tried with.

    `own_id` is the record that the field belongs to; `aspect` is that of a claim whose value it is.
    """
    found: list[Replacement] = list(retyped(value))
    if isinstance(value, bool):
        found.append(Replacement("flipped", not value))
    elif isinstance(value, int | float):
        found += _numbers(value)
    elif isinstance(value, str):
        found.append(Replacement("emptied", ""))
        if aspect is not None:
            found += _values(value, aspect, ids, own_id)
        else:
            found += _strings(value, field, ids, own_id)
    yield from (
        other for other in found if type(other.value) is not type(value) or other.value != value
    )
