"""Random changes of the real schema: none is called harmless that a document tells apart.

A change is drawn from a catalogue and made to a random place of the published schema. Documents are
real ones with one record, with a value put where the change is.
"""

import copy
import json
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, Final

import jsonschema_rs
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.directory import dossier_files
from onrecord_tools.evolution.comparison import difference
from tests.conftest import ROOT
from tests.schema_changes.corpus import Schema

SCHEMA: Final[Schema] = json.loads(
    (ROOT / "schema/json-schema/1.0/onrecord.schema.json").read_text(encoding="utf-8")
)
FEW: Final = settings(max_examples=40, derandomize=True, database=None)
"""Enough to meet every kind of the catalogue; a comparison of whole schemas takes its time."""


def nodes(node: Any, pointer: str = "") -> Iterator[tuple[str, Schema]]:
    """Yield (pointer, schema) of the schemas inside a schema as ours are."""
    if not isinstance(node, dict):
        return
    yield pointer, node
    for keyword in ("$defs", "properties"):
        for name, child in node.get(keyword, {}).items():
            yield from nodes(child, f"{pointer}/{keyword}/{name}")
    for keyword in ("items", "additionalProperties", "propertyNames"):
        yield from nodes(node.get(keyword), f"{pointer}/{keyword}")


def at(schema: Schema, pointer: str) -> Schema:
    for part in pointer.split("/")[1:]:
        schema = schema[part]
    return schema


# --- The catalogue --------------------------------------------------------------------------------

Edit = Callable[[st.DrawFn, Schema], None]


def _shift(keyword: str) -> Edit:
    def edit(draw: st.DrawFn, node: Schema) -> None:
        node[keyword] = max(0, node[keyword] + draw(st.sampled_from([-1, 1, -20, 20])))

    return edit


def _drop(keyword: str) -> Edit:
    def edit(_draw: st.DrawFn, node: Schema) -> None:
        del node[keyword]

    return edit


def _set(keyword: str, *values: Any) -> Edit:
    def edit(draw: st.DrawFn, node: Schema) -> None:
        node[keyword] = copy.deepcopy(draw(st.sampled_from(values)))

    return edit


def _pattern(draw: st.DrawFn, node: Schema) -> None:
    old = node["pattern"]
    made = [old[:-1], old[1:], old.replace("a-z", "a-y", 1), old.replace("+", "*", 1)]
    node["pattern"] = draw(st.sampled_from([*made, f"^(?:{old[1:-1]}|x)$", "^[a-z]"]))


def _enum(draw: st.DrawFn, node: Schema) -> None:
    values = list(node["enum"])
    how = draw(st.sampled_from(["add", "drop", "rename", "turn"]))
    if how == "add":
        values.append("drawn")
    elif how == "turn" or len(values) == 1:
        values.reverse()
    else:
        index = draw(st.integers(0, len(values) - 1))
        values[index : index + 1] = ["drawn"] if how == "rename" else []
    node["enum"] = values


def _required(draw: st.DrawFn, node: Schema) -> None:
    name = draw(st.sampled_from(sorted(node["properties"])))
    node["required"] = sorted(set(node.get("required", [])) ^ {name})


def _property(draw: st.DrawFn, node: Schema) -> None:
    name = draw(st.sampled_from(sorted(node["properties"])))
    how = draw(st.sampled_from(["add", "drop", "rename", "turn"]))
    if how == "add":
        node["properties"]["drawn"] = {"type": "string"}
    elif how == "turn":
        node["properties"][name] = node["properties"].pop(name)
    else:
        child = node["properties"].pop(name)
        if how == "rename":
            node["properties"]["drawn"] = child
        node["required"] = [n for n in node.get("required", []) if n != name]


def _reference(draw: st.DrawFn, node: Schema) -> None:
    """Inline it, wrap it otherwise, or let it lead elsewhere."""
    name = (node.get("$ref") or node["allOf"][0]["$ref"]).rpartition("/")[2]
    how = draw(st.sampled_from(["inline", "wrap", "other"]))
    if how == "inline":
        node.pop("$ref", None)
        node.pop("allOf", None)
        node.update(copy.deepcopy(SCHEMA["$defs"][name]))
        del node["title"]
        return
    if how == "other":
        name = draw(st.sampled_from(sorted(SCHEMA["$defs"])))
    reference = {"$ref": f"#/$defs/{name}"}
    node.pop("allOf", None)
    node.pop("$ref", None)
    node.update({"allOf": [reference]} if how == "wrap" else reference)


EDITS: Final[list[tuple[Callable[[Schema], bool], Edit]]] = [
    (lambda node: "pattern" in node, _pattern),
    (lambda node: "pattern" in node, _drop("pattern")),
    (lambda node: "enum" in node, _enum),
    (lambda node: "enum" in node, _enum),
    (lambda node: "enum" in node, _drop("enum")),
    (lambda node: "properties" in node, _required),
    (lambda node: "properties" in node, _property),
    (lambda node: "properties" in node, _property),
    (lambda node: "properties" in node, _drop("additionalProperties")),
    (lambda node: "additionalProperties" in node, _set("additionalProperties", True, False)),
    (lambda node: "propertyNames" in node, _drop("propertyNames")),
    (lambda node: "$ref" in node or "allOf" in node, _reference),
    (lambda node: "$ref" in node or "allOf" in node, _reference),
    (lambda node: node.get("type") == "array", _set("minItems", 0, 2)),
    (lambda node: node.get("type") == "array", _set("uniqueItems", True)),
    (lambda node: node.get("type") == "array", _set("maxItems", 1)),
    (lambda node: node.get("type") == "string", _set("type", "integer", ["string", "integer"])),
    (lambda node: node.get("type") == "integer", _set("type", "number", "string")),
    *[
        (lambda node, k=keyword: k in node, edit)
        for keyword in ("maxLength", "minLength", "minimum", "maximum", "minProperties")
        for edit in (_shift(keyword), _drop(keyword))
    ],
    (lambda node: True, _set("description", "Drawn.")),
    (lambda node: True, _set("$comment", "Drawn.")),
]


@st.composite
def changes(draw: st.DrawFn) -> tuple[Schema, str]:
    """Draw a changed schema and the pointer of what was changed."""
    made = copy.deepcopy(SCHEMA)
    fits, edit = draw(st.sampled_from(EDITS))
    pointer = draw(st.sampled_from([p for p, node in nodes(made) if fits(node)]))
    edit(draw, at(made, pointer))
    return made, pointer


# --- Documents ------------------------------------------------------------------------------------


@cache
def records() -> list[dict[str, Any]]:
    """Return real documents of one record each."""
    found = []
    for root in (ROOT, ROOT / "tutorial"):
        for name in dossier_files(root):
            dossier = json.loads((root / name).read_text(encoding="utf-8"))
            head = {"schema_version": dossier["schema_version"]}
            for key, value in dossier.items():
                found += [{**head, key: [each]} for each in value if isinstance(value, list)]
    return found


@cache
def governed(pointer: str) -> list[tuple[int, tuple[Any, ...]]]:
    """Return (record, path) of the values that the schema at a pointer is asked about."""
    closed = copy.deepcopy(SCHEMA)
    node = at(closed, pointer)
    node.clear()
    node["not"] = {}
    validator = jsonschema_rs.Draft202012Validator(closed)
    found = []
    for number, record in enumerate(records()):
        paths = {tuple(e.instance_path) for e in validator.iter_errors(record)}
        found += [(number, path) for path in sorted(paths, key=str)]
    return found


def values(node: Schema, here: Any) -> st.SearchStrategy[Any]:
    """Draw what a schema may or may not take: at and beside its bounds."""
    some: list[Any] = [here, 5, -1, 0, 1.5, "drawn", "x", "", [], {}, None, True]
    some += node.get("enum", [])
    for keyword in ("minLength", "maxLength"):
        if keyword in node:
            some += ["a" * max(0, node[keyword] + d) for d in (-20, -1, 0, 1, 20)]
    for keyword in ("minimum", "maximum"):
        if keyword in node:
            some += [node[keyword] + d for d in (-20, -1, 0, 1, 20)]
    if isinstance(here, list):
        some += [here * 2, here[:1]]
    if isinstance(here, dict):
        some += [{k: v for k, v in here.items() if k != name} for name in here]
        some += [{**here, "drawn": "x"}, {**here, "drawn:x": "x", "other:x": 1}]
        some += [
            {("drawn" if key == name else key): value for key, value in here.items()}
            for name in here
        ]
    drawn = st.sampled_from(some)
    if isinstance(node.get("pattern"), str):
        fitting = st.from_regex(node["pattern"], fullmatch=True).filter(lambda t: len(t) < 100)
        return st.one_of(drawn, fitting, fitting)
    return drawn


def _put(document: Any, path: tuple[Any, ...], value: Any) -> Any:
    made = copy.deepcopy(document)
    if not path:
        return value
    holder = made
    for part in path[:-1]:
        holder = holder[part]
    holder[path[-1]] = value
    return made


def _found(document: Any, path: tuple[Any, ...]) -> Any:
    for part in path:
        document = document[part]
    return document


# --- The tests ------------------------------------------------------------------------------------

SEEN: Final[dict[str, int]] = {}


@FEW
@given(changes(), st.data())
def _no_document_speaks_against_the_verdict(
    change: tuple[Schema, str], data: st.DataObject
) -> None:
    new, pointer = change
    found = difference(SCHEMA, new)
    before = jsonschema_rs.Draft202012Validator(SCHEMA)
    after = jsonschema_rs.Draft202012Validator(new)
    shown = False
    places = governed(pointer)
    documents = list(records()[:40])
    for _ in range(12 if places else 0):
        number, path = data.draw(st.sampled_from(places))
        here = _found(records()[number], path)
        side = at(data.draw(st.sampled_from([SCHEMA, new])), pointer)
        value = data.draw(values(side, here))
        documents.append(_put(records()[number], path, value))
    for document in documents:
        was, is_ = before.is_valid(document), after.is_valid(document)
        shown |= was != is_
        if found.documents == "compatible":
            assert was == is_, (found, document)
        elif found.documents == "additive":
            assert is_ or not was, (found, document)
    kind = f"{found.documents}{', shown' if shown else ''}"
    SEEN[kind] = SEEN.get(kind, 0) + 1


def test_no_document_speaks_against_the_verdict() -> None:
    SEEN.clear()
    _no_document_speaks_against_the_verdict()
    # Else the documents would prove little: most changes that matter are told apart by one.
    assert SEEN["breaking, shown"] >= 5
    assert SEEN["additive, shown"] >= 3
    assert SEEN["compatible"] >= 3
    assert SEEN["breaking, shown"] > SEEN.get("breaking", 0)


@st.composite
def respellings(draw: st.DrawFn) -> Schema:
    """Draw the published schema in another spelling."""
    made = copy.deepcopy(SCHEMA)
    for _ in range(draw(st.integers(1, 4))):
        pointer, node = draw(st.sampled_from(list(nodes(made))))
        how = draw(st.sampled_from(["turn", "list", "noop", "wrap", "required", "comment"]))
        if how == "turn" and pointer:
            for key in list(node):
                node[key] = node.pop(key)
        elif how == "list" and isinstance(node.get("type"), str):
            node["type"] = [node["type"]]
        elif how == "noop" and node.get("type") == "string":
            node.setdefault("minLength", 0)
        elif how == "wrap" and "$ref" in node:
            node["allOf"] = [{"$ref": node.pop("$ref")}]
        elif how == "required" and "required" in node:
            node["required"] = draw(st.permutations(node["required"]))
        elif how == "comment":
            node["$comment"] = "Drawn."
    if draw(st.booleans()):
        text = json.dumps(made).replace("#/$defs/", "#/definitions/")
        made = json.loads(text)
        made["definitions"] = made.pop("$defs")
    return made


@settings(FEW, max_examples=25)
@given(respellings())
def test_another_spelling_is_compatible(new: Schema) -> None:
    found = difference(SCHEMA, new)
    assert (found.documents, found.clients) == ("compatible", "compatible"), found.changes
