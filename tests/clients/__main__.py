"""Prove the clients and write what was found into clients/README.md: `make clients`.

    python -m tests.clients [TARGET...]

Without TARGET, all of them. What the tables say of targets that were not proven stays.
Exit status 0: all as pinned. 1: something is not. 3: a tool is missing.
"""

import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from onrecord_tools.clients.toolchain import ToolMissing
from tests.clients.known_bad import BAD
from tests.clients.measuring import Measured, measured
from tests.clients.proof import all_proofs
from tests.clients.support import (
    README,
    SUPPORT_HEAD,
    known_columns,
    known_rows,
    notes,
    refusal_column,
    refusals,
    with_block,
)


def main(names: list[str]) -> int:
    """Run the command."""
    proofs = all_proofs()
    if unknown := set(names) - proofs.keys():
        print(f"no target {', '.join(sorted(unknown))}; there are {', '.join(proofs)}")
        return 2
    found: dict[str, Measured] = {}
    missing = False
    for name, proof in proofs.items():
        if names and name not in names:
            continue
        began = time.monotonic()
        try:
            with TemporaryDirectory() as folder:
                found[name] = measured(proof, Path(folder).resolve())
        except ToolMissing as error:
            missing = True
            print(f"skipped: {name}: {error}")
            continue
        one = found[name]
        print(
            f"{name}: {one.result.kept} of {one.documents} lossless,"
            f" {len(one.result.refused_bad)} of {len(BAD)} refused,"
            f" {time.monotonic() - began:.1f} s"
        )
        for line in one.unexpected(proof):
            print(f"  {line}")
    rows = known_rows() | {name: one.row(proofs[name]) for name, one in found.items()}
    columns = known_columns() | {
        proofs[name].target.title: refusal_column(one.result) for name, one in found.items()
    }
    text = README.read_text("utf-8")
    lines = [rows[name] for name in proofs if name in rows]
    text = with_block(text, "support", [*SUPPORT_HEAD, *lines])
    titles = [proof.target.title for proof in proofs.values()]
    text = with_block(
        text, "refusals", refusals({title: columns[title] for title in titles if title in columns})
    )
    text = with_block(text, "notes", notes(proofs))
    README.write_text(text, "utf-8", newline="\n")
    if any(list(one.unexpected(proofs[name])) for name, one in found.items()):
        return 1
    return 3 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
