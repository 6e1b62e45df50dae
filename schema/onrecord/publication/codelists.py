"""The vocabularies as CSV files: value, title, definition and a column for each crosswalk."""

import re

from onrecord import vocabularies
from onrecord.publication.csv_file import csv_file
from onrecord.vocabularies import CATEGORY_MODES, CROSSWALKS, Vocabulary

CODELIST_FOLDER = "schema/codelists"


def name_of(vocabulary: type[Vocabulary]) -> str:
    """Return the name of a vocabulary's codelist: `SourceKind` -> `source_kind`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", vocabulary.__name__).lower()


def all_vocabularies() -> dict[str, type[Vocabulary]]:
    """Return name -> vocabulary, sorted."""
    found = [getattr(vocabularies, name) for name in vocabularies.__all__]
    members = [v for v in found if isinstance(v, type) and issubclass(v, Vocabulary)]
    return {name_of(v): v for v in sorted(members, key=name_of) if v is not Vocabulary}


def columns_of(vocabulary: type[Vocabulary]) -> list[str]:
    """Return the columns of a vocabulary's codelist."""
    crosswalks = [
        key for key in CROSSWALKS if any(key in member.crosswalks for member in vocabulary)
    ]
    return ["value", "title", "definition", *crosswalks]


def codelist_path(name: str) -> str:
    """Return where a codelist lies in a package."""
    return f"{CODELIST_FOLDER}/{name}.csv"


def codelists() -> dict[str, bytes]:
    """Return path -> bytes of every codelist, values in the order of the vocabulary."""
    files = {}
    for name, vocabulary in all_vocabularies().items():
        columns = columns_of(vocabulary)
        files[codelist_path(name)] = csv_file(
            columns,
            [
                [
                    member.value,
                    member.title_text,
                    member.definition,
                    *(member.crosswalks.get(key, "") for key in columns[3:]),
                ]
                for member in vocabulary
            ],
        )
    pairs = [(category, mode) for category, modes in CATEGORY_MODES.items() for mode in modes]
    files[codelist_path("category_modes")] = csv_file(["category", "mode"], pairs)
    return files
