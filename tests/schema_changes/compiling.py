"""Compiling programs with the clients that are generated from the schemas of the corpus.

All of a language in one go: one process generates, one compiles, and an error names its folder.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from onrecord_tools.clients.datamodel import FLAGS, GENERATOR, LAYOUT
from onrecord_tools.clients.targets.go import FLAGS as GO_FLAGS
from onrecord_tools.clients.toolchain import (
    GO,
    NODE,
    generator_path,
    node_modules,
    path_of,
    python_with,
    run,
)
from tests.conftest import ROOT
from tests.schema_changes.corpus import Schema

_GENERATE: Final = """
import {{ compile }} from {library};
import {{ readFileSync, writeFileSync }} from "node:fs";
for (const folder of JSON.parse(readFileSync("folders.json", "utf8"))) {{
  const schema = JSON.parse(readFileSync(`${{folder}}/schema.json`, "utf8"));
  const options = {{ bannerComment: "", format: false, cwd: folder }};
  writeFileSync(`${{folder}}/client.ts`, await compile(schema, "Harbour", options));
}}
"""
_TYPESCRIPT_HEAD: Final = (
    'import type * as c from "./client";\n'
    "declare const harbour: c.Harbour;\n"
    "declare const boat: c.Boat;\n"
)
_STRICT: Final = ("--strict", "--noUncheckedIndexedAccess", "--noEmit", "--ignoreConfig")


@dataclass
class Compilation:
    """What is to be compiled, by folder, and what came of it."""

    schemas: dict[str, Schema] = field(default_factory=dict)
    programs: dict[str, str] = field(default_factory=dict)
    clients: dict[str, str] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)

    def add(self, folder: str, schema: Schema, program: str) -> None:
        self.schemas[folder], self.programs[folder] = schema, program


def _written(work: Path, schemas: Mapping[str, Schema]) -> None:
    for folder, schema in schemas.items():
        (work / folder).mkdir()
        (work / folder / "schema.json").write_text(json.dumps(schema), encoding="utf-8")
    (work / "folders.json").write_text(json.dumps(list(schemas)), encoding="utf-8")


def _compiler(*command: str | Path, cwd: Path, env: Mapping[str, str] | None = None) -> str:
    """Run a compiler, which may well fail, and return what it prints."""
    done = subprocess.run(
        command,
        cwd=cwd,
        env={**os.environ, **(env or {})},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.stdout + done.stderr


def typescript(work: Path, what: Compilation) -> None:
    """Compile with the clients of json-schema-to-typescript."""
    library = (
        node_modules(generator_path("json-schema-to-typescript")) / "json-schema-to-typescript"
    )
    compiler = node_modules(ROOT / "clients" / "typescript") / "typescript" / "bin" / "tsc"
    _written(work, what.schemas)
    entry = json.dumps((library / "dist" / "src" / "index.js").as_uri())
    (work / "generate.mjs").write_text(_GENERATE.format(library=entry), encoding="utf-8")
    run(path_of(NODE), "generate.mjs", cwd=work)
    for folder, program in what.programs.items():
        what.clients[folder] = (work / folder / "client.ts").read_text(encoding="utf-8")
        (work / folder / "program.ts").write_text(_TYPESCRIPT_HEAD + program, encoding="utf-8")
    files = [f"{folder}/program.ts" for folder in what.schemas]
    said = _compiler(path_of(NODE), compiler, *_STRICT, *files, cwd=work)
    for line in said.splitlines():
        found = re.match(r"([\w-]+)/(?:program|client)\.ts\(\d+,\d+\): error (.*)", line)
        if found:
            what.errors.setdefault(*found.groups())
        elif not line.startswith(" "):
            raise AssertionError(f"tsc: {line}")


def go(work: Path, what: Compilation, *more_flags: str) -> None:
    """Compile with the clients of go-jsonschema, each a package of its own."""
    _written(work, what.schemas)
    for name in ("go.mod", "go.sum"):
        shutil.copy(generator_path("go-jsonschema") / name, work)
    env = {"GOOS": "", "GOARCH": "", "GOFLAGS": "", "GOWORK": "off"}
    generator = run(path_of(GO), "tool", "-n", "go-jsonschema", cwd=work, env=env).strip()
    for folder, schema in what.schemas.items():
        place = work / folder
        (place / "schema.json").write_text(json.dumps(_unwrapped(schema)), encoding="utf-8")
        target = ("--package", "harbour", "--output", "client.go", "schema.json")
        run(generator, *GO_FLAGS, *more_flags, *target, cwd=place)
        what.clients[folder] = (place / "client.go").read_text(encoding="utf-8")
        program = f"package harbour\n\n{what.programs[folder]}\n"
        (place / "program.go").write_text(program, encoding="utf-8")
    said = _compiler(path_of(GO), "build", "./...", cwd=work, env=env)
    for line in said.splitlines():
        found = re.match(r"(?:\./)?([\w-]+)/(?:program|client)\.go:\d+:\d+: (.*)", line)
        if found:
            what.errors.setdefault(*found.groups())
        elif not line.startswith(("#", "\t", "go: downloading", "too many errors")):
            raise AssertionError(f"go build: {line}")


def python(work: Path, what: Compilation) -> None:
    """Check with mypy, with the dataclasses of datamodel-code-generator that make sets."""
    generator = python_with(generator_path(f"{GENERATOR}.txt"))
    _written(work, what.schemas)
    for folder in what.schemas:
        target = ("--input", "schema.json", "--output", "client.py")
        flags = ("--output-model-type=dataclasses.dataclass", "--use-unique-items-as-set")
        command = (generator, "-m", "datamodel_code_generator", *target, *FLAGS, *LAYOUT, *flags)
        run(*command, cwd=work / folder)
        what.clients[folder] = (work / folder / "client.py").read_text(encoding="utf-8")
        head = "from collections.abc import Sequence, Set\nfrom client import *\n"
        program = f"{head}{what.programs[folder]}\n"
        (work / folder / "program.py").write_text(program, encoding="utf-8")
        strict = ("-m", "mypy", "--strict", "--no-error-summary", "program.py")
        said = _compiler(sys.executable, *strict, cwd=work / folder)
        if found := re.search(r"^program\.py:\d+: error: (.*)", said, re.MULTILINE):
            what.errors[folder] = found[1]
        elif said.strip():
            raise AssertionError(f"mypy: {said}")


def _unwrapped(node: object) -> object:
    """Take the allOf off a lone reference, as our client's generator does."""
    if isinstance(node, list):
        return [_unwrapped(each) for each in node]
    if not isinstance(node, dict):
        return node
    made = {key: _unwrapped(value) for key, value in node.items()}
    match made.get("allOf"):
        case [{"$ref": ref}]:
            del made["allOf"]
            made["$ref"] = ref
    return made
