"""Carrying the dossiers of a dataset to the current version of the schema."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from onrecord.dataset import Refusal, loaded_dossier, located
from onrecord.locator import Locator
from onrecord.migration import Migrated, Migration, chain, migrated
from onrecord.problem import DataError, Problem
from onrecord.reader import parse, read
from onrecord.version import KNOWN, Version, stated_version, unsupported


@dataclass(frozen=True, slots=True)
class Carry:
    """A dossier and what becomes of it; `problems` say why it stays as it is.

    `made` is None where nothing is to be done, and `left` counts what `onrecord check` finds wrong
    with the shape of the new file.
    """

    root: Path
    file: str
    before: bytes = b""
    source: Version | None = None
    made: Migrated | None = None
    problems: list[Problem] = field(default_factory=list)
    left: int = 0


def carried_dossiers(
    path: Path, steps: Sequence[Migration], target: Version = KNOWN
) -> Iterator[Carry]:
    """Yield each dossier of a directory, or the one that the path names, carried to a version."""
    root, files = located(path)
    for file in files:
        try:
            data = read(root / file, root)
            document = parse(data, file)
        except DataError as error:
            yield Carry(root, file, problems=error.problems)
            continue
        source = stated_version(document.value)
        if source is None or source > target:
            found = loaded_dossier(data, file)
            newer = [found.newer.problem] if not isinstance(found, Refusal) and found.newer else []
            problems = found.problems if isinstance(found, Refusal) else newer
            yield Carry(root, file, data, source, problems=problems)
            continue
        if source == target:
            yield Carry(root, file, data, source)
            continue
        way = chain(source, target, steps)
        if way is None:
            refused = unsupported(source, document, "/schema_version")
            where = Locator(document.text).value("/schema_version")
            yield Carry(
                root,
                file,
                data,
                source,
                problems=[
                    refused
                    or Problem(
                        "version-unsupported",
                        f"no migration leads from {source} to {target}",
                        "Correct schema_version.",
                        file,
                        "/schema_version",
                        where,
                    )
                ],
            )
            continue
        made = migrated(document, way, target)
        result = loaded_dossier(made.after, file) if target == KNOWN else None
        left = len(result.problems) if isinstance(result, Refusal) else 0
        yield Carry(root, file, data, source, made, left=left)
