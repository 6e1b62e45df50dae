"""Building is deterministic: the same dataset gives the same bytes on any machine and any day."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from onrecord_tools.build import Built, build
from onrecord_validators.check import check
from onrecord_validators.report import Report
from tests.data.packages import contents, copied

ELSEWHERE = Path(__file__).with_name("elsewhere.py")


@dataclass(frozen=True)
class Machine:
    """A machine, a day and a person's settings."""

    name: str
    now: float
    umask: int
    env: Mapping[str, str] = field(default_factory=dict)


MACHINES = [
    Machine(
        "here", 1_798_761_599.0, 0o022, {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8"}
    ),
    Machine(
        "istanbul",
        4_102_444_800.5,
        0o077,
        {
            "PYTHONHASHSEED": "4242",
            "TZ": "Pacific/Kiritimati",
            "LC_ALL": "tr_TR.UTF-8",
            "LANG": "tr_TR.UTF-8",
            "COLUMNS": "20",
            "FORCE_COLOR": "1",
        },
    ),
    Machine(
        "ascii",
        86_400.5,  # before anything that the datasets tell of has happened
        0o002,
        {
            "PYTHONHASHSEED": "1",
            "TZ": "America/St_Johns",
            "LC_ALL": "C",
            "PYTHONUTF8": "0",
            "PYTHONCOERCECLOCALE": "0",
            "PYTHONOPTIMIZE": "1",
        },
    ),
]


def recopied(dataset: Path, to: Path, *, backwards: bool) -> Path:
    """Copy a dataset, its files made in another order and with other times."""
    names = sorted(path.relative_to(dataset).as_posix() for path in dataset.rglob("*.*"))
    for number, name in enumerate(reversed(names) if backwards else names):
        (to / name).parent.mkdir(parents=True, exist_ok=True)
        (to / name).write_bytes((dataset / name).read_bytes())
        os.utime(to / name, (number * 1e6, number * 1e6))
    return to


@pytest.mark.parametrize("which", ["repository", "tutorial"])
def test_the_same_dataset_gives_the_same_bytes(
    which: str, repository: Path, tmp_path: Path
) -> None:
    original = tmp_path / "original"
    original.mkdir()
    copied(repository if which == "repository" else repository / "tutorial", original)
    packages = {}
    for number, machine in enumerate(MACHINES):
        root = recopied(original, tmp_path / machine.name, backwards=number % 2 == 1)
        # Named in three ways, from three places.
        cwd, path, out = [
            (tmp_path, str(root), "first"),
            (root, ".", "build"),
            (root / "data", "..", str(tmp_path / "third")),
        ][number]
        done = subprocess.run(
            [sys.executable, ELSEWHERE, str(machine.now), "build", path, "--out", out],
            cwd=cwd,
            env=os.environ | machine.env,
            capture_output=True,
            timeout=120,
            umask=machine.umask,
            check=False,
        )
        assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
        packages[machine.name] = contents(cwd / out)
    first, *others = packages.values()
    assert len(first) > 60
    for name, other in zip(list(packages)[1:], others, strict=True):
        assert other.keys() == first.keys(), name
        assert [path for path in first if first[path] != other[path]] == [], name


def test_an_expired_suppression_keeps_nothing_from_being_built(
    repository: Path, tmp_path: Path
) -> None:
    fixture = repository / "tests/rules/ATT001/bad/positive-claim.onrecord.json"
    root = tmp_path / "dataset"
    root.mkdir()
    (root / "a.onrecord.json").write_bytes(fixture.read_bytes())
    (root / "dataset.toml").write_bytes((repository / "dataset.toml").read_bytes())
    out = tmp_path / "build"
    assert isinstance(build(root, out, print), Report), "an error"
    entry = {"rule": "ATT001", "file": "a.onrecord.json", "reason": "So.", "expires": "2021-12-31"}
    (root / "suppressions.json").write_text(json.dumps({"suppressions": [entry]}), "utf-8")
    assert not check(root, generated=False).is_clean, "today it is expired"
    assert isinstance(build(root, out, print), Built)


def test_the_other_machines_are_other(tmp_path: Path) -> None:
    """The clock and the listings of `elsewhere.py` are in force."""
    for name in "ab":
        (tmp_path / name).touch()
    code = (
        "import sys; sys.argv[1] = '86400';"
        "import runpy; there = runpy.run_path(sys.argv[2]); there['install']();"
        "import datetime, os, time, pathlib;"
        "print(datetime.date.today(), datetime.datetime.now().year, int(time.time()),"
        " os.listdir('.'), [p.name for p in pathlib.Path().iterdir()],"
        " next(os.walk('.'))[2])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "", ELSEWHERE],
        cwd=tmp_path,
        env=os.environ | {"TZ": "UTC"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "1970-01-02 1970 86400 ['b', 'a'] ['b', 'a'] ['b', 'a']"
