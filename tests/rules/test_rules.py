"""Every rule finds what its bad fixtures hold, where they hold it, and nothing in its good ones.

`<CODE>/good` and `<CODE>/bad` hold small but complete dossiers: of the records of
`base.onrecord.json` those that the case needs, with one change. A bad one has exactly one defect,
and `expected.csv` says which: code, file, pointer, line, column, severity and message of the one
finding. A text that a fixture needs lies in `texts/`: `base.txt`, or what some of its segments make
together, such as `bellmead-weir-4-11.txt`.

A fixture of a rule about tables is a file in a folder of its own: it takes the place of the same
table of the base, which the test writes as CSV. So is a file of suppressions, which the test lays
beside the dossier `SUPPRESSED`.
"""

import csv
import json
import re
import shutil
from collections import Counter
from datetime import date
from functools import cache
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import indent
from typing import Any, NamedTuple

import pytest

from onrecord.dataset import pointers
from onrecord.publication.csv_tables import csv_tables
from onrecord.tables.database import database
from onrecord.tables.flatten import flatten
from onrecord_validators.catalogue import catalogue
from onrecord_validators.check import check
from onrecord_validators.report import Report
from onrecord_validators.suppression import SUPPRESSIONS_FILE
from tests.rules.test_unreadable_files import BUILT_BY_TESTS

HERE = Path(__file__).parent
BASE = HERE / "base.onrecord.json"
TEXTS = HERE / "texts"
EXPECTED = HERE / "expected.csv"
AS_OF = date(2021, 12, 31)
"""The day on which fixtures are judged: nothing in the base lies behind it."""

SUPPRESSED = "ATT011/bad/closure-by-the-guild.onrecord.json"
"""The dossier that fixtures of suppressions stand beside: its one finding is suppressed."""

NO_SUPPRESSIONS = {"SUP001/bad/not-a-list/suppressions.json"}
"""Files of suppressions that have none; they stand beside the base."""

HEADER = ["code", "file", "pointer", "line", "column", "severity", "message"]

TESTED_ELSEWHERE = {"PKG": "the data package: tests/data/test_check_package.py"}
"""Letters of a family whose rules are not about dossiers -> what tests it."""


class Row(NamedTuple):
    """A row of expected.csv: the one finding of a bad fixture."""

    code: str
    file: str
    pointer: str
    line: str
    column: str
    severity: str
    message: str


@cache
def expected() -> dict[str, Row]:
    with EXPECTED.open(encoding="utf-8", newline="") as stream:
        header, *rows = list(csv.reader(stream))
    assert header == HEADER, f"the first line of {EXPECTED.name} is {','.join(HEADER)}"
    return {row[1]: Row(*row) for row in rows}


def fixtures(kind: str) -> list[str]:
    """The fixtures of a kind, good, bad or fixed, by their paths from here."""
    files = [
        path
        for pattern in (f"[A-Z]*/{kind}/*", f"[A-Z]*/{kind}/*/*")
        for path in HERE.glob(pattern)
        if path.is_file()
    ]
    return sorted(path.relative_to(HERE).as_posix() for path in files)


@cache
def base_tables() -> dict[str, bytes]:
    """The base as tables: name of a file -> its bytes."""
    document = json.loads(BASE.read_bytes())
    tables = csv_tables(database(flatten([(BASE.name, document)])))
    return {Path(path).name: content for path, content in tables.items()}


def checked(file: str) -> Report:
    if file.endswith(".onrecord.json"):
        return check(HERE / file, TEXTS, as_of=AS_OF)
    with TemporaryDirectory() as folder:
        fixture = HERE / file
        if fixture.name == SUPPRESSIONS_FILE:
            dossier = BASE if file in NO_SUPPRESSIONS else HERE / SUPPRESSED
            shutil.copyfile(dossier, Path(folder, "a.onrecord.json"))
            shutil.copyfile(fixture, Path(folder, fixture.name))
            report = check(Path(folder), TEXTS, as_of=AS_OF)
            assert len(report.suppressed) == (0 if file in NO_SUPPRESSIONS else 1)
            return report
        for name, content in base_tables().items():
            if Path(name).stem != fixture.stem:
                Path(folder, name).write_bytes(content)
        Path(folder, fixture.name).write_bytes(fixture.read_bytes())
        return check(Path(folder), TEXTS, as_of=AS_OF)


def row_of(code: str, file: str, report: Report) -> list[Row]:
    """What the findings of a report would be in expected.csv."""
    rows = []
    for finding in report.findings:
        line, column = finding.span.start if finding.span else ("", "")
        rule = finding.rule
        assert finding.file == Path(file).name, f"the finding is in {finding.file}"
        place = (finding.pointer, str(line), str(column))
        rows.append(Row(rule.code, file, *place, str(rule.severity), finding.message))
    return rows


def as_csv(rows: list[Row]) -> str:
    stream = StringIO()
    csv.writer(stream, lineterminator="\n").writerows(rows)
    return indent(stream.getvalue(), "  ").rstrip()


def told(report: Report) -> str:
    return "\n".join(
        f"  {finding.rule.code} {finding.rule.name} at {finding.pointer or 'the document'}:"
        f" {finding.message}"
        for finding in report.findings
    )


def test_base_passes_every_rule() -> None:
    report = checked(BASE.name)
    assert not report.findings, (
        f"{BASE.name} has to be free of errors and warnings; mend it or the rule:\n{told(report)}"
    )
    assert report.texts_verified
    assert not report.unrun


@pytest.mark.parametrize("file", fixtures("good"))
def test_good_fixture_has_no_finding(file: str) -> None:
    report = checked(file)
    assert not report.findings, f"{file} is a good fixture, but:\n{told(report)}"


@pytest.mark.parametrize("file", fixtures("bad"))
def test_bad_fixture_has_exactly_the_expected_finding(file: str) -> None:
    report = checked(file)
    rows = row_of(file.partition("/")[0], file, report)
    would_be = as_csv(rows) or "  (nothing)"
    assert file in expected(), (
        f"add a row for {file} to {EXPECTED.name}, if this is what it should be:\n{would_be}"
    )
    assert rows == [expected()[file]] and not report.cut, (
        f"{file} should have the one finding that {EXPECTED.name} says, but it has:\n"
        f"{told(report)}\nAs rows:\n{would_be}"
    )
    (finding,) = report.findings
    for text in (finding.message, finding.hint):
        assert text.strip()
        is_template = finding.rule.query is not None
        is_filled_in = "None" not in text and not re.search(r"\{\w*\}", text)
        assert is_filled_in or not is_template, f"not filled in: {text}"


TOP_LEVEL = [
    name for name, value in json.loads(BASE.read_bytes()).items() if isinstance(value, list)
]


@pytest.mark.parametrize("within", TOP_LEVEL)
def test_no_rule_fails_over_references_to_nothing(tmp_path: Path, within: str) -> None:
    known = {str(record_id) for record_id, _ in pointers(json.loads(BASE.read_bytes()))}
    replaced = 0

    def broken(value: Any, key: str = "") -> Any:
        nonlocal replaced
        if isinstance(value, dict):
            return {name: broken(inner, name) for name, inner in value.items()}
        if isinstance(value, list):
            return [broken(inner, key) for inner in value]
        if value in known and key != "id":
            replaced += 1
            return f"{value}-gone"
        return value

    document = json.loads(BASE.read_bytes())
    document[within] = broken(document[within])
    path = tmp_path / BASE.name
    path.write_text(json.dumps(document, indent=2), encoding="utf-8")
    found = Counter(finding.rule.name for finding in check(path, TEXTS).findings)
    assert found["unresolved-reference"] == replaced > 0


def test_no_rule_fails_over_ids_that_are_defined_twice(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.onrecord.json").write_bytes(BASE.read_bytes())
    report = check(tmp_path, TEXTS)
    assert {finding.rule.name for finding in report.findings} == {"duplicate-id"}


def test_rows_and_files_match() -> None:
    without_file = sorted(set(expected()) - set(fixtures("bad")))
    assert not without_file, (
        f"rows of {EXPECTED.name} without a file, delete them or add it: {without_file}"
    )
    misplaced = [row.file for row in expected().values() if not row.file.startswith(row.code + "/")]
    assert not misplaced, f"a fixture lies in the folder of its code: {misplaced}"
    with EXPECTED.open(encoding="utf-8", newline="") as stream:
        files = [row[1] for row in csv.reader(stream)][1:]
    twice = [file for file, count in Counter(files).items() if count > 1]
    assert not twice, f"{EXPECTED.name} has more than one row for {twice}"
    assert files == sorted(files), f"sort the rows of {EXPECTED.name} by file"


def test_every_fixture_belongs_to_a_rule() -> None:
    known = {*catalogue(), TEXTS.name, "__pycache__"}
    unknown = sorted(
        path.name for path in HERE.iterdir() if path.is_dir() and path.name not in known
    )
    assert not unknown, f"no rule has the code of these folders; delete or rename them: {unknown}"
    lost = sorted(
        path.relative_to(HERE).as_posix()
        for path in HERE.glob("[A-Z]*/**/*")
        if path.is_file()
        and path.parent.name not in ("good", "bad", "fixed", "texts")
        and path.parent.parent.name not in ("good", "bad")
    )
    assert not lost, f"fixtures lie in CODE/good, CODE/bad or CODE/fixed; move these: {lost}"


def in_the_folders() -> list[str]:
    built_by_tests = {*BUILT_BY_TESTS, "too-many-files"}
    built = {code for code, rule in catalogue().items() if rule.problem in built_by_tests}
    return [
        code
        for code, rule in catalogue().items()
        if code not in built and rule.family not in TESTED_ELSEWHERE
    ]


@pytest.mark.parametrize("code", in_the_folders())
@pytest.mark.parametrize("kind", ["good", "bad"])
def test_every_rule_has_fixtures(code: str, kind: str) -> None:
    assert any(file.startswith(f"{code}/{kind}/") for file in fixtures(kind)), (
        f"add a dossier tests/rules/{code}/{kind}/*.onrecord.json: a few records of"
        f" base.onrecord.json with one change that {catalogue()[code].name}"
        f" {'allows' if kind == 'good' else 'finds'}"
    )
