"""A dataset has the same verdict as dossiers and as tables, in whatever form they are written.

The two ways share the rules and nothing that finds, reads, types or places a value. A finding is
the same when its code, its record and its message are.
"""

import json
import shutil
from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from onrecord.dataset import documents, located, read_dossiers
from onrecord.directory import TEXT_FOLDER
from onrecord.reader import printable
from onrecord.tables.flatten import Row
from onrecord.tables.layout import RECORD_TABLES, TABLES, Column
from onrecord.tables.unflatten import unflatten
from onrecord_validators.catalogue import catalogue
from onrecord_validators.check import check
from onrecord_validators.report import Report
from tests.data.drawn_dossiers import DATASETS
from tests.rules.test_rules import AS_OF, BASE, HERE, TEXTS, expected
from tests.table_files.written import FORMS, Tables, tables_of, write

IN_DOCUMENTS_ONLY = {"TXT023"}
"""Rules about what only documents have: an order of records."""

Found = Counter[tuple[str, str | None, str]]


def found(report: Report) -> Found:
    """What a report says, whatever form the dataset has."""
    return Counter(
        (finding.rule.code, finding.record_id, finding.message)
        for finding in report.findings
        if finding.rule.code not in IN_DOCUMENTS_ONLY
    )


def as_tables(
    tables: Mapping[str, list[Row]], form: str, parts: int = 1, beside: Path | None = None
) -> Report:
    """Check tables in a folder, with the texts that lie in the dataset `beside`, if any do."""
    with TemporaryDirectory() as folder:
        if beside is not None and (beside / TEXT_FOLDER).is_dir():
            shutil.copytree(beside / TEXT_FOLDER, Path(folder, TEXT_FOLDER))
        return check(write(Path(folder), tables, form, parts), TEXTS, as_of=AS_OF)


def as_dossiers(dossiers: Mapping[str, Any]) -> Report:
    with TemporaryDirectory() as folder:
        for name, dossier in dossiers.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(dossier), "utf-8")
        return check(Path(folder), TEXTS, as_of=AS_OF)


def one_of_each_rule() -> list[str]:
    """The first bad fixture of every rule that is about records."""
    files: dict[str, str] = {}
    for file in sorted(expected()):
        rule = catalogue()[file.partition("/")[0]]
        if rule.query is not None and not rule.of_tables and rule.code not in IN_DOCUMENTS_ONLY:
            files.setdefault(rule.code, file)
    return list(files.values())


def test_every_rule_about_records_is_compared() -> None:
    codes = {file.partition("/")[0] for file in one_of_each_rule()}
    wanted = {
        code for code, rule in catalogue().items() if rule.query is not None and not rule.of_tables
    }
    assert codes == wanted - IN_DOCUMENTS_ONLY


@pytest.mark.parametrize("file", one_of_each_rule())
def test_a_fixture_has_the_same_finding_in_tables(file: str) -> None:
    document = json.loads((HERE / file).read_bytes())
    form = FORMS[sum(map(ord, file)) % len(FORMS)]
    dossier = check(HERE / file, TEXTS, as_of=AS_OF)
    tables = as_tables(tables_of([(file, document)]), form, beside=(HERE / file).parent)
    assert found(tables) == found(dossier) != Counter()
    for finding in tables.findings:
        assert finding.row is not None and finding.field is not None
        assert (finding.span is None) == (form == "parquet")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("parts", [1, 3])
def test_the_tutorial_is_as_right_in_tables(tutorial: Path, form: str, parts: int) -> None:
    root, names = located(tutorial)
    loaded, _ = read_dossiers(root, names)
    dossier = check(tutorial, as_of=date(2026, 1, 31))
    with TemporaryDirectory() as folder:
        write(Path(folder), tables_of(documents(loaded)), form, parts)
        tables = check(Path(folder), tutorial / "seeds" / "texts", as_of=date(2026, 1, 31))
    assert found(tables) == found(dossier) == Counter()
    assert tables.standings == dossier.standings
    assert tables.records == dossier.records
    assert tables.texts_verified == dossier.texts_verified


@settings(max_examples=15)
@given(DATASETS, st.sampled_from(FORMS), st.sampled_from([1, 2]))
def test_drawn_dossiers_have_the_same_findings_in_tables(
    dossiers: list[tuple[str, dict[str, Any]]], form: str, parts: int
) -> None:
    dossier = as_dossiers(dict(dossiers))
    assume(not dossier.cut and not dossier.unrun)
    assert found(as_tables(tables_of(dossiers), form, parts)) == found(dossier)


# --- Shape ----------------------------------------------------------------------------------------

BASE_TABLES: Tables = tables_of([(BASE.name, json.loads(BASE.read_bytes()))])


def _cells() -> list[tuple[str, int, int]]:
    """Every cell of the base that a field of a model stands behind, ids and owners excepted.

    Where those are faulty, the tables fall apart in another way than a dossier.
    """
    return [
        (table.name, row, place)
        for table in TABLES.values()
        if table.kind != "derived"
        for row in range(len(BASE_TABLES[table.name]))
        for place, column in enumerate(table.columns)
        if column.path and not column.bound and column.path != ("id",)
    ]


BAD_STRINGS = [
    "x",
    "X",
    "",
    "x" * 81,
    "x" * 2001,
    "2021-13",
    "act:A",
    "evt:a b",
    "act:a-",
    "É",
    "١",
]


def replacements(column: Column) -> st.SearchStrategy[Any]:
    """Values that a cell may not have, and some that it may."""
    values: list[st.SearchStrategy[Any]] = [st.none()]
    if column.type == "string":
        values.append(st.sampled_from([text for text in BAD_STRINGS if text]))
        if column.vocabulary is not None:
            values.append(st.sampled_from([member.value for member in column.vocabulary]))
    if column.type in ("integer", "number"):
        values.append(st.sampled_from([-1, 0, 1, 90, 91, -181, 2**53 - 1]))
    if column.type == "boolean":
        values.append(st.booleans())
    return st.one_of(values)


class Change(NamedTuple):
    """Another value for a cell of the base."""

    table: str
    row: int
    place: int
    value: Any

    def applied(self) -> Tables:
        rows = list(BASE_TABLES[self.table])
        cells = list(rows[self.row])
        cells[self.place] = self.value
        rows[self.row] = tuple(cells)
        return {**BASE_TABLES, self.table: rows}


@st.composite
def _changes(draw: st.DrawFn) -> Change:
    table, row, place = draw(st.sampled_from(_cells()))
    column = TABLES[table].columns[place]
    value = draw(replacements(column))
    if value is None and column.default is not None:
        value = column.default  # absence has a meaning, which the tables write out
    if value is None and column.name in ("start", "end") and table == "segments":
        value = -1  # a dossier cannot be sorted without it
    return Change(table, row, place, value)


@settings(max_examples=40)
@given(_changes(), st.sampled_from(FORMS))
def test_a_changed_cell_has_the_same_verdict_as_in_a_dossier(change: Change, form: str) -> None:
    tables = change.applied()
    dossier = as_dossiers(unflatten(tables))
    report = as_tables(tables, form)
    # What is derived is not derived again here: that it differs is no surprise.
    got = {key: count for key, count in found(report).items() if not key[0].startswith("TAB")}
    assert got == found(dossier)
    assert bool(report.unrun) == bool(dossier.unrun)


def _required_lists() -> list[tuple[str, str, str]]:
    return [("events", "evidence", "record_id"), ("sources", "segments", "source_id")]


@pytest.mark.parametrize(("table", "below", "owner"), _required_lists())
def test_a_record_without_its_rows_is_one_finding(table: str, below: str, owner: str) -> None:
    record_id = BASE_TABLES[table][0][0]
    place = [column.name for column in TABLES[below].columns].index(owner)
    rows = [row for row in BASE_TABLES[below] if row[place] != record_id]
    assert rows != BASE_TABLES[below]
    report = as_tables({**BASE_TABLES, below: rows}, "csv")
    named = [(f.rule.code, f.file, f.row) for f in report.findings if f.rule.family == "SHP"]
    field = "evidence" if below == "evidence" else below
    assert named == [("SHP001", f"{table}.csv", 1)]
    assert printable(field) in report.findings[0].message or len(report.findings) > 1


@pytest.mark.parametrize("table", [name for name in RECORD_TABLES if BASE_TABLES[name]])
def test_a_faulty_id_is_one_finding(table: str) -> None:
    first, *others = BASE_TABLES[table]
    report = as_tables({**BASE_TABLES, table: [("no id", *first[1:]), *others]}, "jsonl")
    assert [(f.rule.code, f.file, f.row, f.field) for f in report.findings] == [
        ("SHP006", f"{table}.jsonl", 1, "id")
    ]
