"""datamodel-code-generator, which the Python targets share."""

import ast
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from onrecord_tools.clients.target import banner
from onrecord_tools.clients.toolchain import generator_path, python_with, run

GENERATOR = "datamodel-code-generator"
VERSION = "0.89.0"

FLAGS = (
    "--use-annotated",
    "--use-type-alias",
    "--use-schema-description",
    "--use-specialized-enum",
    "--capitalise-enum-members",
)
"""What all styles are generated with."""

LAYOUT = (
    "--target-python-version=3.11",
    "--use-double-quotes",
    "--use-single-line-docstring",
    "--formatters=builtin",
    "--disable-timestamp",
    "--disable-warnings",
    "--ignore-pyproject",
    "--input-file-type=jsonschema",
)
"""What does not shape the types, or is what the generator will do by itself one day."""


@dataclass
class Generated:
    """Code, and what its fields are called in JSON."""

    code: str
    fields: dict[str, dict[str, str]]
    """class -> field -> name of the property, of those whose name is no name in Python."""


def generated(
    schema: dict[str, Any], work: Path, root: str, target: str, flags: Iterable[str]
) -> Generated:
    """Run the generator; aliases that the schema does not name are written out where they are used.

    Raises ToolMissing or Failed.
    """
    python = python_with(generator_path(f"{GENERATOR}.txt"))
    source, code, names = (work / name for name in ("schema.json", "client.py", "names.json"))
    source.write_text(json.dumps(schema), encoding="utf-8")
    run(
        *(python, "-m", "datamodel_code_generator"),
        *("--input", source, "--output", code, "--emit-model-metadata", names),
        *("--class-name", root, *FLAGS, *LAYOUT, *flags),
        cwd=work,
    )
    fields = {
        model["class_name"]: {
            field["name"]: field["original_name"]
            for field in model["fields"]
            if field["original_name"] != field["name"]
        }
        for model in json.loads(names.read_text(encoding="utf-8"))["models"]
    }
    text = code.read_text(encoding="utf-8")
    text = re.sub(r"\A(#.*\n)+", f"# {banner(schema, target)}\n", text)
    known = {root, *schema.get("$defs", schema.get("definitions", {}))}
    return Generated(_without_aliases(text, known), fields)


def replaced(text: str, changes: Iterable[tuple[ast.expr | ast.stmt, str]]) -> str:
    """Return the code with the text of some of its nodes replaced; they do not overlap."""
    lines = text.encode("utf-8").splitlines(keepends=True)
    for node, new in sorted(
        changes, key=lambda change: -change[0].lineno * 10**6 - change[0].col_offset
    ):
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        first, last = node.lineno - 1, node.end_lineno - 1
        before, after = lines[first][: node.col_offset], lines[last][node.end_col_offset :]
        lines[first : last + 1] = [before + new.encode("utf-8") + after]
    return b"".join(lines).decode("utf-8")


def _alias(node: ast.stmt) -> tuple[str, ast.expr] | None:
    """Return name and value of a statement that names a type, None of another."""
    match node:
        case ast.AnnAssign(
            target=ast.Name(name), annotation=ast.Name("TypeAlias"), value=ast.expr() as value
        ):
            return name, value
        case ast.Assign(
            targets=[ast.Name(name)],
            value=ast.Call(func=ast.Name("TypeAliasType"), args=[_, value]),
        ):
            return name, value
    return None


def _without_aliases(text: str, known: set[str]) -> str:
    """Write out the aliases that the generator made up for the items of lists and maps."""
    while True:
        module = ast.parse(text)
        aliases = [alias for node in module.body if (alias := _alias(node))]
        made_up = {name: value for name, value in aliases if name not in known}
        if not made_up:
            break
        name, value = made_up.popitem()
        segment = ast.get_source_segment(text, value)
        assert segment is not None
        written = re.sub(r"\s*\n\s*", " ", segment).replace("[ ", "[").replace(",]", "]")
        changes: list[tuple[ast.expr | ast.stmt, str]] = []
        for node in module.body:
            if (alias := _alias(node)) and alias[0] == name:
                changes.append((node, ""))
            else:
                changes += [
                    (found, written)
                    for found in ast.walk(node)
                    if isinstance(found, ast.Name) and found.id == name
                ]
        text = replaced(text, changes)
    for name in ("TypeAlias", "TypeAliasType"):
        if len(re.findall(rf"\b{name}\b", text)) == 1:
            text = re.sub(rf"^from \w+ import {name}\n", "", text, flags=re.MULTILINE)
            text = re.sub(rf", {name}\b|\b{name}, ", "", text)
    return re.sub(r"\n{4,}", "\n\n\n", text)
