"""The JSON report is what its published schema says."""

import json
from collections.abc import Mapping

import jsonschema
import jsonschema_rs
import pytest
from hypothesis import given, settings

from onrecord_validators.report import Report
from onrecord_validators.reports.json import (
    REPORT_SCHEMA_FILE,
    REPORT_SCHEMA_URL,
    json_report,
    json_report_schema,
)
from tests.conftest import ROOT
from tests.reports.drawn_reports import reports

SCHEMA = json.loads((ROOT / REPORT_SCHEMA_FILE).read_bytes())
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
FAST = jsonschema_rs.validator_for(SCHEMA)


def test_the_published_schema_is_fresh_and_valid() -> None:
    assert json_report_schema() == SCHEMA
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$id"] == REPORT_SCHEMA_URL and REPORT_SCHEMA_URL in json_report_schema()["$id"]


def test_every_field_is_documented() -> None:
    shapes = {"JsonReport": SCHEMA, **SCHEMA["$defs"]}
    undocumented = [
        f"{name}.{field}"
        for name, shape in shapes.items()
        for field, value in shape["properties"].items()
        if not value.get("description")
    ]
    assert undocumented == []
    assert all(shape["additionalProperties"] is False for shape in shapes.values())


def test_real_reports_are_valid(real_reports: Mapping[str, Report]) -> None:
    for name, report in real_reports.items():
        document = json.loads(json_report(report))
        assert [error.message for error in VALIDATOR.iter_errors(document)] == [], name
        assert document["$schema"] == SCHEMA["$id"]
        assert len(document["findings"]) == len(report.findings)


@settings(max_examples=40)
@given(reports)
def test_any_report_is_valid_and_harmless(report: Report) -> None:
    text = json_report(report)
    assert text.isascii() and "##[" not in text
    document = json.loads(text)
    FAST.validate(document)
    json.dumps(document, ensure_ascii=False).encode("utf-8")  # no half of a character pair
    assert len(document["findings"]) == len(report.findings)
    assert document["suppressed"] == len(document["suppressed_findings"]) == len(report.suppressed)


def test_the_schema_refuses_what_is_no_report(real_reports: Mapping[str, Report]) -> None:
    document = json.loads(json_report(real_reports["tutorial"]))
    for change in ({"clean": "yes"}, {"errors": -1}, {"more": 1}, {"report_version": "2.0"}):
        with pytest.raises(jsonschema.ValidationError):
            VALIDATOR.validate({**document, **change})
    for name in document:
        with pytest.raises(jsonschema.ValidationError):
            VALIDATOR.validate({key: value for key, value in document.items() if key != name})


def test_rows_of_tables_are_shown(real_reports: Mapping[str, Report]) -> None:
    first = json.loads(json_report(real_reports["tables"]))["findings"][0]
    assert (first["row"], first["field"]) == (7, "time_edtf") and "line" not in first
