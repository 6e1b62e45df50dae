"""The GitHub report, read as GitHub's runner reads a log."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings

from onrecord_validators.report import Report
from onrecord_validators.reports.github import (
    ANNOTATIONS,
    SUMMARY_BYTES,
    github_report,
    github_summary,
)
from onrecord_validators.rule import Severity
from tests.command.running import control_characters, invoke
from tests.reports.conftest import RULES
from tests.reports.drawn_reports import in_a_table, reports

COMMAND = re.compile(r"\s*::(?P<name>[a-z-]+)(?: (?P<properties>.*?))?::(?P<data>.*)")


def unescaped(value: str, *signs: str) -> str:
    for sign in signs:
        value = value.replace(f"%{ord(sign):02X}", sign)
    return value.replace("%25", "%")


def commands(log: str) -> list[tuple[str, dict[str, str], str]]:
    """What a runner does with a log: name, properties and data of each command in it."""
    found = []
    for line in re.split(r"\r\n|\n|\r", log):
        assert "##[" not in line, "the old form of a command"
        if not line.lstrip().startswith("::"):
            continue
        match = COMMAND.fullmatch(line)
        assert match is not None
        pairs = (match["properties"] or "").split(",")
        properties = dict(pair.split("=", 1) for pair in pairs)
        found.append(
            (
                match["name"],
                {key: unescaped(value, "\r", "\n", ":", ",") for key, value in properties.items()},
                unescaped(match["data"], "\r", "\n"),
            )
        )
    return found


def test_findings_become_annotations(real_reports: Mapping[str, Report]) -> None:
    report = real_reports["ATT001/bad/positive-claim.onrecord.json"]
    (command,) = commands("\n".join(github_report(report)))
    name, properties, data = command
    assert name == "error"
    assert properties["file"].endswith("positive-claim.onrecord.json")
    assert {key: value for key, value in properties.items() if key != "file"} == {
        **{"line": "69", "endLine": "69", "col": "23", "endColumn": "33"},
        "title": "ATT001 denial-not-negative",
    }
    message, other, hint, page = data.split("\n")
    assert message == report.findings[0].message and other.startswith("the denial: ")
    assert hint.startswith("mend: ") and page.endswith("#att001")


@settings(max_examples=40)
@given(reports)
def test_a_log_holds_the_annotations_and_no_other_command(report: Report) -> None:
    log = "\n".join(github_report(report))
    assert not control_characters(log)
    expected = []
    for severity in Severity:
        of = [f for f in report.findings if f.rule.severity is severity][:ANNOTATIONS]
        expected += [(str(severity), f"{f.rule.code} {f.rule.name}") for f in of]
    assert [(name, p["title"]) for name, p, _ in commands(log)] == expected


def test_the_first_ten_of_each_level_are_annotated_and_the_log_has_all() -> None:
    report = in_a_table(500)
    log = "\n".join(github_report(report))
    levels = [name for name, _, _ in commands(log)]
    assert levels.count("error") == levels.count("warning") == ANNOTATIONS
    assert log.count("  page: ") == 500
    assert "row 7, column time_edtf" in commands(log)[0][2], "where no line says it"


@settings(max_examples=40)
@given(reports)
def test_no_value_is_markup_in_the_summary(report: Report) -> None:
    summary = github_summary(report)
    assert not control_characters(summary)
    ours = re.compile(
        r"<br>|</?em>|\[[A-Z]{3}\d{3}\]\(https://w3id\.org/onrecord/rules#[a-z]{3}\d{3}\)"
        r"|^### onrecord check$|\*\*(?!\*)|&#\d+;|^\|.*?\||\|$| \| |[\w\s,;()'\"/-]",
        re.MULTILINE,
    )
    assert set(ours.sub("", summary)) <= set(":.*|"), "only our own signs mark anything up"
    assert summary.count("](") == len(report.findings), "only our own links"
    for mark in ("<script", "<img", "`", "@", "://example"):
        assert mark not in summary


def test_a_summary_too_long_for_github_says_so() -> None:
    summary = github_summary(in_a_table(20_000))
    assert len(summary.encode("utf-8")) <= SUMMARY_BYTES
    rows = summary.count("\n| error |") + summary.count("\n| warning |")
    assert f"{20_000 - rows:,} more findings did not fit" in summary and rows > 1_000
    small = in_a_table(30)
    assert github_summary(small).count("column time") == 30


def test_the_command_appends_to_the_summary_of_the_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "summary.md"
    file.write_text("before\n", "utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(file))
    broken = RULES / "ATT001/bad/positive-claim.onrecord.json"
    for form in ("text", "github"):
        ran = invoke("check", broken, "--format", form)
        assert (ran.code, ran.err) == (1, "")
        assert ("### onrecord check" in file.read_text("utf-8")) == (form == "github")
    assert file.read_text("utf-8").startswith("before\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "no" / "such"))
    ran = invoke("check", broken, "--format", "github")
    assert ran.code == 2 and "cannot be written" in ran.err
