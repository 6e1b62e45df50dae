"""The JUnit report, which build servers show as tests: one test for each rule.

There is no standard; this is what GitLab, Jenkins and GitHub's many readers have in common. A test
for each rule, and not for each finding, because GitLab drops tests whose names are the same, and
both compare the tests of two runs by name. Warnings do not fail a test, as they do not fail a
check: they are its output.
"""

import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterator

from onrecord_validators.catalogue import catalogue, page_url
from onrecord_validators.finding import Finding
from onrecord_validators.report import Report
from onrecord_validators.reports.escaping import no_command_in_markup, visible
from onrecord_validators.reports.location import location, repository_path
from onrecord_validators.reports.summary import contents, counted, remarks, verdict
from onrecord_validators.rule import Rule, Severity


def _told(finding: Finding, note: str = "") -> Iterator[str]:
    yield f"{location(finding)}: {visible(finding.message)}"
    for related in finding.related:
        yield f"    {visible(related.label)}: {location(related)}"
    yield f"    {note}" if note else f"    mend: {visible(finding.hint)}"


def _case(suite: ET.Element, rule: Rule, report: Report, findings: list[Finding]) -> ET.Element:
    name = f"{rule.code} {rule.name}"
    case = ET.SubElement(
        suite, "testcase", name=name, classname=f"onrecord.{rule.family}", time="0"
    )
    files = {finding.file for finding in findings}
    if len(files) == 1:
        case.set("file", visible(repository_path(report.root, files.pop())))
        if findings[0].span:
            case.set("line", str(findings[0].span.start.line))
    lines = [line for finding in findings for line in _told(finding)]
    if more := report.cut.get(rule.code):
        lines.append(f"{counted(more, 'more finding')} not shown.")
    total = len(findings) + report.cut.get(rule.code, 0)
    if findings:
        lines.append(f"page: {page_url(rule.code)}")
    out = [
        line
        for finding, suppression in report.suppressed
        if finding.rule is rule
        for line in _told(finding, f"suppressed until {suppression.expires}: {suppression.reason}")
    ]
    if findings and rule.severity is Severity.ERROR:
        message = visible(findings[0].message) if total == 1 else counted(total, "finding")
        failure = ET.SubElement(case, "failure", message=message, type=rule.code)
        failure.text = "\n".join(lines)
    elif rule.code in report.unrun:
        ET.SubElement(case, "skipped", message="some records cannot be read: mend those first")
    else:
        out = lines + out
    if out:
        ET.SubElement(case, "system-out").text = "\n".join(map(visible, out))
    return case


def junit_report(report: Report) -> str:
    """Return the report as JUnit XML, in ASCII."""
    by_code: dict[str, list[Finding]] = defaultdict(list)
    for finding in report.findings:
        by_code[finding.rule.code].append(finding)
    root = ET.Element("testsuites", name="onrecord check")
    suites: dict[str, ET.Element] = {}
    for code, rule in catalogue().items():
        if code in report.inapplicable:
            continue
        if rule.family not in suites:
            suites[rule.family] = ET.SubElement(
                root, "testsuite", name=f"onrecord {rule.family}", time="0"
            )
        _case(suites[rule.family], rule, report, by_code[code])
    for element in (root, *suites.values()):
        element.set("tests", str(len(element.findall(".//testcase"))))
        element.set("failures", str(len(element.findall(".//failure"))))
        element.set("errors", "0")
        element.set("skipped", str(len(element.findall(".//skipped"))))
    paragraphs = [*remarks(report), *contents(report), verdict(report)]
    first = next(iter(suites.values()))
    ET.SubElement(first, "system-out").text = "\n".join(paragraphs)
    ET.indent(root)
    written: bytes = ET.tostring(root, encoding="us-ascii", xml_declaration=True)
    return no_command_in_markup(written.decode("ascii")) + "\n"
