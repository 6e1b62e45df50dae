"""Go, with go-jsonschema."""

import json
import re
import shutil
from importlib.resources import files
from pathlib import Path
from typing import Any

from onrecord_tools.clients.target import Target, banner
from onrecord_tools.clients.toolchain import GO, generator_path, path_of, run

FLAGS = (
    "--struct-name-from-title",
    "--disable-custom-types-for-maps",
    "--disable-omitzero",
    *("--tags", "json"),
    *("--capitalization", "ID,IDs,URL,EDTF"),
)


def _in_its_words(node: Any) -> Any:
    """Say the same in the words that go-jsonschema understands."""
    if isinstance(node, list):
        return [_in_its_words(item) for item in node]
    if not isinstance(node, dict):
        return node
    node = {key: _in_its_words(value) for key, value in node.items()}
    # `{description, allOf: [{$ref}]}` becomes interface{}, `{description, $ref}` the named type.
    match node.get("allOf"):
        case [{"$ref": _} as reference]:
            del node["allOf"]
            node |= reference
    # Any JSON: kept as it is written. As interface{}, large integers would lose digits.
    if node.get("additionalProperties") == {}:
        raw = {"type": "json.RawMessage", "imports": ["encoding/json"]}
        node["additionalProperties"] = {"goJSONSchema": raw}
    # A bound beyond 32 bits would not compile where int has 32.
    if node.get("type") == "integer" and node.get("maximum", 0) >= 2**31:
        del node["maximum"]
    return node


def _with_comments(code: str, schema: dict[str, Any]) -> str:
    """Add the definitions of the enums and their values, which go-jsonschema leaves out."""
    definitions = schema.get("$defs", schema.get("definitions", {}))

    def description(type_name: str) -> str:
        return str(definitions.get(type_name, {}).get("description", ""))

    def above_type(match: re.Match[str]) -> str:
        text = description(match[1]).partition("\n\n- `")[0]
        return "".join(f"// {line}".rstrip() + "\n" for line in text.splitlines()) + match[0]

    def above_value(match: re.Match[str]) -> str:
        found = re.search(
            rf"^- `{re.escape(match[2])}`: (.*)$", description(match[1]), re.MULTILINE
        )
        return f"\n// {found[1]}\n{match[0]}" if found else match[0]

    code = re.sub(r"^type (\w+) string$", above_type, code, flags=re.MULTILINE)
    code = re.sub(r'^const \w+ (\w+) = "([^"]*)"$', above_value, code, flags=re.MULTILINE)
    return code.replace("\n\n\n", "\n\n")


def generate(schema: dict[str, Any], work: Path, root: str, package: str) -> dict[str, str]:
    """Return the types, and a file with `Read` and `Write`; see `Generate`."""
    source, target = work / "schema.json", work / f"{package}.go"
    source.write_text(json.dumps(_in_its_words({**schema, "title": root})), encoding="utf-8")
    for name in ("go.mod", "go.sum"):
        shutil.copy(generator_path("go-jsonschema") / name, work)
    run(
        *(path_of(GO), "tool", "go-jsonschema"),
        *("--package", package, "--output", target),
        *FLAGS,
        source,
        cwd=work,
        # for this machine, whatever is being built for another
        env={"GOOS": "", "GOARCH": "", "GOFLAGS": "", "GOWORK": "off"},
    )
    # as Go's own tools know generated files
    said = banner(schema, TARGET.name).replace("Generated", "Code generated")
    said = said.replace("Do not edit", "DO NOT EDIT")
    types = _with_comments(target.read_text(encoding="utf-8"), schema)
    types = re.sub(r"\A// Code generated .*", f"// {said}", types)
    reader = files("onrecord_tools.clients").joinpath("parts", "dossier.go").read_text("utf-8")
    for ours, theirs in (
        ("BANNER", said),
        ("Package onrecord", f"Package {package}"),
        ("package onrecord", f"package {package}"),
        ("Dossier", root),
    ):
        reader = reader.replace(ours, theirs)
    return {target.name: types, f"{root.lower()}.go": reader}


TARGET = Target(
    name="go",
    language="Go",
    title="Go",
    generator="go-jsonschema",
    version="0.24.1",
    flags=FLAGS,
    tools=(GO,),
    before=(
        "`allOf: [{$ref}]` becomes `$ref`; values of `extensions` become `json.RawMessage`; upper"
        " bounds beyond 32 bits are dropped"
    ),
    after=(
        "the definitions of enums and their values are added as comments; `Read` and `Write` are"
        " added, in a file of their own"
    ),
    use="Go 1.21 or later, 32-bit machines included",
    losses=(
        "`1.0` is written as `1` in `latitude` and `longitude`; half a surrogate pair outside"
        " `extensions` is replaced.",
        "Keys are written in alphabetical order. Reading stops at the first thing wrong, most often"
        " without saying where, at about one megabyte a second. `Write` does not check.",
        "Dossiers of a newer minor version that use what is new are refused: generate again.",
    ),
    why=(
        "quicktype 26 accepts unknown values, names a value's constant after its enum only where"
        " another enum has the same value (so that names change when values are added), and keeps"
        " `extensions` as `interface{}`. go-jsonschema turns a property that is `allOf: [{$ref}]`"
        " of an enum into `interface{}`, hence the step before it."
    ),
    generate=generate,
)
