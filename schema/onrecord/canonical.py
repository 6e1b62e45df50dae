"""The canonical form of a dossier: one text for what it says, whoever or whatever wrote it.

Keys stand in the order of the models. One that no model knows stays behind the key that it follows,
so that a dossier of a newer minor version, in whose order it has its place, is canonical here too.
Lists whose order means nothing are sorted. Of the lists of records, those in which one looks
something up (sources, actors, places) are sorted by id, so that two people who add to one do not
meet at its end; segments follow the text; all others keep the coder's order, which is that in which
the article tells it and in which a reviewer reads. Evidence, quotes and authors are ordered data.

Words are in Unicode NFC, with three exceptions. A quote is a span of a normalised text: a right one
is NFC already, and in a wrong one the offsets may count the characters that it has. Ids, addresses
and identifiers are ASCII. What stands in `extensions` belongs to whoever put it there: of it only
the keys are sorted, because JSON objects have no order, while its lists and strings stay.

Nothing is ever added, dropped or rounded, whatever shape the document has.
"""

import json
import unicodedata
from collections.abc import Iterator, Mapping
from decimal import Decimal, localcontext
from functools import cache
from typing import Any, Final

from pydantic_core import to_json

from onrecord.dossier import Dossier
from onrecord.identifier import Identifier
from onrecord.quote import Quote
from onrecord.reader import MAX_NUMBER_LENGTH, Document
from onrecord.shape import Shape
from onrecord.tables.layout import RECORD_TABLES, TABLES, Field, fields

__all__ = ["canonical", "canonical_file", "formatted"]

_LOOKED_UP: Final = ("sources", "actors", "places")

_INDENT: Final = "  "


def canonical(dossier: Mapping[str, Any]) -> dict[str, Any]:
    """Return a dossier, as plain JSON data, with keys, lists and words in canonical form."""
    ordered: dict[str, Any] = _object(dossier, Dossier)
    return ordered


def canonical_file(dossier: Mapping[str, Any]) -> bytes:
    """Return the bytes of a dossier's file in canonical form: two spaces, LF, UTF-8 unescaped."""
    return (_written(canonical(dossier), "") + "\n").encode("utf-8")


def formatted(document: Document) -> bytes:
    """Return the bytes of a file that the reader took, in canonical form.

    Unlike `canonical_file(document.value)` it keeps the digits of a number that no double holds. A
    document that is no object is written as it is, indented.
    """
    value = json.loads(document.text, parse_float=Decimal)
    if isinstance(value, dict):
        return canonical_file(value)
    return (_written(value, "") + "\n").encode("utf-8")


# --- Order ------------------------------------------------------------------------------------


@cache
def _sets() -> frozenset[tuple[type[Shape], str]]:
    """Return model and field of each list whose order means nothing."""
    return frozenset(
        (RECORD_TABLES[table.of], table.field)
        for table in TABLES.values()
        if table.kind == "list" and "ordinal" not in table.primary_key
    )


def _object(value: Any, model: type[Shape]) -> Any:
    if not isinstance(value, Mapping):
        return value
    known = {item.name: item for item in fields(model) if item.name in value}
    behind: dict[str, list[str]] = {name: [] for name in known}
    # What stands before all that is known goes to the end.
    first: list[str] = []
    follows = first
    for key in value:
        if key in known:
            follows = behind[key]
        else:
            follows.append(key)
    ordered = {}
    for name, item in known.items():
        ordered[name] = _field(value[name], item, model)
        ordered |= {key: value[key] for key in behind[name]}
    return ordered | {key: value[key] for key in first}


def _field(value: Any, field: Field, model: type[Shape]) -> Any:
    if field.name == "extensions":
        return _with_sorted_keys(value)
    if field.container == "list":
        return _list(value, field, model) if isinstance(value, list) else value
    if field.container == "map":
        if not isinstance(value, Mapping):
            return value
        return {key: _words(inner, field, model) for key, inner in sorted(value.items())}
    return _object(value, field.model) if field.model else _words(value, field, model)


def _list(value: list[Any], field: Field, model: type[Shape]) -> list[Any]:
    if field.model:
        items = [_object(item, field.model) for item in value]
        if field.name in _LOOKED_UP and all(_has(item, str, "id") for item in items):
            items.sort(key=lambda item: item["id"])
        elif field.name == "segments" and all(
            _has(item, int, "start", "end") and _has(item, str, "id") for item in items
        ):
            items.sort(key=lambda item: (item["start"], item["end"], item["id"]))
        return items
    if not all(isinstance(item, str) for item in value):
        return value
    items = [_words(item, field, model) for item in value]
    if len(set(items)) < len(set(value)):
        # Two spellings of one name: whether that is a repetition is not for a formatter to say.
        items = value
    return sorted(items) if (model, field.name) in _sets() else items


def _has(item: Any, kind: type, *names: str) -> bool:
    return isinstance(item, dict) and all(type(item.get(name)) is kind for name in names)


def _with_sorted_keys(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _with_sorted_keys(inner) for key, inner in sorted(value.items())}
    if isinstance(value, list):
        return [_with_sorted_keys(item) for item in value]
    return value


# --- Words ------------------------------------------------------------------------------------


@cache
def _length_of_words(field: Field, model: type[Shape]) -> int | None:
    """Return how long the words in a field may be; None if it holds anything but words."""
    is_named = any(
        isinstance(item, Identifier) or getattr(item, "pattern", None) for item in field.metadata
    )
    if model is Quote or field.inner is not str or is_named:
        return None
    return next(
        (item.max_length for item in field.metadata if getattr(item, "max_length", None)), None
    )


def _words(value: Any, field: Field, model: type[Shape]) -> Any:
    longest = _length_of_words(field, model)
    if longest is None or not isinstance(value, str) or unicodedata.is_normalized("NFC", value):
        return value
    composed = unicodedata.normalize("NFC", value)
    # A few characters become longer, and must not make a text too long for its field.
    return value if len(composed) > max(longest, len(value)) else composed


# --- Text -------------------------------------------------------------------------------------


def _written(value: Any, indent: str) -> str:
    """Return a JSON value as text whose further lines are indented."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, Mapping):
        return _bracketed("{", "}", indent, _members(value, indent + _INDENT))
    if isinstance(value, list):
        inner = indent + _INDENT
        return _bracketed("[", "]", indent, (_written(item, inner) for item in value))
    if isinstance(value, Decimal):
        return _number(value)
    return to_json(value).decode()


def _members(value: Mapping[str, Any], indent: str) -> Iterator[str]:
    for key, inner in value.items():
        yield f"{json.dumps(key, ensure_ascii=False)}: {_written(inner, indent)}"


def _bracketed(opening: str, closing: str, indent: str, parts: Iterator[str]) -> str:
    inner = f"\n{indent}{_INDENT}"
    joined = f",{inner}".join(parts)
    return f"{opening}{inner}{joined}\n{indent}{closing}" if joined else opening + closing


def _number(value: Decimal) -> str:
    """Return the shortest text of the double, or all digits where no double holds them."""
    shortest = to_json(float(value)).decode()
    if Decimal(shortest) == value:
        return shortest
    with localcontext() as context:
        context.prec = MAX_NUMBER_LENGTH
        return str(value.normalize())
