"""C#, with quicktype."""

import json
import re
from html import escape
from importlib.resources import files
from pathlib import Path
from typing import Any

from onrecord_tools.clients.target import Target, banner
from onrecord_tools.clients.toolchain import NODE, NPM, generator_path, node_modules, path_of, run

FLAGS = (
    *("--lang", "csharp"),
    *("--csharp-version", "6"),
    *("--framework", "NewtonSoft"),
    *("--features", "attributes-only"),
    *("--array-type", "list"),
    "--check-required",
)


def _without_bounds(node: Any) -> Any:
    """Leave out what quicktype makes converters for: `PurpleMinMaxLengthCheckConverter`."""
    if isinstance(node, list):
        return [_without_bounds(item) for item in node]
    if not isinstance(node, dict):
        return node
    if node.get("type") in ("string", "integer", "number") and "enum" not in node:
        return {key: value for key, value in node.items() if key in ("type", "description")}
    return {key: _without_bounds(value) for key, value in node.items() if key != "propertyNames"}


def _with_definitions(code: str, schema: dict[str, Any], root: str) -> str:
    """Put its definition alone above each type; quicktype adds those of properties that hold it."""
    definitions = {root: schema} | schema.get("$defs", schema.get("definitions", {}))

    def above(match: re.Match[str]) -> str:
        text = definitions.get(match[3], {}).get("description")
        if text is None:
            return match[0]
        lines = ["<summary>", *escape(text, quote=False).splitlines(), "</summary>"]
        comment = "".join(f"    /// {line}".rstrip() + "\n" for line in lines)
        return comment + match[2]

    declared = r"((?:    ///.*\n)*)(    public (?:partial class|enum) (\w+))"
    return re.sub(declared, above, code)


def generate(schema: dict[str, Any], work: Path, root: str, package: str) -> dict[str, str]:
    """Return the types, and a file with `Read` and `Write`; see `Generate`."""
    source, target = work / "schema.json", work / "types.cs"
    source.write_text(json.dumps(_without_bounds({**schema, "title": root})), encoding="utf-8")
    namespace = package.capitalize()
    command = node_modules(generator_path("quicktype")) / "quicktype" / "dist" / "index.js"
    run(
        *(path_of(NODE), command, *FLAGS, "--src-lang", "schema", "--namespace", namespace),
        *("--top-level", root, "--out", target, source),
        cwd=work,
    )
    types = target.read_text("utf-8")
    # Newtonsoft.Json has it since version 8; `Read` refuses null whatever the version.
    types = types.replace("Required = Required.DisallowNull, ", "")
    # Any JSON: as object, it would be a JToken or a number, depending on what is there.
    types = types.replace("Dictionary<string, object>", "Dictionary<string, JToken>")
    types = types.replace(
        "    using Newtonsoft.Json;\n",
        "    using Newtonsoft.Json;\n    using Newtonsoft.Json.Linq;\n",
    )
    types = _with_definitions(types, schema, root)
    said = f"// {banner(schema, TARGET.name)}\n\n"
    reader = files("onrecord_tools.clients").joinpath("parts", "Dossier.cs").read_text("utf-8")
    for ours, theirs in (("NAMESPACE", namespace), ("Dossier", root)):
        reader = reader.replace(ours, theirs)
    return {f"{namespace}.cs": said + types.strip() + "\n", f"{root}.cs": said + reader}


TARGET = Target(
    name="csharp",
    language="C#",
    title="C#",
    generator="quicktype",
    version="26.0.0",
    flags=FLAGS,
    tools=(NODE, NPM),
    before=(
        "patterns, lengths and bounds and `propertyNames` are dropped; for each of them, quicktype"
        " would make a converter of its own, with names such as `PurpleMinMaxLengthCheckConverter`"
    ),
    after=(
        "values of `extensions` become `JToken`; each type has its definition alone as its comment;"
        " what Newtonsoft.Json has since version 8 is left out; `Read` and `Write` are added to the"
        " document's class, in a file of their own"
    ),
    use="C# 6 or later, and Newtonsoft.Json; compiled with Mono and Newtonsoft.Json 6, Debian's",
    losses=(
        "`-0.0` is written as `0.0` in `extensions`; `1` is written as `1.0` in `latitude` and"
        " `longitude`.",
        "Properties and values of enums are in alphabetical order. `Read` checks twice and so holds"
        " a document three times; a serializer of your own takes null for absent."
        " `Write` does not check.",
        "Half a surrogate pair is replaced, by Newtonsoft.Json.",
        "The package's project file was not built: no .NET SDK is in the registries that CI"
        " reaches. Mono compiles the same code.",
        "Dossiers of a newer minor version that use what is new are refused: generate again.",
    ),
    why=(
        "its converters of enums take the values alone, where Newtonsoft's own takes numbers and"
        " any case. Its output for System.Text.Json needs .NET 5 or later, and NJsonSchema, in the"
        " npm package of NSwag 14, .NET 8 or later; CI can have neither."
    ),
    generate=generate,
)
