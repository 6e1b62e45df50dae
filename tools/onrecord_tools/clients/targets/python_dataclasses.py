"""Python, with dataclasses of the standard library, and functions that read and write them."""

import ast
from importlib.resources import files
from pathlib import Path
from typing import Any

from onrecord_tools.clients import datamodel
from onrecord_tools.clients.target import Target, banner

FLAGS = (
    "--output-model-type=dataclasses.dataclass",
    "--keyword-only",
    "--use-field-description",
)


def _with_names(found: datamodel.Generated) -> str:
    """Note in the fields what they are called in JSON, which the generator leaves out."""
    changes: list[tuple[ast.expr | ast.stmt, str]] = []
    for node in ast.parse(found.code).body:
        if not isinstance(node, ast.ClassDef):
            continue
        for line in node.body:
            match line:
                case ast.AnnAssign(target=ast.Name(name), annotation=annotation, value=value) if (
                    name in found.fields.get(node.name, {})
                ):
                    default = f"default={ast.unparse(value)}, " if value else ""
                    metadata = {"name": found.fields[node.name][name]}
                    text = (
                        f"{name}: {ast.unparse(annotation)} = field({default}metadata={metadata})"
                    )
                    changes.append((line, text.replace("'", '"')))
    code = datamodel.replaced(found.code, changes)
    imported = "from dataclasses import dataclass"
    return code.replace(f"{imported}\n", f"{imported}, field\n", 1) if changes else code


def generate(schema: dict[str, Any], work: Path, root: str, package: str) -> dict[str, str]:
    """Return the classes, and a module that reads and writes them; see `Generate`."""
    del package
    found = datamodel.generated(schema, work, root, TARGET.name, FLAGS)
    reading = files("onrecord_tools.clients").joinpath("parts", "reading.py").read_text("utf-8")
    return {
        f"{root.lower()}.py": _with_names(found),
        "reading.py": f"# {banner(schema, TARGET.name)}\n\n{reading}",
    }


TARGET = Target(
    name="python-dataclasses",
    language="Python",
    title="Python, dataclasses",
    generator=datamodel.GENERATOR,
    version=datamodel.VERSION,
    flags=(*datamodel.FLAGS, *FLAGS),
    tools=(),
    before="nothing",
    after=(
        "aliases that the generator makes up for the items of lists are written out; fields that"
        " are called otherwise in JSON say so in their metadata; `read` and `write` are added, in a"
        " module of their own"
    ),
    use="Python 3.11 or later, and nothing else",
    losses=("`$schema` is `field_schema`.",),
    why=(
        "quicktype 26 adds a function and a method to each class for every conversion, and writes"
        " enums without their definitions. To read into dataclasses, dacite 1.9 takes null and"
        " knows no other names, cattrs 26 takes numbers for texts and texts for numbers, msgspec"
        " drops unknown properties: hence the module of its own, which needs nothing."
    ),
    generate=generate,
    folder="onrecord_dataclasses",
)
