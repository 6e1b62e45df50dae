"""The descriptor of a data package: Data Package 2.0 that tools for version 1 can use as well."""

import hashlib
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from onrecord.dossier import SCHEMA_URL, SCHEMA_VERSION, Dossier
from onrecord.publication.codelists import (
    all_vocabularies,
    codelist_path,
    columns_of,
)
from onrecord.publication.csv_tables import table_path
from onrecord.publication.metadata import Metadata
from onrecord.tables.layout import TABLES, Column, Table
from onrecord.vocabularies import CROSSWALKS, Vocabulary

PACKAGE_PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
TABLE_PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json"

_DIALECT = {
    "delimiter": ",",
    "lineTerminator": "\n",
    "quoteChar": '"',
    "doubleQuote": True,
    "skipInitialSpace": False,
    "header": True,
}


def _enumerated(vocabulary: type[Vocabulary]) -> dict[str, Any]:
    # `categories` is the word of version 2, `enum` the one that version 1 understands.
    return {"categories": [{"value": m.value, "label": m.title_text} for m in vocabulary]}


def _field(column: Column, table: Table) -> dict[str, Any]:
    field: dict[str, Any] = {
        "name": column.name,
        "type": column.type,
        "description": column.description,
    }
    constraints: dict[str, Any] = {}
    if column.required:
        constraints["required"] = True
    if table.primary_key == (column.name,):
        constraints["unique"] = True
    if column.vocabulary is not None:
        field |= _enumerated(column.vocabulary)
        constraints["enum"] = [member.value for member in column.vocabulary]
    elif column.pattern is not None:
        constraints["pattern"] = column.pattern
    return field | ({"constraints": constraints} if constraints else {})


def _resource(
    name: str, path: str, description: str, schema: Mapping[str, Any], data: bytes
) -> dict[str, Any]:
    return {
        "name": name,
        "type": "table",
        "profile": "tabular-data-resource",
        "path": path,
        "description": description,
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": _DIALECT,
        "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
        "bytes": len(data),
        "schema": {"$schema": TABLE_PROFILE, **schema, "missingValues": [""]},
    }


def _table(table: Table, data: bytes) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "fields": [_field(column, table) for column in table.columns],
        "primaryKey": list(table.primary_key),
    }
    foreign_keys = [
        {"fields": [column], "reference": {"resource": resource, "fields": [there]}}
        for column, resource, there in table.foreign_keys()
    ]
    if foreign_keys:
        schema["foreignKeys"] = foreign_keys
    return _resource(table.name, table_path(table.name), table.description, schema, data)


def _codelist(name: str, vocabulary: type[Vocabulary], data: bytes) -> dict[str, Any]:
    fields: list[dict[str, Any]] = [
        {
            "name": "value",
            "type": "string",
            "description": "The value.",
            "constraints": {"required": True, "unique": True},
        },
        {"name": "title", "type": "string", "description": "The value in words."},
        {"name": "definition", "type": "string", "description": "What it means."},
    ]
    fields += [
        {"name": key, "type": "string", "description": f"The term of {CROSSWALKS[key]}."}
        for key in columns_of(vocabulary)[3:]
    ]
    summary = " ".join((vocabulary.__doc__ or "").split())
    return _resource(
        f"codelist_{name}",
        codelist_path(name),
        summary,
        {"fields": fields, "primaryKey": ["value"]},
        data,
    )


def _category_modes(data: bytes) -> dict[str, Any]:
    vocabularies = all_vocabularies()
    fields = [
        {
            "name": name,
            "type": "string",
            "description": f"The {name}.",
            "constraints": {"required": True, "enum": [m.value for m in vocabularies[name]]},
        }
        for name in ("category", "mode")
    ]
    return _resource(
        "codelist_category_modes",
        codelist_path("category_modes"),
        "Which modes an event of each category takes.",
        {"fields": fields, "primaryKey": ["category", "mode"]},
        data,
    )


def descriptor(
    metadata: Metadata, dossiers: Mapping[str, Dossier], files: Mapping[str, bytes]
) -> dict[str, Any]:
    """Return the content of `datapackage.json`.

    `dossiers` are those of the dataset by path; `files` holds the bytes of tables and codelists.
    """
    described = metadata.model_dump(mode="json")
    keywords = {"keywords": described.pop("keywords")} if "keywords" in described else {}
    sources = sorted(
        (source for dossier in dossiers.values() for source in dossier.sources),
        key=lambda source: source.id,
    )
    cited = [
        {"title": source.title if isinstance(source.title, str) else source.id}
        | ({"path": source.url} if isinstance(source.url, str) else {})
        for source in sources
    ]
    resources = [_table(table, files[table_path(table.name)]) for table in TABLES.values()]
    resources += [
        _codelist(name, vocabulary, files[codelist_path(name)])
        for name, vocabulary in all_vocabularies().items()
    ]
    resources.append(_category_modes(files[codelist_path("category_modes")]))
    return {
        "$schema": PACKAGE_PROFILE,
        "profile": "data-package",
        **described,
        **keywords,
        **({"sources": cited} if cited else {}),
        "onrecord": {
            "schema": SCHEMA_URL,
            "schema_version": SCHEMA_VERSION,
            "dossiers": sorted(str(PurePosixPath(path)) for path in dossiers),
        },
        "resources": resources,
    }
