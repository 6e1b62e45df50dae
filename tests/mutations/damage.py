"""Damage: every file of a dataset's directory cut, flipped, renamed, deleted, copied, recoded."""

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from types import TracebackType

from onrecord.directory import DESCRIPTOR_FILE, DOSSIER_FOLDERS, DOSSIER_SUFFIX, TEXT_FOLDER
from onrecord.publication.csv_tables import TABLE_FOLDER
from onrecord.publication.metadata import METADATA_FILE
from onrecord_validators.check import check
from onrecord_validators.report import Report
from tests.mutations.mutations import Mutation
from tests.mutations.verdict import AS_OF

PARTS = (*DOSSIER_FOLDERS, "schema/codelists", "schema/json-schema", DESCRIPTOR_FILE, METADATA_FILE)
"""What makes up a dataset's directory, for `check`."""

Files = Mapping[str, bytes | None]
"""Path from the dataset's directory -> new content; None for a file that is gone."""


def files_of(root: Path) -> list[str]:
    """Return every file of a dataset's directory that `check` looks at, sorted."""
    found = []
    for part in PARTS:
        path = root / part
        found += [path] if path.is_file() else [p for p in path.rglob("*") if p.is_file()]
    return sorted(path.relative_to(root).as_posix() for path in found)


def kind_of(file: str) -> str:
    """Return what sort of file it is, as the class of its damage is called."""
    if file.endswith(DOSSIER_SUFFIX):
        return "file: dossier"
    if file.startswith(TEXT_FOLDER):
        return "file: text"
    if file.startswith(TABLE_FOLDER):
        return "file: table"
    if file.startswith("schema/codelists"):
        return "file: codelist"
    if file.startswith("schema/json-schema"):
        return "file: JSON Schema"
    return {DESCRIPTOR_FILE: "file: descriptor", METADATA_FILE: "file: metadata"}[file]


def _flipped(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def _damaged(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield (kind, bytes) of every damage to the content of a file."""
    lines = data.splitlines(keepends=True)
    middle = len(lines) // 2
    yield "emptied", b""
    yield "cut in half", data[: len(data) // 2]
    yield "cut at the end", data.rstrip()[:-1]
    yield "final line break gone", data.rstrip(b"\n")
    yield "blank line at the end", data + b"\n"
    for part in range(1, 8):
        yield "bit flipped", _flipped(data, len(data) * part // 8)
    yield "byte order mark", b"\xef\xbb\xbf" + data
    yield "CRLF", data.replace(b"\n", b"\r\n")
    yield "NUL", data[: len(data) // 2] + b"\0" + data[len(data) // 2 :]
    yield "not UTF-8", data[: len(data) // 2] + b"\xff" + data[len(data) // 2 :]
    yield "UTF-16", data.decode().encode("utf-16")
    yield "comma more", b"".join([*lines[:-1], lines[-1].rstrip(b"\n"), b",\n"])
    comma = data.find(b",", len(data) // 2)
    if comma >= 0:
        yield "comma twice", data[:comma] + b"," + data[comma:]
        yield "comma gone", data[:comma] + data[comma + 1 :]
    yield "line gone", b"".join(lines[:middle] + lines[middle + 1 :])
    yield "line twice", b"".join(lines[: middle + 1] + lines[middle:])
    if len(lines) > middle + 1:
        swapped = [*lines[:middle], lines[middle + 1], lines[middle], *lines[middle + 2 :]]
        yield "lines swapped", b"".join(swapped)
    yield "conflict marks", b"<<<<<<< ours\n" + data + b"=======\n>>>>>>> theirs\n"


def damage(dataset: str, root: Path) -> Iterator[Mutation]:
    """Yield all damage to the files of a dataset's directory."""
    for file in files_of(root):
        data = (root / file).read_bytes()
        folder, _, name = file.rpartition("/")
        beside = f"{folder}/" if folder else ""
        changes: list[tuple[str, dict[str, bytes | None]]] = [
            (kind, {file: other}) for kind, other in _damaged(data) if other != data
        ]
        changes += [
            ("deleted", {file: None}),
            ("copied", {f"{beside}copy-of-{name}": data}),
            ("renamed", {file: None, f"{beside}other-{name}": data}),
            ("renamed to a backup", {file: None, f"{file}.bak": data}),
        ]
        for number, (kind, files) in enumerate(changes):
            name = f"{file}: {kind} ({number})"
            yield Mutation(dataset, kind_of(file), kind, name, partial(dict, files))


class Copy:
    """A copy of a dataset's directory, in which files are changed and put back."""

    def __init__(self, root: Path) -> None:
        self._original = root
        self._folder = tempfile.TemporaryDirectory()
        self.root = Path(self._folder.name) / "dataset"
        for file in files_of(root):
            (self.root / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(root / file, self.root / file)

    def __enter__(self) -> "Copy":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._folder.cleanup()

    def put(self, files: Files) -> None:
        """Write files as they shall be."""
        for file, content in files.items():
            if content is None:
                (self.root / file).unlink()
            else:
                (self.root / file).write_bytes(content)

    def restore(self, files: Files) -> None:
        """Put files back as they are in the original, where they are there."""
        for file in files:
            if (self._original / file).is_file():
                shutil.copyfile(self._original / file, self.root / file)
            else:
                (self.root / file).unlink()

    def report(self, files: Files) -> Report:
        """Return the report of the whole `check` with some files changed.

        Whoever changes a dossier generates the tables again, so that these are left out then.
        """
        self.put(files)
        try:
            by_hand = any(file.endswith(DOSSIER_SUFFIX) for file in files)
            return check(self.root, generated=not by_hand, as_of=AS_OF)
        finally:
            self.restore(files)
