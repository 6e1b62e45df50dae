"""Python, with structs of msgspec."""

import ast
from pathlib import Path
from typing import Any

from onrecord_tools.clients import datamodel
from onrecord_tools.clients.target import Target

FLAGS = ("--output-model-type=msgspec.Struct", "--keyword-only")


def _closed(code: str, schema: dict[str, Any], root: str) -> str:
    """Let the structs of closed objects refuse unknown fields, which the generator leaves out."""
    definitions = {**schema.get("$defs", schema.get("definitions", {})), root: schema}
    changes = [
        (keyword.value, f"{ast.unparse(keyword.value)}, forbid_unknown_fields=True")
        for node in ast.parse(code).body
        if isinstance(node, ast.ClassDef)
        and definitions.get(node.name, {}).get("additionalProperties") is False
        for keyword in node.keywords
        if keyword.arg == "kw_only"
    ]
    return datamodel.replaced(code, changes)


def generate(schema: dict[str, Any], work: Path, root: str, package: str) -> dict[str, str]:
    """Return the structs; see `Generate`."""
    del package
    code = datamodel.generated(schema, work, root, TARGET.name, FLAGS).code
    return {f"{root.lower()}.py": _closed(code, schema, root)}


TARGET = Target(
    name="python-msgspec",
    language="Python",
    title="Python, msgspec",
    generator=datamodel.GENERATOR,
    version=datamodel.VERSION,
    flags=(*datamodel.FLAGS, *FLAGS),
    tools=(),
    before="nothing",
    after=(
        "aliases that the generator makes up for the items of lists are written out; structs refuse"
        " unknown fields where the schema is closed"
    ),
    use="Python 3.11 or later, and msgspec 0.22 or later",
    losses=(
        "Patterns are Python's, whose `$` also matches before a line feed at the end.",
        "`$schema` is `field_schema`.",
    ),
    why="of the generators that were looked at, no other writes structs of msgspec.",
    generate=generate,
    folder="onrecord_msgspec",
)
