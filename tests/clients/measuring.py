"""Everything that is proven of one target with our own schema and data."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from onrecord_tools.clients.codegen import PACKAGE, committed_files
from onrecord_tools.clients.codegen import ROOT as ROOT_TYPE
from onrecord_tools.clients.toolchain import Failed, run
from tests.clients.corpus import DEFINITIONS, SCHEMA, beyond, corpus
from tests.clients.known_bad import known_bad
from tests.clients.proof import Case, Proof, Result, prove
from tests.clients.question import DATASETS, answer, files
from tests.clients.support import support_row
from tests.conftest import ROOT


@dataclass
class Measured:
    """What was found of a target."""

    result: Result
    documents: int
    answers: dict[str, list[str]]
    """dataset -> the lines that the README's program printed, sorted."""
    failed: str = ""
    """What the compiler or the README's program said, where it failed."""

    @property
    def is_answered(self) -> bool:
        """Whether the README's program says of each dataset what DuckDB says."""
        return not self.failed and all(
            self.answers.get(name) == answer(dataset) for name, dataset in DATASETS.items()
        )

    def row(self, proof: Proof) -> str:
        """Return the row of the support table."""
        return support_row(proof, self.result, self.documents, is_answered=self.is_answered)

    def unexpected(self, proof: Proof) -> Iterator[str]:
        """Yield what is not as it should be or as it is pinned."""
        result = self.result
        if result.client and committed_files(ROOT, proof.target) != result.client:
            yield "the committed client is not what the schema generates: run `make generate`"
        if result.why_not:
            yield result.why_not
            return
        for what, names in (
            ("types missing", result.missing),
            ("types invented", result.invented),
            ("lost", result.lost),
            ("lost beyond, and not known to be", result.lost_beyond - proof.loses),
            ("kept, but pinned as lost", proof.loses - result.lost_beyond),
            ("let through, and not known to be", result.let_through - proof.lets_through),
            ("refused, but pinned as let through", proof.lets_through - result.let_through),
        ):
            if names:
                yield f"{what}: {', '.join(sorted(names))}"
        for name, why in result.refused_good.items():
            yield f"{name} refused: {why}"
        if self.failed:
            yield self.failed
        elif not self.is_answered:
            yield f"the README's program answers otherwise than DuckDB: {self.answers}"


def example_of(proof: Proof) -> str:
    """Return the program in the README of the committed client."""
    text = (proof.committed / "README.md").read_text("utf-8")
    (code,) = re.findall(rf"^```{proof.fence}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    assert isinstance(code, str)
    return code


def case() -> Case:
    """Return our own schema with its corpora."""
    names = frozenset(DEFINITIONS)
    return Case(SCHEMA, ROOT_TYPE, PACKAGE, names, corpus(), known_bad(), beyond())


def measured(proof: Proof, folder: Path) -> Measured:
    """Prove a target, and ask it the question; `folder` is empty.

    Raises ToolMissing.
    """
    (folder / "proof").mkdir()
    (folder / "example").mkdir()
    found = Measured(prove(proof, case(), folder / "proof"), len(corpus()), {})
    try:
        command = proof.example(example_of(proof), folder / "example")
        for name, dataset in DATASETS.items():
            lines = run(*command, *files(dataset), cwd=folder).splitlines()
            found.answers[name] = sorted(lines)
    except Failed as failed:
        found.failed = str(failed)
    return found
