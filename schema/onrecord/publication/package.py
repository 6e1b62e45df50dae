"""The data package of a dataset: every file of it, and which of them are generated."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from onrecord.dataset import LoadedDossier
from onrecord.directory import DESCRIPTOR_FILE, shipped_texts
from onrecord.publication.codelists import codelists
from onrecord.publication.csv_tables import csv_tables
from onrecord.publication.descriptor import descriptor
from onrecord.publication.editor_schema import editor_schema_file
from onrecord.publication.json_file import json_file
from onrecord.publication.json_schema import json_schema_files
from onrecord.publication.metadata import METADATA_FILE, metadata
from onrecord.reader import read
from onrecord.vocabularies import TextPolicy

if TYPE_CHECKING:
    import duckdb

DOCUMENTS = ("LICENSE-data", "CITATION.cff", "schema/codebook.md")
"""Files that go into the package as they are, where the dataset's directory has them."""


@cache
def schema_files() -> Mapping[str, bytes]:
    """Return path -> bytes of every file of a package that follows from the schema alone."""
    return MappingProxyType(codelists() | json_schema_files() | editor_schema_file())


def generated_files(
    root: Path, loaded: list[LoadedDossier], connection: "duckdb.DuckDBPyConnection"
) -> dict[str, bytes]:
    """Return path -> bytes of every file of a package that follows from dossiers and schema.

    Raises DataError if the dataset's metadata cannot be read.
    """
    files = {**csv_tables(connection), **schema_files()}
    dossiers = {item.file: item.dossier for item in loaded}
    files[DESCRIPTOR_FILE] = json_file(descriptor(metadata(root), dossiers, files))
    return files


def copied_files(root: Path, loaded: list[LoadedDossier]) -> Mapping[str, bytes]:
    """Return path -> bytes of every file of a package that is taken over as it is.

    Of the texts in the dataset, those of sources whose text may ship, and no others.
    """
    names = [item.file for item in loaded] + [METADATA_FILE]
    held = shipped_texts(root)
    for source in (source for item in loaded for source in item.dossier.sources):
        if source.text_policy is TextPolicy.FULL and source.text_sha256 in held:
            names.append(held[source.text_sha256][0].relative_to(root).as_posix())
    names += [name for name in DOCUMENTS if (root / name).is_file()]
    return {name: read(root / name, root) for name in sorted(set(names))}
