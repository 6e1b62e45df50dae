"""TypeScript: the compiler judges documents written down as literals; nothing runs but JSON."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from onrecord_tools.clients.toolchain import NODE, NPM, Failed, node_modules, path_of, run, scratch
from tests.clients.proof import BOUNDS, Command, Proof, declared, program, published
from tests.conftest import ROOT

FOLDER = ROOT / "clients" / "typescript"


def tsc(config: dict[str, Any], folder: Path) -> None:
    """Compile with the flags of the client's tsconfig.json and others.

    Raises Failed with what the compiler says.
    """
    modules = node_modules(FOLDER)
    options = {"typeRoots": [str(modules / "@types")], "outDir": ".", **config["compilerOptions"]}
    whole = {**config, "extends": str(FOLDER / "tsconfig.json"), "compilerOptions": options}
    (folder / "tsconfig.json").write_text(json.dumps(whole), "utf-8")
    compiler = modules / "typescript" / "bin" / "tsc"
    run(path_of(NODE), compiler, "--pretty", "false", "--project", folder, cwd=folder)


class TypeScript(Proof):
    """The declarations alone."""

    compiler = "tsc 7.0.2 `--strict` and [the rest](typescript/tsconfig.json)"
    tools = (NODE, NPM)
    fence = "ts"
    lets_through = BOUNDS | {"empty text", "fraction for an integer", "empty map"}
    loses = frozenset(
        f"extended/actors/0/extensions/test:anything/{name}"
        for name in ("big", "exponent", "negative zero", "whole")
    )

    def names(self, client: Mapping[str, str]) -> list[str]:
        return declared(client, r"^export (?:declare )?(?:interface|type|enum|class) (\w+)")

    def built(self, client: Mapping[str, str], root: str, folder: Path) -> Command:
        (text,) = client.values()
        (folder / "client.d.ts").write_text(text, "utf-8")
        (folder / "roundtrip.mts").write_text(program("roundtrip.mts", root), "utf-8")
        tsc(
            {"compilerOptions": {"rootDir": "."}, "files": ["client.d.ts", "roundtrip.mts"]}, folder
        )
        return (path_of(NODE), folder / "roundtrip.mjs")

    def refused(
        self, documents: Mapping[str, Any], client: Mapping[str, str], root: str, command: Command
    ) -> dict[str, str]:
        """Type-check the documents as literals."""
        (text,) = client.values()
        with scratch() as folder:
            (folder / "client.d.ts").write_text(text, "utf-8")
            for i, document in enumerate(documents.values()):
                literal = json.dumps(document, indent=2)
                (folder / f"{i}.mts").write_text(
                    f'import type {{ {root} }} from "./client.d.ts";\n'
                    f"export const document: {root} = {literal};\n",
                    "utf-8",
                )
            files = [f"{i}.mts" for i in range(len(documents))]
            try:
                tsc({"compilerOptions": {"noEmit": True, "types": []}, "files": files}, folder)
            except Failed as failed:
                said = re.findall(r"^(?:.*/)?(\d+)\.mts\(.*?: (.*)$", str(failed), re.MULTILINE)
                if not said:
                    raise
                names = list(documents)
                return {names[int(i)]: why for i, why in reversed(said)}
            return {}

    def example(self, code: str, folder: Path) -> Command:
        published(self, folder / "node_modules" / "onrecord")
        (folder / "example.mts").write_text(code, "utf-8")
        tsc({"compilerOptions": {"rootDir": "."}, "files": ["example.mts"]}, folder)
        return (path_of(NODE), folder / "example.mjs")


PROOF = TypeScript
