"""The resources that a data package names in its descriptor, whoever wrote that."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from onrecord.directory import DESCRIPTOR_FILE, DOSSIER_SUFFIX, SAFE_PATH
from onrecord.problem import DataError
from onrecord.reader import Document, parse, read

_SAFE_LENGTH = 1_000

# An escaped backslash is matched first, so that the letter behind it is left alone.
_BREAKS = re.compile(rb"\\\\|\\[nrt]")


class Resource(NamedTuple):
    """A resource as it stands in a descriptor.

    `number` is its index among the resources, `value` the object as it was read. `paths` are its
    paths with their JSON pointers, of whatever type they are: a resource may have none, where its
    data stand in the descriptor, or several.
    """

    number: int
    value: Mapping[str, Any]
    paths: tuple[tuple[str, Any], ...]


@lru_cache(maxsize=1)
def parse_descriptor(data: bytes) -> Document:
    """Parse a descriptor; DataError, as `onrecord.reader.parse` does.

    The reader refuses line breaks in strings, but a descriptor has them in its prose, and a dialect
    has to name one. They become spaces, at the same length: every place stays where it is.
    """
    harmless = _BREAKS.sub(lambda found: found[0] if found[0] == rb"\\" else b"  ", data)
    return parse(harmless, DESCRIPTOR_FILE)


def resources(descriptor: Document) -> Iterator[Resource]:
    """Yield the resources of a descriptor that are objects."""
    package = descriptor.value
    listed = package.get("resources") if isinstance(package, dict) else None
    for number, value in enumerate(listed if isinstance(listed, list) else ()):
        if not isinstance(value, dict):
            continue
        where = f"/resources/{number}/path"
        path = value.get("path", [])
        if isinstance(path, list):
            paths = tuple((f"{where}/{place}", part) for place, part in enumerate(path))
        else:
            paths = ((where, path),)
        yield Resource(number, value, paths)


def is_safe(path: object) -> bool:
    """Whether a path leads to a file beside or below the descriptor, on every system.

    An address, an absolute path, a drive, `..`, a hidden file, a backslash, a percent escape and
    whatever else some program may take for a way out are none.
    """
    return (
        isinstance(path, str)
        and len(path) <= _SAFE_LENGTH
        and SAFE_PATH.fullmatch(path) is not None
    )


def described_dossiers(root: Path) -> list[str]:
    """Return the dossiers that the descriptor in a directory names; none if it cannot be read."""
    try:
        descriptor = parse_descriptor(read(root / DESCRIPTOR_FILE, root))
    except DataError:
        return []
    paths = (path for resource in resources(descriptor) for _, path in resource.paths)
    return [p for p in paths if isinstance(p, str) and p.endswith(DOSSIER_SUFFIX) and is_safe(p)]
