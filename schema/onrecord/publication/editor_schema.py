"""The editor edition of the schema: accepts what the published one accepts, and shows more.

It is the draft-07 twin with the keywords that editors read beside the standard ones: Markdown for
hovers and completions, sentences instead of patterns in messages, snippets. Where a property refers
to a definition, the definition is put in its place, since editors look for the values that they
offer in the property itself.
"""

from typing import Any

from onrecord import vocabularies
from onrecord.dossier import SCHEMA_URL, SCHEMA_VERSION
from onrecord.identifier import PREFIXES
from onrecord.pattern import form_in_words, prefixes
from onrecord.publication.json_file import json_file
from onrecord.publication.json_schema import in_draft_07, json_schema
from onrecord.publication.snippets import snippets
from onrecord.vocabularies import CROSSWALKS, Vocabulary

EDITOR_KEYWORDS = (
    "defaultSnippets",
    "enumDescriptions",
    "markdownDescription",
    "markdownEnumDescriptions",
    "patternErrorMessage",
    "x-intellij-enum-metadata",
)
"""The keywords of the edition that no dialect of JSON Schema has. None of them validates.

vscode-json-languageservice reads all but the last: the service of VS Code, Zed, Monaco and, through
its language server, Neovim and Emacs. The last is for JetBrains' editors.
"""

EDITOR_SCHEMA_FILE = f"schema/json-schema/{SCHEMA_VERSION}/onrecord.editor.schema.json"
"""The file of the edition. Its words may be improved after the release of the schema."""

_DEFINITIONS = "#/definitions/"


def _paragraphs(docstring: str) -> list[str]:
    return [" ".join(paragraph.split()) for paragraph in docstring.split("\n\n")]


def _described(paragraphs: list[str]) -> dict[str, str]:
    """Return the documentation of a property or a definition, plain and in Markdown."""
    markdown = "\n\n".join(paragraphs)
    return {"description": markdown.replace("`", ""), "markdownDescription": markdown}


def _record(prefix: str) -> str:
    noun = PREFIXES[prefix]
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _of_pattern(pattern: str) -> tuple[list[str], dict[str, Any]]:
    """Return what to say of a pattern: paragraphs of documentation, and keywords."""
    begins = prefixes(pattern)
    said = [form_in_words(pattern)]
    keywords: dict[str, Any] = {"patternErrorMessage": form_in_words(pattern)}
    if begins:
        said += ["\n".join(f"- `{prefix}:` {_record(prefix)}" for prefix in begins)]
        keywords["defaultSnippets"] = [
            {
                "label": f'"{prefix}:"',
                "description": f"The id of {_record(prefix)}.",
                "body": f"{prefix}:$1",
            }
            for prefix in begins
        ]
    return said, keywords


def _of_enum(name: str) -> tuple[list[str], dict[str, Any]]:
    """Return what to say of a vocabulary: paragraphs of documentation, and keywords."""
    vocabulary = getattr(vocabularies, name)
    assert issubclass(vocabulary, Vocabulary)
    markdown = []
    for value in vocabulary:
        elsewhere = [f"{CROSSWALKS[key]}: {term}" for key, term in value.crosswalks.items()]
        markdown.append("\n\n".join([value.definition, *elsewhere]))
    return _paragraphs(vocabulary.__doc__ or ""), {
        "enumDescriptions": [value.definition for value in vocabulary],
        "markdownEnumDescriptions": markdown,
        "x-intellij-enum-metadata": {
            value.value: {"description": value.definition} for value in vocabulary
        },
    }


def _edited(node: dict[str, Any], definitions: dict[str, Any]) -> dict[str, Any]:
    """Return a schema of the twin, and all that it holds, as editors want it."""
    if "$ref" in node:
        return node
    said = _paragraphs(node["description"]) if "description" in node else []
    more: list[str] = []
    keywords: dict[str, Any] = {}
    if "allOf" in node:
        (reference,) = node["allOf"]
        node = definitions[reference["$ref"].removeprefix(_DEFINITIONS)]
        more = _paragraphs(node["description"])
    elif "enum" in node:
        said = []
    if "enum" in node:
        # The description of the definition lists the values, each of which has its own now.
        more, keywords = _of_enum(node["title"])
    elif "pattern" in node:
        more, keywords = _of_pattern(node["pattern"])
    if said and more and more[0].startswith(said[0].removesuffix(".")):
        said = said[1:]
    said += more
    edited = {key: value for key, value in node.items() if key != "description"} | keywords
    for key in ("items", "additionalProperties", "propertyNames"):
        if isinstance(node.get(key), dict):
            edited[key] = _edited(node[key], definitions)
    if "properties" in node:
        edited["properties"] = {
            name: _edited(inner, definitions) for name, inner in node["properties"].items()
        }
    if found := snippets(node, definitions):
        edited["defaultSnippets"] = found
    return (_described(said) if said else {}) | edited


def _used(node: Any) -> set[str]:
    """Return the names of the definitions that a schema refers to directly."""
    if isinstance(node, list):
        return {name for item in node for name in _used(item)}
    if not isinstance(node, dict):
        return set()
    named = {node["$ref"].removeprefix(_DEFINITIONS)} if "$ref" in node else set()
    return named | {name for value in node.values() for name in _used(value)}


def editor_schema() -> dict[str, Any]:
    """Return the editor edition of the schema of a dossier, dialect draft-07, as plain data."""
    twin = in_draft_07(json_schema())
    definitions = twin.pop("definitions")
    root = {key: twin.pop(key) for key in ("$schema", "$id")}
    root["$id"] = SCHEMA_URL.replace(".schema.json", ".editor.schema.json")
    edited = _edited(twin, definitions)
    # What a document says first, with the values that it has to say.
    for name, value in {"$schema": SCHEMA_URL, "schema_version": SCHEMA_VERSION}.items():
        edited["properties"][name]["defaultSnippets"] = [{"label": f'"{value}"', "body": value}]
    kept: dict[str, Any] = {}
    wanted = _used(edited)
    while wanted - set(kept):
        for name in wanted - set(kept):
            kept[name] = _edited(definitions[name], definitions)
        wanted |= _used(kept)
    return {**root, **edited, "definitions": {name: kept[name] for name in sorted(kept)}}


def editor_schema_file() -> dict[str, bytes]:
    """Return path -> bytes of the edition."""
    return {EDITOR_SCHEMA_FILE: json_file(editor_schema())}
