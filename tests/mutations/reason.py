"""Reason: why mutations of some classes leave a dataset that is valid, as `reasons.toml` says."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import ROOT
from tests.mutations.outcome import Class, Tried

REASONS = Path(__file__).with_name("reasons.toml")
CHECKLIST = ROOT / "CONTRIBUTING.md"
CHECKLIST_HEADING = "### What a reviewer looks at"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why the mutations of some classes may be valid.

    `reviewer` is the item of CONTRIBUTING's checklist by which a person sees what no rule can;
    None where what is left is right as it is. With `dataset` it holds for that dataset alone.
    """

    why: str
    reviewer: str | None
    dataset: str | None
    classes: frozenset[Class]

    def covers(self, tried: Tried) -> bool:
        """Whether it is the reason for a mutation that stays valid."""
        return tried.cls in self.classes and self.dataset in (None, tried.dataset)


def reasons() -> list[Reason]:
    """Return the declared reasons."""
    declared = tomllib.loads(REASONS.read_text("utf-8"))["reason"]
    return [
        Reason(
            item["why"],
            item.get("reviewer"),
            item.get("dataset"),
            frozenset(Class(of, kind) for of, kinds in item["classes"].items() for kind in kinds),
        )
        for item in declared
    ]


def checklist() -> list[str]:
    """Return the items of the reviewer's checklist."""
    section = CHECKLIST.read_text("utf-8").split(f"{CHECKLIST_HEADING}\n")[1].split("\n#")[0]
    return [" ".join(item.split()) for item in re.findall(r"(?m)^- (.+(?:\n  .+)*)", section)]


def unexplained(results: Iterable[Tried], declared: list[Reason]) -> Iterator[Tried]:
    """Yield the mutations that stay valid without a reason."""
    for tried in results:
        if not tried.codes and not any(reason.covers(tried) for reason in declared):
            yield tried


def unused(results: Iterable[Tried], declared: list[Reason]) -> Iterator[tuple[Reason, Class]]:
    """Yield the classes of reasons in which no mutation stays valid any more."""
    valid = {(tried.cls, tried.dataset) for tried in results if not tried.codes}
    for reason in declared:
        for cls in sorted(reason.classes):
            used = {dataset for of, dataset in valid if of == cls}
            if not used or (reason.dataset is not None and reason.dataset not in used):
                yield reason, cls
