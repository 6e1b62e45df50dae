"""Swapping a finished folder or file in for an old one: readers see the one or the other."""

import ctypes
import errno
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

_AT_FDCWD = -100
_LINUX_RENAME_EXCHANGE = 2
_MACOS_RENAME_SWAP = 2


def _exchanged(one: Path, other: Path) -> bool:
    """Exchange two folders in one step, where the system can; return whether it did."""
    if os.name != "posix":
        return False
    libc = ctypes.CDLL(None)
    first, second = os.fsencode(one), os.fsencode(other)
    if sys.platform == "linux" and hasattr(libc, "renameat2"):
        flags = _LINUX_RENAME_EXCHANGE
        return bool(libc.renameat2(_AT_FDCWD, first, _AT_FDCWD, second, flags) == 0)
    if sys.platform == "darwin" and hasattr(libc, "renamex_np"):
        return bool(libc.renamex_np(first, second, _MACOS_RENAME_SWAP) == 0)
    return False


def swap_in(target: Path, files: Mapping[str, bytes]) -> None:
    """Make a folder hold exactly these files (path -> bytes).

    They are written to a temporary folder beside it, which then takes its place in one step: a kill
    at any moment leaves the old folder or the new one. Where the system cannot exchange folders
    (Windows), a kill between two renames leaves the old one beside it, under a name that begins
    with `.new-`. Raises OSError where the place cannot be written.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    new = Path(tempfile.mkdtemp(prefix=f".new-{target.name}-", dir=target.parent))
    try:
        for name, content in files.items():
            path = new / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        new.chmod(0o755)
        if not target.exists():
            new.rename(target)
        elif not _exchanged(new, target):
            old = Path(tempfile.mkdtemp(prefix=f".new-{target.name}-", dir=target.parent))
            target.rename(old / target.name)
            new.rename(target)
            shutil.rmtree(old, ignore_errors=True)
    finally:
        shutil.rmtree(new, ignore_errors=True)


def replace_file(path: Path, content: bytes) -> bool:
    """Write a file whole or not at all; return whether it changed.

    A file that is there keeps its permissions. Raises OSError where it cannot be written.
    """
    mode = 0o644
    if path.is_file():
        if path.read_bytes() == content:
            return False
        if not os.access(path, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        mode = stat.S_IMODE(path.stat().st_mode)
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=".new-", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        temporary.chmod(mode)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    return True
