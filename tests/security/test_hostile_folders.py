"""Folders from strangers: circles of links, no end of folders, devices, very many dossiers."""

import json
import os
import shutil
import socket
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from onrecord_validators import check as check_module
from onrecord_validators.catalogue import catalogue
from onrecord_validators.check import check
from onrecord_validators.report import MOST_LISTED
from onrecord_validators.rule import Severity
from tests.command.running import control_characters, invoke

pytestmark = pytest.mark.skipif(os.name != "posix", reason="this system has other kinds of files")

GOOD = b'{"schema_version": "1.0"}'
TABLE = b"id,name,kind,precision\nplc:a,A,city,unknown\n"

Place = tuple[str, str]


@pytest.fixture(autouse=True)
def _no_queries(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rules that are queries say nothing about folders, and take the most of a check's time."""
    problems = {code: rule for code, rule in catalogue().items() if rule.query is None}
    monkeypatch.setattr(check_module, "catalogue", lambda: problems)


def found(path: Path) -> list[Place]:
    """What a check finds, the same in two forms; it ends as it should and is safe to print."""
    ran = invoke("check", path, "--format", "json")
    findings = ran.report["findings"]
    assert (ran.code, ran.err) == (1 if findings else 0, "")
    shown = invoke("check", path)
    assert (shown.code, shown.err) == (ran.code, "")
    assert not control_characters(shown.out)
    for finding in findings:
        assert finding["hint"] and f"error {finding['code']} " in shown.out
    return [(finding["code"], finding["file"]) for finding in findings]


def a_link_upwards(data: Path) -> None:
    (data / "a").mkdir()
    (data / "a" / "b").symlink_to(data, target_is_directory=True)


def a_link_to_itself(data: Path) -> None:
    (data / "a").symlink_to("a")


def links_to_each_other(data: Path) -> None:
    (data / "a").symlink_to("b")
    (data / "b").symlink_to("a")


def a_link_to_everything(data: Path) -> None:
    (data / "a").symlink_to("/", target_is_directory=True)


def a_link_to_nothing(data: Path) -> None:
    (data / "a").symlink_to("nothing")


def a_dossier_that_is_a_link_to_itself(data: Path) -> None:
    (data / "a.onrecord.json").symlink_to("a.onrecord.json")


def a_dossier_from_outside(data: Path) -> None:
    outside = data.parent.parent / "outside.onrecord.json"
    outside.write_bytes(b'{"secret": 1}')
    (data / "a.onrecord.json").symlink_to(outside)


def a_socket(data: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        # By a short name: the system takes no long one.
        folder = os.open(data, os.O_RDONLY)
        listening.bind(f"/proc/self/fd/{folder}/a.onrecord.json")
        os.close(folder)


def a_pipe(data: Path) -> None:
    os.mkfifo(data / "a.onrecord.json")


def a_device(data: Path) -> None:
    try:
        os.mknod(data / "a.onrecord.json", 0o20644, os.makedev(1, 5))  # /dev/zero
    except PermissionError:
        pytest.skip("only root may make devices")


MADE: list[Path] = []
"""The outermost of folders inside each other, which pytest cannot remove."""


@pytest.fixture(autouse=True)
def no_deep_folders_stay() -> Iterator[None]:
    """Remove them from the outside in: pytest fails where old folders are too deep to remove."""
    yield
    while MADE:
        outer = MADE.pop()
        while outer.is_dir():
            rest = outer.with_name("rest")
            if (outer / outer.name).is_dir():
                (outer / outer.name).rename(rest)
            shutil.rmtree(outer)
            if rest.is_dir():
                rest.rename(outer)


def in_folders(
    data: Path, depth: int, name: str, file: str = "a.onrecord.json", content: bytes = GOOD
) -> None:
    """Make folders inside each other; at once their path would be too long for the system."""
    here = os.open(".", os.O_RDONLY)
    os.chdir(data)
    MADE.append(data / name)
    try:
        for _ in range(depth):
            Path(name).mkdir()
            os.chdir(name)
        Path(file).write_bytes(content)
    finally:
        os.fchdir(here)
        os.close(here)


def a_thousand_folders(data: Path) -> None:
    in_folders(data, 1_200, "a")


def folders_beyond_the_longest_path(data: Path) -> None:
    in_folders(data, 50, "a" * 100)


CASES: list[tuple[Callable[[Path], None], list[Place]]] = [
    (a_link_upwards, [("SYN002", "data/a/b")]),
    (a_link_to_itself, []),
    (links_to_each_other, []),
    (a_link_to_nothing, []),
    (a_link_to_everything, [("SYN002", "data/a")]),
    (a_dossier_that_is_a_link_to_itself, [("SYN002", "data/a.onrecord.json")]),
    (a_dossier_from_outside, [("SYN002", "data/a.onrecord.json")]),
    (a_socket, [("SYN003", "data/a.onrecord.json")]),
    (a_pipe, [("SYN003", "data/a.onrecord.json")]),
    (a_device, [("SYN003", "data/a.onrecord.json")]),
    (a_thousand_folders, []),
]


@pytest.mark.parametrize(("make", "places"), CASES, ids=lambda case: getattr(case, "__name__", ""))
def test_what_lies_in_a_folder(
    make: Callable[[Path], None], places: list[Place], tmp_path: Path
) -> None:
    data = tmp_path / "dataset" / "data"
    data.mkdir(parents=True)
    (data / "good.onrecord.json").write_bytes(GOOD)
    make(data)
    assert found(tmp_path / "dataset") == places
    assert check(tmp_path / "dataset").files == 1 + len(places) + (make is a_thousand_folders)


def test_folders_beyond_the_longest_path(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    folders_beyond_the_longest_path(data)
    ((code, file),) = found(tmp_path)
    assert code == "SYN004" and file.startswith("data/aaaa")


@pytest.mark.parametrize("make", [a_link_upwards, a_link_to_itself, links_to_each_other])
def test_tables_beside_links(make: Callable[[Path], None], tmp_path: Path) -> None:
    (tmp_path / "places").mkdir()
    make(tmp_path / "places")
    in_folders(tmp_path / "places", 1_200, "c", "part.csv", TABLE)
    if make is a_link_upwards:
        # Such a link may hide dossiers: it is one of the files of the dataset.
        assert [finding.rule.code for finding in check(tmp_path).findings] == ["SYN002"]
    else:
        report = check(tmp_path)
        assert report.records["places"] == 1 and report.is_clean


@pytest.mark.parametrize(
    "name", ["suppressions.json", "datapackage.json", "dataset.toml", "seeds/texts/a.txt"]
)
@pytest.mark.parametrize("kind", ["pipe", "folder", "link to itself"])
def test_a_file_of_a_dataset_that_is_none(name: str, kind: str, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "good.onrecord.json").write_bytes(GOOD)
    if name == "dataset.toml":
        (tmp_path / "datapackage.json").write_bytes(b'{"resources": []}')
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    match kind:
        case "pipe":
            os.mkfifo(path)
        case "folder":
            path.mkdir()
        case "link to itself":
            path.symlink_to(path.name)
    places = found(tmp_path)
    if name.endswith(".txt"):
        assert places == [], "a text that cannot be read is not at hand"
    elif (name, kind) != ("dataset.toml", "link to itself"):
        assert [file for _, file in places] == [name]


# --- Very many files ------------------------------------------------------------------------------


def dataset_of(root: Path, number: int) -> Path:
    """Very many dossiers in very many folders, of which each tenth is no dossier."""
    for place in range(number):
        folder = root / "data" / f"{place % 97:02}"
        folder.mkdir(parents=True, exist_ok=True)
        content = GOOD if place % 10 else b'{"schema_version": "1.0",}'
        (folder / f"{place:05}.onrecord.json").write_bytes(content)
    return root


def test_thousands_of_dossiers(tmp_path: Path) -> None:
    number = 3_000
    root = dataset_of(tmp_path, number)
    report = check(root)
    assert report.files == number
    files = [finding.file for finding in report.findings]
    listed = report.findings, report.cut
    assert len(files) + sum(report.cut.values()) == number // 10
    assert files == sorted(files), "whatever order the system lists them in"
    again = check(root)
    assert (again.findings, again.cut) == listed


def test_memory_grows_like_the_number_of_dossiers(tmp_path: Path) -> None:
    def peak(number: int) -> int:
        root = dataset_of(tmp_path / str(number), number)
        tracemalloc.start()
        check(root)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    peak(10)  # what is imported and compiled once
    fewer, more = peak(300), peak(1_200)
    assert more - fewer < 900 * 20_000, "some pages of memory for each file"


def test_very_many_faults_in_very_many_dossiers(tmp_path: Path) -> None:
    wrong = json.dumps({"schema_version": "1.0", "places": [{}] * 40}).encode()
    (tmp_path / "data").mkdir()
    for number in range(200):
        (tmp_path / "data" / f"{number:03}.onrecord.json").write_bytes(wrong)
    report = check(tmp_path)
    assert len(report.findings) == MOST_LISTED and report.count(Severity.ERROR) == 200 * 100
    assert [finding.file for finding in report.findings[::100]] == [
        f"data/{number:03}.onrecord.json" for number in range(10)
    ]
    ran = invoke("check", tmp_path)
    assert ran.code == 1 and "SHP001: 19,000 more findings not shown." in ran.out
