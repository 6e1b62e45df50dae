"""Outcome: what became of the mutations of a class, and the table of all classes."""

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

TABLE = Path(__file__).with_name("mutations.csv")
HEADER = ("field", "kind", "all", "applied", "caught", "by", "valid", "example", "counterexample")


class Class(NamedTuple):
    """The mutations of one kind of one field."""

    field: str
    kind: str


class Tried(NamedTuple):
    """A mutation that was tried: the codes that it was caught by, none where it stays valid."""

    dataset: str
    cls: Class
    name: str
    codes: tuple[str, ...]

    @property
    def title(self) -> str:
        """The name that tells it from all others of its class."""
        return f"{self.dataset}: {self.name}"


@dataclass(slots=True)
class Outcome:
    """What became of the mutations of a class.

    `everything` counts them, `applied` those that were tried. `by` counts those that each code
    caught: of several codes the first, an error where there is one. `example` is the first that
    stays valid, `counterexample` the first that was caught where there is such an example.
    """

    everything: int = 0
    applied: int = 0
    by: Counter[str] = field(default_factory=Counter)
    caught: int = 0
    valid: int = 0
    example: str = ""
    counterexample: str = ""

    def add(self, tried: Tried) -> None:
        """Count one mutation."""
        self.applied += 1
        if tried.codes:
            self.caught += 1
            self.by[tried.codes[0]] += 1
            self.counterexample = self.counterexample or tried.title
        else:
            self.valid += 1
            self.example = self.example or tried.title


Outcomes = dict[Class, Outcome]


def outcomes(results: Iterable[Tried], sizes: Mapping[Class, int]) -> Outcomes:
    """Return the outcome of every class; `sizes` are how many mutations each of them has."""
    found: Outcomes = defaultdict(Outcome)
    for tried in results:
        found[tried.cls].add(tried)
    for cls, size in sizes.items():
        found[cls].everything = size
    for outcome in found.values():
        if not outcome.valid:
            outcome.counterexample = ""
    return dict(sorted(found.items()))


def write(table: Outcomes, path: Path = TABLE) -> None:
    """Write the table of all classes."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(HEADER)
        for cls, of in table.items():
            most_first = sorted(of.by.items(), key=lambda item: (-item[1], item[0]))
            by = ", ".join(f"{code} {number}" for code, number in most_first)
            numbers = (of.everything, of.applied, of.caught, by, of.valid)
            writer.writerow([*cls, *numbers, of.example, of.counterexample])


def read(path: Path = TABLE) -> Outcomes:
    """Read the table of all classes."""
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    return {
        Class(row["field"], row["kind"]): Outcome(
            everything=int(row["all"]),
            applied=int(row["applied"]),
            by=Counter({code: int(n) for code, n in re.findall(r"(\w+) (\d+)", row["by"])}),
            caught=int(row["caught"]),
            valid=int(row["valid"]),
            example=row["example"],
            counterexample=row["counterexample"],
        )
        for row in rows
    }
