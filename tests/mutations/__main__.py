"""Try every mutation, and write what became of them: `make mutations`."""

import argparse
import sys

from tests.mutations.campaign import run
from tests.mutations.outcome import outcomes, write
from tests.mutations.reason import reasons, unexplained, unused
from tests.mutations.report import REPORT, report


def main() -> int:
    """Try the mutations; return 1 if one stays valid without a reason, or a reason is stale."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutations", description=__doc__)
    parser.add_argument("--most", type=int, default=0, help="so many of each class and no more")
    parser.add_argument("--processes", type=int, default=2)
    arguments = parser.parse_args()
    results = list(run(arguments.most, arguments.processes))
    declared = reasons()
    without = list(unexplained(results, declared))
    for one in without:
        print(f"valid without a reason: {' | '.join([*one.cls, one.dataset, one.name])}")
    is_whole = not arguments.most
    stale = list(unused(results, declared)) if is_whole else []
    for reason, cls in stale:
        print(f"no longer valid: {cls.field} | {cls.kind} | {reason.why}")
    if is_whole:
        table = outcomes(results)
        write(table)
        REPORT.write_text(report(table, declared), encoding="utf-8")
    return 1 if without or stale else 0


if __name__ == "__main__":
    sys.exit(main())
