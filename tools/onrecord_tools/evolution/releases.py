"""The register of released schemas: which files they are, and the data published with them.

A schema is released when schema/changes/released.json says so. From then on its files stay byte for
byte, and so does the archive of the dossiers that were published with it, which every later version
of the same major has to take.
"""

import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from onrecord.directory import DOSSIER_SUFFIX, dossier_files
from onrecord.publication.json_file import json_file
from onrecord.version import Version
from onrecord_tools.evolution.obstacle import RegisterError
from onrecord_tools.evolution.versions import SCHEMA_FOLDER

CHANGES_FOLDER: Final = "schema/changes"
REGISTER_FILE: Final = f"{CHANGES_FOLDER}/released.json"
_EXAMPLES: Final = "tutorial"
"""The folder of the dataset that is published beside the one at the root."""

_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
"""The date of all files in an archive, so that the same files make the same archive."""


@dataclass(frozen=True, slots=True)
class Release:
    """A released version: its date, YYYY-MM-DD, and path -> SHA-256 of its files."""

    version: Version
    date: str
    files: dict[str, str]

    @property
    def archive(self) -> str:
        """The archive of the dossiers that were published with it."""
        return archive_path(self.version)


def archive_path(version: Version) -> str:
    """Return where the archive of a version's dossiers lies, relative to the repository."""
    return f"{CHANGES_FOLDER}/{version}.dossiers.zip"


def digest(data: bytes) -> str:
    """Return a SHA-256 digest in lower-case hexadecimal."""
    return sha256(data).hexdigest()


def releases(root: Path) -> list[Release]:
    """Return the releases that the register of a repository lists, oldest first.

    None where there is no register. Raises RegisterError where it cannot be read.
    """
    try:
        text = (root / REGISTER_FILE).read_text(encoding="utf-8")
    except FileNotFoundError:
        return []
    try:
        return [_release(entry) for entry in json.loads(text)["releases"]]
    except (ValueError, KeyError, TypeError) as error:
        raise RegisterError(f"{REGISTER_FILE} cannot be read: {error!r}") from None


def _release(entry: Any) -> Release:
    version = Version.of(entry["version"])
    if version is None:
        raise ValueError(f"{entry['version']!r} is no version")
    return Release(version, str(entry["date"]), dict(entry["files"]))


def register(found: list[Release]) -> bytes:
    """Return the register's file."""
    entries = [
        {"version": str(each.version), "date": each.date, "files": dict(sorted(each.files.items()))}
        for each in found
    ]
    return json_file({"releases": entries})


def schema_files(root: Path, version: Version) -> dict[str, bytes]:
    """Return path -> bytes of the files of a version's schema.

    The editor edition is none of them: it validates as they do, and its hints may be improved.
    """
    folder = root / SCHEMA_FOLDER / str(version)
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith(".editor.schema.json")
    }


def published_dossiers(root: Path) -> dict[str, bytes]:
    """Return path -> bytes of every dossier that the repository publishes now."""
    found = {name: (root / name).read_bytes() for name in dossier_files(root)}
    for path in sorted((root / _EXAMPLES).rglob(f"*{DOSSIER_SUFFIX}")):
        found[path.relative_to(root).as_posix()] = path.read_bytes()
    return found


def archived(dossiers: dict[str, bytes]) -> bytes:
    """Return an archive of dossiers; the same dossiers make the same bytes."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in sorted(dossiers.items()):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return stream.getvalue()


def dossiers_of(root: Path, release: Release) -> Iterator[tuple[str, bytes]]:
    """Yield (path, bytes) of the dossiers that were published with a release."""
    with zipfile.ZipFile(root / release.archive) as archive:
        for name in archive.namelist():
            yield name, archive.read(name)
