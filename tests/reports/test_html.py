"""The HTML report: one file, nothing from outside, nothing in a value is markup."""

import base64
import hashlib
import re
from collections import Counter
from collections.abc import Mapping
from html.parser import HTMLParser

from hypothesis import given, settings

from onrecord_validators.report import Report
from onrecord_validators.reports.html import LISTED, fair_share, html_report
from tests.reports.drawn_reports import in_a_table, reports

OURS = {
    *("html", "head", "meta", "title", "style", "body", "main", "script", "h1", "h2", "h3", "p"),
    *("a", "pre", "span", "mark", "strong", "article", "details", "summary", "table", "tr", "td"),
    *("th", "form", "input", "select", "option", "button", "output"),
}
VOID = {"meta", "input"}


class Page(HTMLParser):
    """The tags of a page, its attributes and the text of each article."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: Counter[str] = Counter()
        self.attributes: list[tuple[str, str, str]] = []
        self.articles: list[str] = []
        self.inside: dict[str, str] = {}
        self.feed(text)
        self.close()
        assert self.open == [], "every tag is closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)
        if tag == "article":
            self.articles.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "article" in self.open:
            self.articles[-1] += data
        elif self.open:
            self.inside[self.open[-1]] = self.inside.get(self.open[-1], "") + data


def page(report: Report) -> Page:
    text = "".join(html_report(report))
    assert text.isascii()
    assert not re.search(r"^\s*::|##\[", text, re.MULTILINE), "no command, were it printed"
    read = Page(text)
    assert set(read.tags) <= OURS
    for tag, name, value in read.attributes:
        assert not name.startswith("on") and name not in ("src", "style", "srcset", "action")
        if name == "href":
            assert tag == "a" and value.startswith("https://w3id.org/onrecord/rules#")
    assert not re.search(r"@import|url\(", read.inside["style"])
    return read


def test_real_reports(real_reports: Mapping[str, Report]) -> None:
    for report in real_reports.values():
        read = page(report)
        assert len(read.articles) == len(report.findings)
        for finding, article in zip(report.findings, read.articles, strict=True):
            assert finding.message in article and finding.hint in article
            assert finding.rule.code in article
        assert read.tags["form"] == read.tags["script"] == (1 if report.findings else 0)


def test_both_ends_are_shown_with_their_lines(real_reports: Mapping[str, Report]) -> None:
    read = page(real_reports["ATT001/bad/positive-claim.onrecord.json"])
    assert read.tags["mark"] == 2
    assert '"polarity": "positive"' in read.articles[0]
    assert '"id": "sta:bellmead-weir/denial"' in read.articles[0]


@settings(max_examples=40)
@given(reports)
def test_no_value_is_markup(report: Report) -> None:
    read = page(report)
    assert read.tags["script"] == (1 if report.findings else 0)
    assert read.tags["article"] == len(report.findings) + len(report.suppressed)


def test_the_policy_lets_only_our_own_style_and_script_act() -> None:
    read = page(in_a_table(3))
    (policy,) = [value for tag, name, value in read.attributes if "default-src" in value]
    assert policy.startswith("default-src 'none';")
    for tag in ("style", "script"):
        digest = hashlib.sha256(read.inside[tag].encode("utf-8")).digest()
        assert f"{tag}-src 'sha256-{base64.b64encode(digest).decode()}'" in policy


def test_what_the_filters_need_is_there() -> None:
    report = in_a_table(300)
    read = page(report)
    for name, values in {
        "rule": {f.rule.code for f in report.findings},
        "file": {f.file for f in report.findings},
        "severity": {str(f.rule.severity) for f in report.findings},
    }.items():
        assert {v for tag, key, v in read.attributes if key == f"data-{name}"} == values
        offered = {v for tag, key, v in read.attributes if (tag, key) == ("option", "value")}
        assert values <= offered
    script = read.inside["script"]
    assert all(f'"{name}"' in script for name in ("severity", "rule", "file"))


def test_very_many_findings_are_capped_and_the_page_says_so() -> None:
    report = in_a_table(5_000)
    report.cut = {report.findings[0].rule.code: 1_000}
    read = page(report)
    assert len(read.articles) == LISTED
    assert f"{LISTED:,} of 6,000 findings are listed here" in read.inside["p"]
    assert f"The json and sarif reports list {5_000 - LISTED:,} more." in read.inside["p"]
    of_rules = Counter(re.findall(r"(?:error|warning) ([A-Z]{3}\d{3})", "\n".join(read.articles)))
    assert len(of_rules) == 50 and set(of_rules.values()) == {LISTED // 50}


def test_a_rare_finding_is_not_lost_among_many() -> None:
    findings = in_a_table(5_000).findings
    rare = [f for f in findings if f.rule.code == "ATT001"][:2]
    many = [f for f in findings if f.rule.code == "ATT002"] * 40
    kept = fair_share([*many, *rare], 100)
    assert len(kept) == 100 and kept[-2:] == rare
    assert fair_share(rare, 100) == rare
