"""What all tests share: how hypothesis draws, and where the datasets and the texts are."""

import os
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parents[1]

# In CI the same examples each time: a run that fails can be repeated, and one that passes does not
# owe it to luck. Whoever develops draws new ones, and `--hypothesis-profile ci` repeats CI's.
settings.register_profile(
    "ci",
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("dev", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(
    "ci" if os.environ.get("CI") or os.environ.get("ONRECORD_SKIP_NOTHING") == "1" else "dev"
)


def not_tested(why: str) -> NoReturn:
    """Skip a test whose tool is missing; where nothing may be skipped, fail it."""
    if os.environ.get("ONRECORD_SKIP_NOTHING") == "1":
        pytest.fail(why)
    pytest.skip(why)


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the checkout, which is a dataset."""
    return ROOT


@pytest.fixture(scope="session")
def tutorial() -> Path:
    """The fictional dataset, which shows every record type and every standing."""
    return ROOT / "tutorial"


@pytest.fixture(scope="session")
def texts() -> Path:
    """The folder of the texts that were encoded and may not ship.

    Few machines have them, CI's of strangers never: a test that needs them is skipped there, also
    where nothing else may be.
    """
    named = os.environ.get("ONRECORD_TEXTS")
    folder = Path(named) if named else ROOT.parent / "shared" / "seeds"
    if folder.is_dir():
        return folder
    if named:
        pytest.fail(f"ONRECORD_TEXTS names {named}, where no folder is")
    pytest.skip("the protected texts are not on this machine; ONRECORD_TEXTS names their folder")
