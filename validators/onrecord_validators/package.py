"""Holding the generated files of a dataset against what its dossiers and the schema generate."""

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

from onrecord.directory import DESCRIPTOR_FILE, SAFE_PATH
from onrecord.locator import Locator
from onrecord.problem import DataError, Position, Problem, Span
from onrecord.publication.csv_tables import TABLE_FOLDER
from onrecord.reader import parse, printable, read

KINDS: Mapping[str, str] = {
    "metadata-invalid": "The metadata of the dataset cannot be read.",
    "generated-file-missing": "A file that the dossiers generate is missing.",
    "generated-file-differs": "A generated file is not what the dossiers generate.",
    "table-unexpected": "A table lies among the generated ones that nothing generates.",
    "resource-hash-wrong": "The descriptor gives a hash or size that a file does not have.",
    "resource-path-unsafe": "The descriptor names a path that leads out of the package.",
}
"""The kinds of problem with generated files, each with its definition."""

_REGENERATE = "Do not edit generated files: mend the dossiers, then run `make generate`."


def _first_difference(actual: bytes, expected: bytes) -> tuple[str, Span]:
    """Return what differs first, and where in the actual file."""
    was = actual.decode("utf-8", errors="replace").split("\n")
    wanted = expected.decode("utf-8", errors="replace").split("\n")
    for number, (here, there) in enumerate(zip(was, wanted, strict=False), start=1):
        if here != there:
            column = next(
                (i for i, (a, b) in enumerate(zip(here, there, strict=False)) if a != b),
                min(len(here), len(there)),
            )
            message = f'it has "{printable(here)}" where "{printable(there)}" belongs'
            return message, Span(Position(number, column + 1), Position(number, len(here) + 1))
    number = min(len(was), len(wanted))
    end = Position(number, len(was[number - 1]) + 1)
    what = "it goes on after its end" if len(was) > len(wanted) else "it ends too early"
    return what, Span(end, end)


def _descriptor_problems(root: Path, data: bytes) -> Iterator[Problem]:
    """Yield unsafe paths and wrong hashes of a descriptor that anybody may have written."""
    # The reader refuses line breaks in strings, but a dialect has to name one. Same length: every
    # place stays where it is.
    harmless = data.replace(rb'"lineTerminator": "\n"', b'"lineTerminator": "  "')
    document = parse(harmless, DESCRIPTOR_FILE)
    locator = Locator(document.text)
    package = cast("Any", document.value)
    resources = package.get("resources") if isinstance(package, dict) else None
    for number, resource in enumerate(resources if isinstance(resources, list) else []):
        if not isinstance(resource, dict):
            continue
        where = f"/resources/{number}"
        path = resource.get("path")
        if not isinstance(path, str) or not SAFE_PATH.fullmatch(path):
            yield Problem(
                "resource-path-unsafe",
                f'"{printable(str(path))}" is not a path inside the package',
                "Name a file below the descriptor, with forward slashes; nothing else is read.",
                DESCRIPTOR_FILE,
                f"{where}/path",
                locator.value(f"{where}/path"),
            )
            continue
        try:
            content = read(root / path, root)
        except DataError as error:
            yield Problem(
                "generated-file-missing",
                f"{path}: {error.problems[0].message}",
                _REGENERATE,
                DESCRIPTOR_FILE,
                f"{where}/path",
                locator.value(f"{where}/path"),
            )
            continue
        actual = {
            "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
            "bytes": len(content),
        }
        for field, value in actual.items():
            if resource.get(field) != value:
                yield Problem(
                    "resource-hash-wrong",
                    f"{field} is {printable(str(resource.get(field)), 90)}, but {path} has {value}",
                    _REGENERATE,
                    DESCRIPTOR_FILE,
                    f"{where}/{field}",
                    locator.value(f"{where}/{field}"),
                )


def package_problems(root: Path, expected: Mapping[str, bytes]) -> list[Problem]:
    """Return where the files of a dataset's directory are not the generated ones.

    `expected` is path -> bytes of every generated file. The descriptor is looked into only where
    the files that it describes are right, so that one changed cell is one problem.
    """
    problems: list[Problem] = []
    for path, content in sorted(expected.items()):
        if path == DESCRIPTOR_FILE:
            continue
        if not (root / path).exists():
            problems.append(
                Problem("generated-file-missing", f"{path} is missing", _REGENERATE, path)
            )
            continue
        try:
            actual = read(root / path, root)
        except DataError as error:
            problems += error.problems
            continue
        if actual != content:
            message, span = _first_difference(actual, content)
            problems.append(
                Problem("generated-file-differs", message, _REGENERATE, path, span=span)
            )
    tables = root / TABLE_FOLDER
    for found in sorted(tables.iterdir()) if tables.is_dir() else []:
        path = found.relative_to(root).as_posix()
        if path not in expected:
            problems.append(
                Problem(
                    "table-unexpected",
                    f"{printable(path)} is not one of the generated tables",
                    "Delete it: this folder holds generated tables only.",
                    path,
                )
            )
    if not problems:
        try:
            actual = read(root / DESCRIPTOR_FILE, root)
            problems += _descriptor_problems(root, actual)
        except DataError as error:
            return error.problems
        if not problems and actual != expected[DESCRIPTOR_FILE]:
            message, span = _first_difference(actual, expected[DESCRIPTOR_FILE])
            problems.append(
                Problem("generated-file-differs", message, _REGENERATE, DESCRIPTOR_FILE, span=span)
            )
    return problems
