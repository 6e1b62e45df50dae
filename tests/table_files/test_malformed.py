"""Table files that are not what they should be: one finding each, with its row, and no crash."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from onrecord_validators.check import check
from onrecord_validators.report import Report
from tests.rules.test_rules import AS_OF, BASE, TEXTS
from tests.table_files.written import tables_of, write

BASE_TABLES = tables_of([(BASE.name, json.loads(BASE.read_bytes()))])

Found = list[tuple[str, int | None, int | None]]


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """The base as CSV."""
    return write(tmp_path, BASE_TABLES, "csv")


def as_lines(package: Path, table: str) -> Path:
    """Write one table of a package as JSON Lines instead."""
    (package / f"{table}.csv").unlink()
    write(package, {table: BASE_TABLES[table]}, "jsonl")
    return package / f"{table}.jsonl"


def found(report: Report, file: str) -> Found:
    """Code, row and line of each finding; all of them are in the file."""
    assert {finding.file for finding in report.findings} <= {file}
    return [(f.rule.code, f.row, f.span.start.line if f.span else None) for f in report.findings]


Change = Callable[[bytes], bytes]


def row(number: int, change: Change) -> Change:
    """Change one line, numbered from 1."""

    def changed(data: bytes) -> bytes:
        lines = data.split(b"\n")
        lines[number - 1] = change(lines[number - 1])
        return b"\n".join(lines)

    return changed


def instead(old: bytes, new: bytes) -> Change:
    def changed(data: bytes) -> bytes:
        assert old in data
        return data.replace(old, new, 1)

    return changed


LAST = len(BASE_TABLES["places"])

CSV: dict[str, tuple[Change, Found]] = {
    "as it is": (lambda data: data, []),
    "Windows line ends": (lambda data: data.replace(b"\n", b"\r\n"), []),
    "no line end at the end": (lambda data: data.rstrip(b"\n"), []),
    "one Windows line end": (row(2, lambda line: line + b"\r"), [("SYN018", 1, 2)]),
    "byte order mark": (lambda data: b"\xef\xbb\xbf" + data, [("SYN007", None, 1)]),
    "UTF-16": (lambda data: data.decode().encode("utf-16"), [("SYN008", None, 1)]),
    "Latin-1": (row(2, instead(b"Bellmead", b"Bellm\xe9ad")), [("SYN008", 1, 2)]),
    "NUL": (row(2, instead(b"Bellmead", b"Bell\0mead")), [("SYN018", 1, 2)]),
    "escape sequence": (row(3, lambda line: line + b"\x1b[31m"), [("SYN018", 2, 3)]),
    "right to left": (row(2, instead(b"Bellmead", "Bell\u202emead".encode())), [("SYN018", 1, 2)]),
    "line break in a cell": (
        row(2, instead(b"Bellmead", b'"Bell\nmead"')),
        [("SYN018", None, 2)],
    ),
    "quotation mark not closed": (row(3, instead(b",", b',"')), [("TAB005", 2, 3)]),
    "empty line": (row(2, lambda line: line + b"\n"), [("TAB004", 2, 3)]),
    "empty line at the end": (lambda data: data + b"\n", [("TAB004", LAST + 1, LAST + 2)]),
    "a cell too many": (row(2, lambda line: line + b",x"), [("TAB004", 1, 2)]),
    "an empty cell too many": (row(2, lambda line: line + b","), [("TAB004", 1, 2)]),
    "empty cells too many": (row(3, lambda line: line + b"," * 300), [("TAB004", 2, 3)]),
    "commas in quotation marks": (row(2, instead(b"Bellmead", b'"Bell, m, e, a, d"')), []),
    "a cell too many for the last row": (
        lambda data: data.rstrip(b"\n") + b",",
        [("TAB004", LAST, LAST + 1)],
    ),
    "two thousand cells too many": (
        row(2, lambda line: line + b",x" * 2_000),
        [("TAB004", 1, 2)],
    ),
    "a cell too few": (row(2, lambda line: line.rpartition(b",")[0]), [("TAB004", 1, 2)]),
    "a cell of three megabytes": (
        row(2, instead(b"Bellmead", b"B" * 3_000_000)),
        [("SYN019", None, None)],
    ),
    "a cell of three thousand letters": (
        row(2, instead(b"Bellmead", b"B" * 3_000)),
        [("SHP008", 1, 2)],
    ),
    "nothing": (lambda data: b"", [("TAB001", None, None)]),
}


@pytest.mark.parametrize("name", CSV)
def test_csv(package: Path, name: str) -> None:
    change, wanted = CSV[name]
    file = package / "places.csv"
    file.write_bytes(change(file.read_bytes()))
    report = check(package, TEXTS, as_of=AS_OF)
    assert found(report, "places.csv") == wanted
    assert bool(report.unrun) == bool(wanted)


def cell(name: str, value: str) -> Change:
    """Give the first row another value, written as it is."""

    def changed(line: bytes) -> bytes:
        record = json.loads(line)
        record[name] = "@"
        return json.dumps(record).replace('"@"', value).encode()

    return row(1, changed)


JSON_LINES: dict[str, tuple[Change, Found]] = {
    "as it is": (lambda data: data, []),
    "null for absent": (cell("from_place_id", "null"), []),
    "escaped letters": (cell("summary", '"\\u00e9\\/"'), []),
    "no line end at the end": (lambda data: data.rstrip(b"\n"), []),
    "byte order mark": (lambda data: b"\xef\xbb\xbf" + data, [("SYN007", None, 1)]),
    "a key twice": (row(2, instead(b"{", b'{"kind": "state", ')), [("SYN013", 2, 2)]),
    "a key twice, once null": (row(2, instead(b"{", b'{"kind": null, ')), [("SYN013", 2, 2)]),
    "unknown key": (row(2, instead(b"{", b'{"own": 1, ')), [("TAB002", 2, 2)]),
    "unknown key with null": (row(2, instead(b"{", b'{"own": null, ')), [("TAB002", 2, 2)]),
    "NaN": (cell("count_best", "NaN"), [("SYN014", 1, 1)]),
    "1.0": (cell("count_best", "1.0"), [("SYN017", 1, 1)]),
    "minus zero": (cell("count_best", "-0"), [("SYN017", 1, 1)]),
    "a huge number": (cell("count_best", "1" + "0" * 30), [("SYN015", 1, 1)]),
    "a number as text": (cell("count_best", '"3"'), [("SHP004", 1, 1)]),
    "text as a number": (cell("summary", "3"), [("SHP004", 1, 1)]),
    "a list": (cell("summary", '["a"]'), [("SHP004", 1, 1)]),
    "nested": (cell("summary", "[[[[[[1]]]]]]"), [("SYN012", 1, 1)]),
    "control character": (cell("summary", '"a\\u0000b"'), [("SYN018", 1, 1)]),
    "lone surrogate": (cell("summary", '"\\ud800"'), [("SYN018", 1, 1)]),
    "no object": (row(2, lambda line: b"[1]"), [("SHP004", 2, 2)]),
    "no JSON": (row(2, lambda line: b"{bad"), [("SYN009", 2, 2)]),
    "trailing comma": (row(2, lambda line: line[:-1] + b",}"), [("SYN009", 2, 2)]),
    "two rows in a line": (row(2, lambda line: line + b" {}"), [("SYN011", 2, 2)]),
    "a row in two lines": (
        row(2, instead(b", ", b",\n")),
        [("SYN010", 2, 2), ("SYN011", 3, 3)],
    ),
    "empty line": (row(2, lambda line: line + b"\n"), [("SYN006", 3, 3)]),
    "a vocabulary's value in capitals": (cell("kind", '"STATE"'), [("SHP005", 1, 1)]),
}


@pytest.mark.parametrize("name", JSON_LINES)
def test_json_lines(package: Path, name: str) -> None:
    change, wanted = JSON_LINES[name]
    file = as_lines(package, "events")
    file.write_bytes(change(file.read_bytes()))
    report = check(package, TEXTS, as_of=AS_OF)
    assert found(report, "events.jsonl") == wanted
    assert bool(report.unrun) == bool(wanted)


PARQUET: dict[str, tuple[str, Found]] = {
    "as it is": ("*", []),
    "whole numbers as doubles": ("* REPLACE (count_best::DOUBLE AS count_best)", []),
    "an enumeration": ("* REPLACE (kind::ENUM('action', 'process', 'state') AS kind)", []),
    "a fraction": (
        "* REPLACE (CASE WHEN rowid = 1 THEN 1.5 END AS count_best)",
        [("SHP004", 2, None)],
    ),
    "a number as text": (
        "* REPLACE (count_best::VARCHAR AS count_best)",
        [("SHP004", None, None)],
    ),
    "a column too many": ("*, 1 AS own", [("TAB002", None, None)]),
    "a column too few": ("* EXCLUDE (summary)", [("TAB001", None, None)]),
    "control character": (
        "* REPLACE (CASE WHEN rowid = 1 THEN 'a' || chr(7) ELSE summary END AS summary)",
        [("SYN018", 2, None)],
    ),
    "empty text": (
        "* REPLACE (CASE WHEN rowid = 1 THEN '' ELSE summary END AS summary)",
        [("SHP007", 2, None)],
    ),
}


@pytest.mark.parametrize("name", PARQUET)
def test_parquet(package: Path, name: str) -> None:
    selected, wanted = PARQUET[name]
    whole = package / "whole.parquet"
    write(package, {"events": BASE_TABLES["events"]}, "parquet").joinpath("events.parquet").rename(
        whole
    )
    (package / "events.csv").unlink()
    with duckdb.connect() as connection:
        connection.execute(f"CREATE TABLE events AS SELECT * FROM '{whole}'")
        connection.execute(f"COPY (SELECT {selected} FROM events) TO '{package}/events.parquet'")
    whole.unlink()
    report = check(package, TEXTS, as_of=AS_OF)
    assert found(report, "events.parquet") == wanted


def test_parquet_that_is_cut_off(package: Path) -> None:
    write(package, {"events": BASE_TABLES["events"]}, "parquet")
    (package / "events.csv").unlink()
    file = package / "events.parquet"
    file.write_bytes(file.read_bytes()[:-20])
    report = check(package, TEXTS, as_of=AS_OF)
    assert found(report, "events.parquet") == [("TAB006", None, None)]


# --- Which files ----------------------------------------------------------------------------------


def described(package: Path, path: object, name: str = "places") -> None:
    """Give a package a descriptor that lists every table by its file, and one at this path."""
    resources = [
        {"name": file.stem, "path": path if file.stem == name else file.name}
        for file in sorted(package.glob("*.csv"))
    ]
    (package / "datapackage.json").write_text(json.dumps({"resources": resources}), "utf-8")


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("../places.csv", "PKG006"),
        ("/etc/passwd", "PKG006"),
        ("file:///etc/passwd", "PKG006"),
        ("https://example.org/places.csv", "PKG006"),
        ("places*.csv", "PKG006"),
        (["places.csv", "../places.csv"], "PKG006"),
        (7, "PKG006"),
        (None, "PKG006"),
        ("nowhere.csv", "SYN003"),
        ("places.csv.gz", "TAB007"),
        ("places.zip", "TAB007"),
    ],
    ids=str,
)
def test_a_path_that_is_not_read(package: Path, path: object, code: str) -> None:
    described(package, path)
    report = check(package, TEXTS, as_of=AS_OF)
    assert [finding.rule.code for finding in report.findings] == [code]


@pytest.mark.skipif(os.name != "posix", reason="this system has other kinds of files")
@pytest.mark.parametrize("kind", ["link", "pipe", "folder"])
def test_what_is_no_plain_file_is_not_read(package: Path, kind: str) -> None:
    file = package / "places.csv"
    described(package, "places.csv")
    match kind:
        case "link":
            file.rename(package / "elsewhere.txt")
            file.symlink_to(package / "elsewhere.txt")
        case "pipe":
            file.unlink()
            os.mkfifo(file)
        case "folder":
            file.unlink()
            file.mkdir()
    report = check(package, TEXTS, as_of=AS_OF)
    code = "SYN002" if kind == "link" else "SYN003"
    assert [finding.rule.code for finding in report.findings] == [code]


def test_a_folder_whose_name_is_a_pattern(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    folder = tmp_path / "[ab]*?'x"
    folder.mkdir()
    report = check(write(folder, BASE_TABLES, "csv"), TEXTS, as_of=AS_OF)
    assert not report.findings and report.records["places"] == LAST


def test_rows_keep_their_lines_in_many_parts_and_many_rows(tmp_path: Path) -> None:
    """More rows than one thread takes at once, in several files, with a fault far down."""
    lines = ["id,name,kind,precision"]
    lines += [f"plc:p{number},Place {number},city,unknown" for number in range(400_000)]
    lines[300_123] = "plc:p300122,Place 300122,town,unknown"
    (tmp_path / "places").mkdir()
    head, *rows = lines
    for part in range(4):
        some = rows[part * 100_000 : (part + 1) * 100_000]
        text = "\n".join([head, *some]) + "\n"
        (tmp_path / "places" / f"part-{part}.csv").write_text(text, "utf-8")
    report = check(tmp_path, as_of=AS_OF)
    (shape,) = [finding for finding in report.findings if finding.rule.family == "SHP"]
    assert (shape.file, shape.row) == ("places/part-3.csv", 123)
    assert shape.span is not None and shape.span.start == (124, 26)
    assert shape.field == "kind"


def test_a_file_without_a_single_row_in_a_hundred_thousand_is_refused(tmp_path: Path) -> None:
    (tmp_path / "places.csv").write_text("id,name,kind,precision\n" + "x\n" * 150_000, "utf-8")
    report = check(tmp_path, as_of=AS_OF)
    assert {finding.rule.code for finding in report.findings} == {"TAB004"}
    assert len(report.findings) == 100 and not report.is_clean
    (tmp_path / "places.csv").unlink()
    (tmp_path / "places.jsonl").write_text("{\n" * 150_000, "utf-8")
    report = check(tmp_path, as_of=AS_OF)
    assert {finding.rule.code for finding in report.findings} == {"SYN010"}
    assert len(report.findings) == 100 and report.unlisted_rows


def test_of_very_many_files_that_cannot_be_read_a_few_are_tried(tmp_path: Path) -> None:
    (tmp_path / "places").mkdir()
    for number in range(200):
        text = 'id,name,kind,precision\nplc:a,"a\nb",city,unknown\n'
        (tmp_path / "places" / f"{number:03}.csv").write_text(text, "utf-8")
    report = check(tmp_path, as_of=AS_OF)
    codes = [finding.rule.code for finding in report.findings]
    assert codes == ["SYN018"] * 20 + ["TAB006"]


def test_a_cell_too_many_is_found_in_each_part_and_after_the_first_block(tmp_path: Path) -> None:
    (tmp_path / "places").mkdir()
    good = "".join(f'plc:a-{n},"A, b",city,unknown\n' for n in range(60_000))
    for part, more in (("a", ""), ("b", "plc:b,B,city,unknown,\n")):
        text = f"id,name,kind,precision\n{good.replace('a-', f'{part}-')}{more}"
        (tmp_path / "places" / f"{part}.csv").write_text(text, "utf-8")
    report = check(tmp_path, as_of=AS_OF)
    wide = [finding for finding in report.findings if finding.rule.code == "TAB004"]
    assert [(finding.file, finding.row) for finding in wide] == [("places/b.csv", 60_001)]
    assert report.records["places"] == 120_000


def test_rows_that_are_refused_keep_their_ids_known(package: Path) -> None:
    file = package / "places.csv"
    columns = file.read_bytes().split(b"\n")[0].split(b",")
    assert columns[0] == b"id"
    lines = [b",".join(reversed(line.split(b","))) for line in file.read_bytes().split(b"\n")]
    lines[1] += b",x"
    file.write_bytes(b"\n".join(lines))
    report = check(package, TEXTS, as_of=AS_OF)
    assert found(report, "places.csv") == [("TAB004", 1, 2)]
