"""Datasets to work on: copies, and copies with their generated files."""

import shutil
from pathlib import Path

from onrecord.dataset import Dataset, located, read_dossiers
from onrecord.publication.metadata import METADATA_FILE
from onrecord.publication.package import generated_files
from onrecord_tools.build import Built, build

METADATA = """\
name = "tutorial"
title = "The tutorial of onrecord"
version = "1.0.0"
description = "Fictional: a ferry blockade in a country that does not exist."

[[licenses]]
name = "CC-BY-4.0"
title = "Creative Commons Attribution 4.0"
path = "https://creativecommons.org/licenses/by/4.0/"

[[contributors]]
title = "The onrecord contributors"
roles = ["creator"]
"""


def copied(dataset: Path, to: Path) -> Path:
    """Copy what a dataset is made of, without what is generated of it; return the copy."""
    for name in ("seeds", "data"):
        shutil.copytree(dataset / name, to / name, ignore=shutil.ignore_patterns("tables"))
    if (dataset / METADATA_FILE).is_file():
        shutil.copyfile(dataset / METADATA_FILE, to / METADATA_FILE)
    else:
        (to / METADATA_FILE).write_text(METADATA, "utf-8")
    return to


def generated(root: Path) -> dict[str, bytes]:
    """What the dossiers of a dataset generate."""
    base, names = located(root)
    loaded, refused = read_dossiers(base, names)
    assert not refused
    with Dataset(root, loaded).connect() as connection:
        return generated_files(root, loaded, connection)


def write(root: Path, files: dict[str, bytes]) -> None:
    """Write files below a folder."""
    for name, content in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)


def built(root: Path, folder: Path) -> Path:
    """Build the package of a dataset into a folder; return the folder."""
    result = build(root, folder, lambda step: None)
    assert isinstance(result, Built), result
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder by its path."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
