"""Which files of a directory make up a dataset."""

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from onrecord.normalisation import normalised, sha256_of

DOSSIER_SUFFIX = ".onrecord.json"
DOSSIER_FOLDERS = ("seeds", "data")
TEXT_FOLDER = "seeds/texts"
DESCRIPTOR_FILE = "datapackage.json"
SAFE_PATH = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*")
"""Matches a path in a descriptor that leads to no other place than below it, on any system."""

MAX_TEXT = 32 * 1024 * 1024
"""Size in bytes of the largest text file that is looked at."""


def installed() -> Path:
    """Return the directory of the dataset that comes with the package.

    In a wheel it lies inside the package, in a checkout at the root of the repository.
    """
    package = Path(__file__).resolve().parent
    inside = package / "dataset"
    return inside if inside.is_dir() else package.parent.parent


def dossier_files(root: Path) -> list[str]:
    """Return the dossiers of a dataset as paths relative to its directory, sorted.

    They are the files `*.onrecord.json` below `seeds/` and `data/`; in a directory that has
    neither, all of them. Hidden folders are passed over; symbolic links are listed, for the reader
    to refuse.
    """
    folders = [root / name for name in DOSSIER_FOLDERS if (root / name).is_dir()] or [root]
    found = []
    for folder in folders:
        if folder != root and folder.is_symlink():
            found.append(folder)
            continue
        for at, names, files in os.walk(folder):
            names[:] = sorted(name for name in names if not name.startswith("."))
            found += [Path(at, name) for name in files if name.endswith(DOSSIER_SUFFIX)]
            found += [Path(at, name) for name in names if Path(at, name).is_symlink()]
    return sorted(path.relative_to(root).as_posix() for path in found)


def _texts_in(folder: Path) -> Iterator[tuple[Path, str]]:
    """Yield each text file below a folder with its normalised text.

    Passed over: links, what is no regular file, more than `MAX_TEXT` bytes, other encodings.
    """
    for at, _, names in os.walk(folder):
        for name in sorted(names):
            path = Path(at, name)
            try:
                status = path.lstat()
                if not name.endswith(".txt") or not stat.S_ISREG(status.st_mode):
                    continue
                if status.st_size <= MAX_TEXT:
                    yield path, normalised(path.read_text("utf-8-sig"))
            except (OSError, UnicodeDecodeError):
                continue


def texts_by_hash(folder: Path) -> dict[str, str]:
    """Return SHA-256 of the normalised text -> normalised text, for all text files of a folder."""
    return {sha256_of(text): text for _, text in _texts_in(folder)}


def shipped_texts(root: Path) -> dict[str, tuple[Path, str]]:
    """Return SHA-256 -> path and normalised text of the texts that a dataset itself holds.

    A folder that is a link is not looked into.
    """
    folder = root / TEXT_FOLDER
    if folder.is_symlink() or folder.parent.is_symlink():
        return {}
    return {sha256_of(text): (path, text) for path, text in _texts_in(folder)}
