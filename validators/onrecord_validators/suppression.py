"""Suppression: a finding that somebody answers for, with a reason and until a day."""

from collections.abc import Iterable, Iterator
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


class Cover:
    """Some suppressions, by what they cover: a finding is not held against every one of them."""

    def __init__(self, suppressions: Iterable[Suppression]) -> None:
        self._first: dict[tuple[str, str | None, str | None, str], Suppression] = {}
        for entry in sorted(suppressions, key=lambda entry: entry.number):
            # One that names a record covers it wherever it lies.
            place = (None, "") if entry.record_id is not None else (entry.file, entry.pointer)
            self._first.setdefault((entry.rule, entry.record_id, *place), entry)

    def of(self, finding: Finding) -> Suppression | None:
        """Return the first suppression that covers a finding, if any does."""
        code = finding.rule.code
        keys: list[tuple[str, str | None, str | None, str]] = []
        if finding.record_id is not None:
            keys.append((code, finding.record_id, None, ""))
        keys += [(code, None, finding.file, pointer) for pointer in _upwards(finding.pointer)]
        found = [self._first[key] for key in keys if key in self._first]
        return min(found, key=lambda entry: entry.number, default=None)


def _upwards(pointer: str) -> Iterator[str]:
    """Yield a JSON pointer and those of all that it lies in."""
    yield pointer
    while pointer:
        pointer = pointer.rpartition("/")[0]
        yield pointer
