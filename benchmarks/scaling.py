"""Measure how `onrecord check` grows with the package, and whether it finds what was seeded.

    make scaling RECORDS="100000 1000000 10000000"

generates for each size one package with every fault of the content (rules, foreign keys, derived
values), and one with every fault of the structure (shape, ids defined twice), which keeps rules
from being run; checks each in a new process; and compares the report with the list of the faults.
"""

import json
import shutil
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import click

from benchmarks.blocks import AS_OF, ROOT
from benchmarks.compare import ENVIRONMENT
from benchmarks.faults import GROUPS, Fault
from benchmarks.measurement import Measurement, measure, size, warm
from benchmarks.package import manifest_path, write_package
from benchmarks.plan import plan
from benchmarks.results import circumstances, results_option, work_option, write_results
from benchmarks.verdict import Verdict, compared, read_manifest

LINEAR = 1.3
"""How far from linear in the number of records the time may be."""

MEMORY = 2 << 30
"""Bytes that a check may take."""


@dataclass(frozen=True)
class Step:
    """One size: what the check took, and what it found."""

    records: int
    group: str
    bytes: int
    run: Measurement
    verdict: Verdict | None


def check(package: Path, seconds: float) -> tuple[Measurement, dict[str, Any] | None]:
    """Check a package in a new process; return what it took, and the report if there is one."""
    report = package.with_suffix(".report.json")
    run = measure(
        [".venv/bin/onrecord", "check", str(package), "--as-of", AS_OF, "--format", "json"],
        folder=ROOT,
        seconds=seconds,
        environment=ENVIRONMENT,
        out=report,
    )
    text = report.read_text("utf-8")
    found = run.finished and run.status in (0, 1) and text
    return run, json.loads(text) if found else None


def _chooser(group: str, form: str) -> Callable[[Fault], bool]:
    return lambda fault: fault.group == group and form in fault.formats


def _lines(steps: list[Step]) -> list[str]:
    first = {group: next((s for s in steps if s.group == group), None) for group in GROUPS}
    lines = []
    for step in steps:
        base = first[step.group]
        assert base is not None
        ratio = (step.run.wall / base.run.wall) / (step.records / base.records)
        if step.verdict is None:
            outcome = f"**no report**: exit status {step.run.status}, {step.run.said}"
        elif step.verdict.agrees:
            outcome = f"all {step.verdict.seeded:,} found, nothing else"
        else:
            outcome = (
                f"**{len(step.verdict.missed)} missed, {len(step.verdict.unexpected)} unexpected**"
            )
        lines.append(
            f"| {step.records:,} | {step.group} | {step.bytes / 2**20:,.0f} | {step.run.wall:.1f}"
            f" | {step.run.user + step.run.system:.1f} | {step.run.peak / 2**20:,.0f}"
            f" | {ratio:.2f} | {outcome} |"
        )
    return lines


def as_markdown(steps: list[Step], facts: dict[str, Any]) -> str:
    """Return the report on how a check grows."""
    on = facts["machine"]
    disagreements = [
        f"- {step.records:,} {step.group}: {line}"
        for step in steps
        if step.verdict is not None
        for line in [*step.verdict.missed[:5], *step.verdict.unexpected[:5]]
    ]
    return "\n".join(
        [
            "# How a check grows",
            "",
            f"`onrecord check PACKAGE --as-of {AS_OF} --format json` on packages of"
            f" {facts['form']} tables with every kind of fault seeded {facts['faults']} times."
            " Made by",
            "",
            f"    {facts['command']}",
            "",
            f"on {facts['date']}: {on['processor']}, {on['cores']} cores, {on['memory']},"
            f" {on['system']}, Python {on['python']}. The ratio is the time over that of a check"
            f" that is linear from the smallest size on; the goals are at most {LINEAR}, and at"
            f" most {MEMORY / 2**20:,.0f} MiB.",
            "",
            "| records | faults of the | MiB | s | CPU s | peak MiB | ratio to linear | verdict |",
            "|---:|---|---:|---:|---:|---:|---:|---|",
            *_lines(steps),
            "",
            *(["First disagreements:", "", *disagreements, ""] if disagreements else []),
        ]
    )


@click.command(help=__doc__)
@click.argument("records", type=click.IntRange(min=30_000), nargs=-1, required=True)
@click.option("--format", "form", type=click.Choice(["csv", "jsonl", "parquet"]), default="csv")
@click.option("--parts", type=click.IntRange(min=1), help="Partition each table.")
@click.option("--faults", type=click.IntRange(min=1), default=1, show_default=True)
@click.option("--seconds", type=float, default=7200.0, show_default=True)
@click.option("--keep/--no-keep", default=False, help="Keep the packages.")
@work_option
@results_option("benchmarks/scaling-results")
def main(
    *,
    records: tuple[int, ...],
    form: str,
    parts: int | None,
    faults: int,
    seconds: float,
    keep: bool,
    work: Path,
    results: Path,
) -> None:
    """Generate, check and compare at each size; write the reports after each."""
    facts = {
        **circumstances(f'make scaling RECORDS="{" ".join(map(str, records))}" FORM={form}'),
        "form": form,
        "faults": faults,
    }
    steps: list[Step] = []
    for number in sorted(records):
        for group in GROUPS:
            package = work.resolve() / f"{form}-{number}-{group}"
            shutil.rmtree(package, ignore_errors=True)
            click.echo(f"... generating {package.name}", err=True)
            planned = plan(number, rounds=faults, wanted=_chooser(group, form))
            write_package(planned, package, form, parts=parts)
            bytes_ = size(package)
            warm(package)
            run, report = check(package, seconds)
            seeded = read_manifest(manifest_path(package))
            verdict = compared(report, seeded) if report is not None else None
            steps.append(Step(number, group, bytes_, run, verdict))
            click.echo(f"... {_lines(steps)[-1]}", err=True)
            if not keep:
                shutil.rmtree(package)
            document = {**facts, "steps": [asdict(step) for step in steps]}
            write_results(
                results,
                as_markdown(steps, facts),
                json.dumps(document, indent=2, ensure_ascii=False) + "\n",
            )
    click.echo(as_markdown(steps, facts))


if __name__ == "__main__":
    sys.exit(main())
