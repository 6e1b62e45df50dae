"""Try every mutation, and write what became of them: `make mutations`."""

import argparse
import sys
from pathlib import Path

from tests.conftest import ROOT
from tests.mutations.campaign import run, sizes
from tests.mutations.outcome import outcomes, read, write
from tests.mutations.reason import reasons, unexplained, unused
from tests.mutations.report import REPORT, report

KEPT = ROOT / ".mutations.jsonl"
"""What a run has tried, so that one that is cut off can go on."""


def main() -> int:
    """Try the mutations; return 1 if one stays valid without a reason, or a reason is stale."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutations", description=__doc__)
    parser.add_argument("--most", type=int, default=0, help="so many of each class and no more")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--kept", type=Path, default=KEPT, help="what is done so far")
    parser.add_argument("--report", action="store_true", help="only write the page once more")
    arguments = parser.parse_args()
    declared = reasons()
    if arguments.report:
        REPORT.write_text(report(read(), declared), encoding="utf-8")
        return 0
    results = list(run(arguments.most, arguments.processes, arguments.kept))
    without = list(unexplained(results, declared))
    for one in without:
        print(f"valid without a reason: {' | '.join([*one.cls, one.title])}")
    stale = list(unused(results, declared))
    for reason, cls in stale:
        print(f"no longer valid: {' | '.join([*cls, reason.why])}")
    table = outcomes(results, sizes())
    write(table)
    REPORT.write_text(report(table, declared), encoding="utf-8")
    return 1 if without or stale else 0


if __name__ == "__main__":
    sys.exit(main())
