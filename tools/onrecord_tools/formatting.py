"""Writing dossiers in their canonical form, or showing what that would change."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from onrecord.canonical import formatted
from onrecord.dataset import located
from onrecord.problem import DataError, Problem
from onrecord.reader import Document, parse, read
from onrecord.version import stated_version, unsupported


@dataclass(frozen=True, slots=True)
class Formatted:
    """A dossier and its canonical form; both empty where it cannot be read, for `problems`.

    `newer` says that it is of a newer minor version, and what of it is kept where it stands.
    """

    root: Path
    file: str
    before: bytes = b""
    after: bytes = b""
    problems: list[Problem] = field(default_factory=list)
    newer: Problem | None = None

    @property
    def is_changed(self) -> bool:
        """Whether the file is not in its canonical form yet."""
        return self.before != self.after


def formatted_dossiers(path: Path) -> Iterator[Formatted]:
    """Yield each dossier of a directory, or the one that the path names, with its canonical form.

    Whatever the strict reader takes has a canonical form, also where it lacks the shape of the
    models; but in what order another major version has its keys nobody here knows.
    """
    root, files = located(path)
    for file in files:
        try:
            data = read(root / file, root)
            document = parse(data, file)
            newer = _newer(document)
            yield Formatted(root, file, data, formatted(document), newer=newer)
        except DataError as error:
            yield Formatted(root, file, problems=error.problems)


def _newer(document: Document) -> Problem | None:
    """Return the warning that a document is of a newer minor version, if it is.

    Raises DataError where it is of another major.
    """
    version = stated_version(document.value)
    if version is None:
        return None
    if problem := unsupported(version, document, "/schema_version"):
        raise DataError([problem])
    if not version.is_newer:
        return None
    from onrecord.newer import read_newer

    found = read_newer(document, version)
    return found[0] if isinstance(found, list) else found[1].problem
