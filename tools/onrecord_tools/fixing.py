"""Making the fixes that rules declare, or showing what they would change."""

import errno
import os
from collections.abc import Iterator

from onrecord_tools.difference import difference
from onrecord_tools.swap import replace_file
from onrecord_validators.draft import Draft
from onrecord_validators.mending import Mended


def written(result: Mended) -> int:
    """Write what mending changed, each file whole or not at all; return how many files.

    Raises OSError before anything is written where a file may not be.
    """
    for file in result.changed:
        path = result.root / file
        if not os.access(path, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    for file in result.changed:
        replace_file(result.root / file, result.after[file])
    return len(result.changed)


def shown(result: Mended) -> Iterator[str]:
    """Yield what mending would change, as a unified diff."""
    for file in result.changed:
        draft = Draft.of(result.before[file])
        assert draft is not None, "only what can be decoded is mended"
        mark = "\ufeff" if draft.had_mark else ""
        after = result.after[file].decode("utf-8")
        yield from difference((result.root / file).as_posix(), mark + draft.text, after)
