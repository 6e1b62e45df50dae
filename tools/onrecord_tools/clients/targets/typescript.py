"""TypeScript, with json-schema-to-typescript."""

import json
from pathlib import Path
from typing import Any

from onrecord_tools.clients.target import Target, banner
from onrecord_tools.clients.toolchain import NODE, NPM, generator_path, node_modules, path_of, run

FLAGS = ("--style.printWidth=100",)


def generate(schema: dict[str, Any], work: Path, root: str, package: str) -> dict[str, str]:
    """Return the declarations; see `Generate`."""
    modules = node_modules(generator_path("json-schema-to-typescript"))
    source, target = work / "schema.json", work / f"{package}.d.ts"
    source.write_text(json.dumps({**schema, "title": root}), encoding="utf-8")
    run(
        *(path_of(NODE), modules / "json-schema-to-typescript" / "dist" / "src" / "cli.js"),
        *("--input", source, "--output", target),
        *("--bannerComment", f"/**\n * {banner(schema, TARGET.name)}\n */"),
        *FLAGS,
        cwd=work,
    )
    return {target.name: target.read_text(encoding="utf-8")}


TARGET = Target(
    name="typescript",
    language="TypeScript",
    title="TypeScript",
    generator="json-schema-to-typescript",
    version="16.0.0",
    flags=(),
    tools=(NODE, NPM),
    before="nothing",
    after="nothing",
    use="any TypeScript; checked with 7.0.2 and its strictest flags on Node.js 20 types",
    losses=(
        "TypeScript, as all JavaScript, has one kind of number: in `extensions`, integers beyond"
        " 2^53 are rounded, and `1.0`, `1e2` and `-0.0` are written as `1`, `100` and `0`.",
        "Enums are unions of literals: there is no list of their values at run time.",
        "Nothing is checked at run time; `zod` is the target that does.",
    ),
    why=(
        "quicktype 26 sorts the properties, breaks the comments and adds a class of its own; one of"
        " its dependencies asks for Node.js 22."
    ),
    generate=generate,
)
