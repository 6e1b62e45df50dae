"""Suppression: a finding that somebody answers for, with a reason and until a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from onrecord.problem import Span
from onrecord_validators.finding import Finding

SUPPRESSIONS_FILE = "suppressions.json"
"""Where the suppressions of a dataset stand: in its directory."""


@dataclass(frozen=True, slots=True)
class Suppression:
    """One entry of `suppressions.json`.

    It covers the findings of one rule about one record, or in one file, there at `pointer` and
    below where that is given. `number` is its place in the file, from 0; `span` is that of its
    rule's code.
    """

    rule: str
    reason: str
    expires: date
    record_id: str | None = None
    file: str | None = None
    pointer: str = ""
    number: int = 0
    span: Span | None = None

    def covers(self, finding: Finding) -> bool:
        """Whether it covers a finding."""
        if finding.rule.code != self.rule:
            return False
        if self.record_id is not None:
            return finding.record_id == self.record_id
        return finding.file == self.file and (
            not self.pointer or f"{finding.pointer}/".startswith(f"{self.pointer}/")
        )


def covering(finding: Finding, suppressions: Sequence[Suppression]) -> Suppression | None:
    """Return the first suppression that covers a finding, if any does."""
    return next((entry for entry in suppressions if entry.covers(finding)), None)
