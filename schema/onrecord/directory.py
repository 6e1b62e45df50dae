"""Which files of a directory make up a dataset."""

import os
from collections.abc import Iterator
from pathlib import Path

from onrecord.normalisation import normalised, sha256_of

DOSSIER_SUFFIX = ".onrecord.json"
DOSSIER_FOLDERS = ("seeds", "data")
TEXT_FOLDER = "seeds/texts"
DESCRIPTOR_FILE = "datapackage.json"


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
        for at, names, files in os.walk(folder):
            names[:] = sorted(name for name in names if not name.startswith("."))
            found += [Path(at, name) for name in files if name.endswith(DOSSIER_SUFFIX)]
    return sorted(path.relative_to(root).as_posix() for path in found)


def texts_in(folder: Path) -> Iterator[tuple[Path, str]]:
    """Yield each text file below a folder with its normalised text; others are passed over."""
    for path in sorted(folder.rglob("*.txt")):
        try:
            yield path, normalised(path.read_text("utf-8-sig"))
        except (OSError, UnicodeDecodeError):
            continue


def texts_by_hash(*folders: Path) -> dict[str, str]:
    """Return SHA-256 of the normalised text -> normalised text, for all text files of folders."""
    return {
        sha256_of(text): text
        for folder in folders
        if folder.is_dir()
        for _, text in texts_in(folder)
    }
