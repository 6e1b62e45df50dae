"""The SARIF report (2.1.0), which code hosts and editors show beside the lines."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any
from urllib.parse import quote

from onrecord import __version__
from onrecord.problem import Related, Span
from onrecord_validators.catalogue import catalogue, page, page_url
from onrecord_validators.finding import Finding
from onrecord_validators.report import Report
from onrecord_validators.reports.escaping import visible
from onrecord_validators.reports.fingerprint import fingerprints
from onrecord_validators.reports.frame import Frames
from onrecord_validators.reports.json import json_text
from onrecord_validators.reports.location import in_table, repository_path
from onrecord_validators.reports.summary import remarks
from onrecord_validators.rule import Rule
from onrecord_validators.suppression import SUPPRESSIONS_FILE, Suppression

SARIF_SCHEMA_URL = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_INFORMATION_URL = "https://w3id.org/onrecord"
_SOURCE_ROOT = "SRCROOT"


def _message(*lines: str) -> dict[str, str]:
    """Return a message of one line or several that is text and nothing else.

    SARIF takes `[text](place)` for a link and `{0}` for a placeholder, also in plain text.
    """
    shown = re.sub(r"\]\(", "] (", "\n".join(map(visible, lines)))
    return {"text": re.sub(r"\{(\d+)\}", r"{ \1 }", shown)}


def _sections(text: str) -> tuple[str, str]:
    """Return the first sentence of a rule's page, and what it checks, as plain text."""
    heading, _, rest = text.partition("\n")
    summary = heading.split(" ", 2)[2]
    checks = rest.partition("## What it checks\n")[2].partition("\n## ")[0]
    return summary, " ".join(checks.replace("`", "").split())


def _rule(rule: Rule) -> dict[str, Any]:
    text = page(rule.code)
    summary, checks = _sections(text)
    body = text.partition("\n\n")[2].partition("\n")[2].strip()
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": summary},
        "fullDescription": {"text": checks},
        "help": {"text": body, "markdown": body},
        "helpUri": page_url(rule.code),
        "defaultConfiguration": {"level": str(rule.severity)},
        "properties": {"tags": ["onrecord", rule.family], "since": rule.since},
    }


def _region(span: Span) -> dict[str, int]:
    return {
        "startLine": span.start.line,
        "startColumn": span.start.column,
        "endLine": span.end.line,
        "endColumn": span.end.column,
    }


def _quoted(path: str) -> str:
    try:
        # Names of files that are not UTF-8 come with their bytes as surrogates.
        return quote(path, errors="surrogateescape")
    except UnicodeEncodeError:
        return quote(visible(path))


def _physical(report: Report, file: str, span: Span | None, row: int | None) -> dict[str, Any]:
    path = _quoted(repository_path(report.root, file))
    place: dict[str, Any] = {"artifactLocation": {"uri": path, "uriBaseId": _SOURCE_ROOT}}
    if span is not None:
        place["region"] = _region(span)
    elif row is None:
        # The whole file. Code hosts refuse a result that names no line.
        place["region"] = {"startLine": 1}
    return place


def _location(report: Report, finding: Finding) -> dict[str, Any]:
    physical = _physical(report, finding.file, finding.span, finding.row)
    found: dict[str, Any] = {"physicalLocation": physical}
    logical: dict[str, str] = {}
    if finding.row is not None or finding.field:
        logical = {"name": in_table(finding.row, finding.field), "kind": "member"}
    elif finding.pointer:
        logical = {"fullyQualifiedName": finding.pointer, "kind": "member"}
    if finding.record_id is not None:
        logical = {"name": finding.record_id, "kind": "object", **logical}
    if logical:
        found["logicalLocations"] = [logical]
    return found


def _related(report: Report, number: int, related: Related) -> dict[str, Any]:
    label = related.label
    if related.span is None and related.row is not None:
        label = f"{label} ({in_table(related.row, None)})"
    return {
        "id": number,
        "message": _message(label),
        "physicalLocation": _physical(report, related.file, related.span, related.row),
    }


def _suppression(report: Report, suppression: Suppression) -> dict[str, Any]:
    place = _physical(report, SUPPRESSIONS_FILE, suppression.span, None)
    return {
        "kind": "external",
        "status": "accepted",
        "justification": visible(suppression.reason),
        "location": {"physicalLocation": place},
        "properties": {"expires": suppression.expires.isoformat()},
    }


def _results(report: Report) -> Iterator[dict[str, Any]]:
    pairs = [*((finding, None) for finding in report.findings), *report.suppressed]
    pairs.sort(key=lambda pair: pair[0].order())
    findings = [finding for finding, _ in pairs]
    numbers = {code: number for number, code in enumerate(catalogue())}
    frames = Frames(report, findings)
    for (finding, suppression), mark in zip(pairs, fingerprints(findings, frames), strict=True):
        result: dict[str, Any] = {
            "ruleId": finding.rule.code,
            "ruleIndex": numbers[finding.rule.code],
            "level": str(finding.rule.severity),
            "message": _message(finding.message, finding.hint),
            "locations": [_location(report, finding)],
            "partialFingerprints": {"onrecordFinding/v1": mark},
        }
        if finding.related:
            result["relatedLocations"] = [
                _related(report, number, item)
                for number, item in enumerate(finding.related, start=1)
            ]
        if report.suppressed:
            # Once one result says that it is suppressed, all have to say whether they are.
            result["suppressions"] = [_suppression(report, suppression)] if suppression else []
        yield result


@cache
def _driver() -> dict[str, Any]:
    return {
        "name": "onrecord",
        "semanticVersion": __version__,
        "informationUri": _INFORMATION_URL,
        "rules": [_rule(rule) for rule in catalogue().values()],
    }


def sarif_report(report: Report) -> str:
    """Return the report as SARIF 2.1.0, one run, in ASCII.

    Paths are those of the repository, so that a code host finds the lines.
    """
    notes = [{"level": "note", "message": _message(remark)} for remark in remarks(report)]
    run = {
        "tool": {"driver": _driver()},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {
            _SOURCE_ROOT: {"description": {"text": "The root of the repository."}}
        },
        "invocations": [
            {
                "executionSuccessful": True,
                "exitCode": 0 if report.is_clean else 1,
                **({"toolExecutionNotifications": notes} if notes else {}),
            }
        ],
        "results": list(_results(report)),
    }
    return json_text({"$schema": SARIF_SCHEMA_URL, "version": "2.1.0", "runs": [run]})
