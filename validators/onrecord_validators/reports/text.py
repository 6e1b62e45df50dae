"""The text report: each finding with the line that it is about, then a summary."""

import textwrap
from collections.abc import Callable, Iterator

from onrecord.problem import Related
from onrecord_validators.catalogue import page_url
from onrecord_validators.finding import Finding
from onrecord_validators.report import Report
from onrecord_validators.reports.escaping import no_command, visible
from onrecord_validators.reports.frame import Frame, Frames, width
from onrecord_validators.reports.location import location
from onrecord_validators.reports.summary import contents, remarks, verdict

WIDTH = 80
_GUTTER = 5
_MOST_FIXED = 100

Style = Callable[[str, str], str]
"""Takes a text and one of the names error, warning, place, mark, plain; returns it styled."""


def plain(text: str, name: str) -> str:
    """Style nothing."""
    return text


def _wrapped(text: str) -> Iterator[str]:
    if text.isascii():
        yield from textwrap.wrap(
            text,
            WIDTH,
            subsequent_indent="        ",
            break_long_words=False,
            break_on_hyphens=False,
        )
        return
    # textwrap counts characters, and some take two columns.
    line = text[: len(text) - len(text.lstrip())]
    for word in text.split():
        longer = f"{line} {word}" if line.strip() else line + word
        if line.strip() and width(longer) > WIDTH:
            yield line
            longer = " " * 8 + word
        line = longer
    yield line


def _framed(frame: Frame | None, style: Style) -> Iterator[str]:
    """Yield the line and a caret below each column of the value."""
    if frame is None:
        return
    gutter = f"{frame.number:>{_GUTTER}} | "
    fitted = frame.fitted(WIDTH - len(gutter))
    yield gutter + fitted.before + fitted.marked + fitted.after
    carets = "^" * max(1, width(fitted.marked))
    blank = " " * (len(gutter) - 3)
    yield f"{blank} | {' ' * width(fitted.before)}{style(carets, 'mark')}"


def _related(related: Related, frames: Frames, style: Style) -> Iterator[str]:
    yield from _wrapped(f"  {visible(related.label)}: {location(related)}")
    yield from _framed(frames.of(related.file, related.span), style)


def _finding(finding: Finding, frames: Frames, style: Style) -> Iterator[str]:
    rule = finding.rule
    yield style(location(finding), "place")
    label = f"{rule.severity} {rule.code}"
    first, *others = _wrapped(f"{label} {rule.name}: {visible(finding.message)}")
    yield style(label, rule.severity) + first.removeprefix(label)
    yield from others
    yield from _framed(frames.of(finding.file, finding.span), style)
    for related in finding.related:
        yield from _related(related, frames, style)
    yield from _wrapped(f"  mend: {visible(finding.hint)}")
    yield f"  page: {page_url(rule.code)} (onrecord explain {rule.code})"
    yield ""


def findings(report: Report, style: Style = plain) -> Iterator[str]:
    """Yield the lines of the report about its findings alone."""
    frames = Frames(report, report.findings)
    for finding in report.findings:
        yield from map(no_command, _finding(finding, frames, style))


def _fixed(report: Report, style: Style) -> Iterator[str]:
    """Yield what was mended before, so that it can be looked over."""
    for finding in report.fixed[:_MOST_FIXED]:
        yield style(location(finding), "place")
        rule = finding.rule
        yield from _wrapped(f"fixed {rule.code} {rule.name}: {visible(finding.message)}")
    if (more := len(report.fixed) - _MOST_FIXED) > 0:
        yield f"{more:,} more were fixed."
    if report.fixed:
        yield ""


def _summary(report: Report, style: Style) -> Iterator[str]:
    for paragraph in (*remarks(report), *contents(report)):
        yield from _wrapped(paragraph)
    yield style(verdict(report), "place" if report.is_clean else "error")


def text(report: Report, style: Style = plain) -> Iterator[str]:
    """Yield the lines of the report, at most 80 columns wide where a line can be broken."""
    yield from map(no_command, _fixed(report, style))
    yield from findings(report, style)
    yield from map(no_command, _summary(report, style))
