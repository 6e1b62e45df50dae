"""Compare onrecord with its peers, side by side, on the same package.

    make benchmark RECORDS=100000

generates a faultless package in every form, runs every contender in turn, each time in a new
process, and writes `benchmarks/results.md` and `benchmarks/results.json`.
"""

import json
import statistics
import sys
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import click

from benchmarks.blocks import ROOT
from benchmarks.contenders import OURS, Contender, contenders, versions
from benchmarks.measurement import Measurement, cool, measure, size, warm
from benchmarks.package import write_package
from benchmarks.plan import plan
from benchmarks.results import circumstances, results_option, work_option, write_results

ENVIRONMENT = {"PYTHONPATH": "schema", "PYTHONDONTWRITEBYTECODE": ""}
SLOW = 180.0
"""A contender whose runs took more seconds than this together is not run again."""

GOALS = (
    ("csv", "frictionless", 20.0, "at least"),
    ("jsonl", "frictionless", 10.0, "at least"),
    ("csv", "DuckDB read", 3.0, "at most"),
    ("jsonl", "DuckDB read", 3.0, "at most"),
)
"""(form, whom onrecord is compared with, factor, whether it is that much faster or slower)."""


@dataclass
class Result:
    """The runs of one contender."""

    contender: Contender
    runs: list[Measurement] = field(default_factory=list)

    @property
    def wall(self) -> list[float]:
        """Return the seconds of each run, in order of size."""
        return sorted(run.wall for run in self.runs)

    @property
    def median(self) -> float:
        """Return the median of the seconds."""
        return statistics.median(self.wall)

    @property
    def failure(self) -> str:
        """Return what went wrong in a run, in words; empty if nothing did."""
        for run in self.runs:
            if not run.finished:
                return f"ended after {run.wall:.0f} s"
            if run.status != 0:
                return f"exit status {run.status}: {run.said}"
        return ""


def compare(
    packages: dict[str, Path],
    chosen: Iterable[Contender],
    *,
    runs: int,
    cache: str,
    seconds: float,
    say: Callable[[str], None],
) -> list[Result]:
    """Run each contender in turn, as often as told, so that what disturbs one disturbs all."""
    results = [Result(contender) for contender in chosen]
    for number in range(runs):
        for result in results:
            spent = sum(run.wall for run in result.runs)
            if result.failure or spent > SLOW:
                continue
            package = packages[result.contender.form]
            (cool if cache == "cold" else warm)(package)
            run = measure(
                result.contender.arguments(package),
                folder=ROOT,
                seconds=seconds,
                environment=ENVIRONMENT,
            )
            result.runs.append(run)
            label = f"{result.contender.form} {result.contender.name}"
            say(f"{number + 1}/{runs} {label}: {run.wall:.2f} s {result.failure}".rstrip())
    return results


def _ours(results: Iterable[Result], form: str) -> Result | None:
    found = (r for r in results if r.contender.is_ours and r.contender.form == form)
    return next((r for r in found if not r.failure), None)


def _row(result: Result, ours: Result | None) -> str:
    contender = result.contender
    layers = ", ".join(contender.layers) or "none: it only reads"
    name = f"**{contender.name}**" if contender.is_ours else contender.name
    if result.failure:
        return f"| {contender.form} | {name} | {layers} | {result.failure} | | | | | |"
    factor = "" if ours is None else f"{result.median / ours.median:.2f}"
    user = statistics.median(run.user + run.system for run in result.runs)
    peak = max(run.peak for run in result.runs) / 2**20
    wall = result.wall
    return (
        f"| {contender.form} | {name} | {layers} | {result.median:.2f}"
        f" | {wall[0]:.2f} to {wall[-1]:.2f} | {user:.2f} | {peak:,.0f} | {factor}"
        f" | {len(wall)} |"
    )


def _goals(results: list[Result]) -> list[str]:
    lines = []
    for form, name, factor, bound in GOALS:
        ours = _ours(results, form)
        others = (r for r in results if (r.contender.form, r.contender.name) == (form, name))
        other = next((r for r in others if not r.failure), None)
        if ours is None or other is None:
            continue
        if bound == "at least":
            measured, words = other.median / ours.median, f"as fast as {name}"
            is_met = measured >= factor
        else:
            measured, words = ours.median / other.median, f"the time of {name}"
            is_met = measured <= factor
        lines.append(
            f"- {form}: {measured:.1f} times {words}; the goal is {bound} {factor:.0f}:"
            f" {'met' if is_met else '**missed**'}."
        )
    return lines


def _losses(results: list[Result]) -> list[str]:
    lines = []
    for result in results:
        ours = _ours(results, result.contender.form)
        if ours is None or result is ours or result.failure or result.median >= ours.median:
            continue
        layers = ", ".join(result.contender.layers) or "nothing"
        lines.append(
            f"- {result.contender.form}: {result.contender.name} takes"
            f" {result.median / ours.median:.2f} of the time of {OURS}, and checks {layers}."
        )
    return lines or ["- None."]


def as_markdown(results: list[Result], facts: dict[str, Any]) -> str:
    """Return the report on a comparison."""
    commands = []
    for result in results:
        contender = result.contender
        made_of = ", ".join(f"{name} {is_at}" for name, is_at in versions(contender).items())
        commands.append(
            f"| {contender.form} | {contender.name} | `{contender.shown()}` | {made_of} |"
        )
    on = facts["machine"]
    return "\n".join(
        [
            "# onrecord and its peers",
            "",
            f"The same package of {facts['records']:,} records in each form, without faults. Every"
            f" run is a new process, the files {facts['cache']} in the page cache. Made by",
            "",
            f"    {facts['command']}",
            "",
            f"on {facts['date']}: {on['processor']}, {on['cores']} cores, {on['memory']},"
            f" {on['system']}, Python {on['python']}. Sizes: "
            + ", ".join(f"{form} {size / 2**20:,.1f} MiB" for form, size in facts["bytes"].items())
            + ".",
            "",
            "Shape is what the package's descriptor or the JSON Schema says of one value; a"
            " descriptor says nothing of lengths and ranges. A peer that checks fewer layers does"
            " less: compare with that in mind.",
            "",
            "| form | program | layers checked | median s | range s | CPU s | peak MiB"
            " | times onrecord | runs |",
            "|---|---|---|---:|---:|---:|---:|---:|---:|",
            *(_row(result, _ours(results, result.contender.form)) for result in results),
            "",
            "## Goals",
            "",
            *(_goals(results) or ["- Nothing to compare."]),
            "",
            "## Where onrecord loses",
            "",
            *_losses(results),
            "",
            "## Commands",
            "",
            "| form | program | command | version |",
            "|---|---|---|---|",
            *commands,
            "",
        ]
    )


def as_json(results: list[Result], facts: dict[str, Any]) -> str:
    """Return every run of a comparison, as JSON."""
    document = {
        **facts,
        "results": [
            {
                "form": result.contender.form,
                "program": result.contender.name,
                "layers": result.contender.layers,
                "command": result.contender.shown(),
                "versions": versions(result.contender),
                "failure": result.failure or None,
                "runs": [asdict(run) for run in result.runs],
            }
            for result in results
        ],
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


@click.command(help=__doc__)
@click.option("--records", type=click.IntRange(min=100), default=100_000, show_default=True)
@click.option("--runs", type=click.IntRange(min=1), default=5, show_default=True)
@click.option("--cache", type=click.Choice(["warm", "cold"]), default="warm", show_default=True)
@click.option("--form", "forms", multiple=True, help="Only this form; can be given several times.")
@click.option("--only", "names", multiple=True, help="Only this program; likewise.")
@click.option(
    "--seconds", type=float, default=1800.0, show_default=True, help="Longest time of a run."
)
@work_option
@results_option("benchmarks/results")
def main(
    *,
    records: int,
    runs: int,
    cache: str,
    forms: tuple[str, ...],
    names: tuple[str, ...],
    seconds: float,
    work: Path,
    results: Path,
) -> None:
    """Generate the packages, run the contenders, write the reports."""
    chosen = [
        c for c in contenders() if (not forms or c.form in forms) and (not names or c.name in names)
    ]
    folder = work.resolve() / f"clean-{records}"
    packages = {form: folder / form for form in dict.fromkeys(c.form for c in chosen)}
    planned = plan(records, rounds=0)
    for form, package in packages.items():
        if not package.exists():
            click.echo(f"... generating {package.name}", err=True)
            write_package(planned, package, form)
    found = compare(
        packages,
        chosen,
        runs=runs,
        cache=cache,
        seconds=seconds,
        say=lambda line: click.echo(f"... {line}", err=True),
    )
    facts = {
        **circumstances(f"make benchmark RECORDS={records} RUNS={runs} CACHE={cache}"),
        "records": records,
        "cache": cache,
        "bytes": {form: size(package) for form, package in packages.items()},
    }
    markdown = as_markdown(found, facts)
    write_results(results, markdown, as_json(found, facts))
    click.echo(markdown)


if __name__ == "__main__":
    sys.exit(main())
