"""Outcome: what became of the mutations of a class, and the table of all classes."""

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

TABLE = Path(__file__).with_name("mutations.csv")
HEADER = ("field", "kind", "applied", "caught", "by", "valid", "example")


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


@dataclass(slots=True)
class Outcome:
    """What became of the mutations of a class.

    `by` counts those that each code caught: of several codes the first, an error where there is
    one. `example` is the first that stays valid.
    """

    applied: int = 0
    by: Counter[str] = field(default_factory=Counter)
    caught: int = 0
    valid: int = 0
    example: str = ""

    def add(self, tried: Tried) -> None:
        """Count one mutation."""
        self.applied += 1
        if tried.codes:
            self.caught += 1
            self.by[tried.codes[0]] += 1
        else:
            self.valid += 1
            self.example = self.example or f"{tried.dataset}: {tried.name}"


Outcomes = dict[Class, Outcome]


def outcomes(results: Iterable[Tried]) -> Outcomes:
    """Return the outcome of every class."""
    found: Outcomes = defaultdict(Outcome)
    for tried in results:
        found[tried.cls].add(tried)
    return dict(sorted(found.items()))


def write(table: Outcomes, path: Path = TABLE) -> None:
    """Write the table of all classes."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(HEADER)
        for cls, of in table.items():
            most_first = sorted(of.by.items(), key=lambda item: (-item[1], item[0]))
            by = ", ".join(f"{code} {number}" for code, number in most_first)
            writer.writerow([*cls, of.applied, of.caught, by, of.valid, of.example])


def read(path: Path = TABLE) -> Outcomes:
    """Read the table of all classes."""
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    return {
        Class(row["field"], row["kind"]): Outcome(
            int(row["applied"]),
            Counter({code: int(number) for code, number in re.findall(r"(\w+) (\d+)", row["by"])}),
            int(row["caught"]),
            int(row["valid"]),
            row["example"],
        )
        for row in rows
    }
