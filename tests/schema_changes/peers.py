"""What other tools say of the corpus of schema changes, written to peers.md.

    python -m tests.schema_changes.peers DIRECTORY

installs them into DIRECTORY, once, and asks each of every change: those of Python in environments
of their own, those of npm and Cargo where npm and cargo are installed. It takes some minutes; a
tool that does not finish in time is ended, and the page says so. What they judge is documents; no
tool was found that judges clients.
"""

import json
import shutil
import subprocess
import sys
import textwrap
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from time import monotonic
from typing import Final

from onrecord_tools.evolution.comparison import difference
from tests.schema_changes.corpus import HERE, Case, cases

SECONDS: Final = 2
"""What a tool may take for one change, of the processor's time where that can be limited."""

LIMIT: Final = 600
"""Seconds that a tool may take for all changes together; the rest it is not asked."""

_LATE: Final = f"failed: not asked after {LIMIT} s"

_ASK: Final = """
import json, signal, sys
def late(*_): raise TimeoutError("no answer in time")
signal.signal(signal.SIGPROF, late)
for line in sys.stdin:
    old, new = json.loads(line)
    signal.setitimer(signal.ITIMER_PROF, {seconds})
    try:
        kept, back = ask(old, new)
        mild = "not breaking" if back is None else "compatible" if back else "additive"
        said = mild if kept else "breaking"
    except BaseException as error:
        said = "failed: " + type(error).__name__
    signal.setitimer(signal.ITIMER_PROF, 0)
    print(said, flush=True)
"""
_JSONCOMPAT: Final = """
import json, jsoncompat
def ask(old, new):
    texts = [json.dumps({k: v for k, v in s.items() if k != "$id"}) for s in (old, new)]
    return [jsoncompat.check_compat(*texts, role) for role in ("deserializer", "serializer")]
"""
_JSONSCHEMA_RS: Final = """
import jsonschema_rs
from jsonschema_rs.canonical import Containment
def ask(old, new):
    a, b = (jsonschema_rs.canonicalize(s, validate_formats=True) for s in (old, new))
    return b.covers(a) is Containment.YES, a.covers(b) is Containment.YES
"""
_NODE: Final = """
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
const require = createRequire(process.cwd() + "/");
const diff = require("json-schema-diff"), validator = require("json-schema-diff-validator");
const which = process.argv[2];
for await (const line of createInterface({ input: process.stdin })) {
  const [old, changed] = JSON.parse(line);
  let said;
  try {
    if (which === "json-schema-diff") {
      const found = await diff.diffSchemas({ sourceSchema: old, destinationSchema: changed });
      said = found.removalsFound ? "breaking" : found.additionsFound ? "additive" : "compatible";
    } else {
      said = "not breaking";
      try {
        validator.validateSchemaCompatibility(old, changed);
      } catch (error) {
        const is_verdict = /not backward compatible/.test(error.message);
        if (error.name !== "AssertionError" && !is_verdict) throw error;
        said = "breaking";
      }
    }
  } catch (error) {
    said = "failed: " + error.name;
  }
  console.log(said);
}
"""


@dataclass(frozen=True)
class Peer:
    """A tool: its registry, its name there, its version, and what asks it."""

    registry: str
    name: str
    version: str
    ask: str = ""


PEERS: Final = (
    Peer("PyPI", "jsoncompat", "0.3.1", _JSONCOMPAT),
    Peer("PyPI", "jsonschema-rs", version("jsonschema-rs"), _JSONSCHEMA_RS),
    Peer("npm", "json-schema-diff", "1.0.0"),
    Peer("npm", "json-schema-diff-validator", "0.4.2"),
    Peer("crates", "json-schema-diff", "0.1.8"),
)


def _run(*command: str | Path, cwd: Path) -> None:
    done = subprocess.run(command, cwd=cwd, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise SystemExit(f"{command}: {done.stderr}")


def _by_lines(folder: Path, *command: str | Path) -> list[str]:
    """Ask a program that takes a change a line and answers by a line.

    Where it ends before its time, it failed at the change in hand, and is started for the rest.
    """
    found: list[str] = []
    end = monotonic() + LIMIT
    while len(found) < len(cases()):
        rest = "".join(json.dumps([c.old, c.new]) + "\n" for c in cases()[len(found) :])
        with (folder / "said").open("w+b") as said:
            asked = subprocess.Popen(
                command, cwd=folder, stdin=subprocess.PIPE, stdout=said, stderr=subprocess.DEVNULL
            )
            why = "failed: it ended"
            try:
                asked.communicate(rest.encode(), timeout=max(0, end - monotonic()))
            except subprocess.TimeoutExpired:
                asked.kill()
                asked.wait()
                why = "failed: no answer"
            said.seek(0)
            found += said.read().decode("utf-8").splitlines()
        if len(found) < len(cases()):
            found.append(why)
        if monotonic() >= end:
            break
    return found + [_LATE] * (len(cases()) - len(found))


def _python(peer: Peer, folder: Path) -> Path:
    place = folder / peer.name
    python = place / "bin" / "python"
    if not python.exists():
        _run(sys.executable, "-m", "venv", place, cwd=folder)
        _run(python, "-m", "pip", "install", "-q", f"{peer.name}=={peer.version}", cwd=folder)
    return python


def _by_files(
    folder: Path, command: Callable[[Path, Path], list[str | Path]], said: Callable[[str], str]
) -> Iterator[str]:
    """Ask a command that takes two files about each change."""
    old, new = folder / "old.json", folder / "new.json"
    end = monotonic() + LIMIT
    for case in cases():
        if monotonic() >= end:
            yield _LATE
            continue
        old.write_text(json.dumps(case.old), encoding="utf-8")
        new.write_text(json.dumps(case.new), encoding="utf-8")
        try:
            done = subprocess.run(
                command(old, new),
                capture_output=True,
                encoding="utf-8",
                timeout=12 * SECONDS,
                check=False,
            )
            why = (done.stderr.splitlines() or [f"it ended with {done.returncode}"])[-1]
            yield f"failed: {why}" if done.returncode else said(done.stdout)
        except subprocess.TimeoutExpired:
            yield "failed: no answer"


def _of_crate(out: str) -> str:
    found = [json.loads(line) for line in out.splitlines()]
    if any(each["is_breaking"] for each in found):
        return "breaking"
    return "additive" if found else "compatible"


def answers(peer: Peer, folder: Path) -> list[str] | None:
    """Return what a tool says of each change; None where it cannot be installed."""
    if peer.registry == "PyPI":
        python = _python(peer, folder)
        script = peer.ask + _ASK.format(seconds=SECONDS)
        return _by_lines(python.parents[1], python, "-c", script)
    if peer.registry == "npm":
        node, npm = shutil.which("node"), shutil.which("npm")
        if node is None or npm is None:
            return None
        place = folder / "npm"
        if not (place / "node_modules" / peer.name).is_dir():
            place.mkdir(exist_ok=True)
            package = f"{peer.name}@{peer.version}"
            flags = ("--ignore-scripts", "--silent", "--prefix", place)
            _run(npm, "install", *flags, package, cwd=place)
        (place / "ask.mjs").write_text(_NODE, encoding="utf-8")
        return _by_lines(place, node, "ask.mjs", peer.name)
    cargo = shutil.which("cargo")
    if cargo is None:
        return None
    tool = folder / "cargo" / "bin" / peer.name
    if not tool.exists():
        root = ("--version", peer.version, "--root", folder / "cargo")
        _run(
            cargo, "install", "--quiet", "--features", "build-binary", *root, peer.name, cwd=folder
        )
    return list(_by_files(folder, lambda a, b: [tool, a, b], _of_crate))


OURS: Final = "`onrecord schema diff`"

_RANK: Final = {"compatible": 0, "additive": 1, "breaking": 2}


def judged(case: Case, said: str) -> str:
    """Return how a tool did on a change: right, missed, false alarm or failed."""
    if said.startswith("failed"):
        return "failed"
    if said == "not breaking":
        return "missed" if case.documents == "breaking" else "right"
    if said == case.documents:
        return "right"
    return "missed" if _RANK[said] < _RANK[case.documents] else "false alarm"


def rows(folder: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Yield (tool, version, answers)."""
    ours = [difference(case.old, case.new).documents.value for case in cases()]
    yield OURS, version("onrecord"), ours
    # In turn: a limit of time says nothing where tools take each other's.
    for peer in PEERS:
        said = answers(peer, folder)
        if said is None:
            print(f"not measured: {peer.name} ({peer.registry}) cannot be installed")
            continue
        assert len(said) == len(cases()), (peer, said[-1:])
        yield f"{peer.name} ({peer.registry})", peer.version, said


_HEAD: Final = """\
Generated by `python -m tests.schema_changes.peers DIRECTORY`, {date}: every change of
[cases.yaml](cases.yaml), {number} of them, put to the tools that were found. The question is what a
change does to documents: {verdicts}. *Missed* is a verdict that is milder than the true one, which
lets a change pass; *false alarm* one that is graver; *failed* an error, or no answer in {seconds}
seconds for one change or {limit} for all. A tool that says no more than whether a change breaks is
right if that is right.
"""
_COLUMNS: Final = """\
The last column: of the {clients} changes that break programs with a generated client and no
document, how many the tool would let pass. Types have no names in a set of documents.
"""
_TABLE: Final = """\
| tool | version | right | missed | false alarm | failed | breaks clients alone, let pass |
|---|---|---|---|---|---|---|
"""
_OURS: Final = """\
`onrecord schema diff` asks jsonschema-rs, which proves containment but takes each pattern for
opaque, after interegular has told which pattern implies which; it adds what types do, which no tool
knows. See `tools/onrecord_tools/evolution/containment.py`.
"""


def _filled(text: str) -> str:
    return textwrap.fill(" ".join(text.split()), 100, break_on_hyphens=False) + "\n"


def _named(results: list[str], kind: str) -> str:
    """Return the changes that a tool did so on; of almost all, those that it did not."""
    of = list(zip(cases(), results, strict=True))
    names = [case.name for case, result in of if result == kind]
    others = [case.name for case, result in of if result != kind]
    if not others:
        return "all"
    return f"all but {', '.join(others)}" if len(others) < len(names) / 10 else ", ".join(names)


def _reasons(said: list[str]) -> str:
    """Return why a tool failed, and how often for each reason."""
    found = Counter(each.removeprefix("failed: ") for each in said if each.startswith("failed"))
    return ", ".join(f"{reason} ({count})" for reason, count in found.most_common())


def page(folder: Path) -> str:
    """Return the page."""
    alone = [c for c in cases() if c.clients == "breaking" and c.documents != "breaking"]
    verdicts = Counter(case.documents for case in cases())
    head = _HEAD.format(
        date=datetime.now(UTC).date().isoformat(),
        number=len(cases()),
        verdicts=", ".join(f"{n} {verdict}" for verdict, n in sorted(verdicts.items())),
        seconds=SECONDS,
        limit=LIMIT,
    )
    table = [_TABLE]
    wrong: list[str] = []
    for name, number, said in rows(folder):
        results = [judged(case, each) for case, each in zip(cases(), said, strict=True)]
        count = Counter(results)
        passed = sum(
            case in alone and not each.startswith(("breaking", "failed"))
            for case, each in zip(cases(), said, strict=True)
        )
        if name == OURS:
            passed = sum(
                difference(case.old, case.new).clients.value != "breaking" for case in alone
            )
        counts = (str(count[kind]) for kind in ("right", "missed", "false alarm", "failed"))
        table.append(f"| {' | '.join([name, number, *counts, str(passed)])} |\n")
        for kind in ("missed", "false alarm", "failed"):
            if count[kind]:
                why = f" by {_reasons(said)}" if kind == "failed" else ""
                wrong.append(f"- {name}, {kind}{why}: {_named(results, kind)}\n")
    return "\n".join(
        [
            "# What tools say of schema changes\n",
            _filled(head),
            _filled(_COLUMNS.format(clients=len(alone))),
            "".join(table),
            _OURS,
            "## What each got wrong\n",
            "".join(wrong),
        ]
    )


if __name__ == "__main__":
    where = Path(sys.argv[1]).resolve()
    where.mkdir(parents=True, exist_ok=True)
    (HERE / "peers.md").write_text(page(where), encoding="utf-8")
    print(f"wrote {HERE / 'peers.md'}")
