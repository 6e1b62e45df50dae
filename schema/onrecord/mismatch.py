"""Where a document does not have the shape of the models: their errors as problems with a place."""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from difflib import get_close_matches
from functools import cache
from typing import Any

from pydantic_core import ErrorDetails

from onrecord.dossier import Dossier
from onrecord.edtf import EDTF_PATTERN
from onrecord.identifier import Identifier
from onrecord.locator import Locator, pointer
from onrecord.pattern import form_in_words
from onrecord.problem import Problem
from onrecord.reader import MAX_PROBLEMS, Document, printable
from onrecord.shape import Shape
from onrecord.tables.layout import RECORD_TABLES, Field, fields
from onrecord.text import DerivesBounds
from onrecord.vocabularies import CATEGORY_MODES, Vocabulary

KINDS: dict[str, str] = {
    "field-missing": "A required field is absent.",
    "field-unknown": "A field stands where the schema has none of that name.",
    "null-value": "A value is null; what is unknown is absent.",
    "wrong-type": "A value is of another JSON type than the schema asks for.",
    "value-unknown": "A value is not in its vocabulary.",
    "pattern-mismatch": "A text does not have the form that the schema asks for.",
    "text-too-short": "A text is empty.",
    "text-too-long": "A text is longer than the schema allows.",
    "list-empty": "A list, map or object is empty; what has no members is absent.",
    "number-out-of-range": "A number is smaller or greater than the schema allows.",
}
"""The kinds of problem with the shape of a document, each with its definition."""

KIND_OF_ERROR: dict[str, str] = {
    "missing": "field-missing",
    "extra_forbidden": "field-unknown",
    "model_type": "wrong-type",
    "string_type": "wrong-type",
    "int_type": "wrong-type",
    "int_from_float": "wrong-type",
    "float_type": "wrong-type",
    "bool_type": "wrong-type",
    "list_type": "wrong-type",
    "dict_type": "wrong-type",
    "enum": "value-unknown",
    "string_pattern_mismatch": "pattern-mismatch",
    "string_too_short": "text-too-short",
    "string_too_long": "text-too-long",
    "too_short": "list-empty",
    "empty_object": "list-empty",
    "greater_than_equal": "number-out-of-range",
    "less_than_equal": "number-out-of-range",
    "finite_number": "number-out-of-range",
}
"""Type of a pydantic error -> kind of problem; every type that the models can raise is here."""

_JSON_TYPES = {
    dict: "an object",
    list: "an array",
    str: "a string",
    bool: "true or false",
    int: "a number",
    float: "a number",
    type(None): "null",
}
_WANTED = {
    "model_type": "an object",
    "string_type": "a string",
    "enum": "a string",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "list_type": "an array",
    "dict_type": "an object",
}


def _field_at(location: Sequence[str | int]) -> Field | None:
    """Return the field that a location in a dossier leads to."""
    model: type[Shape] | None = Dossier
    found: Field | None = None
    for part in location:
        if isinstance(part, int):
            continue
        if model is None:
            return found
        found = next((item for item in fields(model) if item.name == part), None)
        model = found.model if found else None
    return found


def model_at(location: Sequence[str | int]) -> type[Shape] | None:
    """Return the model of the object that a location in a dossier leads to."""
    if not any(isinstance(part, str) for part in location):
        return Dossier
    found = _field_at(location)
    return found.model if found else None


def _alternative(value: Any, choices: Sequence[str]) -> str | None:
    """Return the choice that is meant, if a word is so near to it that it can be no other."""
    # No word of the schema is longer, and comparing takes time for each character.
    word = str(value)[:80].casefold()
    near = get_close_matches(word, choices, n=1, cutoff=0.6)
    if not near:
        return None
    # Words that begin otherwise are alike by chance, unless almost all of them is the same.
    is_near = near[0][:1] == word[:1] or bool(get_close_matches(word, near, cutoff=0.8))
    return near[0] if is_near else None


def _values(field: Field | None) -> list[str]:
    """Return the values of the vocabulary that a field takes; none where it takes others."""
    inner = field.inner if field else None
    if isinstance(inner, type) and issubclass(inner, Vocabulary):
        return [str(member) for member in inner]
    return []


@cache
def _fields_of_values() -> dict[str, list[str]]:
    """Return value -> the fields of the vocabularies that have it, with their models."""
    found: dict[str, list[str]] = defaultdict(list)
    for model in RECORD_TABLES.values():
        for field in fields(model):
            for value in _values(field):
                found[value].append(f"{field.name} ({model.__name__})")
    return found


def _elsewhere(value: str, name: str) -> str:
    """Return of which other field something is a value, as a sentence; empty if of none."""
    if name == "category":
        of = [str(category) for category, modes in CATEGORY_MODES.items() if value in modes]
        if of:
            return f'"{value}" is one of the modes of {" and ".join(of)}. '
    others = _fields_of_values().get(value)
    return f'"{value}" is a value of {" and ".join(others)}. ' if others else ""


@cache
def _models_of_fields() -> dict[str, list[str]]:
    """Return field -> the models of records that have it."""
    found: dict[str, list[str]] = defaultdict(list)
    for model in RECORD_TABLES.values():
        for field in fields(model):
            found[field.name].append(model.__name__)
    return found


def _owners(name: str) -> str:
    """Return which records have a field of that name, as a sentence; empty if none or most do."""
    models = _models_of_fields().get(name, [])
    if not 0 < len(models) <= 3:
        return ""
    return f"It is a field of {' and '.join(models)}: look at the braces around it. "


def _form(field: Field | None) -> str:
    """Return what a field that is missing takes, as a sentence; empty where any text will do."""
    if field is None:
        return ""
    if values := _values(field):
        return f" Values: {', '.join(values)}."
    if field.model:
        needed = ", ".join(item.name for item in fields(field.model) if item.required)
        what = "A list of objects" if field.container == "list" else "An object"
        return f" {what} with {needed}." if needed else ""
    identifier = next((item for item in field.metadata if isinstance(item, Identifier)), None)
    return f" {identifier.form_in_words}" if identifier else ""


def _rewritten(value: Any, wanted: str, field: Field | None) -> str:
    """Return how to write a value of the wrong type, as a sentence."""
    if wanted == "an array" and field and value is not None:
        is_item = isinstance(value, dict) if field.model else isinstance(value, str)
        if is_item:
            shown = printable(json.dumps(value, ensure_ascii=False), 60)
            return f"Put it between brackets, even if it is the only one: [{shown}]."
    if wanted == "a string" and isinstance(value, (int, float)) and not isinstance(value, bool):
        return f'Put it between quotation marks: "{printable(repr(value))}".'
    if wanted in ("a number", "a whole number") and isinstance(value, str):
        return "Write the digits without quotation marks."
    if wanted == "true or false" and isinstance(value, str):
        return "Write true or false without quotation marks, or leave the field out."
    if wanted == "an object" and field is None:
        return 'A dossier is one object: {"schema_version": ..., "events": [...], ...}.'
    if wanted == "an object" and field and field.model:
        names = ", ".join(item.name for item in fields(field.model))
        return f"Write an object, in braces, of the fields {names}."
    return f"Write {wanted}."


def _named(location: Sequence[str | int]) -> str:
    """Return what a value is called: its field, or as an item of a list by the field of that."""
    field = next((part for part in reversed(location) if isinstance(part, str)), "the document")
    return field if not location or field == location[-1] else f"an item of {field}"


def _described(kind: str, error: ErrorDetails, location: Sequence[str | int]) -> tuple[str, str]:
    """Return what is wrong and how to mend it."""
    value = error.get("input")
    shown = f'"{printable(value)}"' if isinstance(value, str) else printable(repr(value))
    name = _named(location)
    context = error.get("ctx", {})
    field = _field_at(location)
    says = f" {name}: {field.description}" if field and field.description else ""
    if field and DerivesBounds in field.metadata:
        # How a date is written is told in words for everybody, not by the levels of a standard.
        says = "" if kind == "pattern-mismatch" else f" {form_in_words(EDTF_PATTERN)}"
    if kind == "field-missing":
        return f'the required field "{name}" is missing', f'Add "{name}".{says}{_form(field)}'
    if kind == "field-unknown":
        model = model_at(location[:-1])
        names = [item.name for item in fields(model)] if model else []
        meant = _alternative(name, names)
        told = f'Did you mean "{meant}"? Check that the value is right for it, too. '
        if not meant:
            told = _owners(name)
        return (
            f'"{printable(name)}" is not a field of {model.__name__ if model else "this object"}',
            f"{told}Fields: {', '.join(names)}. Your own values go under extensions.",
        )
    if kind == "null-value":
        return (
            f"{name} is null",
            "Write the value, if the text gives one; otherwise leave the field out.",
        )
    if kind == "wrong-type":
        wanted = _WANTED[error["type"]]
        got = _JSON_TYPES.get(type(value), "something else")
        return f"{name} is {got}, not {wanted}", f"{_rewritten(value, wanted, field)}{says}"
    if kind == "value-unknown":
        values = _values(field)
        if not isinstance(value, str):
            return f"{name} is {_JSON_TYPES.get(type(value), 'something else')}, not a string", (
                f"Values: {', '.join(values)}."
            )
        meant = _alternative(value, values)
        told = f'Did you mean "{meant}"? ' if meant else _elsewhere(value, name)
        return f"{shown} is not a value of {name}", f"{told}Values: {', '.join(values)}."
    if kind == "pattern-mismatch":
        form = str(context.get("pattern"))
        what = "date in EDTF" if form == EDTF_PATTERN else f"valid {name}"
        return f"{shown} is not a {what}", f"{form_in_words(form)}{says}"
    if kind == "text-too-long":
        return (
            f"{name} has {len(value) if isinstance(value, str) else 'too many'} characters, "
            f"more than {context.get('max_length')}",
            f"Shorten it to {context.get('max_length')} characters.{says}",
        )
    if kind == "text-too-short":
        return f"{name} is empty", f"Write it, or leave the field out.{says}"
    if kind == "list-empty":
        return f"{name} is empty", "Leave the field out: what is empty is not written."
    limit = context.get("ge", context.get("le"))
    return f"{name} is {shown}, outside its range", f"The limit is {limit}.{says}"


def mismatches(
    errors: Sequence[ErrorDetails], document: Document, most: int = MAX_PROBLEMS
) -> list[Problem]:
    """Return the problems behind errors that `Dossier` raised, in the order of the document.

    Up to `most` of them; where there are more, the last one says so.
    """
    locator = Locator(document.text)
    found = []
    for item in errors[:most]:
        location = [part for part in item["loc"] if part != "[key]"]
        of_key = "[key]" in item["loc"]
        kind = KIND_OF_ERROR[item["type"]]
        if item.get("input") is None and kind in ("wrong-type", "value-unknown"):
            kind = "null-value"
        message, hint = _described(kind, item, location)
        where = pointer(*location)
        if kind == "field-missing":
            span = locator.value(pointer(*location[:-1]))
            start = span.start
            span = span._replace(end=start._replace(column=start.column + 1))
        elif kind == "field-unknown" or of_key:
            span = locator.key(where) or locator.value(where)
        else:
            span = locator.value(where)
        found.append(Problem(kind, message, hint, document.file, where, span))
    found.sort(key=lambda problem: problem.span.start if problem.span else (0, 0))
    if (more := len(errors) - len(found)) > 0:
        hint = f"{found[-1].hint} The file has {more:,} more problems, which are not listed."
        found[-1] = replace(found[-1], hint=hint)
    return found
