"""The JSON report: everything that a check found, as one JSON document."""

from __future__ import annotations

import json
from typing import Any

from onrecord.problem import Span
from onrecord_validators.catalogue import page_url
from onrecord_validators.finding import Finding
from onrecord_validators.report import Report
from onrecord_validators.rule import Severity

REPORT_VERSION = "1.0"


def _span(span: Span | None) -> dict[str, Any]:
    if span is None:
        return {}
    return {
        "line": span.start.line,
        "column": span.start.column,
        "end_line": span.end.line,
        "end_column": span.end.column,
    }


def _finding(finding: Finding) -> dict[str, Any]:
    found: dict[str, Any] = {
        "code": finding.rule.code,
        "name": finding.rule.name,
        "severity": str(finding.rule.severity),
        "message": finding.message,
        "hint": finding.hint,
        "file": finding.file,
        "pointer": finding.pointer,
        **_span(finding.span),
        "page": page_url(finding.rule.code),
    }
    if finding.record_id is not None:
        found["record_id"] = finding.record_id
    if finding.related:
        found["related"] = [
            {"label": item.label, "file": item.file, **_span(item.span)} for item in finding.related
        ]
    return found


def json_report(report: Report) -> str:
    """Return the report as JSON text; no value in it acts on a terminal or in a workflow's log."""
    document = {
        "report_version": REPORT_VERSION,
        "as_of": report.as_of.isoformat(),
        "clean": report.is_clean,
        "errors": report.count(Severity.ERROR),
        "warnings": report.count(Severity.WARNING),
        "rules_run": report.rules_run,
        "rules_not_run": report.unrun,
        "findings_not_listed": report.cut,
        "texts_verified": report.texts_verified,
        "texts_missing": report.texts_missing,
        "files": report.files,
        "records": report.records,
        "standings": report.standings,
        "findings": [_finding(finding) for finding in report.findings],
    }
    return json.dumps(document, indent=2).replace("##[", "\\u0023#[") + "\n"
