"""Measuring one command: a new process, its time and its peak memory."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

SPAWN = Path(__file__).with_name("spawn.py")


@dataclass(frozen=True)
class Measurement:
    """One run of a command, as `/usr/bin/time -v` has it.

    `wall`, `user` and `system` are seconds, `peak` is the greatest resident set in bytes. `said` is
    the last line that it printed, and `finished` is false where it was ended for taking too long.
    """

    wall: float
    user: float
    system: float
    peak: int
    status: int
    said: str
    finished: bool


def _last_line(path: Path) -> str:
    with path.open("rb") as stream:
        stream.seek(max(0, path.stat().st_size - 4096))
        lines = stream.read().decode("utf-8", errors="replace").strip().splitlines()
    return lines[-1].strip()[:200] if lines else ""


def measure(
    command: Sequence[str],
    *,
    folder: Path,
    seconds: float,
    environment: dict[str, str],
    out: Path | None = None,
) -> Measurement:
    """Run a command in a folder and return what it took; it is ended after some seconds.

    What it prints goes to the file `out`, where one is given.
    """
    with tempfile.TemporaryDirectory() as scratch:
        printed, complained = out or Path(scratch) / "out", Path(scratch) / "err"
        found = subprocess.run(
            [sys.executable, "-I", "-S", SPAWN, str(seconds), printed, complained, *command],
            cwd=folder,
            env=os.environ | environment,
            stdout=subprocess.PIPE,
            check=True,
        )
        figures = json.loads(found.stdout)
        said = _last_line(printed if figures["status"] == 0 else complained)
        return Measurement(**figures, said=said or _last_line(printed))


def _files(folder: Path) -> Iterable[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


def size(folder: Path) -> int:
    """Return how many bytes all files below a folder have together."""
    return sum(path.stat().st_size for path in _files(folder))


def warm(folder: Path) -> None:
    """Read all files below a folder, so that they lie in the page cache."""
    for path in _files(folder):
        with path.open("rb") as stream:
            while stream.read(1 << 20):
                pass


def cool(folder: Path) -> None:
    """Ask the system to drop all files below a folder from the page cache (Linux only)."""
    for path in _files(folder):
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(descriptor)
