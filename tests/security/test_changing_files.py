"""Files that shrink, vanish or become others while they are checked: an answer, never a crash.

A check reads a table three times: its beginning, then its rows, then those that it shows. If it is
another one by then, there is no verdict.
"""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pytest

import onrecord.reader
import onrecord_validators.check
from onrecord.table_files.load import _Loader
from onrecord.tables.flatten import flatten
from onrecord_validators.check import check
from onrecord_validators.check_tables import _Check
from tests.command.running import invoke
from tests.fuzz.targets import assert_harmless
from tests.rules.test_rules import AS_OF, BASE, TEXTS
from tests.table_files.written import tables_of, write

TABLES = tables_of([(BASE.name, json.loads(BASE.read_bytes()))])

Change = Callable[[Path], object]


def shrink(file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // 3])


def become_a_link(file: Path) -> None:
    file.unlink()
    file.symlink_to("/dev/zero")


def grow(file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data + data[data.index(b"\n") + 1 :])


def become_another(file: Path) -> None:
    """A whole file again, with other rows."""
    with duckdb.connect() as connection:
        connection.execute("CREATE TABLE t AS FROM read_parquet(?)", [str(file)])
        connection.execute(f"COPY (FROM t LIMIT 1) TO '{file}' (FORMAT parquet)")


def become_a_pipe(file: Path) -> None:
    file.unlink()
    os.mkfifo(file)


def become_a_link_to_a_pipe(file: Path) -> None:
    become_a_pipe(file)
    file.symlink_to(file.rename(file.with_name("pipe")))


CASES: list[tuple[str, Change, str, int]] = [
    ("_text", shrink, "csv", 1),
    ("_text", grow, "csv", 1),
    ("_text", Path.unlink, "csv", 1),
    ("_text", Path.unlink, "csv", 3),
    ("_text", become_a_pipe, "csv", 1),
    ("_text", become_a_pipe, "csv", 3),
    ("_text", become_a_link_to_a_pipe, "csv", 3),
    ("_text", grow, "jsonl", 1),
    ("_text", shrink, "jsonl", 3),
    ("_text", become_a_link, "jsonl", 1),
    ("_text", become_a_pipe, "jsonl", 3),
    ("_parquet", shrink, "parquet", 1),
    ("_parquet", become_another, "parquet", 1),
    ("_parquet", Path.unlink, "parquet", 3),
    ("_parquet", become_a_pipe, "parquet", 3),
    ("faulty_rows", shrink, "csv", 1),
    ("faulty_rows", grow, "csv", 3),
]
"""Before what, which change, of a table in which format, in how many files."""


@pytest.mark.skipif(os.name != "posix", reason="this system has other kinds of files")
@pytest.mark.parametrize("case", CASES)
def test_a_table_that_changes_under_a_check(
    case: tuple[str, Change, str, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moment, change, form, parts = case
    write(tmp_path, {name: TABLES[name] for name in TABLES if name != "places"}, form)
    write(tmp_path, {"places": TABLES["places"]}, form, parts)
    file = tmp_path / (f"places.{form}" if parts == 1 else f"places/part-1.{form}")
    if form != "parquet":
        # Something is to be shown.
        file.write_bytes(file.read_bytes().replace(b"city", b"cyti"))
    owner: Any = _Check if moment == "faulty_rows" else _Loader
    original = getattr(owner, moment)
    changed: list[Path] = []

    def changing(self: Any, *arguments: Any) -> Any:
        if not changed and (not arguments or arguments[0].name == "places"):
            changed.append(file)
            change(file)
        return original(self, *arguments)

    monkeypatch.setattr(owner, moment, changing)
    ran = invoke("check", tmp_path)
    assert changed
    assert (ran.code, ran.out) == (2, ""), ran.both
    name = file.relative_to(tmp_path).as_posix()
    assert ran.err == f"Error: {name} changed while it was checked; check it again.\n"


def test_a_dossier_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.onrecord.json"
    file.write_bytes(BASE.read_bytes())
    original = flatten

    def changing(*arguments: Any) -> Any:
        shrink(file)
        return original(*arguments)

    monkeypatch.setattr(onrecord_validators.check, "flatten", changing)
    assert not check(tmp_path, TEXTS, as_of=AS_OF).findings


DOSSIER_CASES: list[tuple[str, Change, str | None]] = [
    ("listed", shrink, "SYN010"),
    ("listed", Path.unlink, "SYN003"),
    ("listed", become_a_link, "SYN002"),
    ("listed", become_a_pipe, "SYN003"),
    ("looked at", Path.unlink, "SYN003"),
    ("looked at", become_a_link, "SYN004"),
    ("looked at", become_a_pipe, "SYN003"),
    ("opened", shrink, "SYN010"),
    ("opened", grow, "SYN011"),
    ("opened", Path.unlink, None),
]
"""After what, which change of a dossier, and the finding that it gives."""


@pytest.mark.skipif(os.name != "posix", reason="this system has other kinds of files")
@pytest.mark.parametrize(("moment", "change", "code"), DOSSIER_CASES)
def test_a_dossier_that_changes_under_a_check(
    moment: str,
    change: Change,
    code: str | None,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "a.onrecord.json"
    file.write_bytes(b'{"schema_version":\n "1.0"}')
    (tmp_path / "b.onrecord.json").write_bytes(b'{"schema_version": "1.0"}')
    changed: list[Path] = []

    def before(owner: Any, name: str, is_it: Callable[..., bool]) -> None:
        original = getattr(owner, name)

        def changing(*arguments: Any, **options: Any) -> Any:
            if not changed and is_it(*arguments):
                changed.append(file)
                change(file)
            return original(*arguments, **options)

        monkeypatch.setattr(owner, name, changing)

    match moment:
        case "listed":
            before(onrecord_validators.check, "read_dossiers", lambda *_: True)
        case "looked at":
            before(os, "open", lambda path, *_: Path(path) == file)
        case "opened":
            before(onrecord.reader, "_read_at_most", lambda *_: True)
    ran = invoke("check", tmp_path, "--format", "json")
    assert changed and ran.err == ""
    assert [found[:2] for found in ran.found] == ([(code, file.name)] if code else [])
    assert ran.code == (1 if code else 0)


@pytest.mark.parametrize("change", [shrink, Path.unlink, grow, become_a_link, become_a_pipe])
def test_a_file_that_changes_before_it_is_shown(change: Change, tmp_path: Path) -> None:
    """What is shown of a file is read again for it; a line that is gone is left out."""
    file = tmp_path / "a.onrecord.json"
    file.write_bytes(b'{"schema_version": "1.0",\n "places": [],\n "places": 1,\n "places": NaN}')
    report = check(tmp_path)
    assert len(report.findings) == 3
    change(file)
    assert_harmless(report)
