"""Every command and query of the README is run, and prints what the README says."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FENCED = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Block:
    language: str
    body: str


README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = [Block(*match.groups()) for match in FENCED.finditer(README)]


def run(command: list[str], **more: str) -> str:
    done = subprocess.run(
        command,
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={
            **os.environ,
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "PYTHONIOENCODING": "utf-8",
            **more,
        },
        timeout=300,
    )
    return done.stdout + done.stderr


def assert_prints(printed: str, expected: str) -> None:
    """A line `...` stands for any lines."""
    pattern = "".join(
        r"(?:.*\n)*?" if line == "..." else re.escape(line) + "\n" for line in expected.splitlines()
    )
    assert re.fullmatch(pattern, printed), f"the README says\n{expected}\nbut it prints\n{printed}"


def test_there_is_something_to_run() -> None:
    languages = [block.language for block in BLOCKS]
    assert languages.count("console") >= 2
    assert languages.count("python") >= 4


def console_blocks() -> list[tuple[str, str]]:
    found = []
    for block in BLOCKS:
        if block.language == "console":
            first, _, rest = block.body.partition("\n")
            assert first.startswith("$ ")
            found.append((first.removeprefix("$ "), rest))
    return found


@pytest.mark.parametrize(("command", "expected"), console_blocks())
def test_command(command: str, expected: str) -> None:
    program, *arguments = command.split()
    assert program == "onrecord"
    assert_prints(run([sys.executable, "-m", "onrecord_tools.command", *arguments]), expected)


def python_blocks() -> list[tuple[str, str]]:
    found = []
    for block, following in pairwise(BLOCKS):
        if block.language == "python":
            assert following.language == "text", "each query is followed by what it prints"
            found.append((block.body, following.body))
    return found


@pytest.mark.parametrize(("query", "expected"), python_blocks())
def test_query(query: str, expected: str) -> None:
    assert_prints(run([sys.executable, "-c", query]), expected)


def test_the_two_commands_are_what_ci_runs() -> None:
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    first = next(block for block in BLOCKS if block.language == "sh")
    assert first.body.split("\n")[:-1] == ["make", "make test"]
    for command in first.body.strip().split("\n"):
        assert re.search(rf"\b{command}\b", script)


def test_pip_lines_are_those_of_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    lines = [block for block in BLOCKS if block.language == "sh"][1].body.strip().split("\n")
    assert lines == [
        "pip install --require-hashes -r requirements.lock",
        "pip install --no-deps --no-build-isolation -e .",
    ]
    assert "--require-hashes -r requirements.lock" in makefile
    assert "--no-deps --no-build-isolation --editable ." in makefile


def test_what_make_prints(tmp_path: Path) -> None:
    printed = run(
        [sys.executable, "-m", "onrecord_tools.command", "build", "--out", str(tmp_path / "build")]
    )
    expected = next(
        following.body for block, following in pairwise(BLOCKS) if block.language == "sh"
    )
    stdout = "".join(line + "\n" for line in printed.splitlines() if not line.startswith("... "))
    assert_prints(stdout.replace(str(tmp_path / "build"), "build"), expected)


def test_the_amount_of_data_is_told() -> None:
    import onrecord

    dataset = onrecord.load(ROOT)
    readme = " ".join(README.split())
    assert (
        f"It has {len(dataset.events)} events, {len(dataset.statements)} statements with "
        f"{len(dataset.claims)} claims, and {len(dataset.gaps)} gaps."
    ) in readme
    assert ("one article" in readme) == (len(dataset.sources) == 1)


def test_links_lead_somewhere() -> None:
    for name in ("README.md", "CONTRIBUTING.md", "tutorial/README.md", "clients/README.md"):
        text = (ROOT / name).read_text("utf-8")
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text):
            assert ((ROOT / name).parent / target).exists(), f"{name} links to {target}"
