"""Kills a swap at every step that it takes, one child process each: a script for test_swap.py.

    python killed_swap.py FOLDER CASE

FOLDER is empty; CASE is `new` (there is no package yet), `replace` (there is one) or `file` (one
file is replaced). Prints, as JSON, how many steps there were and what was wrong after which kill.

A step is a line of swap.py or of the modules that write for it, or a call to the system that Python
lets itself be asked about. Only swap.py and what it takes from the standard library is imported, so
that forking is safe.
"""

import json
import os
import shutil
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Any

from onrecord_tools import swap

OLD = {f"data/{name}.csv": b"old\n" * 9 for name in "abc"} | {"datapackage.json": b"old"}
NEW = {f"data/tables/{name}.csv": b"new\n" * 9 for name in "bcd"} | {"datapackage.json": b"new"}


TRACED = (swap.__file__, "pathlib")


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def write(folder: Path, files: dict[str, bytes]) -> None:
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


def act(folder: Path, case: str) -> None:
    if case == "file":
        swap.replace_file(folder / "datapackage.json", NEW["datapackage.json"])
    else:
        swap.swap_in(folder / "build", NEW)


def act_and_die(folder: Path, case: str, last_step: int) -> None:
    steps = 0

    def step() -> None:
        nonlocal steps
        steps += 1
        if steps == last_step:
            os.kill(os.getpid(), signal.SIGKILL)

    def audit(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open" or event.startswith(("os.", "shutil.", "ctypes.")):
            step()

    def trace(frame: FrameType, event: str, argument: object) -> Any:
        if not any(name in frame.f_code.co_filename for name in TRACED):
            return None
        if event == "line":
            step()
        return trace

    sys.addaudithook(audit)
    sys.settrace(trace)
    act(folder, case)
    sys.settrace(None)
    os._exit(0)


def wrong(folder: Path, case: str, killed: bool) -> str:
    """What is wrong with what a kill left; empty if nothing is."""
    if case == "file":
        content = (folder / "datapackage.json").read_bytes()
        return "" if content in ([b"old", b"new"] if killed else [b"new"]) else repr(content)
    package = folder / "build"
    allowed: list[dict[str, bytes] | None] = [NEW]
    if killed:
        allowed.append(OLD if case == "replace" else None)
    found = contents(package) if package.exists() else None
    if found not in allowed:
        return f"half a package: {sorted(found) if found is not None else found}"
    if not killed and (left := [path.name for path in folder.iterdir() if path != package]):
        return f"left behind: {left}"
    # What a kill left must not stop the next one.
    swap.swap_in(package, NEW)
    return "" if contents(package) == NEW else "the next swap failed"


def main(folder: Path, case: str) -> None:
    problems = []
    killed, step = True, 0
    while killed:
        step += 1
        here = folder / str(step)
        here.mkdir()
        if case == "replace":
            write(here / "build", OLD)
        elif case == "file":
            write(here, OLD)
        child = os.fork()
        if child == 0:
            try:
                act_and_die(here, case, step)
            finally:
                os._exit(3)
        _, status = os.waitpid(child, 0)
        killed = os.WIFSIGNALED(status)
        if not killed and os.WEXITSTATUS(status) != 0:
            problems.append(f"step {step}: it failed")
        elif found := wrong(here, case, killed):
            problems.append(f"step {step}: {found}")
        shutil.rmtree(here)
    print(json.dumps({"kills": step - 1, "problems": problems}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
