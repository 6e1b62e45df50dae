"""Time the cold verdict on this repository beside that of frictionless on the same package.

    python -m benchmarks.small --times 20

runs `onrecord check` and `frictionless validate datapackage.json` in turn, each a new process with
warm bytecode and file cache, and prints median and range of the time that passes and of the
processor's, and the ratio of each pair of runs. On a machine that others use, believe the
processor's time. What each checks: frictionless the shape and the foreign keys of the tables and
the hashes in the descriptor; onrecord the dossiers, every rule, and that all generated files are
what dossiers and schema generate.
"""

import os
import platform
import subprocess
import sys
import sysconfig
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

import click

ROOT = Path(__file__).parents[1]
SCRIPTS = Path(sysconfig.get_path("scripts"))
CHECK = (str(SCRIPTS / "onrecord"), "check")
PEER = (str(SCRIPTS / "frictionless"), "validate", "datapackage.json")


class Seconds(NamedTuple):
    """What one run takes: the time that passes, and the processor's (user and system)."""

    wall: float
    cpu: float


def _run(command: tuple[str, ...]) -> Seconds:
    """Run a command as a new process; RuntimeError where it finds the package wanting."""
    # A user has bytecode; some machines for continuous integration are told not to write it.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    before, start = os.times(), time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)
    wall, after = time.perf_counter() - start, os.times()
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}:\n{done.stdout.decode()}{done.stderr.decode()}")
    cpu = after.children_user - before.children_user + after.children_system
    return Seconds(wall, cpu - before.children_system)


def _shown(name: str, unit: str, values: list[float]) -> str:
    return f"{name:<24}{median(values):>7.2f}{unit}   {min(values):.2f} to {max(values):.2f}"


@click.command(help=__doc__)
@click.option("--times", type=click.IntRange(min=1), default=20, show_default=True)
def main(times: int) -> None:
    """Run both in turn and print the table."""
    if os.name != "posix":
        raise click.ClickException("The processor's time of a process is only known on POSIX.")
    for command in (CHECK, PEER):
        _run(command)  # writes the bytecode and warms the file cache
    pairs = [(_run(CHECK), _run(PEER)) for _ in range(times)]
    click.echo(f"{times} pairs of runs, Python {platform.python_version()}, {os.cpu_count()} cores")
    click.echo(f"{'':<24} median   range")
    for kind, which in (("processor", "cpu"), ("passed", "wall")):
        ours = [getattr(pair[0], which) for pair in pairs]
        theirs = [getattr(pair[1], which) for pair in pairs]
        click.echo(f"time {kind}")
        click.echo(_shown("  onrecord check", " s", ours))
        click.echo(_shown("  frictionless validate", " s", theirs))
        ratios = [one / other for one, other in zip(ours, theirs, strict=True)]
        click.echo(_shown("  ratio", "  ", ratios))


if __name__ == "__main__":
    sys.exit(main())
