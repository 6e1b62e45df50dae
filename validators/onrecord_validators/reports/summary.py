"""The summary of a check: what was looked at, what was not, and the verdict."""

from collections.abc import Iterator

from onrecord.tables.layout import singular
from onrecord_validators.report import Report
from onrecord_validators.reports.escaping import visible
from onrecord_validators.rule import Severity

_NAMED = 5
"""The most sources that are named because their text is not at hand."""


def counted(number: int, noun: str) -> str:
    """Return a number with its noun, `1 rule` or `1,200 rules`."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def remarks(report: Report) -> Iterator[str]:
    """Yield what one has to know to judge the verdict: what was mended, not shown, not done."""
    if report.fixed:
        files = len({finding.file for finding in report.fixed})
        yield f"Fixed {counted(len(report.fixed), 'finding')} in {counted(files, 'file')}."
    for code, number in sorted(report.cut.items()):
        yield f"{code}: {counted(number, 'more finding')} not shown."
    if report.unlisted_rows:
        yield f"{counted(report.unlisted_rows, 'more row')} refused that no finding tells of."
    if report.not_checked:
        named = ", ".join(map(visible, report.not_checked[:_NAMED]))
        others = len(report.not_checked) - _NAMED
        yield f"Not checked: {named}{f' and {others:,} more' if others > 0 else ''}."
    if report.unrun:
        yield (
            f"{counted(len(report.unrun), 'rule')} did not run because of the errors above; more"
            " findings may appear when those are mended."
        )
    if report.is_one_file and any(
        finding.rule.name == "unresolved-reference" for finding in report.findings
    ):
        yield "Only this file was read; to check the whole dataset name its directory."
    for source_id in report.texts_missing[:_NAMED]:
        yield (
            f"{visible(source_id)}: the text is not at hand, so its hashes, quotes and glosses"
            " were not held against it (--texts DIR)."
        )
    if more := report.texts_missing[_NAMED:]:
        yield f"The same is true of {counted(len(more), 'more source')}."


def contents(report: Report) -> Iterator[str]:
    """Yield what was looked at: texts, files and records, standings."""
    if report.texts_verified:
        yield f"{counted(len(report.texts_verified), 'source')} verified against the text."
    records = ", ".join(
        counted(number, singular(table)) for table, number in report.records.items() if number
    )
    yield f"{counted(report.files, 'file')}: {records or 'no records'}"
    if report.standings and not report.unrun:
        order = sorted(report.standings.items(), key=lambda item: (-item[1], item[0]))
        shown = ", ".join(f"{number:,} {standing}" for standing, number in order)
        yield f"standings: {shown}"


def verdict(report: Report) -> str:
    """Return the last word: `OK: 89 rules run, 0 errors, 0 warnings`, `OK, with 1 warning: ...`."""
    warnings = counted(report.count(Severity.WARNING), "warning")
    is_spotless = report.is_clean and not report.count(Severity.WARNING)
    parts = [
        f"{counted(report.rules_run, 'rule')} run",
        counted(report.count(Severity.ERROR), "error"),
    ]
    if is_spotless or not report.is_clean:
        parts.append(warnings)
    if suppressed := report.suppressed_count:
        parts.append(f"{suppressed:,} suppressed")
    if not report.is_clean:
        return f"NOT OK: {', '.join(parts)}"
    return f"OK{'' if is_spotless else f', with {warnings}'}: {', '.join(parts)}"
