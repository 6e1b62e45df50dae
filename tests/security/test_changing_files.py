"""Files that shrink, vanish or become others while they are checked: an answer, never a crash.

A check reads a table three times: its beginning, then its rows, then those that it shows. If it is
another one by then, there is no verdict.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import onrecord_validators.check
from onrecord.table_files.load import _Loader
from onrecord.tables.flatten import flatten
from onrecord_validators.check import check
from onrecord_validators.check_tables import _Check
from tests.command.running import invoke
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


CASES: list[tuple[str, Change, str]] = [
    ("_text", shrink, "csv"),
    ("_text", Path.unlink, "csv"),
    ("_text", become_a_link, "jsonl"),
    ("_parquet", shrink, "parquet"),
    ("faulty_rows", shrink, "csv"),
]
"""Before what, which change, of a table in which format."""


@pytest.mark.parametrize(("moment", "change", "form"), CASES)
def test_a_table_that_changes_under_a_check(
    moment: str, change: Change, form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, TABLES, form)
    file = tmp_path / f"places.{form}"
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
    assert ran.err == f"Error: {file.name} changed while it was checked; check it again.\n"


def test_a_dossier_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.onrecord.json"
    file.write_bytes(BASE.read_bytes())
    original = flatten

    def changing(*arguments: Any) -> Any:
        shrink(file)
        return original(*arguments)

    monkeypatch.setattr(onrecord_validators.check, "flatten", changing)
    assert not check(tmp_path, TEXTS, as_of=AS_OF).findings
