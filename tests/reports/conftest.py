"""Real reports that the tests of each format share."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from onrecord_validators.check import check
from onrecord_validators.report import Report
from tests.reports.drawn_reports import AS_OF, in_a_table

RULES = Path(__file__).parents[1] / "rules"

BAD = [
    "ATT001/bad/positive-claim.onrecord.json",
    "REF001/bad/*.onrecord.json",
    "REF002/bad/*.onrecord.json",
    "SHP005/bad/*.onrecord.json",
    "SYN010/bad/*.onrecord.json",
    "TIM004/bad/*.onrecord.json",
    "TXT022/bad/*.onrecord.json",
]
"""Fixtures whose findings differ in form: related places, warnings, whole files, odd bytes."""


@pytest.fixture(scope="session")
def real_reports(tutorial: Path) -> Mapping[str, Report]:
    """Name -> report: of the tutorial, which is clean, of broken dossiers, and of tables."""
    found = {"tutorial": check(tutorial), "tables": in_a_table(300)}
    for pattern in BAD:
        path = min(RULES.glob(pattern))
        found[path.relative_to(RULES).as_posix()] = check(path, RULES / "texts", as_of=AS_OF)
    return found
