"""The HTML report: one file that needs no network, to be read, searched and filtered.

It reads without scripts as well; those only filter. A policy in the page lets nothing run or load
but the style and the script that it holds.
"""

import base64
import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from html import escape
from importlib.resources import files

from onrecord.problem import Related
from onrecord_validators.catalogue import catalogue, page_url
from onrecord_validators.finding import Finding
from onrecord_validators.report import Report
from onrecord_validators.reports.escaping import no_command_in_markup, visible
from onrecord_validators.reports.frame import Frame, Frames
from onrecord_validators.reports.location import location
from onrecord_validators.reports.summary import contents, counted, remarks, verdict
from onrecord_validators.rule import Severity
from onrecord_validators.suppression import Suppression

LISTED = 2_000
"""The most findings that the page lists; browsers and people tire of more."""


@cache
def _asset(name: str) -> tuple[str, str]:
    """Return a file beside this one, and its hash as a content security policy wants it."""
    text = files("onrecord_validators.reports").joinpath(name).read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
    return text, f"'sha256-{digest}'"


def fair_share(findings: Sequence[Finding], limit: int) -> list[Finding]:
    """Return at most `limit` findings in their order, of each rule as many as of any other."""
    if len(findings) <= limit:
        return list(findings)
    counts = Counter(finding.rule.code for finding in findings)
    room, share = limit, {}
    for number, (code, count) in enumerate(sorted(counts.items(), key=lambda item: item[1])):
        share[code] = min(count, room // (len(counts) - number))
        room -= share[code]
    kept = []
    for finding in findings:
        if share[finding.rule.code]:
            share[finding.rule.code] -= 1
            kept.append(finding)
    return kept


def _text(value: str) -> str:
    return escape(visible(value))


def _framed(frame: Frame | None) -> str:
    if frame is None:
        return ""
    starts, ends = frame.is_cut
    return (
        f'<pre><span class="number">{frame.number:>5} | </span>{"..." if starts else ""}'
        f"{escape(frame.before)}<mark>{escape(frame.marked)}</mark>{escape(frame.after)}"
        f"{'...' if ends else ''}</pre>\n"
    )


def _related(item: Related, frames: Frames) -> str:
    return (
        f'<p class="quiet">{_text(item.label)}: <span class="place">{escape(location(item))}'
        f"</span></p>\n{_framed(frames.of(item.file, item.span))}"
    )


def _article(finding: Finding, frames: Frames, suppression: Suppression | None = None) -> str:
    rule = finding.rule
    data = (
        ""
        if suppression
        else f' data-rule="{rule.code}" data-severity="{rule.severity}"'
        f' data-file="{_text(finding.file)}"'
    )
    parts = [
        f'<article class="of-{rule.severity}"{data}>\n<p class="place">'
        f"{escape(location(finding))}</p>\n",
        f'<h3><span class="{rule.severity}">{rule.severity} {rule.code}</span>'
        f" {rule.name}</h3>\n<p>{_text(finding.message)}</p>\n",
        _framed(frames.of(finding.file, finding.span)),
        *(_related(item, frames) for item in finding.related),
        f"<p><strong>Mend:</strong> {_text(finding.hint)}"
        f' <a href="{page_url(rule.code)}" rel="noreferrer">About {rule.code}</a></p>\n',
    ]
    if suppression:
        parts.append(
            f'<p class="note">Suppressed until {suppression.expires}:'
            f" {_text(suppression.reason)}</p>\n"
        )
    return "".join(parts) + "</article>\n"


def _options(name: str, every: str, values: Iterable[tuple[str, str]]) -> str:
    inner = "".join(
        f'<option value="{_text(value)}">{_text(shown)}</option>' for value, shown in values
    )
    first = f'<option value="">{every}</option>'
    return f'<select name="{name}" aria-label="{name}">{first}{inner}</select>\n'


def _filters(findings: Sequence[Finding]) -> str:
    rules = Counter(finding.rule.code for finding in findings)
    named = [(code, f"{code} {catalogue()[code].name} ({rules[code]:,})") for code in sorted(rules)]
    in_files = sorted(Counter(finding.file for finding in findings).items())
    severities = Counter(str(finding.rule.severity) for finding in findings)
    return (
        "<form hidden>\n"
        '<input type="search" name="search" placeholder="Search" aria-label="Search">\n'
        + _options(
            "severity",
            "Errors and warnings",
            [(s, f"{s}s ({n:,})") for s, n in sorted(severities.items())],
        )
        + _options("rule", "Every rule", named)
        + _options("file", "Every file", [(file, f"{file} ({n:,})") for file, n in in_files])
        + '<button type="reset">Clear</button>\n<output aria-live="polite"></output>\n</form>\n'
    )


def _by_rule(report: Report) -> str:
    counts = Counter(finding.rule.code for finding in report.findings)
    counts.update(report.cut)
    rows = "".join(
        f'<tr><td class="count">{number:,}</td><td class="{rule.severity}">{rule.severity}</td>'
        f'<td><a href="{page_url(code)}" rel="noreferrer">{code}</a> {rule.name}</td></tr>\n'
        for code, number in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        for rule in (catalogue()[code],)
    )
    return (
        "<details>\n<summary>Findings by rule</summary>\n<table>\n"
        '<tr><th class="count">findings</th><th>severity</th><th>rule</th></tr>\n'
        f"{rows}</table>\n</details>\n"
    )


def _body(report: Report) -> Iterator[str]:
    tone = "fine" if report.is_clean else "error"
    if report.is_clean and report.count(Severity.WARNING):
        tone = "warning"
    yield f"<h1>onrecord check, as of {report.as_of}</h1>\n"
    yield f'<p class="verdict {tone}">{escape(verdict(report))}</p>\n'
    yield from (f'<p class="quiet">{_text(paragraph)}</p>\n' for paragraph in contents(report))
    yield from (f'<p class="note">{_text(paragraph)}</p>\n' for paragraph in remarks(report))
    listed = fair_share(report.findings, LISTED)
    suppressed = report.suppressed[:LISTED]
    frames = Frames(report, [*listed, *(finding for finding, _ in suppressed)])
    if listed:
        yield _by_rule(report)
        yield "<h2>Findings</h2>\n"
        total = len(report.findings) + sum(report.cut.values())
        if len(listed) < total:
            more = len(report.findings) - len(listed)
            others = f" The json and sarif reports list {more:,} more." if more else ""
            yield (
                f'<p class="note">{len(listed):,} of {counted(total, "finding")} are listed here,'
                f" of each rule the first.{others}</p>\n"
            )
        yield _filters(listed)
        yield from (_article(finding, frames) for finding in listed)
    else:
        yield "<h2>Findings</h2>\n<p>None.</p>\n"
    if report.suppressed_count:
        total = report.suppressed_count
        yield f"<h2>Suppressed</h2>\n<details>\n<summary>{counted(total, 'finding')}</summary>\n"
        if len(suppressed) < total:
            yield f'<p class="note">{len(suppressed):,} of them are listed.</p>\n'
        yield from (_article(item[0], frames, item[1]) for item in suppressed)
        yield "</details>\n"


def html_report(report: Report) -> Iterator[str]:
    """Yield the parts of the page, in ASCII; nothing in a value is markup."""
    for part in _page(report):
        shown = part.encode("ascii", errors="xmlcharrefreplace").decode("ascii")
        yield no_command_in_markup(shown)


def _page(report: Report) -> Iterator[str]:
    style, style_hash = _asset("html.css")
    script, script_hash = _asset("html.js")
    policy = (
        f"default-src 'none'; style-src {style_hash}; script-src {script_hash};"
        " base-uri 'none'; form-action 'none'"
    )
    yield (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(verdict(report))}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n"
    )
    yield from _body(report)
    yield "</main>\n"
    if report.findings:
        yield f"<script>{script}</script>\n"
    yield "</body>\n</html>\n"
