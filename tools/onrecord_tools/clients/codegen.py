"""Making clients: for a user's project, and the committed ones of the repository."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from onrecord.directory import installed
from onrecord.dossier import SCHEMA_VERSION
from onrecord_tools.clients.catalogue import targets
from onrecord_tools.clients.target import Target
from onrecord_tools.clients.toolchain import ToolMissing, path_of, scratch
from onrecord_tools.swap import replace_file

ROOT = "Dossier"
PACKAGE = "onrecord"
CLIENT_FOLDER = "clients"


def published_schema() -> dict[str, Any]:
    """Return the JSON Schema that comes with the package."""
    path = installed() / "schema" / "json-schema" / SCHEMA_VERSION / "onrecord.schema.json"
    schema = json.loads(path.read_text("utf-8"))
    assert isinstance(schema, dict)
    return schema


def generated(
    target: Target, schema: dict[str, Any], root: str = ROOT, package: str = PACKAGE
) -> dict[str, str]:
    """Return a client as file name -> text.

    Raises ToolMissing or Failed.
    """
    for tool in target.tools:
        path_of(tool)
    with scratch() as work:
        return target.generate(schema, work, root, package)


def write_client(target: Target, folder: Path) -> list[Path]:
    """Write the client of the published schema into a folder; return the paths of its files.

    Raises ToolMissing, Failed or OSError.
    """
    client = generated(target, published_schema())
    paths = []
    for name, text in client.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, text.encode("utf-8"))
        paths.append(path)
    return paths


def committed_files(root: Path, target: Target) -> dict[str, str]:
    """Return the generated files of a committed client, as file name -> text.

    They are told from those written by hand by the sentence that generated ones begin with.
    """
    folder = root / CLIENT_FOLDER / target.name / target.folder
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "node_modules" not in path.parts:
            text = path.read_bytes().decode("utf-8", errors="replace")
            if f"onrecord codegen {target.name}" in text[:500] and path.suffix != ".md":
                found[path.relative_to(folder).as_posix()] = text
    return found


def update_committed(root: Path, say: Callable[[str], None]) -> tuple[int, list[str]]:
    """Write the committed clients of the repository at `root`.

    Returns how many files changed, and why a client was not made, a sentence for each.
    Raises Failed.
    """
    changed, skipped = 0, []
    for target in targets().values():
        folder = root / CLIENT_FOLDER / target.name / target.folder
        try:
            client = generated(target, published_schema())
        except ToolMissing as missing:
            skipped.append(f"clients/{target.name}: {missing}")
            continue
        for name in committed_files(root, target).keys() - client.keys():
            (folder / name).unlink()
            changed += 1
            say(f"removed {(folder / name).relative_to(root).as_posix()}")
        for name, text in client.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            if replace_file(folder / name, text.encode("utf-8")):
                changed += 1
                say(f"wrote {(folder / name).relative_to(root).as_posix()}")
    return changed, skipped
