"""Comparing two observations: rules, and of each dataset files, findings and standings."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from onrecord_tools.impact.observation import Observation
from onrecord_tools.impact.standings import Standings, changed

Reported = dict[str, Any]
"""A finding as the JSON report has it, with `status`: its severity, or `suppressed`."""

GENERATED = {"generated-file-missing", "generated-file-differs", "table-unexpected"}
"""Rules that hold generated files against what the code generates: that is no verdict on data."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What became of the rules. Each is its entry in `onrecord rules --format json`.

    `recoded` and `changed` are pairs, before and after: of the same name, of the same code.
    """

    added: list[Reported] = field(default_factory=list)
    removed: list[Reported] = field(default_factory=list)
    recoded: list[tuple[Reported, Reported]] = field(default_factory=list)
    changed: list[tuple[Reported, Reported]] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How many rules are others than they were."""
        return len(self.added) + len(self.removed) + len(self.recoded) + len(self.changed)


@dataclass(frozen=True, slots=True)
class Effect:
    """What became of a dataset; `remarks` say what was not compared, and why."""

    path: str
    unread: list[str] = field(default_factory=list)
    read_again: list[str] = field(default_factory=list)
    appear: list[Reported] = field(default_factory=list)
    vanish: list[Reported] = field(default_factory=list)
    change: list[tuple[Reported, Reported]] = field(default_factory=list)
    standings: Standings = field(default_factory=Standings)
    remarks: list[str] = field(default_factory=list)

    @property
    def findings(self) -> int:
        """How many findings are others than they were."""
        return len(self.appear) + len(self.vanish) + len(self.change)

    @property
    def count(self) -> int:
        """How many of its files, findings and standings are others than they were."""
        files = len(self.unread) + len(self.read_again)
        return files + self.findings + self.standings.counts.total()


def compared_rules(before: Observation, after: Observation) -> Rules:
    """Return what became of the rules."""
    rules = Rules()
    was, now = before.rules, after.rules
    by_name = {rule["name"]: rule for rule in now.values()}
    taken = set()
    for code, rule in was.items():
        same = by_name.get(rule["name"])
        if same is not None and same["code"] != code:
            rules.recoded.append((rule, same))
            taken.add(same["code"])
        elif code not in now:
            rules.removed.append(rule)
        elif any(rule.get(name) != now[code].get(name) for name in ("name", "severity")):
            rules.changed.append((rule, now[code]))
    rules.added.extend(rule for code, rule in now.items() if code not in was and code not in taken)
    return rules


def compared(
    path: str,
    before: Observation,
    after: Observation,
    number: int,
    scratch: Path,
    *,
    same_data: bool,
) -> Effect:
    """Return what became of a dataset, the one of that number in both observations.

    What does not fit into memory goes into the folder `scratch`. Of the same data a finding keeps
    its place; of other data, the record that it is about.
    """
    rows, new_rows = before.standings[number], after.standings[number]
    effect = Effect(path)
    if rows is not None and new_rows is not None:
        effect = Effect(path, standings=changed(rows, new_rows, scratch))
    recoded = {old["code"]: new["code"] for old, new in compared_rules(before, after).recoded}
    was, now = before.reports[number], after.reports[number]
    _compare_files(effect, was, now)
    _compare_findings(effect, was, now, recoded, same_data=same_data)
    labels = ("BASE", "the work tree")
    for label, file in zip(labels, (rows, new_rows), strict=True):
        if file is None:
            effect.remarks.append(
                f"The standings are not compared, because {label} computes none of this dataset."
            )
    for label, report in zip(labels, (was, now), strict=True):
        if unrun := len(report["rules_not_run"]):
            effect.remarks.append(
                f"{unrun} rules of {label} did not run, because records cannot be read."
            )
    for code in sorted({*was["findings_not_listed"], *now["findings_not_listed"]}):
        then, later = (report["findings_not_listed"].get(code, 0) for report in (was, now))
        effect.remarks.append(
            f"{code}: further findings are counted and not compared, {then:,} before and {later:,}"
            " now."
        )
    return effect


def _compare_files(effect: Effect, was: Reported, now: Reported) -> None:
    unread, still = (
        {
            found["file"]
            for found in report["findings"]
            if found["code"][:3] in ("SYN", "SHP")
            and found["severity"] == "error"
            and "row" not in found
        }
        for report in (was, now)
    )
    effect.unread.extend(sorted(still - unread))
    effect.read_again.extend(sorted(unread - still))


def _statuses(report: Reported) -> Iterator[Reported]:
    for found in report["findings"]:
        if found["name"] not in GENERATED:
            yield {**found, "status": found["severity"]}
    for found in report["suppressed_findings"]:
        yield {**found, "status": "suppressed"}


def _compare_findings(
    effect: Effect, was: Reported, now: Reported, recoded: dict[str, str], *, same_data: bool
) -> None:
    before = _grouped(_statuses(was), recoded, same_data)
    after = _grouped(_statuses(now), {}, same_data)
    for place in sorted(before.keys() | after.keys()):
        old, new = before.get(place, []), after.get(place, [])
        same = [item for item in old if any(_says(item) == _says(other) for other in new)]
        for item in same:
            twin = next((other for other in new if _says(other) == _says(item)), None)
            if twin is not None:
                old.remove(item)
                new.remove(twin)
        paired = min(len(old), len(new))
        effect.change.extend(zip(old[:paired], new[:paired], strict=True))
        effect.vanish.extend(old[paired:])
        effect.appear.extend(new[paired:])


def _says(found: Reported) -> tuple[str, ...]:
    return found["code"], found["status"], found["message"]


def _place(found: Reported, *, same_data: bool) -> tuple[str, ...]:
    """Return what makes two findings of a rule the same one, whatever they say."""
    names = ["file", "pointer", "line", "column", "row", "field"]
    if not same_data:
        names = ["file", "record_id", "field"] if "record_id" in found else ["file", "pointer"]
    return tuple(str(found.get(name, "")) for name in names)


def _grouped(
    findings: Iterable[Reported], recoded: dict[str, str], same_data: bool
) -> dict[tuple[str, ...], list[Reported]]:
    """Return code, by its name of today, and place -> findings."""
    grouped: dict[tuple[str, ...], list[Reported]] = defaultdict(list)
    for found in sorted(findings, key=_says):
        code = str(recoded.get(found["code"], found["code"]))
        grouped[(code, *_place(found, same_data=same_data))].append(found)
    return grouped
