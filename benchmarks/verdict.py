"""Comparing what a check reports with the faults that were seeded."""

import csv
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Verdict:
    """How a report and the list of seeded faults agree.

    `found` counts findings, those that the report only counts included. `missed` are seeded faults
    and `unexpected` findings, each in words; where a report lists only some findings of a code, the
    others are compared by their number.
    """

    seeded: int
    found: int
    missed: list[str]
    unexpected: list[str]

    @property
    def agrees(self) -> bool:
        """Whether every seeded fault was found, and nothing else."""
        return not self.missed and not self.unexpected


def read_manifest(path: Path) -> list[dict[str, str]]:
    """Read the list of the faults in a package."""
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def _place(finding: Mapping[str, Any]) -> tuple[str, str, str]:
    """Return code, file and row of a finding in a table; without a row the record."""
    row = finding.get("row")
    if row is None and "line" in finding:
        # No cell of a generated package has a line break; only CSV has a header.
        row = finding["line"] - (1 if finding["file"].endswith(".csv") else 0)
    at = str(finding.get("record_id")) if row is None else str(row)
    return finding["code"], finding["file"], at


def compared(report: Mapping[str, Any], manifest: Iterable[Mapping[str, str]]) -> Verdict:
    """Compare a JSON report on a package of tables with the list of its faults."""
    manifest = list(manifest)
    seeded = Counter((row["code"], row["file"], row["row"] or row["record_id"]) for row in manifest)
    cut = Counter(report["findings_not_listed"])
    listed = Counter(map(_place, report["findings"]))
    unexpected = [f"{code} at {file}, {at}" for code, file, at in (listed - seeded).elements()]
    missed = [
        f"{code} at {file}, {at}"
        for code, file, at in (seeded - listed).elements()
        if not cut[code]
    ]
    of_code = Counter(row["code"] for row in manifest)
    for code, number in cut.items():
        found = number + sum(n for place, n in listed.items() if place[0] == code)
        if found < of_code[code]:
            missed.append(f"{code}: {of_code[code] - found} more")
        elif found > of_code[code]:
            unexpected.append(f"{code}: {found - of_code[code]} more")
    return Verdict(len(manifest), listed.total() + cut.total(), missed, unexpected)
