"""Report: what a check found, and over what."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from onrecord.problem import Problem
from onrecord_validators.catalogue import catalogue, rules_of_problems
from onrecord_validators.finding import Finding, finding_of
from onrecord_validators.query import Outcome
from onrecord_validators.rule import Rule, Severity
from onrecord_validators.suppression import Suppression

MOST_LISTED = 1_000
"""The most findings of one rule about the form of files that are listed, of all files together."""


@dataclass(slots=True)
class Report:
    """What a check found, and over what.

    `as_of` is the day on which the dataset was judged. `cut` counts, per code, the findings that
    were not listed. `unrun` are the codes of rules that say nothing sound while some records cannot
    be read. `texts_missing` are the sources whose text was not at hand, so that hashes, quotes and
    glosses could not be held against it. `suppressed` are findings with what covers them; they
    count as neither error nor warning, and `suppressed_cut` counts, per code, those that were not
    listed. `fixed` are the findings that were mended before, with the places that they had then. Of
    packages of tables, `unlisted_rows` counts the refused rows of which no finding tells, and
    `not_checked` names resources and files of no table. `inapplicable` are the codes of rules about
    another form of dataset, and `is_one_file` tells that one dossier was read by itself.
    """

    root: Path
    as_of: date
    findings: list[Finding] = field(default_factory=list)
    files: int = 0
    records: dict[str, int] = field(default_factory=dict)
    standings: dict[str, int] = field(default_factory=dict)
    rules_run: int = 0
    unrun: list[str] = field(default_factory=list)
    cut: dict[str, int] = field(default_factory=dict)
    suppressed: list[tuple[Finding, Suppression]] = field(default_factory=list)
    suppressed_cut: dict[str, int] = field(default_factory=dict)
    texts_verified: list[str] = field(default_factory=list)
    texts_missing: list[str] = field(default_factory=list)
    unlisted_rows: int = 0
    not_checked: list[str] = field(default_factory=list)
    fixed: list[Finding] = field(default_factory=list)
    inapplicable: list[str] = field(default_factory=list)
    is_one_file: bool = False

    def take(self, rule: Rule, outcome: Outcome) -> None:
        """Take over what running a rule gave."""
        self.rules_run += 1
        self.findings += outcome.findings
        self.suppressed += outcome.suppressed
        for counts, number in (
            (self.cut, outcome.cut),
            (self.suppressed_cut, outcome.suppressed_cut),
        ):
            if number:
                counts[rule.code] = counts.get(rule.code, 0) + number

    def add(self, problems: Iterable[Problem]) -> None:
        """Add the findings that problems with the form of files are; too many are only counted."""
        listed = Counter(finding.rule.code for finding in self.findings)
        rules = rules_of_problems()
        for problem in problems:
            code = rules[problem.kind].code
            if listed[code] < MOST_LISTED:
                self.findings.append(finding_of(problem))
            else:
                self.cut[code] = self.cut.get(code, 0) + 1
            listed[code] += 1

    def sort(self) -> None:
        """Put the findings, and those that are suppressed, into the order of their places."""
        self.findings.sort(key=Finding.order)
        self.suppressed.sort(key=lambda pair: pair[0].order())

    def count(self, severity: Severity) -> int:
        """Return the number of findings of a severity, those that were cut included."""
        listed = sum(finding.rule.severity is severity for finding in self.findings)
        rules = catalogue()
        return listed + sum(n for code, n in self.cut.items() if rules[code].severity is severity)

    @property
    def suppressed_count(self) -> int:
        """The number of findings that are suppressed."""
        return len(self.suppressed) + sum(self.suppressed_cut.values())

    @property
    def is_clean(self) -> bool:
        """Whether there are no errors; warnings leave a dataset clean."""
        return self.count(Severity.ERROR) == 0 and not self.unlisted_rows
