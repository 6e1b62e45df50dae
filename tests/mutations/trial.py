"""Trial: one mutation put to the test, as fast as what it changes allows."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from onrecord.dataset import LoadedDossier, documents, located, read_dossiers
from onrecord.directory import DOSSIER_SUFFIX
from onrecord.problem import DataError
from onrecord.publication.metadata import METADATA_FILE, metadata
from onrecord.publication.package import generated_files
from onrecord.tables.database import database
from onrecord.tables.flatten import flatten
from onrecord_validators.finding import finding_of
from onrecord_validators.package import package_problems
from tests.conftest import ROOT
from tests.mutations.damage import Copy, damage
from tests.mutations.mutations import Mutation, Subject
from tests.mutations.verdict import QuickCheck, as_bytes

DATASETS: Mapping[str, Path] = {"tutorial": ROOT / "tutorial", "repository": ROOT}
"""Name -> directory of the datasets that are mutated."""

COMPARED = ("file: table", "file: codelist", "file: JSON Schema")
"""Files that are compared with generated ones byte by byte, and nothing else is done with."""


def mutations(dataset: str) -> Iterator[Mutation]:
    """Yield every mutation of a dataset, always in the same order."""
    yield from Subject(dataset, DATASETS[dataset]).mutations()
    yield from damage(dataset, DATASETS[dataset])


class Trial:
    """A dataset on which mutations are tried."""

    def __init__(self, dataset: str) -> None:
        root = DATASETS[dataset]
        self._quick = QuickCheck(root)
        self._copy = Copy(root)
        base, names = located(root)
        loaded, _ = read_dossiers(base, names)
        self._expected = self._generated(root, loaded)

    @staticmethod
    def _generated(root: Path, loaded: list[LoadedDossier]) -> dict[str, bytes]:
        if not (root / METADATA_FILE).is_file():
            return {}
        return generated_files(root, loaded, database(flatten(documents(loaded))))

    def codes(self, mutation: Mutation) -> list[str]:
        """Return codes of what `check` finds after a mutation; empty if it finds nothing."""
        files = mutation.documents()
        if all(file.endswith(DOSSIER_SUFFIX) for file in files):
            return self._quick.codes(files)
        if mutation.field == "file: metadata":
            return self._metadata(files)
        if mutation.field in COMPARED:
            self._copy.put(files)
            problems = package_problems(self._copy.root, self._expected)
            self._copy.restore(files)
            return sorted({finding_of(problem).rule.code for problem in problems})
        return sorted({f.rule.code for f in self._copy.report(files).findings})

    def _metadata(self, files: Mapping[str, Any]) -> list[str]:
        """Whoever changes the metadata generates the descriptor again, if they can be read."""
        self._copy.put(files)
        try:
            metadata(self._copy.root)
            return []
        except DataError as error:
            return sorted({finding_of(problem).rule.code for problem in error.problems})
        finally:
            self._copy.restore(files)

    def is_the_verdict(self, mutation: Mutation, codes: list[str]) -> bool:
        """Whether the whole `check` of the changed directory says the same.

        It may find more, because `codes()` stops at what it finds first.
        """
        files = {
            file: None if content is None else as_bytes(content)
            for file, content in mutation.documents().items()
        }
        found = {finding.rule.code for finding in self._copy.report(files).findings}
        return bool(found) == bool(codes) and set(codes) <= found

    def close(self) -> None:
        """Delete the copy of the dataset's directory."""
        self._copy.__exit__(None, None, None)
