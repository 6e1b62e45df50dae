"""Snippets: what an editor writes for a new record, with a place to fill in at each value.

Their values follow from the schema; here is which fields each has beside the required ones. The
syntax is VS Code's: `${1:talks}` is a place that holds `talks`, `${2|a,b|}` a choice, and a string
that begins with `^` is written without quotes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from onrecord.dossier import SCHEMA_URL, SCHEMA_VERSION
from onrecord.pattern import prefixes


@dataclass(frozen=True, slots=True)
class Snippet:
    """A snippet of a type of object: its required fields and those of `fields`."""

    label: str
    description: str
    fields: tuple[str, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)
    """Fields that are not to fill in, and their value."""


SNIPPETS: Mapping[str, tuple[Snippet, ...]] = {
    "Actor": (
        Snippet("actor", "An actor that the text names.", values={"naming": "named"}),
        Snippet("unnamed actor", "An actor that the text does not name.", ("source_id",)),
    ),
    "Affiliation": (
        Snippet(
            "affiliation",
            "That an actor belongs to an organization, as the text has it.",
            ("organization_id", "evidence"),
            {"basis": "text"},
        ),
    ),
    "Place": (Snippet("place", "A place that the text names."),),
    "Event": (
        Snippet("event", "An event and who has a part in it.", ("participations",)),
        Snippet(
            "event at a time and a place",
            "An event, when and where it happens, and who has a part in it.",
            ("time", "place_id", "participations"),
        ),
    ),
    "Participation": (Snippet("participation", "An actor's part in the event."),),
    "Relation": (
        Snippet(
            "relation",
            "How one event or statement bears on another, as the text has it.",
            ("evidence",),
            {"basis": "text"},
        ),
    ),
    "Statement": (
        Snippet(
            "statement",
            "What somebody says, as the document reports it.",
            ("speaker_ids", "form", "stance", "reported_in_id", "claims", "evidence"),
            {"content": "given"},
        ),
        Snippet(
            "narrate",
            "The document's own voice: one for each source.",
            ("source_id", "claims"),
            {"act": "narrate", "content": "given"},
        ),
    ),
    "Claim": (
        Snippet(
            "claim that it is so",
            "That an event, a part in it, a relation or an affiliation is so, or is not.",
            values={"aspect": "occurrence"},
        ),
        Snippet("claim about an aspect", "When, where or how it is, say.", ("value",)),
    ),
    "Gap": (
        Snippet("gap", "Something that is not known, not said, not answered.", ("evidence",)),
        Snippet(
            "no response",
            "Somebody who was asked and has not answered.",
            ("expected_from_id", "evidence"),
            {"kind": "no_response"},
        ),
    ),
    "Evidence": (
        Snippet("segment", "The whole segment."),
        Snippet("part of a segment", "The code points from start to end.", ("start", "end")),
    ),
    "Quote": (Snippet("quote", "Words as the text has them, and where."),),
    "When": (
        Snippet("date", "A date or an interval.", ("edtf",)),
        Snippet(
            "beside an event",
            "A time before, during or after an event or a statement.",
            ("anchor_id", "anchor_relation"),
        ),
    ),
    "Count": (
        Snippet("number", "A number.", ("best",)),
        Snippet("range", "The least and the greatest number.", ("low", "high")),
    ),
}
"""Type of object -> its snippets; inside another one's, the first of them stands for it.

Sources and segments have none: `onrecord segment` writes them.
"""


def _value(
    name: str, node: dict[str, Any], definitions: dict[str, Any], number: "count[int]"
) -> Any:
    """Return the value of a field with its places to fill in, numbered in their order."""
    for reference in (node, *node.get("allOf", ())):
        if "$ref" in reference:
            node = definitions[reference["$ref"].rpartition("/")[2]]
    if "enum" in node:
        return f"${{{next(number)}|{','.join(node['enum'])}|}}"
    match node["type"]:
        case "object":
            return _body(SNIPPETS[node["title"]][0], node, definitions, number)
        case "array":
            return [_value(name, node["items"], definitions, number)]
        case "integer":
            return f"^${{{next(number)}:0}}"
    slug = name.removesuffix("s").removesuffix("_id").replace("_", "-")
    match prefixes(node.get("pattern", "")):
        case () if "pattern" not in node:
            return f"${{{next(number)}:{name.replace('_', ' ')}}}"
        case ():
            return f"${{{next(number)}:2021-05-04}}"
        case (prefix,):
            return f"{prefix}:${{{next(number)}:{slug}}}"
        case several:
            return f"${{{next(number)}|{','.join(several)}|}}:${{{next(number)}:{slug}}}"


def _body(
    snippet: Snippet, node: dict[str, Any], definitions: dict[str, Any], number: "count[int]"
) -> dict[str, Any]:
    wanted = {*node.get("required", ()), *snippet.fields, *snippet.values}
    return {
        name: snippet.values[name]
        if name in snippet.values
        else _value("new" if name == "id" else name, inner, definitions, number)
        for name, inner in node["properties"].items()
        if name in wanted
    }


def snippets(node: dict[str, Any], definitions: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the snippets for a definition of the schema, as `defaultSnippets` holds them.

    None for what is no object, and for objects that have no snippets.
    """
    if node.get("title") == "Dossier":
        # As text, because in a body the `$` of a key could not be escaped.
        return [
            {
                "label": "dossier",
                "description": "An empty document of the dataset.",
                "bodyText": f'{{\n\t"\\$schema": "{SCHEMA_URL}",'
                f'\n\t"schema_version": "{SCHEMA_VERSION}"$0\n}}',
            }
        ]
    return [
        {
            "label": each.label,
            "description": each.description,
            "body": _body(each, node, definitions, count(1)),
        }
        for each in SNIPPETS.get(node.get("title", ""), ())
    ]
