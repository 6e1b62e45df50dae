"""The formats of a report, each made by one module of this package."""

from collections.abc import Iterator

from onrecord_validators.report import Report


def rendered(report: Report, form: str) -> Iterator[str]:
    """Yield a report in a format, without colour, in pieces that hold their own line ends.

    ValueError if there is no such format.
    """
    match form:
        case "text":
            from onrecord_validators.reports.text import text

            yield from (f"{line}\n" for line in text(report))
        case "json":
            from onrecord_validators.reports.json import json_report

            yield json_report(report)
        case "github":
            from onrecord_validators.reports.github import github_report

            yield from (f"{line}\n" for line in github_report(report))
        case "sarif":
            from onrecord_validators.reports.sarif import sarif_report

            yield sarif_report(report)
        case "junit":
            from onrecord_validators.reports.junit import junit_report

            yield junit_report(report)
        case "html":
            from onrecord_validators.reports.html import html_report

            yield from html_report(report)
        case _:
            raise ValueError(f"there is no report {form!r}")
