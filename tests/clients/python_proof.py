"""What the proofs of the Python targets share: mypy and pyright, at their strictest."""

import ast
import json
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import ClassVar

from onrecord_tools.clients.toolchain import NODE, NPM, node_modules, path_of, run
from tests.clients.proof import Command, Proof, copied, program, published
from tests.conftest import ROOT

PYRIGHT = ROOT / "tests" / "clients" / "locks" / "pyright"


@cache
def mypy_cache() -> TemporaryDirectory[str]:
    """Return the folder where the runs of this process leave what they learn of libraries."""
    return TemporaryDirectory(prefix="onrecord-mypy-")


def mypy(folder: Path, *modules: str) -> None:
    """Type-check modules with mypy.

    Raises Failed with what mypy says.
    """
    (folder / "mypy.ini").write_text("[mypy]\n", "utf-8")
    run(
        *(sys.executable, "-m", "mypy", "--strict", "--config-file", "mypy.ini"),
        *("--no-error-summary", "--cache-dir", mypy_cache().name),
        *modules,
        cwd=folder,
    )


def pyright(folder: Path) -> None:
    """Type-check a folder with pyright.

    Raises Failed with what pyright says.
    """
    # That a schema calls something deprecated is no fault of its types.
    strict = {"typeCheckingMode": "strict", "reportDeprecated": "none"}
    config = {**strict, "pythonVersion": "3.11"}
    (folder / "pyrightconfig.json").write_text(json.dumps(config), "utf-8")
    program = node_modules(PYRIGHT) / "pyright" / "index.js"
    run(path_of(NODE), program, "--pythonpath", sys.executable, "--project", folder, cwd=folder)


class PythonProof(Proof):
    """A module that is named after the root type."""

    compiler = "mypy 2.4 `--strict` and pyright 1.1.414 `strict`"
    tools = (NODE, NPM)
    fence = "python"
    program: ClassVar[str]
    """The program that reads and writes."""

    def names(self, client: Mapping[str, str]) -> list[str]:
        found = []
        for name, text in client.items():
            if name == "reading.py":
                continue
            for node in ast.parse(text).body:
                match node:
                    case ast.ClassDef(name=declared):
                        found.append(declared)
                    case ast.AnnAssign(target=ast.Name(declared)):
                        found.append(declared)
                    case ast.Assign(targets=[ast.Name(declared)]):
                        found.append(declared)
        return found

    def built(self, client: Mapping[str, str], root: str, folder: Path) -> Command:
        copied(client, folder)
        text = program(self.program, root).replace("from dossier", f"from {root.lower()}")
        (folder / "roundtrip.py").write_text(text, "utf-8")
        mypy(folder, "roundtrip.py", *client)
        pyright(folder)
        return (sys.executable, folder / "roundtrip.py")

    def example(self, code: str, folder: Path) -> Command:
        published(self, folder)
        (folder / "example.py").write_text(code, "utf-8")
        mypy(folder, "example.py")
        return (sys.executable, folder / "example.py")
