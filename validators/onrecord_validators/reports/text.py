"""The text report: each finding with the line that it is about, then a summary."""

import textwrap
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from onrecord.problem import DataError, Span
from onrecord.reader import printable, read
from onrecord.tables.layout import singular
from onrecord_validators.catalogue import page_url
from onrecord_validators.finding import Finding
from onrecord_validators.report import Report
from onrecord_validators.rule import Severity

WIDTH = 80

MOST_TEXT = 4_000
"""The most characters of a message or hint; those of the rules are far shorter."""

Style = Callable[[str, str], str]
"""Takes a text and one of the names error, warning, place, mark, plain; returns it styled."""


def plain(text: str, name: str) -> str:
    """Style nothing."""
    return text


def _lines_of(root: Path) -> Callable[[str], list[str]]:
    @cache
    def lines(file: str) -> list[str]:
        try:
            data = read(root / file, root)
        except DataError:
            return []
        # Lines as the locator counts them: no other character ends one.
        text = data.decode("utf-8", errors="replace")
        return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")

    return lines


def _frame(lines: list[str], span: Span, style: Style) -> Iterator[str]:
    """Yield the offending line and a caret below the value, cut to the width."""
    number = span.start.line
    if number > len(lines):
        return
    line = lines[number - 1]
    gutter = f"{number:>5} | "
    room = WIDTH - len(gutter)
    last = span.end.column - 1 if span.end.line == number else len(line)
    first = span.start.column - 1
    offset = max(0, min(first - room // 4, len(line) - room)) if len(line) > room else 0
    shown = "".join(c if c.isprintable() else "\ufffd" for c in line[offset : offset + room])
    length = max(1, min(last - first, room - (first - offset)))
    yield gutter + shown
    yield " " * 5 + " | " + " " * (first - offset) + style("^" * length, "mark")


def _wrapped(label: str, text: str) -> Iterator[str]:
    yield from textwrap.wrap(
        printable(f"{label}{text}", MOST_TEXT),
        WIDTH,
        subsequent_indent="        ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _at(file: str, span: Span | None) -> str:
    shown = printable(file, 200)
    return f"{shown}:{span.start.line}:{span.start.column}" if span else shown


def _finding(finding: Finding, lines: Callable[[str], list[str]], style: Style) -> Iterator[str]:
    rule = finding.rule
    yield style(_at(finding.file, finding.span), "place")
    label = f"{rule.severity} {rule.code}"
    first, *others = _wrapped("", f"{label} {rule.name}: {finding.message}")
    yield style(label, rule.severity) + first.removeprefix(label)
    yield from others
    if finding.span:
        yield from _frame(lines(finding.file), finding.span, style)
    for related in finding.related:
        yield f"  {printable(related.label)}: {_at(related.file, related.span)}"
        if related.span:
            yield from _frame(lines(related.file), related.span, style)
    yield from _wrapped("  mend: ", finding.hint)
    yield f"  page: {page_url(rule.code)} (onrecord explain {rule.code})"
    yield ""


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def _summary(report: Report, style: Style) -> Iterator[str]:
    for code, number in sorted(report.cut.items()):
        yield f"{code}: {number:,} more findings are not shown."
    if report.unrun:
        yield from _wrapped(
            "",
            f"{_counted(len(report.unrun), 'rule')} did not run, because some records cannot be"
            " read or are defined twice; mend those first.",
        )
    for source_id in report.texts_missing:
        yield from _wrapped(
            "",
            f"{printable(source_id)}: the text is not at hand, so its hashes, quotes and glosses"
            " were not held against it (--texts DIR).",
        )
    if report.texts_verified:
        yield f"{_counted(len(report.texts_verified), 'source')} verified against the text."
    records = ", ".join(
        _counted(number, singular(table)) for table, number in report.records.items() if number
    )
    yield from _wrapped("", f"{_counted(report.files, 'file')}: {records or 'no records'}")
    if report.standings and not report.unrun:
        order = sorted(report.standings.items(), key=lambda item: (-item[1], item[0]))
        shown = ", ".join(f"{number:,} {standing}" for standing, number in order)
        yield from _wrapped("", f"standings: {shown}")
    errors, warnings = report.count(Severity.ERROR), report.count(Severity.WARNING)
    verdict = "OK" if report.is_clean else "NOT OK"
    yield style(
        f"{verdict}: {_counted(report.rules_run, 'rule')} run, {_counted(errors, 'error')}, "
        f"{_counted(warnings, 'warning')}",
        "place" if report.is_clean else "error",
    )


def _harmless(line: str) -> str:
    """Break what the machine of a workflow would take for a command; nothing moves."""
    indent = len(line) - len(line.lstrip())
    if line.startswith("::", indent):
        line = f"{line[:indent]};;{line[indent + 2 :]}"
    return line.replace("##[", "##(")


def findings(report: Report, style: Style = plain) -> Iterator[str]:
    """Yield the lines of the report about its findings alone."""
    lines = _lines_of(report.root)
    for finding in report.findings:
        yield from map(_harmless, _finding(finding, lines, style))


def text(report: Report, style: Style = plain) -> Iterator[str]:
    """Yield the lines of the report."""
    yield from findings(report, style)
    yield from map(_harmless, _summary(report, style))
