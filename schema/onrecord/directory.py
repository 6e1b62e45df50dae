"""Which files of a directory make up a dataset."""

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

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

    They are the files `*.onrecord.json` below `seeds/` and `data/`; in a directory that has none
    there, all of them. Hidden folders are passed over; symbolic links and folders that the system
    does not let be listed are among them, for the reader to refuse.
    """
    folders = [root / name for name in DOSSIER_FOLDERS]
    found = [folder for folder in folders if folder.is_symlink()]
    for folder in folders:
        if folder.is_dir() and not folder.is_symlink():
            found += _dossiers_in(folder)
    found = found or list(_dossiers_in(root))
    return sorted({path.relative_to(root).as_posix() for path in found})


class Folder(NamedTuple):
    """A folder with the names of what lies in it, sorted; `links` are those that lead to folders.

    `error` tells why the system does not let it be listed.
    """

    path: Path
    folders: list[str]
    links: list[str]
    files: list[str]
    error: OSError | None


def walked(root: Path) -> Iterator[Folder]:
    """Yield a folder and those in it, from the top, in order; neither links nor hidden folders.

    `os.walk` does so, too, but fails at a thousand folders inside each other.
    """
    waiting = [root]
    while waiting:
        at = waiting.pop()
        folder = Folder(at, [], [], [], None)
        try:
            with os.scandir(at) as entries:
                for entry in entries:
                    try:
                        is_folder = entry.is_dir()
                    except OSError:  # a link in a circle of links
                        is_folder = False
                    if not is_folder:
                        folder.files.append(entry.name)
                    elif not entry.name.startswith("."):
                        (folder.links if entry.is_symlink() else folder.folders).append(entry.name)
        except OSError as error:
            folder = folder._replace(error=error)
        for names in (folder.folders, folder.links, folder.files):
            names.sort()
        yield folder
        waiting += [at / name for name in reversed(folder.folders)]


def _dossiers_in(root: Path) -> Iterator[Path]:
    """Yield the dossiers below a folder, and what may hide others: links, withheld folders."""
    for folder in walked(root):
        yield from (folder.path / name for name in folder.files if name.endswith(DOSSIER_SUFFIX))
        yield from (folder.path / name for name in folder.links)
        if folder.error:
            yield folder.path


def _texts_in(root: Path) -> Iterator[tuple[Path, str]]:
    """Yield each text file below a folder with its normalised text.

    Passed over: links, what is no regular file, more than `MAX_TEXT` bytes, other encodings.
    """
    for folder in walked(root):
        for name in folder.files:
            path = folder.path / name
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
