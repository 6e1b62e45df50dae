"""The GitHub report: annotations beside the lines of a pull request, and the step's summary."""

from collections.abc import Iterator

from onrecord_validators.catalogue import page_url
from onrecord_validators.finding import Finding
from onrecord_validators.report import Report
from onrecord_validators.reports.escaping import no_markup, visible
from onrecord_validators.reports.location import location, repository_path
from onrecord_validators.reports.summary import contents, counted, remarks, verdict
from onrecord_validators.reports.text import text
from onrecord_validators.rule import Severity

ANNOTATIONS = 10
"""GitHub shows this many annotations of each level for a step, and drops the rest."""

SUMMARY_BYTES = 1_000_000
"""GitHub drops a summary of more than 1 MiB as a whole."""

_ROOM_FOR_THE_REST = 2_000


def _data(value: str) -> str:
    """Escape what follows the last `::` of a workflow command."""
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    """Escape the value of a property of a workflow command."""
    return _data(value).replace(":", "%3A").replace(",", "%2C")


def _annotation(report: Report, finding: Finding) -> str:
    path = visible(repository_path(report.root, finding.file))
    properties = {"file": path}
    if finding.span is not None:
        start, end = finding.span
        properties |= {"line": str(start.line), "endLine": str(end.line)}
        if start.line == end.line:
            properties |= {"col": str(start.column), "endColumn": str(end.column)}
    properties["title"] = f"{finding.rule.code} {finding.rule.name}"
    shown = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    lines = [visible(finding.message)]
    if finding.span is None:
        lines.insert(0, location(finding))
    lines += [f"{visible(item.label)}: {location(item)}" for item in finding.related]
    lines += [f"mend: {visible(finding.hint)}", page_url(finding.rule.code)]
    message = "\n".join(lines)
    command = f"::{finding.rule.severity} {shown}::{_data(message)}"
    # The runner takes it for a command anywhere in a line.
    return command.replace("##[", "##(")


def github_report(report: Report) -> Iterator[str]:
    """Yield the lines for the log of a workflow: the text report, then the annotations.

    The first ten findings of each severity are annotated; GitHub would drop more.
    """
    yield from text(report)
    for severity in Severity:
        found = [finding for finding in report.findings if finding.rule.severity is severity]
        for finding in found[:ANNOTATIONS]:
            yield _annotation(report, finding)


def _row(finding: Finding) -> str:
    rule = finding.rule
    said = [no_markup(finding.message)]
    said += [f"{no_markup(item.label)}: {no_markup(location(item))}" for item in finding.related]
    said.append(f"<em>{no_markup(finding.hint)}</em>")
    link = f"[{rule.code}]({page_url(rule.code)})<br>{no_markup(rule.name)}"
    return f"| {rule.severity} | {link} | {no_markup(location(finding))} | {'<br>'.join(said)} |\n"


def github_summary(report: Report) -> str:
    """Return the summary of a step in Markdown: every finding, as far as GitHub takes them."""
    parts = [f"### onrecord check\n\n**{no_markup(verdict(report))}**\n\n"]
    size = len(parts[0])
    rest = 0
    if report.findings:
        parts.append("| | rule | where | what, and how to mend it |\n|---|---|---|---|\n")
    order = [f for severity in Severity for f in report.findings if f.rule.severity is severity]
    for number, finding in enumerate(order):
        row = _row(finding)
        size += len(row.encode("utf-8"))
        if size > SUMMARY_BYTES - _ROOM_FOR_THE_REST:
            rest = len(order) - number
            break
        parts.append(row)
    if rest:
        parts.append(
            f"\n{counted(rest, 'more finding')} did not fit into this summary: see the log.\n"
        )
    paragraphs = [no_markup(paragraph) for paragraph in (*remarks(report), *contents(report))]
    closing = "\n\n".join(paragraphs)
    parts.append(f"\n{closing[: SUMMARY_BYTES - size] if rest == 0 else ''}\n")
    return "".join(parts)
