"""What is proven of a target, on any JSON Schema: it compiles, keeps what it reads, refuses."""

import json
import re
import shutil
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any, ClassVar

from onrecord_tools.clients.catalogue import targets
from onrecord_tools.clients.codegen import generated
from onrecord_tools.clients.target import Target
from onrecord_tools.clients.toolchain import Failed, Tool, ToolMissing, path_of, run, scratch
from tests.clients import proofs
from tests.clients.differences import NUMBERS, differences
from tests.conftest import ROOT

PROGRAMS = ROOT / "tests" / "clients" / "programs"

Command = Sequence[str | Path]

BOUNDS = frozenset(
    {
        "pattern",
        "line feed after a pattern",
        "version",
        "too long",
        "below the minimum",
        "above the maximum",
        "integer beyond 2^53",
        "pattern in a list",
        "key of a map",
        "empty text in a map",
    }
)
"""What types alone let through of the known-bad corpus: they know no pattern and no bound."""


class Proof(ABC):
    """How one target is compiled, run and read. Its module has the name of the target's."""

    compiler: ClassVar[str]
    """The compiler or type checker and its flags, for the support table."""

    tools: ClassVar[tuple[Tool, ...]] = ()
    """What it takes beyond the tools that generate."""

    fence: ClassVar[str]
    """What the code of the README's program is marked with: ```ts."""

    lets_through: ClassVar[frozenset[str]]
    """Which documents of the known-bad corpus it takes, and is known to take."""

    loses: ClassVar[frozenset[str]] = frozenset()
    """What of the document beyond the corpus it does not keep, and is known not to."""

    def __init__(self, target: Target) -> None:
        self.target = target

    @property
    def committed(self) -> Path:
        """The folder of the committed client."""
        return ROOT / "clients" / self.target.name

    @abstractmethod
    def names(self, client: Mapping[str, str]) -> list[str]:
        """Return the names of the types that the client declares."""

    @abstractmethod
    def built(self, client: Mapping[str, str], root: str, folder: Path) -> Command:
        """Compile the client, with the strictest flags, and a program that reads and writes.

        `folder` is empty. The program is called as `COMMAND OUT FILE...`. For the i-th file it
        reads the document through the client's types, writes it to `OUT/i.json` and prints `ok`, or
        prints `refused: ` and why, on one line.
        """

    @abstractmethod
    def example(self, code: str, folder: Path) -> Command:
        """Compile the README's program against the committed client; `folder` is empty.

        The program is called as `COMMAND FILE...`.
        """

    def refused(
        self, documents: Mapping[str, Any], client: Mapping[str, str], root: str, command: Command
    ) -> dict[str, str]:
        """Return name -> why of the documents that the types do not take.

        As it stands: those that the program refuses at run time.
        """
        del client, root
        _, refused = read_and_written(command, documents)
        return refused


def program(name: str, root: str) -> str:
    """Return the text of a program in `programs/`, for a root type of that name."""
    return (PROGRAMS / name).read_text("utf-8").replace("Dossier", root)


def declared(client: Mapping[str, str], pattern: str) -> list[str]:
    """Return what the first group of a pattern finds at the beginning of lines, in all files."""
    return [name for text in client.values() for name in re.findall(pattern, text, re.MULTILINE)]


def read_and_written(
    command: Command, documents: Mapping[str, Any]
) -> tuple[dict[str, Any], dict[str, str]]:
    """Send documents through a program; return name -> what it wrote, and name -> why it refused.

    Raises Failed where it does not keep to what `Proof.built` asks of it.
    """
    with scratch() as folder:
        files = []
        for i, document in enumerate(documents.values()):
            path = folder / f"in-{i}.json"
            path.write_text(json.dumps(document, indent=2), "utf-8")
            files.append(path)
        out = folder / "out"
        out.mkdir()
        lines = run(*command, out, *files, cwd=folder).splitlines()
        if len(lines) != len(files):
            raise Failed(f"{len(files)} documents, but the program said:\n" + "\n".join(lines))
        written, refused = {}, {}
        for i, (name, line) in enumerate(zip(documents, lines, strict=True)):
            if line == "ok":
                written[name] = json.loads((out / f"{i}.json").read_bytes())
            elif line.startswith("refused: "):
                refused[name] = line.removeprefix("refused: ")
            else:
                raise Failed(f"{name}: the program said {line!r}")
        return written, refused


@dataclass
class Case:
    """A schema, and documents of it that are good and bad."""

    schema: dict[str, Any]
    root: str
    package: str
    names: frozenset[str]
    """What the schema names its types."""
    good: Mapping[str, Any]
    bad: Mapping[str, Any] = field(default_factory=dict)
    beyond: Mapping[str, Any] = field(default_factory=dict)
    """Good ones that hold what few can keep: what is lost of them is told, and does not count."""
    numbers: frozenset[str] | None = NUMBERS


@dataclass
class Result:
    """What a proof found."""

    client: Mapping[str, str] = field(default_factory=dict)
    """The client, as file name -> text; empty where the generator failed."""
    is_compiled: bool = False
    why_not: str = ""
    """What the generator or the compiler said, where it failed."""
    missing: frozenset[str] = frozenset()
    """Types that the schema names and the client does not."""
    invented: frozenset[str] = frozenset()
    """Types that the client declares and the schema does not name."""
    kept: int = 0
    """How many good documents came back as they were, the second time as well."""
    refused_good: dict[str, str] = field(default_factory=dict)
    """name -> why of good documents that were refused."""
    lost: frozenset[str] = frozenset()
    """Where what was written is not what was read."""
    lost_beyond: frozenset[str] = frozenset()
    """The same, of the documents that count for nothing; the name alone where it is refused."""
    refused_bad: frozenset[str] = frozenset()
    let_through: frozenset[str] = frozenset()

    @property
    def is_generated(self) -> bool:
        """Whether there is a client."""
        return bool(self.client)

    @property
    def is_lossless(self) -> bool:
        """Whether every good document came back as it was."""
        return self.is_compiled and not self.refused_good and not self.lost


def kept(
    proof: Proof,
    case: Case,
    documents: Mapping[str, Any],
    client: Mapping[str, str],
    command: Command,
) -> tuple[int, frozenset[str], dict[str, str]]:
    """Read and write documents twice.

    Returns how many came back as they were, the places of what did not, and name -> why of those
    that were refused.
    """
    if not documents:
        return 0, frozenset(), {}
    refused = dict(proof.refused(documents, client, case.root, command))
    first, at_first = read_and_written(command, documents)
    second, again = read_and_written(command, first)
    refused |= at_first | again
    lost: set[str] = set()
    number = 0
    for name in documents.keys() - refused.keys():
        found = differences(documents[name], first[name], name, case.numbers)
        found += differences(first[name], second[name], name, case.numbers)
        lost |= set(found)
        number += not found
    return number, frozenset(lost), refused


def prove(proof: Proof, case: Case, folder: Path) -> Result:
    """Generate, compile, read, write, read and write again, refuse; `folder` is empty.

    Raises ToolMissing alone.
    """
    result = Result()
    for tool in proof.tools:
        path_of(tool)
    try:
        client = generated(proof.target, case.schema, case.root, case.package)
        result.client = client
        names = proof.names(client)
        result.missing = case.names - set(names)
        result.invented = frozenset(names) - case.names
        command = proof.built(client, case.root, folder)
        result.is_compiled = True
        result.kept, result.lost, result.refused_good = kept(
            proof, case, case.good, client, command
        )
        _, lost, refused = kept(proof, case, case.beyond, client, command)
        result.lost_beyond = lost | refused.keys()
        if case.bad:
            result.refused_bad = frozenset(proof.refused(case.bad, client, case.root, command))
        result.let_through = frozenset(case.bad) - result.refused_bad
    except ToolMissing:
        raise
    except Exception as failed:
        # A step that was written for our schema may fall over another in any way.
        result.why_not = str(failed) or repr(failed)
    return result


@cache
def all_proofs() -> dict[str, Proof]:
    """Return name -> proof of every target; each target has one and no other exists."""
    found = {}
    known = targets()
    for module in iter_modules(proofs.__path__):
        name = module.name.replace("_", "-")
        found[name] = import_module(f"{proofs.__name__}.{module.name}").PROOF(known[name])
    assert found.keys() == known.keys()
    return dict(sorted(found.items()))


def copied(client: Mapping[str, str], folder: Path) -> None:
    """Write a client's files into a folder."""
    for name, text in client.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def published(proof: Proof, folder: Path) -> None:
    """Copy the tracked files of the committed client into a folder, as a package's user has it."""
    shutil.copytree(
        proof.committed,
        folder,
        ignore=shutil.ignore_patterns(
            "node_modules", "target", "build", "__pycache__", "bin", "obj"
        ),
        dirs_exist_ok=True,
    )
