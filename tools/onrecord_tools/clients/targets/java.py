"""Java, with jsonschema2pojo."""

import json
import re
from importlib.resources import files
from pathlib import Path
from typing import Any

from onrecord_tools.clients.target import Target, banner
from onrecord_tools.clients.toolchain import JAVA, MAVEN, generator_path, jars, path_of, run

ANY = "com.fasterxml.jackson.databind.JsonNode"


def _package(package: str) -> str:
    return f"org.w3id.{package}"


class _Documents:
    """Takes a schema apart into a document for each type.

    jsonschema2pojo names a type after its file, keeps a description only where there is no `$ref`,
    and takes `existingJavaType` for the name of a type that it is not to make.
    """

    def __init__(self, schema: dict[str, Any], root: str, package: str) -> None:
        self._package = package
        self._root = root
        self._definitions = schema.get("$defs", schema.get("definitions", {}))
        types = {root: schema} | {
            name: node
            for name, node in self._definitions.items()
            if "enum" in node or "properties" in node
        }
        self.documents = {name: self._said(node, name) for name, node in types.items()}

    def _said(self, node: Any, name: str = "", within: frozenset[str] = frozenset()) -> Any:
        if isinstance(node, list):
            return [self._said(item, "", within) for item in node]
        if not isinstance(node, dict):
            return node
        match node:
            case {"allOf": [{"$ref": reference}]} | {"$ref": reference}:
                target = reference.rpartition("/")[2].removeprefix("#") or self._root
                said = {key: node[key] for key in node.keys() & {"description"}}
                found = self._definitions.get(target, {})
                if target == self._root or "enum" in found or "properties" in found:
                    return said | {"existingJavaType": f"{self._package}.{target}"}
                if target in within:
                    return said | {"existingJavaType": ANY}
                return self._said(found, "", within | {target}) | said
            case {"type": "object"} if "properties" not in node:
                values = node.get("additionalProperties")
                text = isinstance(values, dict) and values.get("type") == "string"
                kept = {key: node[key] for key in node.keys() & {"description"}}
                value = "String" if text else ANY
                return kept | {"existingJavaType": f"java.util.Map<String,{value}>"}
        dropped = {"$defs", "definitions", "title", "$id"} if name else set()
        return {
            key: {name: self._said(item, "", within) for name, item in value.items()}
            if key == "properties"
            else self._said(value, "", within)
            for key, value in node.items()
            if key not in dropped
        }


def generate(schema: dict[str, Any], work: Path, root: str, package: str) -> dict[str, str]:
    """Return a file for each type, and `Json` with `read` and `write`; see `Generate`."""
    sources, out = work / "schema", work / "out"
    sources.mkdir()
    package = _package(package)
    for name, document in _Documents(schema, root, package).documents.items():
        (sources / f"{name}.json").write_text(json.dumps(document), encoding="utf-8")
    lock = generator_path("jsonschema2pojo")
    classes = f"{jars(lock)}/*"
    run(path_of(JAVA), "-cp", classes, lock / "Generate.java", sources, out, package, cwd=work)
    said = f"// {banner(schema, TARGET.name)}\n\n"
    client = {}
    for path in sorted(out.rglob("*.java")):
        text = re.sub(r"[ \t]+$", "", path.read_text("utf-8"), flags=re.MULTILINE)
        client[path.relative_to(out).as_posix()] = said + text.strip() + "\n"
    reader = files("onrecord_tools.clients").joinpath("parts", "Json.java").read_text("utf-8")
    for ours, theirs in (("PACKAGE", package), ("Dossier", root)):
        reader = reader.replace(ours, theirs)
    return {**client, f"{package.replace('.', '/')}/Json.java": said + reader}


TARGET = Target(
    name="java",
    language="Java",
    title="Java",
    generator="jsonschema2pojo-core",
    version="1.3.3",
    flags=(
        "includeRequiredPropertiesConstructor",
        "includeConstructorPropertiesAnnotation",
        "inclusionLevel NON_EMPTY",
        "useLongIntegers",
        "!includeAdditionalProperties",
    ),
    tools=(JAVA, MAVEN),
    before=(
        "each definition becomes a document of its own, and references to it the name of its class"
        " (otherwise enums are put inside of the class that uses them first, and the descriptions"
        " of properties are lost); maps become `Map<String, String>` or `Map<String, JsonNode>`"
    ),
    after="`Json`, with `read` and `write`, is added, in a file of its own",
    use="Java 17 or later and Jackson 2 (jackson-databind)",
    losses=(
        "`-0.0` is written as `0.0` in `extensions`; `1` is written as `1.0` in `latitude` and"
        " `longitude`.",
        "`Json.read` checks twice and so holds a document three times; a mapper of your own takes"
        " null and empty lists for absent. `Json.write` does not check.",
        "A document with half a surrogate pair is written in ASCII alone.",
        "Descriptions are in the code three times, once as an annotation.",
        "Dossiers of a newer minor version that use what is new are refused: generate again.",
    ),
    why=(
        "it has constructors of what is required, which Jackson holds documents to, lists that are"
        " empty when absent, `equals`, `hashCode` and `toString`, and the order of the schema."
        " quicktype 26 lets through what is missing and what is unknown, makes `getTargetID` of"
        " `target_id`, sorts the properties, and brings date parsers that nothing uses."
    ),
    generate=generate,
    folder="src/main/java",
)
