"""`onrecord check` on datasets of others: nothing that lies beside their dossiers is trusted."""

import hashlib
import json
import os
from pathlib import Path
from typing import Any

import pytest

from onrecord_validators import check as check_module
from onrecord_validators.catalogue import catalogue
from tests.command.running import control_characters, invoke

GOOD = b'{"schema_version": "1.0"}\n'
BAD = b'{"schema_version": "1.0",\n "places": []}\n'
TABLE = b"id,name\nport-a,Port A\n"
SHA256 = f"sha256:{hashlib.sha256(TABLE).hexdigest()}"
MD5 = hashlib.md5(TABLE, usedforsecurity=False).hexdigest()


@pytest.fixture(autouse=True)
def _no_queries(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rules that are queries say nothing about files, and take the most of a check's time."""
    problems = {code: rule for code, rule in catalogue().items() if rule.query is None}
    monkeypatch.setattr(check_module, "catalogue", lambda: problems)


def write(root: Path, **files: bytes | Any) -> Path:
    """Write files; the descriptor may be given as a value."""
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return root


def package(root: Path, *resources: Any, **more: bytes) -> Path:
    descriptor = {"name": "ports", "description": "Two\nlines.\t", "resources": list(resources)}
    return write(root, **{"datapackage.json": descriptor, "ports.csv": TABLE, **more})


def found(path: Path) -> list[tuple[str, str]]:
    """Code and pointer of each finding, the same by the directory and by its descriptor."""
    shown = invoke("check", path)
    assert not control_characters(shown.both)
    ran = invoke("check", path, "--format", "json")
    findings = [(f["code"], f["pointer"]) for f in ran.report["findings"]]
    assert (ran.code, ran.err) == (bool(findings), "") == (shown.code, shown.err)
    if path.is_dir() and (path / "datapackage.json").exists():
        again = check_module.check(path / "datapackage.json").findings
        assert [(f.rule.code, f.pointer) for f in again] == findings
    return findings


def files(path: Path) -> int:
    return int(invoke("check", path, "--format", "json").report["files"])


# --- Where dossiers are found ---------------------------------------------------------------------


def test_dossiers_anywhere_without_a_descriptor(tmp_path: Path) -> None:
    write(tmp_path, **{"a.onrecord.json": GOOD, "deep/er/b.onrecord.json": GOOD, "c.json": b"no"})
    assert (files(tmp_path), found(tmp_path)) == (2, [])


def test_a_data_folder_of_something_else_hides_no_dossiers(tmp_path: Path) -> None:
    write(tmp_path, **{"data/ports.csv": TABLE, "dossiers/a.onrecord.json": BAD})
    assert found(tmp_path) == [("SHP009", "/places")]


def test_dossiers_that_a_descriptor_names_are_checked_where_they_lie(tmp_path: Path) -> None:
    named = {"name": "b", "path": "elsewhere/b.onrecord.json"}
    write(tmp_path, **{"data/a.onrecord.json": GOOD, "elsewhere/b.onrecord.json": BAD})
    assert (files(tmp_path), found(tmp_path)) == (1, [])
    package(tmp_path, named)
    assert (files(tmp_path), found(tmp_path)) == (2, [("SHP009", "/places")])


@pytest.mark.parametrize("named", ["", "datapackage.json"])
def test_where_there_is_nothing_to_check_that_is_said(tmp_path: Path, named: str) -> None:
    if named:
        package(tmp_path)
    ran = invoke("check", tmp_path / named)
    assert (ran.code, ran.out) == (2, "")
    assert "nothing to check" in ran.err and "*.onrecord.json" in ran.err


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("notes.md", b"# Notes\n", "SYN009"),
        ("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "SYN008"),
        ("ports.json", b'[{"port": 1}]', "SHP004"),
        ("nothing", b"", "SYN006"),
    ],
)
def test_a_file_that_is_no_dossier(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    write(tmp_path, **{name: content})
    assert found(tmp_path / name) == [(code, "")]


def test_a_path_that_is_no_file_and_no_directory(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no pipes")
    os.mkfifo(tmp_path / "pipe")
    assert found(tmp_path / "pipe") == [("SYN003", "")]


def test_a_folder_that_the_system_withholds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, **{"data/a.onrecord.json": GOOD, "data/closed/b.onrecord.json": GOOD})
    listed = os.scandir

    def withhold(path: str | Path) -> Any:
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied", str(path))  # root may list all
        return listed(path)

    monkeypatch.setattr(os, "scandir", withhold)
    ran = invoke("check", tmp_path, "--format", "json")
    assert (ran.code, ran.found) == (1, [("SYN004", "data/closed", None)])


# --- Descriptors that are not ours ----------------------------------------------------------------


@pytest.mark.parametrize(
    "resource",
    [
        {"name": "ports", "path": "ports.csv"},
        {"name": "ports", "path": "ports.csv", "hash": SHA256, "bytes": len(TABLE)},
        {"name": "ports", "path": "ports.csv", "hash": MD5},
        {"name": "ports", "path": "ports.csv", "hash": "blake3:00"},
        {"name": "ports", "path": ["ports.csv"], "hash": SHA256},
        {"name": "ports", "data": [{"port": 1.5}]},
        {"name": "ports", "path": "ports.csv", "dialect": {"lineTerminator": "\r\n"}},
    ],
    ids=repr,
)
def test_the_descriptor_of_another_dataset_is_taken_as_it_is(tmp_path: Path, resource: Any) -> None:
    assert found(package(tmp_path, resource, **{"a.onrecord.json": GOOD})) == []


@pytest.mark.parametrize(
    ("resource", "code", "pointer"),
    [
        ({"path": "ports.csv", "bytes": 1}, "PKG005", "/resources/0/bytes"),
        ({"path": "ports.csv", "bytes": "21"}, "PKG005", "/resources/0/bytes"),
        ({"path": "ports.csv", "hash": SHA256[:-1]}, "PKG005", "/resources/0/hash"),
        ({"path": ["ports.csv"], "hash": "sha256:"}, "PKG005", "/resources/0/hash"),
        ({"path": "harbours.csv"}, "PKG008", "/resources/0/path"),
        ({"path": ["ports.csv", "ports.csv"]}, "PKG009", "/resources/0/path/1"),
        *(
            ({"path": path}, "PKG006", "/resources/0/path")
            for path in [
                "../secret.csv",
                "a/../../secret.csv",
                "./ports.csv",
                "/etc/passwd",
                "//host/share",
                "\\\\host\\share",
                "C:\\secret.csv",
                "C:/secret.csv",
                "sub\\ports.csv",
                "..%2fsecret.csv",
                "%2e%2e/secret.csv",
                "file:///etc/passwd",
                "http://127.0.0.1:9/ports.csv",
                "https://127.0.0.1:9/ports.csv",
                "s3://bucket/ports.csv",
                ".git/config",
                "ports.csv\n",
                "ports.csv/",
                "~/ports.csv",
                "$HOME/ports.csv",
                "ports*.csv",
                "-rf",
                "",
                "x" * 1_001,
                17,
                True,
                {"a": 1},
                1.5,
            ]
        ),
        ({"path": ["ports.csv", 0]}, "PKG006", "/resources/0/path/1"),
        ({"path": [["ports.csv"]]}, "PKG006", "/resources/0/path/0"),
        ("ports.csv", "PKG009", "/resources"),
        (None, "PKG009", "/resources"),
    ],
    ids=lambda value: repr(value)[:60],
)
def test_a_descriptor_of_another_dataset_that_is_wrong(
    tmp_path: Path, resource: Any, code: str, pointer: str
) -> None:
    assert found(package(tmp_path, resource, **{"a.onrecord.json": GOOD})) == [(code, pointer)]


@pytest.mark.parametrize(
    ("descriptor", "code"),
    [
        (b"", "SYN006"),
        (b"[]", "PKG009"),
        (b"{}", "PKG009"),
        (b'"resources"', "PKG009"),
        (b'{"resources": {"a": {"path": "ports.csv"}}}', "PKG009"),
        (b'{"resources": null}', "PKG009"),
        (b'{"resources": [], "resources": []}', "SYN013"),
        (b'{"resources": [], "version": 1.0}', "SYN017"),
        (b'{"resources": [{"path": "a\\u0000.csv"}]}', "SYN018"),
        (b'{"resources": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "SYN012"),
        (b'{"resources": [' + b'{"path":"a"},' * 300_000 + b"0]}", "SYN020"),
        (b'{"resources": []}'.decode().encode("utf-16"), "SYN008"),
        (b'{"resources": [', "SYN010"),
        (b"PK\x03\x04", "SYN009"),
    ],
    ids=lambda value: repr(value)[:60],
)
def test_a_descriptor_that_is_none(tmp_path: Path, descriptor: bytes, code: str) -> None:
    write(tmp_path, **{"datapackage.json": descriptor, "a.onrecord.json": GOOD})
    assert [found_code for found_code, _ in found(tmp_path)] == [code]


def test_a_descriptor_that_is_a_link(tmp_path: Path) -> None:
    root = write(tmp_path / "dataset", **{"a.onrecord.json": GOOD})
    package(tmp_path / "outside")
    (root / "datapackage.json").symlink_to(tmp_path / "outside" / "datapackage.json")
    assert [code for code, _ in found(root)] == ["SYN002"]


def test_a_resource_that_is_a_link(tmp_path: Path) -> None:
    root = package(tmp_path / "dataset", {"path": "linked.csv"}, **{"a.onrecord.json": GOOD})
    (root / "linked.csv").symlink_to(write(tmp_path, **{"secret.csv": TABLE}) / "secret.csv")
    assert found(root) == [("PKG008", "/resources/0/path")]


def test_a_descriptor_with_very_many_faults_shows_the_first(tmp_path: Path) -> None:
    resources = [{"path": f"p{number}.csv"} for number in range(20_000)]
    findings = found(package(tmp_path, *resources, **{"a.onrecord.json": GOOD}))
    assert findings == [("PKG008", f"/resources/{number}/path") for number in range(100)]
