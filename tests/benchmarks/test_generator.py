"""The generated packages: faultless ones have no findings, the others exactly those seeded."""

import csv
import hashlib
import json
import os
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest
from click.testing import CliRunner
from frictionless import Package

from benchmarks.blocks import AS_OF, SEEDED_FAMILIES
from benchmarks.faults import GROUPS, NOT_SEEDED, Fault, seeded_faults
from benchmarks.generate import generate
from benchmarks.package import manifest_path, write_package
from benchmarks.plan import Plan, TooFewRecords, plan
from benchmarks.verdict import compared, read_manifest
from onrecord.publication.csv_tables import table_path
from onrecord.tables.layout import TABLES
from onrecord_validators.catalogue import catalogue
from onrecord_validators.check import check as checked
from onrecord_validators.report import Report
from onrecord_validators.reports.json import json_report
from tests.conftest import ROOT
from tests.data.packages import METADATA, contents
from tests.data.packages import generated as generated_by_onrecord

CLEAN = 2000


@pytest.fixture(scope="module")
def clean() -> Plan:
    return plan(CLEAN, rounds=0)


@pytest.fixture(scope="module")
def faultless(clean: Plan, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the same faultless package in every form."""
    folder = tmp_path_factory.mktemp("faultless")
    for form in ("csv", "jsonl", "parquet", "dossiers"):
        write_package(clean, folder / form, form)
        if form != "dossiers":
            write_package(clean, folder / f"{form}-parts", form, parts=3)
    return folder


# --- Faultless ------------------------------------------------------------------------------------


def test_faultless_dossiers_have_no_finding(faultless: Path) -> None:
    report = check(faultless / "dossiers")
    assert report.findings == []
    assert not report.unrun
    assert sum(report.records.values()) == CLEAN
    assert min(report.records.values()) > 0
    assert read_manifest(manifest_path(faultless / "dossiers")) == []


@pytest.mark.parametrize("folder", ["csv", "csv-parts", "jsonl-parts", "parquet"])
def test_faultless_tables_have_no_finding(faultless: Path, folder: str) -> None:
    report = check(faultless / folder)
    assert report.findings == []
    assert not report.unrun
    assert sum(report.records.values()) == CLEAN


def test_tables_are_what_onrecord_makes_of_the_same_dossiers(faultless: Path) -> None:
    root = faultless / "dossiers"
    (root / "dataset.toml").write_text(METADATA, "utf-8")
    made = generated_by_onrecord(root)
    for table in TABLES:
        path = table_path(table)
        assert (faultless / "csv" / path).read_bytes() == made[path], path


@pytest.mark.parametrize("folder", ["csv", "csv-parts"])
def test_frictionless_finds_the_faultless_package_valid(faultless: Path, folder: str) -> None:
    report = Package(str(faultless / folder / "datapackage.json")).validate()
    assert report.valid, report.flatten(["type", "message"])
    assert report.stats["tasks"] > len(TABLES)


def test_descriptor_gives_the_size_and_hash_of_each_table(faultless: Path) -> None:
    for folder in ("csv", "jsonl", "parquet"):
        root = faultless / folder
        for resource in json.loads((root / "datapackage.json").read_bytes())["resources"]:
            data = (root / resource["path"]).read_bytes()
            assert resource["bytes"] == len(data)
            assert resource["hash"] == f"sha256:{hashlib.sha256(data).hexdigest()}"
    parts = json.loads((faultless / "csv-parts" / "datapackage.json").read_bytes())["resources"][0]
    assert parts["path"] == [f"data/tables/records/part-{number:05}.csv" for number in range(3)]


READERS: dict[str, Callable[[str], str]] = {
    "csv": lambda glob: f"read_csv('{glob}', header=true, all_varchar=true)",
    "jsonl": lambda glob: f"read_json('{glob}', format='newline_delimited')",
    "parquet": lambda glob: f"read_parquet('{glob}')",
}


@pytest.mark.parametrize("table", TABLES)
def test_every_form_holds_the_same_rows(faultless: Path, table: str) -> None:
    layout = TABLES[table]

    def rows(form: str, parts: bool) -> list[tuple[Any, ...]]:
        root = faultless / (f"{form}-parts" if parts else form) / "data" / "tables"
        glob = root / table / f"*.{form}" if parts else root / f"{table}.{form}"
        with duckdb.connect() as connection:
            source = READERS[form](str(glob))
            there = {row[0] for row in connection.execute(f"DESCRIBE FROM {source}").fetchall()}
            columns = ", ".join(
                f'"{c.name}"::{"DOUBLE" if c.type == "number" else "VARCHAR"}'
                if c.name in there
                else "NULL"
                for c in layout.columns
            )
            keys = ", ".join(f'"{name}"' for name in layout.primary_key)
            order = f"ORDER BY {keys}" if parts else ""
            return connection.execute(f"SELECT {columns} FROM {source} {order}").fetchall()

    expected = rows("csv", False)
    assert expected
    assert rows("jsonl", False) == expected
    assert rows("parquet", False) == expected
    as_sorted = sorted(expected, key=str)
    for form in READERS:
        assert sorted(rows(form, True), key=str) == as_sorted, form


def test_absent_values_are_left_out_of_json_lines(faultless: Path) -> None:
    lines = (faultless / "jsonl" / "data/tables/places.jsonl").read_text("utf-8").splitlines()
    places = [json.loads(line) for line in lines]
    assert not [place for place in places if None in place.values() or "" in place.values()]
    located = [place for place in places if "latitude" in place]
    assert located and all(isinstance(place["latitude"], float) for place in located)
    assert len(located) < len(places)


# --- Sizes and chance -----------------------------------------------------------------------------


@pytest.mark.parametrize("records", [60, 61, 131, 997])
def test_a_package_has_exactly_the_records_asked_for(records: int) -> None:
    planned = plan(records, rounds=0)
    assert planned.records == records
    assert sum(len(planned.blocks[n].rows["records"]) for n in planned.copies) == records


def test_a_package_that_cannot_hold_its_faults_is_refused() -> None:
    with pytest.raises(TooFewRecords, match=r"need \d+ records; there are to be 10"):
        plan(10, rounds=2, wanted=lambda fault: fault.code == "ATT001")


def test_same_arguments_give_the_same_bytes(tmp_path: Path) -> None:
    def package(name: str, seed: int) -> dict[str, bytes]:
        out = tmp_path / name
        planned = plan(800, seed=seed, wanted=lambda fault: fault.code == "LOG001")
        write_package(planned, out, "parquet", parts=2)
        return contents(out) | {"faults": manifest_path(out).read_bytes()}

    first = package("first", 0)
    assert package("second", 0) == first
    assert package("other", 1) != first


def test_another_process_writes_the_same_bytes(tmp_path: Path) -> None:
    arguments = ["--records", "800", "--faults", "1", "--code", "LOG001"]
    here = tmp_path / "here"
    assert CliRunner().invoke(generate, [str(here), *arguments]).exit_code == 0
    there = tmp_path / "there"
    subprocess.run(
        [sys.executable, "-m", "benchmarks.generate", there, *arguments],
        cwd=ROOT,
        env=os.environ | {"PYTHONHASHSEED": "7"},
        check=True,
    )
    assert contents(there) == contents(here)
    assert manifest_path(there).read_bytes() == manifest_path(here).read_bytes()


def test_the_command_writes_a_package_and_its_faults(tmp_path: Path) -> None:
    out = tmp_path / "package"
    arguments = [str(out), "--records", "400", "--faults", "2", "--code", "GAP001"]
    result = CliRunner().invoke(generate, arguments)
    assert result.exit_code == 0, result.output
    assert "400 records" in result.output and "4 seeded faults" in result.output
    again = CliRunner().invoke(generate, arguments)
    assert again.exit_code == 2 and "exists" in again.output
    few = CliRunner().invoke(generate, [f"{out}2", *arguments[1:2], "20", *arguments[3:]])
    assert few.exit_code == 2 and "Ask for more records" in few.output


# --- Faults ---------------------------------------------------------------------------------------


def test_every_rule_about_records_is_seeded_or_named_with_a_reason() -> None:
    seeded = {fault.code for fault in seeded_faults()}
    about_records = {
        code for code, rule in catalogue().items() if rule.family in SEEDED_FAMILIES and rule.query
    }
    assert about_records - seeded == set(NOT_SEEDED)


def test_every_column_and_foreign_key_is_seeded() -> None:
    assert len({fault.name for fault in seeded_faults()}) == len(seeded_faults())
    malformed = {(f.table, f.column) for f in seeded_faults() if f.layer == "shape"}
    malformed |= {(f.table, f.column) for f in seeded_faults() if f.layer == "derived"}
    dangling = {
        (f.table, f.kind.partition(".")[2]) for f in seeded_faults() if f.layer == "foreign keys"
    }
    for table in TABLES.values():
        for column, _, _ in table.foreign_keys():
            is_derived = table.kind == "derived" or column == "root_source_id"
            assert (table.name, column) in (malformed if is_derived else dangling)
        if table.kind == "record":
            optional_words = {"note"}
            told = {column for of, column in malformed if of == table.name}
            told |= {table.owner, *optional_words}
            assert not {c.name for c in table.columns if c.name != "id"} - told


def check(package: Path) -> Report:
    """Check a package as of the day that the fixtures are judged by."""
    return checked(package, as_of=date.fromisoformat(AS_OF))


def with_faults(form: str, wanted: Callable[[Fault], bool]) -> Plan:
    """The plan of a package with every fault that is wanted and that the form can hold."""
    chosen = {f.name for f in seeded_faults() if form in f.formats and wanted(f)}
    size = sum(fault.block.records for fault in seeded_faults() if fault.name in chosen)
    return plan(size + 1000, wanted=lambda fault: fault.name in chosen)


@pytest.mark.parametrize("group", GROUPS)
def test_dossiers_have_exactly_the_seeded_faults(tmp_path: Path, group: str) -> None:
    out = tmp_path / "package"
    planned = with_faults("dossiers", lambda fault: fault.group == group)
    write_package(planned, out, "dossiers")
    expected = defaultdict(list)
    for row in read_manifest(manifest_path(out)):
        expected[row["file"]].append((row["code"], row["severity"], row["field"]))
    found = defaultdict(list)
    report = check(out)
    assert not report.cut
    for finding in report.findings:
        at = next(iter(expected[finding.file]), ("", "", ""))[2]
        pointer = finding.pointer
        # A list as a whole, or the very item of it.
        is_there = not at or re.search(f"/{re.escape(at)}(?:/[0-9]+)?$", pointer)
        field = at if is_there else pointer
        found[finding.file].append((finding.rule.code, str(finding.rule.severity), field))
    assert found == expected
    assert len(expected) == len(planned.faults) > 100


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize(("form", "parts"), [("csv", None), ("jsonl", None), ("parquet", 2)])
def test_tables_have_exactly_the_seeded_faults(
    tmp_path: Path, form: str, parts: int | None, group: str
) -> None:
    out = tmp_path / "package"
    planned = with_faults(form, lambda fault: fault.group == group)
    manifest = read_manifest(write_package(planned, out, form, parts=parts))
    report = check(out)
    verdict = compared(as_json(report), manifest)
    assert verdict.agrees, verdict
    assert verdict.found == verdict.seeded == len(planned.faults) > 200
    column_at = {(row["file"], row["row"]): row["column"] for row in manifest if row["column"]}
    wrong = [
        (finding.file, finding.row, finding.field)
        for finding in report.findings
        if column_at.get((finding.file, str(finding.row)), finding.field) != finding.field
    ]
    assert not wrong


def as_json(report: Report) -> dict[str, Any]:
    """The JSON report, with the rows of Parquet files, which have no lines."""
    document: dict[str, Any] = json.loads(json_report(report))
    for listed, finding in zip(document["findings"], report.findings, strict=True):
        listed["row"] = finding.row
    return document


def test_what_is_missed_and_what_is_unexpected_is_told_apart() -> None:
    manifest = [
        {"code": "LOG001", "file": "claims.csv", "row": "7", "record_id": "clm:a"},
        {"code": "TAB014", "file": "records.csv", "row": "", "record_id": "gap:a"},
        *({"code": "SHP005", "file": "a.csv", "row": str(n), "record_id": ""} for n in range(3)),
    ]
    report = {
        "findings": [
            {"code": "LOG001", "file": "claims.csv", "line": 9, "record_id": "clm:b"},
            {"code": "TAB014", "file": "records.csv", "record_id": "gap:a"},
            {"code": "SHP005", "file": "a.csv", "row": 1},
        ],
        "findings_not_listed": {"SHP005": 2},
    }
    verdict = compared(report, manifest)
    assert verdict.missed == ["LOG001 at claims.csv, 7"]
    assert verdict.unexpected == ["LOG001 at claims.csv, 8"]
    assert (verdict.seeded, verdict.found) == (5, 5)
    fewer = compared(report | {"findings_not_listed": {"SHP005": 1}}, manifest)
    assert "SHP005: 1 more" in fewer.missed
    more = compared(report | {"findings_not_listed": {"SHP005": 3}}, manifest)
    assert "SHP005: 1 more" in more.unexpected


@pytest.mark.parametrize("parts", [None, 4])
def test_the_manifest_leads_to_the_row_of_each_fault(tmp_path: Path, parts: int | None) -> None:
    by_name = {fault.name: fault for fault in seeded_faults()}
    planned = plan(40_000)
    out = tmp_path / "package"
    write_package(planned, out, "csv", parts=parts)
    seeded = read_manifest(manifest_path(out))
    assert {f"{row['code']}/{row['kind']}" for row in seeded} == set(by_name)
    tables: dict[str, list[dict[str, str]]] = {}
    for row in seeded:
        if not row["row"]:
            assert row["code"] == "TAB014"
            continue
        if row["file"] not in tables:
            with (out / row["file"]).open(encoding="utf-8", newline="") as stream:
                tables[row["file"]] = list(csv.DictReader(stream))
        there = tables[row["file"]][int(row["row"]) - 1]
        names = list(there)
        assert row["record_id"] in (there[names[0]], there[names[1]]), row
        fault = by_name[f"{row['code']}/{row['kind']}"]
        if row["layer"] in ("shape", "derived", "foreign keys"):
            assert fault.block.marked is not None
            table, number = fault.block.marked
            assert table == row["table"]
            wrong = fault.block.rows[table][number][names.index(row["column"])] or ""
            copy = row["record_id"].partition(":")[2][:7]
            assert there[row["column"]] == wrong.replace("\ue000", copy), row
