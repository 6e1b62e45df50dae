"""Zod: schemas that check at run time, and TypeScript's types of them."""

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

from onrecord_tools.clients.target import Target, banner
from onrecord_tools.clients.toolchain import NODE, NPM, generator_path, node_modules, path_of, run


def generate(schema: dict[str, Any], work: Path, root: str, package: str) -> dict[str, str]:
    """Return the module; see `Generate`."""
    modules = node_modules(generator_path("json-schema-to-zod"))
    source, target = work / "schema.json", work / f"{package}.ts"
    source.write_text(json.dumps(schema), encoding="utf-8")
    program = str(files("onrecord_tools.clients").joinpath("parts", "zod.mjs"))
    said = banner(schema, TARGET.name)
    run(path_of(NODE), program, modules, source, root, said, target, cwd=work)
    return {target.name: target.read_text(encoding="utf-8")}


TARGET = Target(
    name="zod",
    language="TypeScript",
    title="TypeScript, zod",
    generator="json-schema-to-zod",
    version="2.8.1",
    flags=("zodVersion: 4", "withJsdocs", "withoutDescribes"),
    tools=(NODE, NPM),
    before="each definition is given to the generator by itself",
    after="each becomes a constant and a type of its name; prettier lays them out",
    use="zod 4, and any TypeScript or JavaScript",
    losses=(
        "JavaScript has one kind of number: in `extensions`, integers beyond 2^53 are rounded, and"
        " `1.0`, `1e2` and `-0.0` are written as `1`, `100` and `0`.",
        "A list may be empty for the compiler, and may not at run time.",
    ),
    why=(
        "the zod plugin of openapi-ts 0.99 makes open objects of closed ones, from which zod drops"
        " what it does not know; zod's own `fromJSONSchema` has no types."
    ),
    generate=generate,
)
