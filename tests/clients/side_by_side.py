"""The same harness on other published schemas: `make side-by-side SCHEMAS=FOLDER`.

    python -m tests.clients.side_by_side FOLDER [--schema NAME] [--target NAME]

FOLDER holds a checkout of each repository below, under its name. What is found is kept in
FOLDER/found.json, so that a run can be taken up again, and the whole is written to
clients/side-by-side.md.
"""

import argparse
import json
import re
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from jsonschema.validators import validator_for

from onrecord_tools.clients.toolchain import ToolMissing
from tests.clients.bundling import bundled
from tests.clients.proof import Case, Proof, Result, all_proofs, prove
from tests.clients.support import cells, known_rows
from tests.conftest import ROOT

DOCUMENT = ROOT / "clients" / "side-by-side.md"


@dataclass(frozen=True)
class Other:
    """A published schema, and real documents of it, by path in its repository."""

    title: str
    repository: str
    commit: str
    """The commit that the committed document was made with."""
    main: str
    others: str
    """A pattern of the files that `main` refers to."""
    samples: tuple[str, ...]
    root: str
    """What the type of a whole document is called, where the schema does not say."""


OTHERS = {
    "osv": Other(
        "OSV, after 1.7.5",
        "ossf/osv-schema",
        "51b8156b69b9e2e9ff2301e649db61636067fcfa",
        "validation/schema.json",
        "",
        ("tools/ghsa/testdata/*.osv.json",),
        "Vulnerability",
    ),
    "stix": Other(
        "STIX 2.1",
        "oasis-open/cti-stix2-json-schemas",
        "3bf9e69dc18dbbe995676c5dde027ead76e2b6fa",
        "schemas/common/bundle.json",
        "schemas/**/*.json",
        ("examples/threat-reports/*.json",),
        "Bundle",
    ),
    "cyclonedx": Other(
        "CycloneDX 1.7",
        "CycloneDX/specification",
        "e02a34ae42a48239f54e04f75280b9000b29f1fb",
        "schema/bom-1.7.schema.json",
        "schema/spdx.schema.json,schema/jsf-*.schema.json,schema/cryptography-defs.schema.json",
        ("tools/src/test/resources/1.7/valid-bom-1.7.json",),
        "Bom",
    ),
    "bods": Other(
        "BODS 0.4",
        "openownership/data-standard",
        "d97e79829b3bbdc759bc35c814b002c65ff75e95",
        "schema/statement.json",
        "schema/*-record.json,schema/components.json",
        ("examples/fermcat.json", "examples/tecido.json"),
        "Statements",
    ),
}


def case_of(other: Other, folder: Path) -> Case:
    """Return a published schema, bundled, and its samples, which it takes."""
    base = folder / other.repository.split("/")[1]
    files = [
        path
        for pattern in filter(None, other.others.split(","))
        for path in sorted(base.glob(pattern))
        if path != base / other.main
    ]
    schema = bundled(base / other.main, files)
    samples = [path for pattern in other.samples for path in sorted(base.glob(pattern))]
    good = {path.name: json.loads(path.read_text("utf-8")) for path in samples}
    validator = validator_for(schema)(schema)
    refused = [name for name, document in good.items() if not validator.is_valid(document)]
    good = {name: document for name, document in good.items() if name not in refused}
    if not good:
        raise SystemExit(f"{other.title} takes none of its samples: {', '.join(refused)}")
    definitions = schema.get("$defs") or schema.get("definitions") or {}
    return Case(
        schema, other.root, "sample", frozenset({other.root, *definitions}), good, numbers=None
    )


def ours() -> dict[str, Any]:
    """Return what `make clients` found with our own schema, as the README has it."""
    found = {}
    for name, row in known_rows().items():
        _, _, compiled, names, kept, *_ = cells(row)
        number, total = map(int, kept.split(" of "))
        found[name] = {
            "generated": not compiled.startswith("no"),
            "compiled": compiled.startswith("yes"),
            "kept": number,
            "documents": total,
            "invented": int(names != "yes"),
            "why": "",
        }
    return found


def found_of(result: Result, case: Case) -> dict[str, Any]:
    """Return what was found as JSON."""
    named = {re.sub(r"\W|_", "", name).lower() for name in case.names}
    invented = {name for name in result.invented if re.sub(r"\W|_", "", name).lower() not in named}
    # The first line is the command.
    why = [line for line in result.why_not.splitlines() if line.strip()]
    why = why[1:] or why
    refused = [f"{name}: {text}" for name, text in result.refused_good.items()]
    said = [line for line in why if re.search(r"error|Error:|panic|invalid|:\d+:", line)] or why
    said = [line for line in said if len(line) < 2000] or said
    return {
        "generated": result.is_generated,
        "compiled": result.is_compiled,
        "kept": result.kept,
        "documents": len(case.good),
        "invented": len(invented),
        "why": (said or refused or sorted(result.lost) or [""])[0],
    }


def cell(found: dict[str, Any] | None) -> str:
    """Return what the table says of one target and schema."""
    if found is None:
        return "not run"
    if not found["generated"]:
        return "not made"
    if not found["compiled"]:
        return "made, does not compile"
    state = "**lossless**" if found["kept"] == found["documents"] and not found["why"] else "loses"
    named = "" if not found["invented"] else f", {found['invented']} invented names"
    return f"{state} {found['kept']}/{found['documents']}{named}"


def document(found: dict[str, Any], proofs: dict[str, Proof], day: str) -> str:
    """Return the text of the committed document."""
    titles = {"onrecord": "onrecord 1.0"} | {name: other.title for name, other in OTHERS.items()}
    lines = [
        "# Clients of five published schemas, side by side",
        "",
        "What the [harness](README.md) finds when the same generators, flags, compilers and",
        "programs that make onrecord's clients are given other published schemas, each with real",
        "documents of its own repository that the schema takes: made, compiled with the strictest",
        "flags, and whether every document that is read, written, read and written again is what",
        "it was (numbers compared by value, order of keys aside). onrecord's column is that of the",
        "[support table](README.md): published and made dossiers.",
        "",
        "The steps before and after a generator were written for onrecord's schema; others may do",
        "better with flags, generators or steps of their own: the program for pydantic, say, wants",
        "a class at the root, and BODS has a list there. *loses n/m*: n of m documents came back",
        "as they were, the others otherwise or not at all; *not run*: not measured yet.",
        "*Invented names* are types that the client declares and the",
        "schema does not name.",
        "",
        f"Measured on {day}. The command, with a checkout of each repository below in FOLDER:",
        "",
        "```sh",
        "make side-by-side SCHEMAS=FOLDER",
        "```",
        "",
        "| schema | repository | commit | documents |",
        "|---|---|---|---|",
    ]
    for name, other in OTHERS.items():
        number = max((one["documents"] for one in found.get(name, {}).values()), default=0)
        lines.append(
            f"| {other.title} | {other.repository} | `{other.commit[:12]}` | {number}:"
            f" {', '.join(f'`{sample}`' for sample in other.samples)} |"
        )
    shown = {name: proof for name, proof in proofs.items() if name in found["onrecord"]}
    lines += [
        "",
        "| | " + " | ".join(titles.values()) + " |",
        "|---|" + "---|" * len(titles),
    ]
    for name, proof in shown.items():
        cells = [cell(found.get(schema, {}).get(name)) for schema in titles]
        target = proof.target
        lines.append(
            f"| {target.title} ({target.generator} {target.version}) | {' | '.join(cells)} |"
        )
    totals = []
    for schema in titles:
        all_of = [one for name, one in found.get(schema, {}).items() if name in shown]
        made = sum(one["generated"] for one in all_of)
        compiled = sum(one["compiled"] for one in all_of)
        lossless = sum("**" in cell(one) for one in all_of)
        totals.append(f"{made} / {compiled} / {lossless} of {len(all_of)} run")
    lines.append("| **made / compiled / lossless** | " + " | ".join(totals) + " |")
    lines += ["", "## What stood in the way", "", "The first thing that was said.", ""]
    for schema, title in titles.items():
        for name, proof in shown.items():
            one = found.get(schema, {}).get(name)
            if one and one["why"]:
                why = re.sub(r"(/[\w.+-]+){2,}/", "", one["why"])
                why = re.sub(r"\s+", " ", why).replace("`", "'")[:200]
                lines.append(f"- {title}, {proof.target.title}: `{why}`")
    return "\n".join(lines) + "\n"


def main() -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--schema", choices=list(OTHERS))
    parser.add_argument("--target", choices=list(all_proofs()))
    arguments = parser.parse_args()
    kept = arguments.folder / "found.json"
    found: dict[str, Any] = json.loads(kept.read_text("utf-8")) if kept.exists() else {}
    for schema, other in OTHERS.items():
        if arguments.schema not in (None, schema):
            continue
        case = case_of(other, arguments.folder)
        for name, proof in all_proofs().items():
            if arguments.target not in (None, name):
                continue
            if name in found.get(schema, {}) and arguments.target is None:
                continue
            began = time.monotonic()
            try:
                with TemporaryDirectory() as folder:
                    result = prove(proof, case, Path(folder).resolve())
            except ToolMissing as missing:
                print(f"skipped: {name}: {missing}")
                continue
            one = found_of(result, case)
            found.setdefault(schema, {})[name] = one
            kept.write_text(json.dumps(found, indent=1), "utf-8")
            took = time.monotonic() - began
            print(f"{schema}, {name}: {cell(one)} ({took:.0f} s) {one['why'][:160]}", flush=True)
    day = datetime.now(UTC).date().isoformat()
    DOCUMENT.write_text(
        document(found | {"onrecord": ours()}, all_proofs(), day), "utf-8", newline="\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
