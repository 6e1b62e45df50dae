"""Rust, with typify."""

import json
import re
from importlib.resources import files
from pathlib import Path
from typing import Any

from onrecord_tools.clients.target import Target, banner
from onrecord_tools.clients.toolchain import CARGO, crate_program, generator_path, run


def _without_patterns(node: Any) -> Any:
    """Leave out what typify makes types of its own for: `ActorId`, `ActorNote`, `ActorNamesKey`."""
    if isinstance(node, list):
        return [_without_patterns(item) for item in node]
    if not isinstance(node, dict):
        return node
    if node.get("type") == "string" and "enum" not in node:
        return {key: value for key, value in node.items() if key in ("type", "description")}
    return {key: _without_patterns(value) for key, value in node.items() if key != "propertyNames"}


def _as_lines(comment: re.Match[str]) -> str:
    """Write a comment as people write them in Rust."""
    lines = [f"{comment[1]}/// {line}".rstrip() for line in comment[2].splitlines()]
    return "\n".join(lines)


def generate(schema: dict[str, Any], work: Path, root: str, package: str) -> dict[str, str]:
    """Return one file with the types, `read` and `write`; see `Generate`."""
    source = work / "schema.json"
    source.write_text(json.dumps(_without_patterns({**schema, "title": root})), encoding="utf-8")
    types = run(crate_program(generator_path("typify")), source, cwd=work)
    types = re.sub(r"^( *)/\*\*(.*?)\*/$", _as_lines, types, flags=re.MULTILINE | re.DOTALL)
    types = re.sub(r"^( *///)(?=[^ /\n])", r"\1 ", types, flags=re.MULTILINE)
    part = files("onrecord_tools.clients").joinpath("parts", "dossier.rs").read_text("utf-8")
    head = (
        f"// {banner(schema, TARGET.name)}\n\n"
        "//! Reads and writes documents of a JSON Schema. The types are generated from it.\n\n"
    )
    return {f"{package}.rs": head + types + part.replace("Dossier", root)}


TARGET = Target(
    name="rust",
    language="Rust",
    title="Rust",
    generator="typify",
    version="0.8.0",
    flags=("map type: BTreeMap", "derive: PartialEq"),
    tools=(CARGO,),
    before=(
        "patterns and lengths of strings and `propertyNames` are dropped; for each of them, typify"
        " would make a type of its own, 90 beside our 49"
    ),
    after="comments are written as `///` lines; `read` and `write` are added to the file",
    use=(
        "Rust 2021, serde with `derive`, and serde_json with `arbitrary_precision`, without which"
        " numbers in `extensions` lose digits"
    ),
    losses=(
        "`1` is written as `1.0` in `latitude` and `longitude`.",
        "Half a surrogate pair is refused, in `extensions` too: Rust's strings have none.",
        "Keys are written in alphabetical order. `read` checks twice and so holds a document three"
        " times; the types alone, with serde_json, take null and empty lists for absent. `write`"
        " does not check.",
        "`arbitrary_precision` holds for every crate of a program that uses serde_json.",
        "Dossiers of a newer minor version that use what is new are refused: generate again.",
    ),
    why=(
        "its lists and maps are plain and empty when absent, its structs refuse unknown properties,"
        " and its enums are ordered as the schema has them and go to and from text. quicktype 26"
        " refuses nothing unknown, makes every list an `Option`, writes maps in random order and"
        " sorts values. typify's own command takes five times the work to compile, hence a program"
        " of a few lines around the library."
    ),
    generate=generate,
    folder="src",
)
