"""Which files of a directory hold which table."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeAlias, cast

from onrecord.directory import DESCRIPTOR_FILE, walked
from onrecord.locator import Locator
from onrecord.problem import DataError, Problem, Span
from onrecord.reader import printable, read
from onrecord.resources import is_safe, parse_descriptor
from onrecord.tables.layout import TABLES
from onrecord.version import Version, stated_version, unsupported

Format: TypeAlias = Literal["csv", "jsonl", "parquet"]

FORMATS: dict[str, Format] = {
    ".csv": "csv",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".parquet": "parquet",
}
"""Ending of a file -> its format."""

VERSION_POINTER = "/onrecord/schema_version"
"""Where a descriptor says which version of the schema the tables are written for."""

MAX_FILES = 100_000
"""The most files of a package that are looked at."""


@dataclass(frozen=True, slots=True)
class TableFile:
    """A file with rows of a table; `path` is relative to the package, with forward slashes."""

    table: str
    path: str
    format: Format


@dataclass(slots=True)
class Package:
    """The files of a package in table form, in the order of the tables and of their parts.

    `others` are the resources and files of no table of onrecord's: nothing is checked in them.
    `newer` is the version of the schema that they are written for, where it is a newer minor than
    this onrecord knows, and `newer_span` where the descriptor says so.
    """

    root: Path
    files: list[TableFile]
    problems: list[Problem]
    others: list[str]
    newer: Version | None = None
    newer_span: Span | None = None


def _format_of(path: str) -> Format | None:
    return FORMATS.get(os.path.splitext(path)[1].lower())  # noqa: PTH122


def _listed(root: Path) -> Package:
    """Return what the descriptor of a package lists."""
    package = Package(root, [], [], [])
    try:
        document = parse_descriptor(read(root / DESCRIPTOR_FILE, root))
    except DataError as error:
        package.problems.extend(error.problems)
        return package
    locator = Locator(document.text)
    value = cast("Any", document.value)
    ours = value.get("onrecord") if isinstance(value, dict) else None
    version = stated_version(ours)
    if version and (problem := unsupported(version, document, VERSION_POINTER)):
        package.problems.append(problem)
        return package
    if version and version.is_newer:
        package.newer, package.newer_span = version, locator.value(VERSION_POINTER)
    resources = value.get("resources") if isinstance(value, dict) else None
    for number, resource in enumerate(resources if isinstance(resources, list) else []):
        name = resource.get("name") if isinstance(resource, dict) else None
        if not isinstance(name, str) or name not in TABLES:
            if isinstance(name, str) and not name.startswith("codelist_"):
                package.others.append(printable(name))
            continue
        paths = resource.get("path")
        several = isinstance(paths, list)
        for place, path in enumerate(paths if several else [paths]):
            where = f"/resources/{number}/path" + (f"/{place}" if several else "")
            if not isinstance(path, str) or not is_safe(path):
                package.problems.append(
                    Problem(
                        "resource-path-unsafe",
                        f'"{printable(str(path))}" is not a path inside the package',
                        "Name a file below the descriptor, with forward slashes; nothing else is"
                        " read.",
                        DESCRIPTOR_FILE,
                        where,
                        locator.value(where),
                    )
                )
            elif (form := _format_of(path)) is None:
                package.problems.append(
                    Problem(
                        "table-format-unknown",
                        f"{printable(path)} is no CSV, JSON Lines or Parquet file by its ending",
                        f"Convert it; the endings are {', '.join(FORMATS)}.",
                        DESCRIPTOR_FILE,
                        where,
                        locator.value(where),
                    )
                )
            else:
                package.files.append(TableFile(name, path, form))
    return package


def _found(root: Path) -> Package:
    """Return the table files of a directory without a descriptor, by their names.

    `claims.csv` holds claims, and so does every table file below a folder `claims`.
    """
    package = Package(root, [], [], [])
    for folder in walked(root):
        for name in folder.files:
            path = (folder.path / name).relative_to(root).as_posix()
            form = _format_of(path)
            if form is None:
                continue
            parts = [Path(name).stem, *reversed(Path(path).parent.parts)]
            table = next((part for part in parts if part in TABLES), None)
            if table is None:
                package.others.append(printable(path))
            else:
                package.files.append(TableFile(table, path, form))
        if len(package.files) > MAX_FILES:
            break
    return package


def table_package(root: Path) -> Package:
    """Return the tables of a directory: those its descriptor lists, or without one, by name."""
    package = _listed(root) if (root / DESCRIPTOR_FILE).is_file() else _found(root)
    order = {name: place for place, name in enumerate(TABLES)}
    package.files.sort(key=lambda file: order[file.table])
    if len(package.files) > MAX_FILES:
        package.problems.append(
            Problem(
                "too-many-files",
                f"the package has more than {MAX_FILES:,} files with tables",
                "Write fewer and larger files.",
                DESCRIPTOR_FILE,
            )
        )
        del package.files[:]
    return package
