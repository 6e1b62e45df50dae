"""Holding the generated files of a dataset against what its dossiers and the schema generate."""

import hashlib
import os
from collections.abc import Iterator, Mapping
from io import FileIO
from itertools import islice
from pathlib import Path
from typing import Any

from onrecord.directory import DESCRIPTOR_FILE
from onrecord.locator import Locator
from onrecord.problem import DataError, Position, Problem, Span
from onrecord.publication.csv_tables import TABLE_FOLDER
from onrecord.publication.metadata import METADATA_FILE
from onrecord.reader import MAX_PROBLEMS, opened, printable, read
from onrecord.resources import is_safe, parse_descriptor, resources

KINDS: Mapping[str, str] = {
    "metadata-invalid": "The metadata of the dataset cannot be read.",
    "generated-file-missing": "A file that the dossiers generate is missing.",
    "generated-file-differs": "A generated file is not what the dossiers generate.",
    "table-unexpected": "A table lies among the generated ones that nothing generates.",
    "resource-hash-wrong": "The descriptor gives a hash or size that a file does not have.",
    "resource-path-unsafe": "The descriptor names a path that leads out of the package.",
    "resource-missing": "The descriptor names a file that cannot be read.",
    "descriptor-invalid": "The descriptor is none of a data package.",
}
"""The kinds of problem with generated files, each with its definition."""

_REGENERATE = "Do not edit generated files: mend the dossiers, then run `make generate`."
_ALGORITHMS = ("md5", "sha1", "sha256", "sha512")


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
    """Yield what is wrong with a descriptor that anybody may have written, and with its files."""
    document = parse_descriptor(data)
    locator = Locator(document.text)

    def problem(kind: str, message: str, hint: str, pointer: str) -> Problem:
        return Problem(kind, message, hint, DESCRIPTOR_FILE, pointer, locator.value(pointer))

    package = document.value
    listed = package.get("resources") if isinstance(package, dict) else None
    if not isinstance(listed, list) or not all(isinstance(item, dict) for item in listed):
        yield problem(
            "descriptor-invalid",
            "the descriptor is no object with a list of resources that are objects",
            "Write a Data Package descriptor, or remove the file: dossiers need none.",
            "/resources",
        )
        return
    seen: set[str] = set()
    for resource in resources(document):
        for pointer, path in resource.paths:
            if not is_safe(path):
                yield problem(
                    "resource-path-unsafe",
                    f'"{printable(str(path))}" is not a path inside the package',
                    "Name a file below the descriptor, with forward slashes; nothing else is read.",
                    pointer,
                )
                continue
            # A thousand resources of one great file would be read a thousand times.
            if path in seen:
                yield problem(
                    "descriptor-invalid",
                    f"{path} is the file of a resource a second time",
                    "Describe each file once.",
                    pointer,
                )
                continue
            seen.add(path)
            try:
                with opened(root / path, root) as stream:
                    actual = _digest_and_size(stream, resource.value)
            except DataError as error:
                yield problem(
                    "resource-missing",
                    f"{path}: {error.problems[0].message}",
                    f"Add the file, or remove the resource. {error.problems[0].hint}",
                    pointer,
                )
                continue
            if len(resource.paths) > 1:
                continue  # what is said of several files together is nobody's to check here
            for field, value in actual.items():
                if field in resource.value and resource.value[field] != value:
                    yield problem(
                        "resource-hash-wrong",
                        f"{field} is {printable(str(resource.value[field]), 90)}, but {path} has "
                        f"{value}",
                        "If the file is right, write what it has; if not, restore it.",
                        f"/resources/{resource.number}/{field}",
                    )


def _digest_and_size(stream: FileIO, resource: Mapping[str, Any]) -> dict[str, str | int]:
    """Return the size of a file, and its hash as a resource writes it if that can be computed."""
    size = os.fstat(stream.fileno()).st_size
    if "hash" not in resource:
        return {"bytes": size}
    stated = resource["hash"]
    # A Data Package names the algorithm before a colon; without one it is MD5.
    name, colon, _ = stated.rpartition(":") if isinstance(stated, str) else ("sha256", ":", "")
    if (name or "md5") not in _ALGORITHMS:
        return {"bytes": size}
    digest = hashlib.file_digest(stream, lambda: hashlib.new(name or "md5", usedforsecurity=False))
    return {"hash": f"{name}{colon}{digest.hexdigest()}", "bytes": size}


def descriptor_problems(root: Path) -> list[Problem]:
    """Return what is wrong with the descriptor of a package that somebody else generates."""
    try:
        found = _descriptor_problems(root, read(root / DESCRIPTOR_FILE, root))
        return list(islice(found, MAX_PROBLEMS))
    except DataError as error:
        return error.problems


def is_generated_here(root: Path) -> bool:
    """Whether the generated files in a directory are those of `onrecord build`, not another's."""
    return (root / METADATA_FILE).exists() or (root / TABLE_FOLDER).is_dir()


def lone_table_problems(root: Path) -> list[Problem]:
    """Return that the descriptor is missing, where generated tables are there without it."""
    if not (root / TABLE_FOLDER).is_dir():
        return []
    message = f"{DESCRIPTOR_FILE} is missing, which describes the tables in {TABLE_FOLDER}"
    return [Problem("generated-file-missing", message, _REGENERATE, DESCRIPTOR_FILE)]


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
            if actual == expected[DESCRIPTOR_FILE]:
                return []
            problems += islice(_descriptor_problems(root, actual), MAX_PROBLEMS)
        except DataError as error:
            return error.problems
        if not problems:
            message, span = _first_difference(actual, expected[DESCRIPTOR_FILE])
            problems.append(
                Problem("generated-file-differs", message, _REGENERATE, DESCRIPTOR_FILE, span=span)
            )
    return problems
