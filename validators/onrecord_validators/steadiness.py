"""Whether files stay as they are while they are checked: a table is read more than once."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path


class FileChanged(Exception):
    """A file became another one while it was checked, so that there is no verdict on it."""


def _state(path: Path) -> tuple[int, ...] | None:
    try:
        found = path.lstat()
    except OSError:
        return None
    return found.st_mode, found.st_ino, found.st_size, found.st_mtime_ns


@contextmanager
def steady(root: Path, files: Sequence[str]) -> Iterator[None]:
    """Raise FileChanged at the end, or in place of what fails meanwhile, if a file has changed."""
    before = [_state(root / file) for file in files]
    try:
        yield
    finally:
        for file, state in zip(files, before, strict=True):
            if _state(root / file) != state:
                raise FileChanged(f"{file} changed while it was checked; check it again.")
