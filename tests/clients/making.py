"""Making dossiers from the schema: with every property and every value, or with the least."""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator

# Strings to choose from: hard ones where the schema takes any text, then what patterns ask for.
PREFIXES = ["src", "seg", "act", "aff", "plc", "evt", "par", "rel", "sta", "clm", "gap"]
TEXTS = ['<b> & "é" \\ / \u2028\u2029\n\t', "e\u0301 \u0416 \u4e2d \U0001f469\u200d\U0001f467", "a"]
STRINGS = [
    "https://example.org/?a=b&c=<d>",
    "test:any",
    *(f"{prefix}:a-1/b.2" for prefix in PREFIXES),
    *("1.0", "en-GB", "AAA", "2025-01-31", "2025-01~/2025-02", "0123456789abcdef" * 4),
]


def nodes(schema: Any) -> Iterator[dict[str, Any]]:
    """Yield every object in a schema."""
    if isinstance(schema, dict):
        yield schema
        for value in schema.values():
            yield from nodes(value)
    elif isinstance(schema, list):
        for item in schema:
            yield from nodes(item)


@cache
def string(schema: str, i: int) -> str:
    """Find a string that a schema takes."""
    fits = Draft202012Validator(json.loads(schema)).is_valid
    found = [text for text in (TEXTS[i % len(TEXTS)], *TEXTS, *STRINGS) if fits(text)]
    assert found, f"add a string to STRINGS that fits {schema}"
    return found[0]


class Making:
    """Makes documents of a schema that is built as ours is."""

    def __init__(self, schema: dict[str, Any]) -> None:
        self.schema = schema
        # As many records of a type as it takes to use every value of every enum that a property
        # holds.
        self.variants = max(
            len(self.definition(node["allOf"][0]["$ref"]).get("enum", []))
            for node in nodes(schema)
            if "allOf" in node
        )

    def definition(self, reference: str) -> dict[str, Any]:
        found = self.schema["$defs"][reference.removeprefix("#/$defs/")]
        assert isinstance(found, dict)
        return found

    def made(self, schema: dict[str, Any], i: int, *, full: bool = True) -> Any:
        """Build a value with every property that the schema knows, or with the least."""
        if "allOf" in schema:
            (schema,) = schema["allOf"]
        if "$ref" in schema:
            schema = self.definition(schema["$ref"])
        if "enum" in schema:
            return schema["enum"][i % len(schema["enum"])]
        match schema["type"]:
            case "object" if "properties" in schema:
                return {
                    name: self.made(value, i, full=full)
                    for name, value in schema["properties"].items()
                    if full or name in schema.get("required", [])
                }
            case "object":
                key = string(json.dumps(schema["propertyNames"]), 0)
                values = schema["additionalProperties"]
                some: list[Any] = [None, False, 0, "", [], {}, {"a": [{"null": None}, 0.5, -1e-7]}]
                return {key: self.made(values, i) if values else some}
            case "array":
                items = (
                    self.definition(schema["items"]["$ref"]) if "$ref" in schema["items"] else {}
                )
                count = len(items["enum"]) if "enum" in items else 1 + i % 2
                return [self.made(schema["items"], i + j, full=full) for j in range(count)]
            case "string":
                return string(json.dumps(schema), i % len(TEXTS))
            case "integer" | "number":
                low, high = schema["minimum"], schema["maximum"]
                middle = 1 if schema["type"] == "integer" else 0.125
                return [0, low, middle, high][i % 4]
            case "boolean":
                return i % 2 == 1
            case other:
                raise NotImplementedError(other)

    def maximal(self) -> dict[str, Any]:
        """Return a document with every property and every value of every enum."""
        document = {}
        for name, schema in self.schema["properties"].items():
            if schema["type"] == "array":
                document[name] = [self.made(schema["items"], i) for i in range(self.variants)]
            else:
                document[name] = self.made(schema, 0)
        return document

    def minimal(self) -> dict[str, Any]:
        """Return a document with one record of each type, each with what is required alone."""
        document = self.made(self.schema, 0, full=False)
        for name, schema in self.schema["properties"].items():
            if schema["type"] == "array":
                document[name] = [self.made(schema["items"], 0, full=False)]
        assert isinstance(document, dict)
        return document
