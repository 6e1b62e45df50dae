"""What generates and compiles is pinned with hashes, and no lock holds an index address."""

import json
import re
import tomllib
from pathlib import Path

import pytest

from onrecord_tools.clients.catalogue import targets
from onrecord_tools.clients.toolchain import Failed, generator_path, jars
from tests.conftest import ROOT

GENERATORS = generator_path(".")
NPM = [
    path
    for folder in (GENERATORS, ROOT / "clients", ROOT / "tests")
    for path in sorted(folder.rglob("package-lock.json"))
    if "node_modules" not in path.parts
]


@pytest.mark.parametrize("lock", NPM, ids=lambda path: path.parent.name)
def test_npm_locks_hold_hashes_and_no_index_address(lock: Path) -> None:
    packages = json.loads(lock.read_text("utf-8"))["packages"]
    packages = {path: package for path, package in packages.items() if path}
    assert packages
    assert [path for path, package in packages.items() if "resolved" in package] == []
    assert [path for path, package in packages.items() if "integrity" not in package] == []


CRATES = [GENERATORS / "typify" / "Cargo.lock", ROOT / "tests" / "clients" / "locks" / "rust.lock"]


@pytest.mark.parametrize("lock", CRATES, ids=lambda path: path.stem)
def test_crate_locks_hold_hashes_and_no_index_address(lock: Path) -> None:
    packages = tomllib.loads(lock.read_text("utf-8"))["package"]
    assert [package["name"] for package in packages if "source" in package] == []
    (own,) = [package["name"] for package in packages if "checksum" not in package]
    assert own in {"generate", "example"}


def test_other_jars_than_were_pinned_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pom.xml").touch()
    (tmp_path / "sha256sums").write_text(f"{'0' * 64}  a.jar\n")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr("onrecord_tools.clients.toolchain.path_of", lambda tool: tool.program)

    def fetch(*command: str | Path, cwd: Path) -> str:
        (cwd / "a.jar").write_bytes(b"another")
        return ""

    monkeypatch.setattr("onrecord_tools.clients.toolchain.run", fetch)
    for _ in range(2):
        with pytest.raises(Failed, match=r"other files than were pinned: a\.jar"):
            jars(tmp_path)


@pytest.mark.parametrize("name", sorted(targets()))
def test_the_version_that_a_target_names_is_the_one_that_is_locked(name: str) -> None:
    target = targets()[name]
    pinned = re.compile(
        rf"(?<![\w-]){re.escape(target.generator)}(?:\"?[\":= v@]+|</artifactId>\s*<version>)"
        rf"{re.escape(target.version)}(?![\w.])"
    )
    texts = [path.read_text("utf-8") for path in GENERATORS.rglob("*") if path.is_file()]
    assert any(pinned.search(text) for text in texts)
