"""The JUnit report, read by a library that reads those of everybody."""

import re
from collections import Counter
from collections.abc import Mapping

from hypothesis import given, settings
from junitparser import JUnitXml, TestCase

from onrecord_validators.catalogue import catalogue
from onrecord_validators.report import Report
from onrecord_validators.reports.junit import junit_report
from onrecord_validators.rule import Severity
from tests.reports.drawn_reports import reports

COMMAND = re.compile(r"^\s*::|##\[", re.MULTILINE)
"""What a workflow's machine would act on, were the report printed in it."""


def cases(report: Report) -> dict[str, TestCase]:
    """Code of a rule -> its test."""
    text = junit_report(report)
    assert text.isascii() and not COMMAND.search(text)
    read = JUnitXml.fromstring(text.encode())
    found = [case for suite in list(read) for case in suite]
    names = Counter((case.classname, case.name) for case in found)
    assert max(names.values()) == 1, "GitLab drops tests of the same name"
    assert read.tests == len(found) == len(catalogue()) - len(report.inapplicable)
    assert read.failures == sum(case.is_failure for case in found)
    assert read.skipped == sum(case.is_skipped for case in found)
    return {str(case.name).split()[0]: case for case in found}


def test_a_clean_dataset_passes(real_reports: Mapping[str, Report]) -> None:
    found = cases(real_reports["tutorial"])
    assert all(case.is_passed for case in found.values())
    assert not {code for code in found if catalogue()[code].of_tables}, "these never ran"


def test_only_the_rule_that_is_broken_fails(real_reports: Mapping[str, Report]) -> None:
    for name, report in real_reports.items():
        broken = {f.rule.code for f in report.findings if f.rule.severity is Severity.ERROR}
        found = cases(report)
        assert {code for code, case in found.items() if case.is_failure} == broken, name
        for finding in report.findings:
            case = found[finding.rule.code]
            told = case.result[0].text if case.is_failure else case.system_out
            assert finding.message in told and finding.hint in told


def test_a_test_names_the_file(real_reports: Mapping[str, Report]) -> None:
    case = cases(real_reports["ATT001/bad/positive-claim.onrecord.json"])["ATT001"]
    element = case._elem
    assert element.get("file", "").endswith("positive-claim.onrecord.json")
    assert element.get("line") == "69"


@settings(max_examples=40)
@given(reports)
def test_any_report_is_read(report: Report) -> None:
    found = cases(report)
    broken = {f.rule.code for f in report.findings if f.rule.severity is Severity.ERROR}
    assert {code for code, case in found.items() if case.is_failure} == broken
