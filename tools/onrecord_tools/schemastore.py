"""What is submitted to SchemaStore, from which editors take the schema of a file by its name.

The files lie below `editors/schemastore/` as they do in SchemaStore's repository, formatted as it
wants them. Its test files that have to fail are written by hand there.
"""

import json
from pathlib import Path
from typing import Any

from onrecord.dossier import SCHEMA_VERSION
from onrecord.publication.editor_schema import editor_schema

SCHEMASTORE_FOLDER = "editors/schemastore"
SCHEMA_NAME = f"onrecord-{SCHEMA_VERSION}"
SCHEMA_ADDRESS = f"https://www.schemastore.org/{SCHEMA_NAME}.json"

UNLISTED_KEYWORDS = ["patternErrorMessage"]
"""The keywords of the edition that SchemaStore does not allow every schema: its checks are told."""

EXAMPLES = (
    "data/actors",
    "data/gazette-shut",
    "data/places",
    "seeds/gazette-shut",
)
"""Dossiers of the tutorial that have to pass."""

_WIDTH = 80


def _formatted(value: Any, before: int = 0, after: int = 0, indent: str = "") -> str:
    """Return JSON as Prettier writes it.

    Objects are always broken; a list stays on one line if it holds no object or list and fits
    between the `before` and `after` characters of its line.
    """
    inner = f"{indent}  "
    if isinstance(value, dict) and value:
        members = []
        for number, (key, item) in enumerate(value.items(), start=1):
            head = f"{inner}{json.dumps(key, ensure_ascii=False)}: "
            text = _formatted(item, len(head), number < len(value), inner)
            members.append(head + text)
        return "{\n" + ",\n".join(members) + f"\n{indent}}}"
    if isinstance(value, list) and value:
        line = json.dumps(value, ensure_ascii=False)
        flat = not any(isinstance(item, dict | list) for item in value)
        if flat and before + len(line) + after <= _WIDTH:
            return line
        items = [
            inner + _formatted(item, len(inner), number < len(value), inner)
            for number, item in enumerate(value, start=1)
        ]
        return "[\n" + ",\n".join(items) + f"\n{indent}]"
    return json.dumps(value, ensure_ascii=False)


def _sorted(value: Any) -> Any:
    """Return a value with the keys of its objects sorted, as SchemaStore has its test files."""
    if isinstance(value, dict):
        return {key: _sorted(value[key]) for key in sorted(value)}
    return [_sorted(item) for item in value] if isinstance(value, list) else value


def catalog_entry() -> dict[str, Any]:
    """Return the entry of the catalog."""
    return {
        "name": "onrecord dossier",
        "description": "Dossier of who did what, who said what about it, and how we know",
        "fileMatch": ["*.onrecord.json"],
        "url": SCHEMA_ADDRESS,
        "versions": {SCHEMA_VERSION: SCHEMA_ADDRESS},
    }


def schemastore_files(root: Path) -> dict[str, bytes]:
    """Return path -> bytes of what follows from the schema and the tutorial."""
    schema = editor_schema() | {"$id": SCHEMA_ADDRESS}
    options = {f"{SCHEMA_NAME}.json": {"unknownKeywords": UNLISTED_KEYWORDS}}
    files: dict[str, Any] = {
        "catalog-entry.json": catalog_entry(),
        "schema-validation-options.json": options,
        f"src/schemas/json/{SCHEMA_NAME}.json": schema,
    }
    for example in EXAMPLES:
        dossier = json.loads((root / "tutorial" / f"{example}.onrecord.json").read_bytes())
        name = example.replace("/", "-")
        files[f"src/test/{SCHEMA_NAME}/{name}.json"] = _sorted(dossier)
    return {
        f"{SCHEMASTORE_FOLDER}/{path}": (_formatted(value) + "\n").encode()
        for path, value in files.items()
    }
