"""Generate a package of any size, with a known number of seeded faults of every kind.

    python -m benchmarks.generate build/large --records 1000000 --format csv

writes the package into the new folder `build/large`, and beside it `build/large.faults.csv`: one
row for each seeded fault, with what a check has to report and where it is. The same arguments give
the same bytes.
"""

import sys
import time
from pathlib import Path

import click

from benchmarks.faults import FORMATS, GROUPS, LAYERS, Fault
from benchmarks.package import write_package
from benchmarks.plan import TooFewRecords, plan


@click.command(help=__doc__)
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--records", type=click.IntRange(min=1), required=True, help="How many ids.")
@click.option("--format", "form", type=click.Choice(FORMATS), default="csv", show_default=True)
@click.option(
    "--parts",
    type=click.IntRange(min=1),
    help="Partition each table into so many files. Without it each table is one file.",
)
@click.option(
    "--faults",
    type=click.IntRange(min=0),
    default=0,
    show_default=True,
    help="How many times each kind of fault is seeded.",
)
@click.option(
    "--layer",
    "layers",
    type=click.Choice(LAYERS),
    multiple=True,
    help="Seed only faults of this layer; can be given several times. Without it those of all.",
)
@click.option(
    "--group",
    type=click.Choice(GROUPS),
    help="Seed only faults that keep rules from being run (structure), or only the others.",
)
@click.option("--code", "codes", multiple=True, help="Seed only faults of this code; likewise.")
@click.option("--seed", type=int, default=0, show_default=True, help="What chance starts from.")
def generate(
    *,
    out: Path,
    records: int,
    form: str,
    parts: int | None,
    faults: int,
    layers: tuple[str, ...],
    group: str | None,
    codes: tuple[str, ...],
    seed: int,
) -> None:
    """Write a package and the list of its faults."""
    if form == "dossiers" and parts is not None:
        raise click.UsageError("Dossiers are not tables: leave out --parts.")
    if out.exists():
        raise click.UsageError(f"{out} exists. Name a folder that does not.")

    def wanted(fault: Fault) -> bool:
        return (
            form in fault.formats
            and (not layers or fault.layer in layers)
            and group in (None, fault.group)
            and (not codes or fault.code in codes)
        )

    def say(step: str) -> None:
        click.echo(f"... {time.monotonic() - since:6.1f} s  {step}", err=True)

    since = time.monotonic()
    try:
        planned = plan(records, rounds=faults, seed=seed, wanted=wanted)
    except TooFewRecords as error:
        raise click.UsageError(str(error)) from None
    say("planned")
    manifest = write_package(planned, out, form, parts=parts, say=say)
    say("done")
    click.echo(f"{out}: {planned.records:,} records in {len(planned.copies):,} copies")
    click.echo(f"{manifest}: {faults * len(planned.faults):,} seeded faults")


if __name__ == "__main__":
    sys.exit(generate())
