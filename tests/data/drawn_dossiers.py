"""Dossiers drawn from the published JSON Schema: every field, every type, ids unique."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, TypeAlias

from hypothesis import strategies as st

from onrecord.identifier import SLUG_PATTERN
from onrecord.publication.json_schema import json_schema
from onrecord.reader import FORBIDDEN

Strategy: TypeAlias = st.SearchStrategy[Any]

SCHEMA = json_schema()
LISTS = [name for name, field in SCHEMA["properties"].items() if field["type"] == "array"]

# What goes wrong on the way through a CSV file, if anything does.
_WORDS = st.one_of(
    st.sampled_from(
        ['"', ",", ";", '","', " a ", "=1+1", "NA", "null", "true", "0012", "1e3", "'"]
    ),
    st.text(st.characters(codec="utf-8"), min_size=1, max_size=8),
).map(lambda text: FORBIDDEN.sub("𝄞", text))
_ANYTHING = st.one_of(st.none(), st.booleans(), st.integers(-9, 9), _WORDS)


@cache
def _definition(name: str) -> Strategy:
    return conforming(SCHEMA["$defs"][name])


def conforming(schema: dict[str, Any]) -> Strategy:
    """Values that a part of the schema accepts."""
    if not schema:
        return _ANYTHING
    if "allOf" in schema:
        (schema,) = schema["allOf"]
    if "$ref" in schema:
        return _definition(schema["$ref"].removeprefix("#/$defs/"))
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    match schema["type"]:
        case "string" if schema.get("pattern", "").endswith(f":{SLUG_PATTERN}$"):
            prefixes = re.findall("[a-z]{3}(?=[|):])", schema["pattern"].partition("[")[0])
            slugs = ["a", "b/1", "talks.2-x", "0"]
            return st.sampled_from([f"{prefix}:{slug}" for prefix in prefixes for slug in slugs])
        case "string" if "pattern" in schema:
            longest = schema.get("maxLength", 2000)
            pattern = re.compile(schema["pattern"].removesuffix("$") + r"\Z")
            return st.from_regex(pattern, fullmatch=True).filter(lambda text: len(text) <= longest)
        case "string":
            return _WORDS
        case "boolean":
            return st.booleans()
        case "integer":
            return st.integers(schema["minimum"], schema["maximum"])
        case "number":
            return st.floats(schema["minimum"], schema["maximum"]) | st.integers(-90, 90)
        case "array":
            # The same value twice in a list is shape, but no row of a table that has keys.
            unique = "$ref" not in schema["items"] or "enum" in _resolved(schema["items"])
            return st.lists(conforming(schema["items"]), min_size=1, max_size=3, unique=unique)
        case "object" if "properties" in schema:
            return _objects(schema)
        case "object":
            return st.dictionaries(
                conforming(schema["propertyNames"]),
                conforming(schema["additionalProperties"]),
                min_size=1,
                max_size=2,
            )
    raise AssertionError(f"Teach the strategy the type {schema['type']}.")


def _resolved(schema: dict[str, Any]) -> dict[str, Any]:
    name = schema.get("$ref", "").removeprefix("#/$defs/")
    found: dict[str, Any] = SCHEMA["$defs"][name] if name else schema
    return found


def _objects(schema: dict[str, Any]) -> Strategy:
    fields = {name: conforming(field) for name, field in schema["properties"].items()}
    required = {name: fields.pop(name) for name in schema.get("required", [])}
    if not fields:
        return st.fixed_dictionaries(required)
    # An object without a field says nothing, and no table can tell it from none; a rule finds it.
    some = st.sets(st.sampled_from(sorted(fields)), min_size=0 if required else 1, max_size=6)
    return some.flatmap(
        lambda names: st.fixed_dictionaries(
            {**required, **{name: fields[name] for name in sorted(names)}}
        )
    )


def records(dossier: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every record of a dossier, those inside others included."""
    for name in LISTS:
        for record in dossier.get(name, []):
            yield record
            for nested in ("segments", "participations", "claims"):
                yield from record.get(nested, [])


@st.composite
def _datasets(draw: st.DrawFn) -> list[tuple[str, dict[str, Any]]]:
    dossiers = []
    number = 0
    for place in range(draw(st.integers(1, 2))):
        dossier = {"schema_version": "1.0"}
        names = draw(st.sets(st.sampled_from(LISTS), min_size=1, max_size=2))
        dossier |= {name: draw(conforming(SCHEMA["properties"][name])) for name in sorted(names)}
        if draw(st.booleans()):
            dossier["$schema"] = SCHEMA["$id"]
        for record in records(dossier):
            number += 1
            record["id"] += f"-{number}"
        dossiers.append((f"data/{place}.onrecord.json", dossier))
    return dossiers


DATASETS = _datasets()
"""One or two dossiers with their file names; references lead anywhere or nowhere."""


def as_read(value: Any) -> Any:
    """The value with whole numbers written as the reader takes them."""
    if isinstance(value, dict):
        return {key: as_read(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [as_read(item) for item in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value
