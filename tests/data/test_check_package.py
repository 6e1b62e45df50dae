"""`onrecord check` holds the generated files of a dataset against its dossiers.

Each test breaks one thing in a dataset that is right, and expects one finding, with its place.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import onrecord
from onrecord.publication.csv_tables import table_path
from onrecord_validators import check as check_module
from onrecord_validators.catalogue import catalogue
from onrecord_validators.check import check
from onrecord_validators.report import Report
from onrecord_validators.reports.text import text
from tests.command.running import TIMEOUT, control_characters, invoke
from tests.data.packages import contents, copied, generated, write

AUDITED = Path(__file__).parents[1] / "security" / "audited.py"

Break = Callable[[Path], None]
Place = tuple[str, str, int | None]


@pytest.fixture(scope="module")
def right(tmp_path_factory: pytest.TempPathFactory, tutorial: Path) -> Path:
    """A dataset with its generated files, all of them right."""
    root = copied(tutorial, tmp_path_factory.mktemp("right"))
    write(root, generated(root))
    return root


@pytest.fixture
def dataset(right: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it, to be broken.

    The rules that are queries say nothing about generated files, and the most of a check's time is
    theirs: they do not run on it.
    """
    problems = {code: rule for code, rule in catalogue().items() if rule.query is None}
    monkeypatch.setattr(check_module, "catalogue", lambda: problems)
    return Path(shutil.copytree(right, tmp_path / "dataset"))


def found(dataset: Path) -> list[Place]:
    """What the command reports; the text report says the same without acting on a terminal."""
    reports: list[Report] = []

    def noted(*arguments: Any, **options: Any) -> Report:
        reports.append(check(*arguments, **options))
        return reports[-1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(check_module, "check", noted)
        ran = invoke("check", "--format", "json", dataset)
    assert ran.err == "" and ran.out.isascii()
    assert ran.code == (1 if ran.found else 0)
    shown = "\n".join(text(reports[0]))
    assert not control_characters(shown)
    for code, file, _ in ran.found:
        assert code in shown and file in shown
    return ran.found


def table(dataset: Path, name: str) -> Path:
    return dataset / table_path(name)


def lines(path: Path) -> list[bytes]:
    return path.read_bytes().splitlines(keepends=True)


def line_of(path: Path, text: str) -> int:
    """The first line that holds a text."""
    return next(n for n, line in enumerate(lines(path), start=1) if text.encode() in line)


def redescribed(dataset: Path, change: Callable[[Any], None]) -> None:
    path = dataset / "datapackage.json"
    value = json.loads(path.read_bytes())
    change(value)
    path.write_bytes((json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode())


def test_a_dataset_with_its_generated_files_is_right(dataset: Path) -> None:
    assert found(dataset) == []


# --- Tables ---------------------------------------------------------------------------------------


def test_a_changed_cell(dataset: Path) -> None:
    path = table(dataset, "claims")
    rows = lines(path)
    changed = rows[6].replace(b"positive", b"negative") if b"positive" in rows[6] else None
    changed = changed or rows[6].replace(b"negative", b"positive")
    assert changed != rows[6]
    path.write_bytes(b"".join([*rows[:6], changed, *rows[7:]]))
    assert found(dataset) == [("PKG003", "data/tables/claims.csv", 7)]


@pytest.mark.parametrize("place", [1, 5, -1])
def test_a_removed_row(dataset: Path, place: int) -> None:
    path = table(dataset, "gaps")
    rows = lines(path)
    line = place + 1 if place > 0 else len(rows)
    del rows[place]
    path.write_bytes(b"".join(rows))
    assert found(dataset) == [("PKG003", "data/tables/gaps.csv", line)]


def test_an_added_row(dataset: Path) -> None:
    path = table(dataset, "event_modes")
    path.write_bytes(path.read_bytes() + b"evt:gull-rock-talks,visit\n")
    line = len(lines(path))
    assert found(dataset) == [("PKG003", "data/tables/event_modes.csv", line)]


def test_two_rows_in_another_order(dataset: Path) -> None:
    path = table(dataset, "actors")
    rows = lines(path)
    path.write_bytes(b"".join([*rows[:2], rows[3], rows[2], *rows[4:]]))
    assert found(dataset) == [("PKG003", "data/tables/actors.csv", 3)]


def test_a_foreign_key_that_leads_nowhere(dataset: Path) -> None:
    path = table(dataset, "statement_speakers")
    line = line_of(path, "act:harbour-council")
    path.write_bytes(path.read_bytes().replace(b"act:harbour-council\n", b"act:nobody\n", 1))
    assert found(dataset) == [("PKG003", "data/tables/statement_speakers.csv", line)]


def test_a_missing_table(dataset: Path) -> None:
    table(dataset, "gaps").unlink()
    assert found(dataset) == [("PKG002", "data/tables/gaps.csv", None)]


def test_tables_without_their_descriptor(dataset: Path) -> None:
    (dataset / "datapackage.json").unlink()
    assert found(dataset) == [("PKG002", "datapackage.json", None)]


@pytest.mark.parametrize("name", ["my-notes.csv", "claims.csv.bak", "claims.parquet", "gaps 2.csv"])
def test_a_table_that_nothing_generates(dataset: Path, name: str) -> None:
    (dataset / "data" / "tables" / name).write_bytes(b"a\n1\n")
    assert found(dataset) == [("PKG004", f"data/tables/{name}", None)]


def test_a_table_that_is_a_folder(dataset: Path) -> None:
    table(dataset, "gaps").unlink()
    table(dataset, "gaps").mkdir()
    assert found(dataset) == [("SYN003", "data/tables/gaps.csv", None)]


def test_a_table_that_is_a_link(dataset: Path) -> None:
    path = table(dataset, "gaps")
    path.rename(dataset / "gaps.csv")
    path.symlink_to(dataset / "gaps.csv")
    assert found(dataset) == [("SYN002", "data/tables/gaps.csv", None)]


def test_line_ends_of_windows(dataset: Path) -> None:
    path = table(dataset, "claims")
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert found(dataset) == [("PKG003", "data/tables/claims.csv", 1)]


@pytest.mark.parametrize(
    ("content", "line"),
    [(b"", 1), (b"\xef\xbb\xbf", 1), (b"\xff\xfe\x00", 1), (b"\x1b[31m\x07\n", 1)],
    ids=["empty", "mark", "not-utf8", "escape"],
)
def test_a_table_of_other_bytes(dataset: Path, content: bytes, line: int) -> None:
    path = table(dataset, "claims")
    path.write_bytes(content + (path.read_bytes() if content else b""))
    assert found(dataset) == [("PKG003", "data/tables/claims.csv", line)]


def test_a_last_line_without_its_end(dataset: Path) -> None:
    path = table(dataset, "claims")
    path.write_bytes(path.read_bytes().removesuffix(b"\n"))
    assert found(dataset) == [("PKG003", "data/tables/claims.csv", len(lines(path)))]


def test_a_dossier_that_was_changed_afterwards(dataset: Path) -> None:
    path = dataset / "data" / "gazette-shut.onrecord.json"
    before = path.read_text("utf-8")
    path.write_text(before.replace('"summary": "', '"summary": "Reworded: ', 1), "utf-8")
    event = next(e for e in onrecord.load(dataset).events if e.summary.startswith("Reworded"))
    line = line_of(table(dataset, "events"), f"{event.id},")
    assert found(dataset) == [("PKG003", "data/tables/events.csv", line)]


def test_a_codelist_and_a_schema_that_were_edited(dataset: Path) -> None:
    codelist = dataset / "schema" / "codelists" / "act.csv"
    codelist.write_bytes(codelist.read_bytes().replace(b"\nconfirm,", b"\nconfirms,"))
    (schema,) = dataset.glob("schema/json-schema/*/onrecord.schema.json")
    schema.write_bytes(schema.read_bytes().replace(b'"maxLength": 80', b'"maxLength": 81', 1))
    assert found(dataset) == [
        ("PKG003", "schema/codelists/act.csv", line_of(codelist, "confirms,")),
        ("PKG003", schema.relative_to(dataset).as_posix(), line_of(schema, '"maxLength": 81')),
    ]


# --- The descriptor -------------------------------------------------------------------------------


def claims_of(value: Any) -> Any:
    (resource,) = (r for r in value["resources"] if r["name"] == "claims")
    return resource


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("hash", "sha256:" + "0" * 64),
        ("hash", "md5:d41d8cd98f00b204e9800998ecf8427e"),
        ("bytes", 12),
        ("hash", None),
    ],
)
def test_a_wrong_hash_or_size(dataset: Path, field: str, wrong: object) -> None:
    redescribed(dataset, lambda value: claims_of(value).update({field: wrong}))
    descriptor = dataset / "datapackage.json"
    line = line_of(descriptor, f'"{field}": {json.dumps(wrong)}')
    assert found(dataset) == [("PKG005", "datapackage.json", line)]


UNSAFE = [
    "../outside/claims.csv",
    "data/../../outside/claims.csv",
    "data/tables/../tables/claims.csv",
    "./data/tables/claims.csv",
    "data//tables/claims.csv",
    "data\\tables\\claims.csv",
    "/etc/passwd",
    "C:/claims.csv",
    "~/claims.csv",
    "$HOME/claims.csv",
    "file:///etc/passwd",
    "file:data/tables/claims.csv",
    "http://127.0.0.1:9/claims.csv",
    "https://example.org/claims.csv",
    "s3://bucket/claims.csv",
    "data/tables/*.csv",
    "",
]
NO_TEXT: list[Any] = [None, 7, ["../claims.csv"], {"$ref": "https://example.org/"}]


@pytest.mark.parametrize("path", [*UNSAFE, *NO_TEXT], ids=repr)
def test_a_path_that_leads_elsewhere(dataset: Path, path: Any) -> None:
    redescribed(dataset, lambda value: claims_of(value).update(path=path))
    shown = '"../claims.csv"' if isinstance(path, list) else '"path": {'
    shown = shown if isinstance(path, list | dict) else f'"path": {json.dumps(path)}'
    line = line_of(dataset / "datapackage.json", shown)
    assert found(dataset) == [("PKG006", "datapackage.json", line)]


def test_a_path_to_a_file_that_is_not_there(dataset: Path) -> None:
    redescribed(dataset, lambda value: claims_of(value).update(path="data/tables/none.csv"))
    line = line_of(dataset / "datapackage.json", "none.csv")
    assert found(dataset) == [("PKG008", "datapackage.json", line)]


@pytest.mark.parametrize("path", [UNSAFE[0], "https://example.org/a.csv"])
def test_nothing_is_fetched_and_nothing_outside_is_read(dataset: Path, path: str) -> None:
    outside = dataset.parent / "outside"
    outside.mkdir()
    shutil.copyfile(table(dataset, "claims"), outside / "claims.csv")
    redescribed(dataset, lambda value: claims_of(value).update(path=path))
    done = subprocess.run(
        [sys.executable, AUDITED, outside, "check", "--format", "json", dataset],
        capture_output=True,
        text=True,
        timeout=TIMEOUT,
        check=False,
        env=os.environ,
    )
    assert (done.returncode, done.stderr) == (1, "")
    assert [finding["code"] for finding in json.loads(done.stdout)["findings"]] == ["PKG006"]


def test_the_audit_would_notice(dataset: Path) -> None:
    done = subprocess.run(
        [sys.executable, AUDITED, dataset / "data", "check", dataset],
        capture_output=True,
        text=True,
        timeout=TIMEOUT,
        check=False,
    )
    assert done.returncode == 99 and done.stderr.startswith("forbidden: ")


def test_a_descriptor_that_says_something_else(dataset: Path) -> None:
    redescribed(dataset, lambda value: value.update(version="9.9.9"))
    line = line_of(dataset / "datapackage.json", "9.9.9")
    assert found(dataset) == [("PKG003", "datapackage.json", line)]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"{", ("SYN010", 1)),
        (b"", ("SYN006", 1)),
        (b"not json", ("SYN009", 1)),
        (b'{"name": "a",\n "name": "b"}', ("SYN013", 2)),
        (b'{"resources": NaN}', ("SYN014", 1)),
        (b"[" * 99 + b"]" * 99, ("SYN012", 1)),
        (b"\xef\xbb\xbf{}", ("SYN007", 1)),
        (b"{}{}", ("SYN011", 1)),
        (b"[]", ("PKG009", 1)),
        (b"{}\n", ("PKG009", 1)),
        (b'{"resources": "all"}\n', ("PKG009", 1)),
        (b'{"resources": [7]}\n', ("PKG009", 1)),
    ],
    ids=lambda value: repr(value)[:24],
)
def test_a_broken_descriptor(dataset: Path, content: bytes, expected: tuple[str, int]) -> None:
    (dataset / "datapackage.json").write_bytes(content)
    assert found(dataset) == [(expected[0], "datapackage.json", expected[1])]


def test_a_descriptor_that_is_a_link(dataset: Path) -> None:
    (dataset / "datapackage.json").rename(dataset / "real.json")
    (dataset / "datapackage.json").symlink_to("real.json")
    assert found(dataset) == [("SYN002", "datapackage.json", None)]


# --- The metadata ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('version = "1.0.0"', 'version = "1"'),
        ('version = "1.0.0"', "version = 1.0"),
        ('name = "tutorial"', 'name = "The tutorial"'),
        ('name = "tutorial"', 'name = "tutorial'),
        ('name = "tutorial"', 'name = "tutorial"\nname = "twice"'),
        ("[[contributors]]", "[[contributor]]"),
        ('title = "The tutorial', '\x1b]0;title\x07 = "The tutorial'),
        ('title = "The tutorial', '"\\u001b[31m" = "The tutorial'),
    ],
)
def test_broken_metadata(dataset: Path, old: str, new: str) -> None:
    path = dataset / "dataset.toml"
    before = path.read_text("utf-8")
    assert old in before
    path.write_text(before.replace(old, new, 1), "utf-8")
    assert found(dataset) == [("PKG001", "dataset.toml", None)]


def test_missing_metadata(dataset: Path) -> None:
    (dataset / "dataset.toml").unlink()
    assert found(dataset) == [("PKG001", "dataset.toml", None)]


def test_metadata_that_are_no_text(dataset: Path) -> None:
    (dataset / "dataset.toml").write_bytes(b"\xff\xfe\x00\x01")
    assert found(dataset) == [("PKG001", "dataset.toml", None)]


# --- The repository -------------------------------------------------------------------------------


def test_the_generated_files_of_the_repository_are_fresh(repository: Path) -> None:
    expected = generated(repository)
    assert len(expected) > 60
    stale = [
        name
        for name, content in expected.items()
        if not (repository / name).is_file() or (repository / name).read_bytes() != content
    ]
    assert stale == [], "run `make generate`, and commit what it writes"
    tables = {name for name in contents(repository / "data") if name.startswith("tables/")}
    assert {f"data/{name}" for name in tables} <= set(expected)


def test_the_repository_agrees_with_the_texts(repository: Path, texts: Path) -> None:
    report = check(repository, texts, generated=False)
    assert report.texts_missing == []
    assert report.texts_verified == [source.id for source in onrecord.load(repository).sources]
    assert [(f.rule.code, f.file, f.message) for f in report.findings] == []


def test_the_tutorial_agrees_with_its_texts(tutorial: Path) -> None:
    report = check(tutorial)
    assert report.texts_missing == [] and len(report.texts_verified) == 3
    assert report.findings == []
