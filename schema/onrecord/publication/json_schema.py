"""The published JSON Schema, generated from the models by the construct rules of the codebook."""

from typing import Any

from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import core_schema

from onrecord.dossier import SCHEMA_URL, SCHEMA_VERSION, Dossier
from onrecord.publication.json_file import json_file

DIALECT_2020_12 = "https://json-schema.org/draft/2020-12/schema"
DIALECT_DRAFT_07 = "http://json-schema.org/draft-07/schema#"


class _Generator(GenerateJsonSchema):
    """Pydantic's generator without what spoils generated clients."""

    def dict_schema(self, schema: core_schema.DictSchema) -> dict[str, Any]:
        json_schema: dict[str, Any] = super().dict_schema(schema)
        patterns = json_schema.pop("patternProperties", None)
        if patterns is not None:
            ((_, values),) = patterns.items()
            json_schema["additionalProperties"] = values
            json_schema["propertyNames"] = self.generate_inner(schema["keys_schema"])
        return json_schema

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> dict[str, Any]:
        json_schema: dict[str, Any] = super().default_schema(schema)
        json_schema.pop("default", None)
        return json_schema

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False


def _without_siblings(node: Any) -> Any:
    """Wrap each `$ref` that has siblings, which draft-07 ignores and generators lose."""
    if isinstance(node, list):
        return [_without_siblings(item) for item in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node and len(node) > 1:
        siblings = {key: value for key, value in node.items() if key != "$ref"}
        return {**siblings, "allOf": [{"$ref": node["$ref"]}]}
    return {key: _without_siblings(value) for key, value in node.items()}


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema of a dossier, dialect 2020-12, as plain data."""
    generated = Dossier.model_json_schema(
        schema_generator=_Generator, mode="validation", ref_template="#/$defs/{model}"
    )
    definitions = generated.pop("$defs")
    return {
        "$schema": DIALECT_2020_12,
        "$id": SCHEMA_URL,
        **_without_siblings(generated),
        "$defs": {name: _without_siblings(definitions[name]) for name in sorted(definitions)},
    }


def _redirected(node: Any) -> Any:
    if isinstance(node, list):
        return [_redirected(item) for item in node]
    if isinstance(node, dict):
        return {
            key: value.replace("#/$defs/", "#/definitions/")
            if key == "$ref"
            else _redirected(value)
            for key, value in node.items()
        }
    return node


def in_draft_07(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the twin of a schema of `json_schema()` in draft-07, derived mechanically."""
    others = {key: value for key, value in schema.items() if key != "$defs"}
    twin = _redirected({**others, "definitions": schema["$defs"]})
    address = SCHEMA_URL.replace(".schema.json", ".draft-07.schema.json")
    return {**twin, "$schema": DIALECT_DRAFT_07, "$id": address}


def json_schema_files() -> dict[str, bytes]:
    """Return path -> bytes of the schema in both dialects."""
    folder = f"schema/json-schema/{SCHEMA_VERSION}"
    schema = json_schema()
    return {
        f"{folder}/onrecord.schema.json": json_file(schema),
        f"{folder}/onrecord.draft-07.schema.json": json_file(in_draft_07(schema)),
    }
