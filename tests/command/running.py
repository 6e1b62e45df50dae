"""Running the command: in a process of its own, or in this one, which is much faster."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from click.testing import CliRunner

COMMAND = (sys.executable, "-m", "onrecord_tools.command")
"""Runs what the installed `onrecord` runs, whether or not it is installed."""

# Generous: it ends what hangs, and says nothing about speed.
TIMEOUT = 60


@dataclass(frozen=True, slots=True)
class Ran:
    """How a run of the command ended and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def both(self) -> str:
        """All that a reader of the terminal saw."""
        return self.out + self.err

    @property
    def report(self) -> Any:
        """The JSON report."""
        return json.loads(self.out)

    @property
    def found(self) -> list[tuple[str, str, int | None]]:
        """Code, file and line of each finding of the JSON report."""
        return [(f["code"], f["file"], f.get("line")) for f in self.report["findings"]]


def run(
    *arguments: str | Path, cwd: Path | None = None, env: Mapping[str, str] | None = None
) -> Ran:
    """Run the command in a process of its own, its output piped."""
    done = subprocess.run(
        [*COMMAND, *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **(env or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="strict",
        timeout=TIMEOUT,
        check=False,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


def invoke(*arguments: str | Path) -> Ran:
    """Run the command in this process, its output piped."""
    from onrecord_tools.command import main

    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Ran(result.exit_code, result.stdout, result.stderr)


def control_characters(text: str) -> set[str]:
    """What may act on a terminal, line feeds aside: controls, escapes, bidirectional and unseen."""
    return {c for c in set(text) if c != "\n" and not c.isprintable()}
