"""What the tests of the commands work on."""

from pathlib import Path

import pytest


@pytest.fixture
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A dossier in a folder of its own, with the TEXT of the module that asks for it."""
    path = tmp_path / "a.onrecord.json"
    path.write_text(request.module.TEXT, "utf-8")
    return path
