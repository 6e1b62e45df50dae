"""Whether files stay as they are while they are checked: a table is read more than once."""

import os
import stat
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread

LOOK = 0.5
"""Seconds between two looks at the files for what nobody could read to its end."""


class FileChanged(Exception):
    """A file became another one while it was checked, so that there is no verdict on it."""


def _state(path: Path) -> tuple[int, ...] | None:
    try:
        found = path.lstat()
    except OSError:
        return None
    return found.st_mode, found.st_ino, found.st_size, found.st_mtime_ns


def _let_go(path: Path) -> None:
    """End the waiting of whoever reads a pipe that nobody writes into."""
    # Without a reader this is an error, and nothing waits.
    with suppress(OSError):
        os.close(os.open(path, os.O_WRONLY | os.O_NONBLOCK))


def _watch(files: Sequence[Path], is_over: Event) -> None:
    """Let go of files that have become pipes: the database, which opens by name, would wait."""
    pause = LOOK
    while not is_over.wait(pause):
        began = time.monotonic()
        for file in files:
            with suppress(OSError):
                if stat.S_ISFIFO(file.stat().st_mode):
                    _let_go(file)
        # Of very many files a look takes long itself.
        pause = max(LOOK, 20 * (time.monotonic() - began))


@contextmanager
def steady(root: Path, files: Sequence[str]) -> Iterator[None]:
    """Raise FileChanged at the end, or in place of what fails meanwhile, if a file has changed.

    One that becomes a named pipe keeps nobody waiting, unless another process holds it open to
    write and writes nothing: that ends with the third Ctrl-C.
    """
    before = [_state(root / file) for file in files]
    regular = [
        root / file
        for file, state in zip(files, before, strict=True)
        if state and stat.S_ISREG(state[0])
    ]
    is_over = Event()
    if os.name == "posix":
        Thread(target=_watch, args=(regular, is_over), daemon=True).start()
    try:
        yield
    finally:
        is_over.set()
        for file, state in zip(files, before, strict=True):
            if _state(root / file) != state:
                raise FileChanged(f"{file} changed while it was checked; check it again.")
