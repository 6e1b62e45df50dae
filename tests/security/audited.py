"""Runs `onrecord` and stops it where it reaches for what is none of its business: a script.

    python audited.py FORBIDDEN ARGUMENT...

Exit status 99: it opened or listed something below the folder FORBIDDEN, used the network, or
started another program; what it was stands on the standard error output.
"""

import os
import sys
from pathlib import Path
from typing import Any

FORBIDDEN = Path(sys.argv[1]).resolve()


def audit(event: str, arguments: tuple[Any, ...]) -> None:
    """Stop at an event that must not happen."""
    if event.startswith(("socket.", "urllib.", "http.", "subprocess.", "os.exec", "os.spawn")):
        stop(event, arguments)
    # Where it leads: a link is no way out.
    if (
        event in ("open", "os.listdir", "os.scandir")
        and isinstance(arguments[0], str | os.PathLike)
        and Path(os.path.realpath(arguments[0])).is_relative_to(FORBIDDEN)
    ):
        stop(event, arguments)


def stop(event: str, arguments: tuple[Any, ...]) -> None:
    """End the process at once, whatever catches exceptions."""
    sys.stderr.write(f"forbidden: {event} {arguments!r}\n")
    sys.stderr.flush()
    os._exit(99)


if __name__ == "__main__":
    from onrecord_tools.command import main

    sys.addaudithook(audit)
    main(sys.argv[2:], prog_name="onrecord")
