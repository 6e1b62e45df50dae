"""What generates and compiles is pinned with hashes, and no lock holds an index address."""

import json
import re
from pathlib import Path

import pytest

from onrecord_tools.clients.catalogue import targets
from onrecord_tools.clients.toolchain import lock_of
from tests.conftest import ROOT

LOCKS = lock_of(".")
NPM = [
    path
    for folder in (LOCKS, ROOT / "clients", ROOT / "tests")
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


@pytest.mark.parametrize("name", sorted(targets()))
def test_the_version_that_a_target_names_is_the_one_that_is_locked(name: str) -> None:
    target = targets()[name]
    pinned = re.compile(
        rf"(?<![\w-]){re.escape(target.generator)}\"?[\":= v@]+{re.escape(target.version)}(?![\w.])"
    )
    texts = [path.read_text("utf-8") for path in LOCKS.rglob("*") if path.is_file()]
    assert any(pinned.search(text) for text in texts)
