"""Swapping in is atomic: a kill at any moment leaves the old package or the new one, complete."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from onrecord_tools import swap
from tests.command.running import COMMAND
from tests.data.packages import built, contents, copied

KILLED_SWAP = Path(__file__).with_name("killed_swap.py")

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
needs_exchange = pytest.mark.skipif(
    sys.platform not in ("linux", "darwin"), reason="this system cannot exchange folders"
)


def killed_everywhere(folder: Path, case: str) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, KILLED_SWAP, folder, case],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, object] = json.loads(done.stdout)
    return found


@needs_fork
@needs_exchange
@pytest.mark.parametrize(("case", "at_least"), [("new", 30), ("replace", 40), ("file", 10)])
def test_a_kill_at_any_step_leaves_old_or_new(case: str, at_least: int, tmp_path: Path) -> None:
    found = killed_everywhere(tmp_path, case)
    assert found["problems"] == []
    assert isinstance(found["kills"], int) and found["kills"] >= at_least


@needs_exchange
def test_folders_are_exchanged_in_one_step(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / name).mkdir()
        (tmp_path / name / name).touch()
    assert swap._exchanged(tmp_path / "a", tmp_path / "b")
    assert set(contents(tmp_path)) == {"a/b", "b/a"}
    assert not swap._exchanged(tmp_path / "a", tmp_path / "missing")


def test_a_system_that_cannot_exchange_still_gets_the_new_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(swap, "_exchanged", lambda one, other: False)
    swap.swap_in(tmp_path / "build", {"a": b"old", "b": b"old"})
    swap.swap_in(tmp_path / "build", {"a": b"new", "c/d": b"new"})
    assert contents(tmp_path) == {"build/a": b"new", "build/c/d": b"new"}


def test_a_write_that_fails_leaves_the_old_folder(tmp_path: Path) -> None:
    swap.swap_in(tmp_path / "build", {"a": b"old"})
    with pytest.raises(OSError):
        swap.swap_in(tmp_path / "build", {"b": b"new", "x" * 300: b"new"})
    assert contents(tmp_path) == {"build/a": b"old"}


def test_a_file_that_is_right_is_not_written(tmp_path: Path) -> None:
    assert swap.replace_file(tmp_path / "in" / "file", b"one")
    before = (tmp_path / "in" / "file").stat()
    assert not swap.replace_file(tmp_path / "in" / "file", b"one")
    assert (tmp_path / "in" / "file").stat().st_mtime_ns == before.st_mtime_ns
    assert swap.replace_file(tmp_path / "in" / "file", b"two")
    assert contents(tmp_path) == {"in/file": b"two"}


@pytest.mark.skipif(os.name != "posix", reason="this system has no SIGKILL")
def test_the_killed_command_leaves_old_or_new(tutorial: Path, tmp_path: Path) -> None:
    dataset = copied(tutorial, tmp_path)
    folder = built(dataset, dataset / "build")
    old = contents(folder)
    dossier = dataset / "data" / "lantern-talks.onrecord.json"
    dossier.write_bytes(dossier.read_bytes().replace(b'"summary": "', b'"summary": "Again: '))
    new = contents(built(dataset, dataset / "other"))
    assert old != new
    for delay in (0.0, 0.006):
        child = subprocess.Popen(
            [*COMMAND, "build", dataset, "--out", folder],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert child.stderr is not None
        with child.stderr:
            assert any(line.startswith("... writing") for line in child.stderr)
            time.sleep(delay)
            child.kill()
        child.wait(timeout=60)
        assert contents(folder) in (old, new)
