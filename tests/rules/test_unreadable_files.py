"""The rules about files that cannot lie in a repository as plain files: links, devices, huge ones.

Each is built in a temporary folder, checked, and has to give one finding and no other.
"""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from onrecord.problem import DataError
from onrecord.reader import KINDS, Limits, read
from onrecord_validators.catalogue import rules_of_problems
from onrecord_validators.check import check
from onrecord_validators.finding import finding_of

BASE = Path(__file__).parent / "base.onrecord.json"
TEXTS = BASE.parent / "texts"
NAME = "made.onrecord.json"


def link(folder: Path) -> None:
    outside = folder.with_name("outside.json")
    outside.write_bytes(BASE.read_bytes())
    (folder / NAME).symlink_to(outside)


def link_to_nothing(folder: Path) -> None:
    (folder / NAME).symlink_to(folder / "nothing.json")


def pipe(folder: Path) -> None:
    os.mkfifo(folder / NAME)


def huge(folder: Path) -> None:
    with (folder / NAME).open("wb") as stream:
        stream.truncate(Limits().max_bytes + 1)  # sparse: takes no room on the disk


def crowded(folder: Path) -> None:
    values = ", ".join("0" * (Limits().max_values - 3))  # with the two objects and the version
    text = '{"schema_version": "1.0", "extensions": {"desk:grid": [%s]}}' % values  # noqa: UP031
    (folder / NAME).write_text(text, encoding="utf-8")


BUILDERS: dict[str, list[Callable[[Path], None]]] = {
    "symlink": [link, link_to_nothing],
    "not-a-file": [pipe],
    "unreadable": [],  # root may read every file, so that the test of its own plays the system
    "too-large": [huge],
    "too-many-values": [crowded],
    "unsafe-name": [],  # names of their own: see the test
    "outside-root": [],  # no path in a dataset leads there: see the test of its own
}

BUILT_BY_TESTS = frozenset(BUILDERS)
"""The kinds of problem that are tested here and have no fixtures in the folders."""


def test_kinds_are_those_of_the_reader() -> None:
    assert set(KINDS) >= BUILT_BY_TESTS


@pytest.mark.parametrize(
    ("kind", "build"), [(kind, build) for kind, builders in BUILDERS.items() for build in builders]
)
def test_file_that_cannot_be_read_is_one_finding(
    tmp_path: Path, kind: str, build: Callable[[Path], None]
) -> None:
    folder = tmp_path / "dataset"
    folder.mkdir()
    build(folder)
    report = check(folder)
    assert [(f.rule.problem, f.file, f.pointer) for f in report.findings] == [(kind, NAME, "")]
    assert report.findings[0].message.strip() and report.findings[0].hint.strip()
    assert not report.is_clean


def test_file_beside_it_is_still_read(tmp_path: Path) -> None:
    folder = tmp_path / "dataset"
    folder.mkdir()
    link(folder)
    (folder / "base.onrecord.json").write_bytes(BASE.read_bytes())
    report = check(folder, TEXTS)
    assert [finding.rule.problem for finding in report.findings] == ["symlink"]
    assert report.records["statements"] > 0
    assert report.unrun, "rules that need all records do not run while one file cannot be read"


def test_largest_file_is_read(tmp_path: Path) -> None:
    data = BASE.read_bytes()
    padding = Limits().max_bytes - len(data)
    (tmp_path / NAME).write_bytes(data + b" " * padding)
    assert not check(tmp_path / NAME, TEXTS).findings


def test_file_that_the_system_withholds_is_one_finding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / NAME).write_bytes(BASE.read_bytes())

    def withheld(path: Path, flags: int) -> int:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    with monkeypatch.context() as patched:
        patched.setattr("onrecord.reader.os.open", withheld)
        report = check(tmp_path)
    assert [(f.rule.problem, f.file) for f in report.findings] == [("unreadable", NAME)]


def test_path_that_no_system_opens_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError) as refusal:
        read(tmp_path / "made\0.onrecord.json", tmp_path)
    (problem,) = refusal.value.problems
    assert finding_of(problem).rule is rules_of_problems()["unsafe-name"]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (b"a\nb.onrecord.json", "a\\u000ab.onrecord.json"),
        (b"\x1b[2J.onrecord.json", "\\u001b[2J.onrecord.json"),
        ("\u202enosj.onrecord.json".encode(), "\\u202enosj.onrecord.json"),
        (b"\xff.onrecord.json", "\\udcff.onrecord.json"),
        (b"in\r/a.onrecord.json", "in\\u000d/a.onrecord.json"),
    ],
)
def test_name_that_acts_or_hides_is_one_finding(tmp_path: Path, name: bytes, shown: str) -> None:
    path = os.path.join(os.fsencode(tmp_path), name)  # noqa: PTH118
    os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120
    with open(path, "wb") as stream:  # noqa: PTH123
        stream.write(BASE.read_bytes())
    (tmp_path / "beside.onrecord.json").write_bytes(b'{"schema_version": "1.0"}')
    report = check(tmp_path)
    assert [(f.rule.problem, f.file) for f in report.findings] == [("unsafe-name", shown)]


def test_path_that_leads_outside_is_refused(tmp_path: Path) -> None:
    outside = tmp_path / "outside.json"
    outside.write_bytes(BASE.read_bytes())
    root = tmp_path / "dataset"
    root.mkdir()
    with pytest.raises(DataError) as refusal:
        read(root / ".." / "outside.json", root)
    (problem,) = refusal.value.problems
    finding = finding_of(problem)
    assert finding.rule is rules_of_problems()["outside-root"]
    assert finding.message.strip() and finding.hint.strip()
