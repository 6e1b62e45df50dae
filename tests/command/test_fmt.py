"""`onrecord fmt`: what it writes, what it shows, what it leaves alone."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from onrecord_tools.difference import MOST_LINES, difference
from tests.command.running import Ran, control_characters, invoke
from tests.conftest import ROOT, not_tested

DOSSIER: dict[str, Any] = {
    "places": [
        {"name": "B", "id": "plc:b", "kind": "city", "precision": "unknown"},
        {"id": "plc:a", "name": "A", "kind": "city", "precision": "unknown"},
    ],
    "schema_version": "1.0",
}
TEXT = json.dumps(DOSSIER)
FORMATTED = """\
{
  "schema_version": "1.0",
  "places": [
    {
      "id": "plc:a",
      "name": "A",
      "kind": "city",
      "precision": "unknown"
    },
    {
      "id": "plc:b",
      "name": "B",
      "kind": "city",
      "precision": "unknown"
    }
  ]
}
"""


def fmt(*arguments: str | Path) -> Ran:
    return invoke("fmt", *arguments)


def test_a_dossier_is_written_once(file: Path) -> None:
    ran = fmt(file)
    assert (ran.code, ran.out) == (0, f"formatted {file}\n1 of 1 dossiers formatted.\n")
    assert file.read_text("utf-8") == FORMATTED
    before = file.stat().st_mtime_ns
    assert fmt(file).out == "0 of 1 dossiers formatted.\n"
    assert file.stat().st_mtime_ns == before


def test_a_directory_is_all_its_dossiers_and_no_other_file(file: Path) -> None:
    other = file.with_name("other.json")
    other.write_text("{  }", "utf-8")
    hidden = file.parent / ".git" / "b.onrecord.json"
    hidden.parent.mkdir()
    hidden.write_text("{  }", "utf-8")
    assert fmt(file.parent).out.endswith("1 of 1 dossiers formatted.\n")
    assert other.read_text("utf-8") == hidden.read_text("utf-8") == "{  }"
    assert sorted(p.name for p in file.parent.iterdir()) == [".git", file.name, other.name]


def test_several_paths_and_none(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    twin = file.with_name("b.onrecord.json")
    twin.write_bytes(file.read_bytes())
    assert fmt("--check", file, twin).out.endswith("2 of 2 dossiers would be formatted.\n")
    monkeypatch.chdir(file.parent)
    assert (
        fmt().out == f"formatted {file.name}\nformatted {twin.name}\n2 of 2 dossiers formatted.\n"
    )


def test_check_shows_a_diff_and_writes_nothing(file: Path) -> None:
    file.write_text(
        FORMATTED.replace('"kind"', '"ki\\u006ed"', 1).replace("\n", "\r\n", 1), "utf-8"
    )
    before = file.read_bytes()
    ran = fmt("--check", file)
    assert ran.code == 1 and file.read_bytes() == before
    assert ran.out == (
        f"--- {file}\n+++ {file}\n@@ -1,10 +1,10 @@\n-{{\\r\n+{{\n"
        '   "schema_version": "1.0",\n   "places": [\n     {\n       "id": "plc:a",\n'
        '       "name": "A",\n-      "ki\\u006ed": "city",\n+      "kind": "city",\n'
        '       "precision": "unknown"\n     },\n     {\n'
        "1 of 1 dossiers would be formatted.\n"
    )
    assert fmt(file).code == 0
    assert fmt("--check", file).code == 0


def test_a_file_that_cannot_be_read_is_reported_and_stays(file: Path) -> None:
    broken = file.with_name("b.onrecord.json")
    broken.write_bytes(b'{"schema_version": "1.0", "schema_version": "1.0"}')
    ran = fmt(file.parent)
    assert ran.code == 1
    assert "b.onrecord.json:1:27\nerror SYN013 duplicate-key: " in ran.out
    assert ran.out.endswith("1 of 2 dossiers formatted, 1 not read.\n")
    assert broken.read_bytes() == b'{"schema_version": "1.0", "schema_version": "1.0"}'
    assert file.read_text("utf-8") == FORMATTED


def test_a_file_without_the_shape_of_the_schema_keeps_all_it_has(file: Path) -> None:
    document: dict[str, Any] = {"b": None, "places": {"x": 1.5}, "schema_version": 3, "a": []}
    file.write_text(json.dumps(document), "utf-8")
    assert fmt(file).code == 0
    assert json.loads(file.read_bytes()) == document


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="this system has no links")
def test_links_are_neither_followed_nor_replaced(file: Path, tmp_path: Path) -> None:
    dataset = tmp_path / "dataset"
    dataset.mkdir()
    (dataset / "link.onrecord.json").symlink_to(file)
    (dataset / "folder").symlink_to(tmp_path)
    before = file.read_bytes()
    for path in (dataset, dataset / "link.onrecord.json"):
        ran = fmt(path)
        assert ran.code == 1 and "SYN002 symlink" in ran.out
    assert file.read_bytes() == before
    assert (dataset / "link.onrecord.json").is_symlink()


@pytest.mark.skipif(sys.platform == "win32", reason="this system has no such permissions")
def test_permissions_stay(file: Path) -> None:
    file.chmod(0o600)
    assert fmt(file).code == 0
    assert file.stat().st_mode & 0o777 == 0o600


def test_other_files_are_no_dossiers(tmp_path: Path) -> None:
    other = tmp_path / "datapackage.json"
    other.write_text("{  }", "utf-8")
    ran = fmt(other)
    assert ran.code == 2 and "datapackage.json is no dossier" in ran.err
    assert other.read_text("utf-8") == "{  }"


def test_a_diff_acts_on_no_terminal_and_no_workflow() -> None:
    lines = "\n".join(difference("a\x1b[2J", "\x1b[31m\u202e\ufeff", '"##[error]"\r'))
    assert not control_characters(lines) and "##[" not in lines
    assert "\\x1b[31m\\u202e\\ufeff" in lines


def test_a_diff_of_very_many_lines_is_a_count() -> None:
    before = "\n".join(map(str, range(MOST_LINES + 1)))
    assert list(difference("a", before, before)) == []
    assert list(difference("a", before, "1"))[-1] == (
        f"{MOST_LINES + 1:,} lines become 1; too many to compare."
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [("a\nb", "a\nc\n"), ("a\nb\n", "a\nc"), ("a\nb", "x\nb"), ("a\nb", "a\nb\n"), ("a\n", "b\n")],
)
def test_a_diff_can_be_applied(before: str, after: str, tmp_path: Path) -> None:
    if shutil.which("git") is None:
        not_tested("git is not installed")
    (tmp_path / "a").write_text(before, "utf-8")
    given = "".join(f"{line}\n" for line in difference("a", before, after))
    subprocess.run(["git", "apply", "-p0"], input=given.encode(), cwd=tmp_path, check=True)
    assert (tmp_path / "a").read_text("utf-8") == after


def test_published_dossiers_are_in_canonical_form() -> None:
    ran = fmt("--check", ROOT, ROOT / "tutorial", ROOT / "reliability")
    assert ran.code == 0, ran.out
    assert ran.out.startswith("0 of ") and not ran.out.startswith("0 of 0 ")
