"""Writing dossiers in their canonical form, or showing what that would change."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from onrecord.canonical import formatted
from onrecord.dataset import located
from onrecord.problem import DataError, Problem
from onrecord.reader import parse, read


@dataclass(frozen=True, slots=True)
class Formatted:
    """A dossier and its canonical form; both empty where it cannot be read, for `problems`."""

    root: Path
    file: str
    before: bytes = b""
    after: bytes = b""
    problems: list[Problem] = field(default_factory=list)

    @property
    def is_changed(self) -> bool:
        """Whether the file is not in its canonical form yet."""
        return self.before != self.after


def formatted_dossiers(path: Path) -> Iterator[Formatted]:
    """Yield each dossier of a directory, or the one that the path names, with its canonical form.

    Whatever the strict reader takes has a canonical form, also where it lacks the shape of the
    models.
    """
    root, files = located(path)
    for file in files:
        try:
            data = read(root / file, root)
            yield Formatted(root, file, data, formatted(parse(data, file)))
        except DataError as error:
            yield Formatted(root, file, problems=error.problems)
