"""The typed clients: generated, compiled, proven, and said to be what they are."""

from pathlib import Path

import pytest

from onrecord_tools.clients.catalogue import targets
from onrecord_tools.clients.toolchain import ToolMissing
from tests.clients.known_bad import BAD
from tests.clients.measuring import measured
from tests.clients.proof import all_proofs
from tests.clients.support import cells, in_readme, notes, refusal_column
from tests.conftest import not_tested

TARGETS = sorted(targets())


@pytest.mark.parametrize("name", TARGETS)
def test_a_committed_client_is_proven_and_the_tables_say_what_was_found(
    name: str, tmp_path: Path
) -> None:
    proof = all_proofs()[name]
    try:
        found = measured(proof, tmp_path)
    except ToolMissing as missing:
        not_tested(f"{name}: {missing}")
    assert list(found.unexpected(proof)) == []
    assert found.result.is_lossless
    assert found.row(proof) in in_readme("support"), "run `make clients`"
    head, _, *rows = map(cells, in_readme("refusals"))
    column = head.index(proof.target.title)
    assert [row[column] for row in rows] == refusal_column(found.result), "run `make clients`"


def test_the_tables_have_the_targets_that_there_are() -> None:
    titles = [proof.target.title for proof in all_proofs().values()]
    _, _, *rows = in_readme("support")
    assert [row.split("[")[1].split("]")[0] for row in rows] == titles
    head, _, *rows = in_readme("refusals")
    assert head == "| | " + " | ".join(titles) + " |"
    assert [row.split(" | ")[0].removeprefix("| ") for row in rows] == list(BAD)
    assert in_readme("notes") == notes(all_proofs())


def test_pins_name_known_documents() -> None:
    for name, proof in all_proofs().items():
        assert proof.lets_through <= BAD.keys(), name
