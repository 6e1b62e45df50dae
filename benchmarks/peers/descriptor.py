"""The tables that a package's descriptor names, for peers that have no notion of a descriptor."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Described:
    """A table: its Table Schema fields, its keys, and its files."""

    name: str
    fields: list[dict[str, Any]]
    primary_key: list[str]
    foreign_keys: list[tuple[str, str, str]]
    """(column, table, column there)."""
    paths: list[Path]


def tables(package: Path) -> Iterator[Described]:
    """Yield the tables of a package, codelists left out."""
    described = json.loads((package / "datapackage.json").read_bytes())
    for resource in described["resources"]:
        if resource["name"].startswith("codelist_"):
            continue
        path, schema = resource["path"], resource["schema"]
        yield Described(
            resource["name"],
            schema["fields"],
            schema["primaryKey"],
            [
                (key["fields"][0], key["reference"]["resource"], key["reference"]["fields"][0])
                for key in schema.get("foreignKeys", ())
            ],
            [package / part for part in ([path] if isinstance(path, str) else path)],
        )


def json_schema(table: Described) -> dict[str, Any]:
    """Return the JSON Schema of a row as an object, absent values left out."""
    types = {"date": {"type": "string", "format": "date"}}
    properties, required = {}, []
    for field in table.fields:
        limits = field.get("constraints", {})
        properties[field["name"]] = {
            **types.get(field["type"], {"type": field["type"]}),
            **{name: limits[name] for name in ("enum", "pattern") if name in limits},
        }
        if limits.get("required"):
            required.append(field["name"])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }
