"""Zod: compiled, and judged at run time."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from onrecord_tools.clients.toolchain import NODE, NPM, node_modules, path_of, run
from tests.clients.proof import Command, Proof, declared, program, published
from tests.conftest import ROOT

FOLDER = ROOT / "clients" / "zod"


def tsc(options: dict[str, Any], files: list[str], folder: Path) -> None:
    """Compile with the flags of the client's tsconfig.json and others, where zod is to be found.

    Raises Failed with what the compiler says.
    """
    modules = node_modules(FOLDER)
    within = folder / "node_modules"
    within.mkdir(exist_ok=True)
    (within / "zod").symlink_to(modules / "zod", target_is_directory=True)
    found = {"typeRoots": [str(modules / "@types")], "rootDir": ".", "outDir": ".", **options}
    config = {
        "extends": str(FOLDER / "tsconfig.json"),
        "compilerOptions": {**found, "preserveSymlinks": True},
        "files": files,
    }
    (folder / "tsconfig.json").write_text(json.dumps(config), "utf-8")
    compiler = modules / "typescript" / "bin" / "tsc"
    run(path_of(NODE), compiler, "--pretty", "false", "--project", folder, cwd=folder)


class Zod(Proof):
    """`Dossier.parse`."""

    compiler = "tsc 7.0.2 `--strict` and [the rest](zod/tsconfig.json)"
    tools = (NODE, NPM)
    fence = "ts"
    lets_through = frozenset({"key of a map", "empty map"})
    loses = frozenset(
        f"extended/actors/0/extensions/test:anything/{name}"
        for name in ("big", "exponent", "negative zero", "whole")
    )

    def names(self, client: Mapping[str, str]) -> list[str]:
        return declared(client, r"^export type (\w+)")

    def built(self, client: Mapping[str, str], root: str, folder: Path) -> Command:
        (text,) = client.values()
        (folder / "package.json").write_text('{"type": "module"}', "utf-8")
        (folder / "client.ts").write_text(text, "utf-8")
        (folder / "roundtrip.mts").write_text(program("roundtrip_zod.mts", root), "utf-8")
        tsc({}, ["client.ts", "roundtrip.mts"], folder)
        return (path_of(NODE), folder / "roundtrip.mjs")

    def example(self, code: str, folder: Path) -> Command:
        package = folder / "node_modules" / "onrecord-zod"
        published(self, package)
        tsc({"outDir": "dist"}, ["onrecord.ts"], package)
        (folder / "example.mts").write_text(code, "utf-8")
        tsc({}, ["example.mts"], folder)
        return (path_of(NODE), folder / "example.mjs")


PROOF = Zod
