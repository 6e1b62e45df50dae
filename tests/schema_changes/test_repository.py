"""This repository passes its own gates, and its log of schema changes is what is generated."""

from onrecord.version import KNOWN
from onrecord_tools.evolution.gates import failures
from onrecord_tools.evolution.record import LOG_FILE, log
from tests.conftest import ROOT


def test_the_gates_find_nothing() -> None:
    assert failures(ROOT) == []


def test_the_log_is_generated() -> None:
    assert (ROOT / LOG_FILE).read_bytes() == log(ROOT, KNOWN)
