"""The construct rules of the published JSON Schema, each a function that reports what breaks it.

The schema is judged by the typed clients that fall out of it, and each of these rules was found by
breaking it alone and running the generators. A rule reads only the generated file. Beside each
rule stand its broken twins: one change to the published schema that the rule has to report.
"""

import copy
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

import jsonschema
import pytest

Schema: TypeAlias = dict[str, Any]
Report: TypeAlias = Iterator[tuple[str, str]]
"""JSON pointers into the schema, each with what is wrong there."""

FOLDER: Final = Path(__file__).parents[2] / "schema" / "json-schema" / "1.0"
FILES: Final = {
    "2020-12": FOLDER / "onrecord.schema.json",
    "draft-07": FOLDER / "onrecord.draft-07.schema.json",
}
DIALECTS: Final = {
    "2020-12": "https://json-schema.org/draft/2020-12/schema",
    "draft-07": "http://json-schema.org/draft-07/schema#",
}


def published(dialect: str) -> Schema:
    schema: Schema = json.loads(FILES[dialect].read_text(encoding="utf-8"))
    return schema


# --- Walking a schema ---------------------------------------------------------------------------

_SCHEMAS_BY_NAME: Final = (
    *("$defs", "definitions", "properties", "patternProperties", "dependentSchemas"),
)
_LISTS_OF_SCHEMAS: Final = ("allOf", "anyOf", "oneOf", "prefixItems")
_SINGLE_SCHEMAS: Final = (
    *("additionalProperties", "propertyNames", "unevaluatedProperties"),
    *("items", "additionalItems", "unevaluatedItems", "contains"),
    *("not", "if", "then", "else", "contentSchema"),
)


@dataclass(frozen=True)
class Node:
    """A schema inside the schema; what stands under `default` or `enum` is none."""

    pointer: str
    schema: Schema
    parent: "Node | None" = None
    keyword: str = ""
    """The keyword of the parent that holds this schema."""
    name: str = ""
    """Its key, if the keyword holds several by name."""

    @property
    def is_definition(self) -> bool:
        return self.keyword in ("$defs", "definitions")

    @property
    def is_root(self) -> bool:
        return self.parent is None

    @property
    def has_name(self) -> bool:
        """Whether generators name a type after it."""
        return self.is_root or self.is_definition


def escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")


def nodes(node: Schema | Node) -> Iterator[Node]:
    """Every object schema, outermost first."""
    if isinstance(node, dict):
        node = Node("", node)
    yield node
    for keyword, value in node.schema.items():
        at = f"{node.pointer}/{escaped(keyword)}"
        if keyword in _SCHEMAS_BY_NAME:
            inner = [(f"{at}/{escaped(name)}", name, child) for name, child in value.items()]
        elif keyword in _LISTS_OF_SCHEMAS or (keyword == "items" and isinstance(value, list)):
            inner = [(f"{at}/{index}", "", child) for index, child in enumerate(value)]
        elif keyword in _SINGLE_SCHEMAS:
            inner = [(at, "", value)]
        else:
            inner = []
        for pointer, name, child in inner:
            if isinstance(child, dict):
                yield from nodes(Node(pointer, child, node, keyword, name))


def definitions(schema: Schema) -> dict[str, Schema]:
    found: dict[str, Schema] = schema.get("$defs") or schema.get("definitions") or {}
    return found


def target(schema: Schema, node: Schema) -> Schema:
    """What a `$ref`, or an `allOf` around one, points to; the schema itself otherwise."""
    seen = 0
    while seen < 10:
        seen += 1
        only = node.get("allOf", [None])
        ref = node.get("$ref") or (isinstance(only[0], dict) and only[0].get("$ref"))
        if not ref:
            break
        node = definitions(schema).get(ref.rpartition("/")[2], {})
    return node


def types(node: Schema) -> list[str]:
    declared = node.get("type", [])
    return [declared] if isinstance(declared, str) else list(declared)


def is_map(node: Schema) -> bool:
    return "object" in types(node) and "properties" not in node


# --- The rules ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Rule:
    number: int
    name: str
    mend: str
    find: Callable[[Schema], Report]

    def problems(self, schema: Schema) -> list[str]:
        return [
            f"{pointer or 'the root'}: {what}. {self.mend}" for pointer, what in self.find(schema)
        ]


RULES: Final[list[Rule]] = []


def rule(
    number: int, mend: str
) -> Callable[[Callable[[Schema], Report]], Callable[[Schema], Report]]:
    def register(find: Callable[[Schema], Report]) -> Callable[[Schema], Report]:
        RULES.append(Rule(number, find.__name__.replace("_", "-"), mend, find))
        return find

    return register


@rule(
    1,
    "Let the generator leave it out (field_title_should_be_set): generators make a type of each"
    " titled property, and number them where names collide.",
)
def no_title_on_properties(schema: Schema) -> Report:
    for node in nodes(schema):
        if "title" in node.schema and not node.has_name:
            yield node.pointer, f"it has the title {node.schema['title']!r}"


@rule(2, "Name the model or enum in PascalCase and let its title be that name.")
def definitions_are_titled_as_their_key(schema: Schema) -> Report:
    for node in nodes(schema):
        if not node.is_definition:
            continue
        if not re.fullmatch("(?:[A-Z][a-z0-9]+)+", node.name):
            yield node.pointer, "its key is not PascalCase"
        if node.schema.get("title") != node.name:
            yield node.pointer, f"its title is {node.schema.get('title')!r}, not its key"


@rule(
    3,
    "Declare the field `x: T | MISSING = MISSING`, never Optional: absent is the one way to say"
    " nothing.",
)
def optional_means_absent_never_null(schema: Schema) -> Report:
    for node in nodes(schema):
        if "null" in types(node.schema):
            yield node.pointer, "it takes null"
        if "nullable" in node.schema:
            yield node.pointer, "it has the keyword nullable"
        if None in node.schema.get("enum", []) or node.schema.get("const", "") is None:
            yield node.pointer, "null is one of its values"


@rule(4, "Drop it in the generator: a default makes clients write what the document did not say.")
def no_default(schema: Schema) -> Report:
    for node in nodes(schema):
        if "default" in node.schema:
            yield node.pointer, f"it has the default {node.schema['default']!r}"


@rule(
    5,
    "Write {description, allOf: [{$ref}]}: draft-07 ignores what stands beside $ref, and"
    " generators lose it.",
)
def no_siblings_beside_ref(schema: Schema) -> Report:
    for node in nodes(schema):
        if "$ref" in node.schema and len(node.schema) > 1:
            beside = sorted(set(node.schema) - {"$ref"})
            yield node.pointer, f"beside its $ref stands {', '.join(beside)}"


@rule(6, "Make it a Vocabulary (a StrEnum) of its own, which the generator puts into $defs.")
def enums_are_definitions_of_strings(schema: Schema) -> Report:
    for node in nodes(schema):
        if "enum" not in node.schema:
            continue
        values = node.schema["enum"]
        if not node.is_definition:
            yield node.pointer, "it is an enum without a name"
        if types(node.schema) != ["string"] or not all(isinstance(v, str) for v in values):
            yield node.pointer, "it is an enum of something else than strings"
        if not values or len(set(map(str, values))) < len(values):
            yield node.pointer, "its enum is empty or repeats a value"


@rule(7, "Make it a model of its own, so that every client calls the type by the same name.")
def no_anonymous_objects(schema: Schema) -> Report:
    for node in nodes(schema):
        if "properties" in node.schema and not node.has_name:
            yield node.pointer, "it is an object without a name"
        if "required" in node.schema and "properties" not in node.schema:
            yield node.pointer, "it requires properties that it does not declare"


@rule(8, "Name the union with a type alias of its own, and each member with a model.")
def unions_are_definitions_of_named_members(schema: Schema) -> Report:
    for node in nodes(schema):
        if len(types(node.schema)) > 1:
            yield node.pointer, f"it has the types {', '.join(types(node.schema))} at once"
        for keyword in ("anyOf", "oneOf"):
            if keyword not in node.schema:
                continue
            if not node.is_definition:
                yield node.pointer, "it is a union without a name"
            for index, member in enumerate(node.schema[keyword]):
                if not isinstance(member, dict) or set(member) != {"$ref"}:
                    yield f"{node.pointer}/{keyword}/{index}", "it is a member without a name"


@rule(
    9,
    "Declare the tag `Literal[...]` without a default in every member, so that it is required and"
    " const.",
)
def tags_are_required_consts(schema: Schema) -> Report:
    for node in nodes(schema):
        if "const" in node.schema:
            owner = node.parent.schema if node.parent and node.keyword == "properties" else {}
            if node.name not in owner.get("required", []):
                yield node.pointer, "it is a const, but not a required property"
        for keyword in ("anyOf", "oneOf"):
            members = [target(schema, m) for m in node.schema.get(keyword, []) if "$ref" in m]
            if members and not set.intersection(*map(_tags, members)):
                yield node.pointer, "its members have no tag in common"


def _tags(member: Schema) -> set[str]:
    return {
        name
        for name, field in member.get("properties", {}).items()
        if "const" in field and name in member.get("required", [])
    }


@rule(10, "Drop it in the generator: it is OpenAPI's, and ajv refuses it in strict mode.")
def no_discriminator(schema: Schema) -> Report:
    for node in nodes(schema):
        if "discriminator" in node.schema:
            yield node.pointer, "it has the keyword discriminator"


@rule(11, "A condition across fields is a rule of the validators, not of the schema.")
def no_conditions(schema: Schema) -> Report:
    conditions = {"if", "then", "else", "not", "dependencies", "dependentRequired"}
    for node in nodes(schema):
        for keyword in sorted((conditions | {"dependentSchemas"}) & set(node.schema)):
            yield node.pointer, f"it has the keyword {keyword}"


@rule(
    12,
    "Write every property into the object itself (pydantic flattens base classes) and keep allOf"
    " for one $ref with a description.",
)
def no_inheritance(schema: Schema) -> Report:
    for node in nodes(schema):
        for keyword in ("unevaluatedProperties", "unevaluatedItems"):
            if keyword in node.schema:
                yield node.pointer, f"it has the keyword {keyword}"
        if "allOf" in node.schema:
            if [set(part) for part in node.schema["allOf"]] != [{"$ref"}]:
                yield node.pointer, "its allOf is more than one $ref"
            if node.has_name or not set(node.schema) <= {"description", "allOf"}:
                yield node.pointer, "its allOf extends a type"


@rule(13, "Write additionalProperties for the values and propertyNames for the keys of a map.")
def no_pattern_properties(schema: Schema) -> Report:
    for node in nodes(schema):
        if "patternProperties" in node.schema:
            yield node.pointer, "it has the keyword patternProperties"
        if is_map(node.schema) and "propertyNames" not in node.schema:
            yield node.pointer, "it is a map that says nothing about its keys"


@rule(
    14,
    "Keep one map called `extensions`, additionalProperties: {}, keys `namespace:name`, in every"
    " top-level record; nothing else is open.",
)
def one_extension_point(schema: Schema) -> Report:
    for node in nodes(schema):
        additional = node.schema.get("additionalProperties")
        if node.schema == {}:
            holder = node.parent
            if node.keyword != "additionalProperties" or holder is None:
                yield node.pointer, "it takes any value"
            elif (holder.keyword, holder.name) != ("properties", "extensions"):
                yield holder.pointer, "it takes any value and is not called extensions"
        if additional is True:
            yield node.pointer, "it is open"
        if (node.keyword, node.name) == ("properties", "extensions"):
            if not is_map(node.schema) or additional != {}:
                yield node.pointer, "it is called extensions and does not take any value"
            keys = node.schema.get("propertyNames", {}).get("pattern", "")
            if ":" not in keys:
                yield node.pointer, "its keys have no namespace"
    for name, listed in schema.get("properties", {}).items():
        if isinstance(listed.get("items"), dict):
            record = target(schema, listed["items"])
            if "extensions" not in record.get("properties", {}):
                yield f"/properties/{name}", "its records have no extensions"


@rule(15, "Keep extra='forbid' in the base class, so that a misspelt property is an error.")
def objects_are_closed(schema: Schema) -> Report:
    for node in nodes(schema):
        additional = node.schema.get("additionalProperties")
        if "properties" in node.schema and additional is not False:
            yield node.pointer, "it is an object that takes unknown properties"
        if is_map(node.schema) and not isinstance(additional, dict):
            yield node.pointer, "it is an object without properties that is not a map either"


# What ECMA 262 (with the flag u), Rust's regex and Python's re read alike. An escape is one of the
# syntax characters; a class holds plain characters, ranges, and a hyphen at its start or end.
_PORTABLE_PATTERN: Final = re.compile(
    r"""\^(?:
        [A-Za-z0-9_:/,@%&=!~'"<>;\ -]             # a character that stands for itself
      | \\[\^$.*+?()\[\]{}|/\\]                   # an escaped syntax character
      | \[-?(?:[!-,.-@A-Z_a-z~](?:-[!-,.-@A-Z_a-z~])?)+-?\]
      | \(\?: | \) | \|                           # groups capture nothing
      | [*+?] | \{[0-9]+(?:,[0-9]*)?\}
    )+\$""",
    re.VERBOSE,
)
_SET_OPERATORS: Final = ("&&", "~~", "--", "||")


def _is_one_piece(pattern: str) -> bool:
    """Whether `^` and `$` hold for every alternative: no `|` outside of groups."""
    depth = 0
    for token in re.findall(r"\\.|\[[^\]]*\]|.", pattern):
        depth += (token == "(") - (token == ")")
        if token == "|" and depth == 0:
            return False
    return True


@rule(
    16,
    "Write a pattern `^...$` of plain classes such as [0-9], groups (?:...) and bounded counts,"
    " which ECMA 262, Rust and Python read alike; no format, no \\d, \\w, \\s, \\b, dot, lookaround"
    " or flags.",
)
def no_format_and_portable_patterns(schema: Schema) -> Report:
    for node in nodes(schema):
        if "format" in node.schema:
            yield node.pointer, f"it has the format {node.schema['format']!r}"
        if "pattern" not in node.schema:
            continue
        pattern = node.schema["pattern"]
        if (
            not _PORTABLE_PATTERN.fullmatch(pattern)
            or any(operator in pattern for operator in _SET_OPERATORS)
            or re.search(r"(?:[*+?}])[*+]|[*+]\{", re.sub(r"\\.|\[[^\]]*\]", "c", pattern))
        ):
            yield node.pointer, f"the pattern {pattern!r} is not portable"
        elif not _is_one_piece(pattern):
            yield node.pointer, f"only a part of the pattern {pattern!r} is anchored"
        if types(node.schema) != ["string"]:
            yield node.pointer, "it has a pattern and is not a string"


@rule(
    17,
    "Keep everything in one file: a $ref points to a definition of this file, and the root alone"
    " has an $id, https and with the version.",
)
def one_file_with_local_refs(schema: Schema) -> Report:
    identifier = str(schema.get("$id", ""))
    if not re.fullmatch(r"https://\S+/[0-9]+\.[0-9]+/\S+", identifier):
        yield "", f"its $id is {identifier!r}"
    defined = next((keyword for keyword in ("$defs", "definitions") if keyword in schema), "")
    anchors = {"$anchor", "$dynamicAnchor", "$dynamicRef", "$recursiveRef", "$recursiveAnchor"}
    for node in nodes(schema):
        if not node.is_root:
            for keyword in sorted({"$id", "$schema", "$defs", "definitions"} & set(node.schema)):
                yield node.pointer, f"it has the keyword {keyword}"
        for keyword in sorted(anchors & set(node.schema)):
            yield node.pointer, f"it has the keyword {keyword}"
        ref = node.schema.get("$ref")
        if ref is not None and ref not in {f"#/{defined}/{key}" for key in definitions(schema)}:
            yield node.pointer, f"its $ref {ref!r} is not a definition of this file"


_TAKEN: Final = frozenset({"Package", "Record", "Object", "Map", "Error", "Result"})


@rule(18, "Rename it: the root is Dossier, and those names are taken in some target language.")
def the_root_is_dossier_and_no_name_is_taken(schema: Schema) -> Report:
    if schema.get("title") != "Dossier":
        yield "", f"its title is {schema.get('title')!r}"
    for node in nodes(schema):
        if node.is_definition and node.name in _TAKEN | {"Dossier"}:
            yield node.pointer, "its name is taken"


@rule(
    19,
    "Declare lists with listed() and maps with mapped() or min_length=1: absent is the one way to"
    " say none.",
)
def never_an_empty_array_or_map(schema: Schema) -> Report:
    for node in nodes(schema):
        if "array" in types(node.schema) and node.schema.get("minItems", 0) < 1:
            yield node.pointer, "it takes an empty list"
        if is_map(node.schema) and node.schema.get("minProperties", 0) < 1:
            yield node.pointer, "it takes an empty map"


@rule(
    20,
    "Declare it a required string with the pattern of its major version: a const would end every"
    " reader with the next minor one.",
)
def schema_version_is_a_string_with_a_pattern(schema: Schema) -> Report:
    at = "/properties/schema_version"
    version = schema.get("properties", {}).get("schema_version", {})
    if types(version) != ["string"] or "pattern" not in version:
        yield at, "it is not a string with a pattern"
    if {"const", "enum", "allOf", "$ref"} & set(version):
        yield at, "it is a fixed value"
    if "schema_version" not in schema.get("required", []):
        yield at, "it is not required"


@rule(21, "Rename one of them: flat tables and clients keep one type for each name.")
def same_name_same_primitive_type(schema: Schema) -> Report:
    first: dict[str, tuple[str, str]] = {}
    for node in nodes(schema):
        if node.keyword == "properties":
            kind = _primitive(schema, node.schema)
            before, where = first.setdefault(node.name, (kind, node.pointer))
            if kind != before:
                yield node.pointer, f"it is {kind}, and {where} is {before}"


def _primitive(schema: Schema, node: Schema) -> str:
    node = target(schema, node)
    kind = "/".join(types(node)) or "any"
    if isinstance(node.get("items"), dict):
        kind += f" of {_primitive(schema, node['items'])}"
    if is_map(node) and isinstance(node.get("additionalProperties"), dict):
        kind += f" of {_primitive(schema, node['additionalProperties'])}"
    return kind


@rule(22, "Keep the optional field with the alias `$schema`: editors read it in data files.")
def schema_address_is_a_property_of_the_root(schema: Schema) -> Report:
    if "string" not in types(schema.get("properties", {}).get("$schema", {})):
        yield "/properties/$schema", "it is not declared as a string"
    if "$schema" in schema.get("required", []):
        yield "/properties/$schema", "it is required"


# --- The tests ----------------------------------------------------------------------------------


@pytest.mark.parametrize("dialect", FILES)
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_published_schema_keeps(rule: Rule, dialect: str) -> None:
    problems = rule.problems(published(dialect))
    assert not problems, f"{FILES[dialect].name} breaks rule {rule.number}:\n" + "\n".join(problems)


def test_there_are_22_rules() -> None:
    assert [rule.number for rule in RULES] == list(range(1, 23))
    assert len({rule.name for rule in RULES}) == 22


@pytest.mark.parametrize("dialect", FILES)
def test_the_published_schema_is_valid_in_its_dialect(dialect: str) -> None:
    schema = published(dialect)
    assert schema["$schema"] == DIALECTS[dialect]
    validator = jsonschema.validators.validator_for(schema)
    assert validator.META_SCHEMA["$schema"] == DIALECTS[dialect]
    validator.check_schema(schema)


def test_the_draft_07_twin_says_the_same() -> None:
    main, twin = (
        FILES[dialect].read_text(encoding="utf-8").replace('"#/$defs/', '"#/definitions/')
        for dialect in FILES
    )
    expected, found = json.loads(main), json.loads(twin)
    expected["definitions"] = expected.pop("$defs")
    assert expected.pop("$id") != found.pop("$id"), "Give the two files different ids."
    del expected["$schema"], found["$schema"]
    assert found == expected, "Derive the twin mechanically from the 2020-12 file."


# --- Broken twins -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Twin:
    """A change to the published schema that breaks the rule `find`, which reports it at `at`.

    `at`, `put` and `take` are JSON pointers; `/definitions/` stands for `/$defs/`, too.
    """

    find: Callable[[Schema], Report]
    at: str
    put: tuple[tuple[str, Any], ...] = ()
    take: tuple[str, ...] = ()


_ACTOR: Final = "/definitions/Actor"
_NOTE: Final = f"{_ACTOR}/properties/note"
_KIND: Final = f"{_ACTOR}/properties/kind"
_ALIASES: Final = f"{_ACTOR}/properties/aliases"
_EXTENSIONS: Final = f"{_ACTOR}/properties/extensions"
_OBJECT: Final = {"type": "object", "properties": {}, "additionalProperties": False}
_REF_TO_ACTOR: Final = {"$ref": "#/definitions/Actor"}
_REF_TO_PLACE: Final = {"$ref": "#/definitions/Place"}
_UNTAGGED: Final = {"title": "Party", "anyOf": [_REF_TO_ACTOR, _REF_TO_PLACE]}


def _pattern(pattern: str) -> Twin:
    return Twin(no_format_and_portable_patterns, _NOTE, put=((f"{_NOTE}/pattern", pattern),))


TWINS: Final = [
    Twin(no_title_on_properties, _NOTE, put=((f"{_NOTE}/title", "Note"),)),
    Twin(no_title_on_properties, f"{_ALIASES}/items", put=((f"{_ALIASES}/items/title", "A"),)),
    Twin(definitions_are_titled_as_their_key, _ACTOR, put=((f"{_ACTOR}/title", "actor"),)),
    Twin(definitions_are_titled_as_their_key, _ACTOR, take=(f"{_ACTOR}/title",)),
    Twin(
        definitions_are_titled_as_their_key,
        "/definitions/new_actor",
        put=(("/definitions/new_actor", {**_OBJECT, "title": "new_actor"}),),
    ),
    Twin(
        optional_means_absent_never_null,
        f"{_NOTE}/anyOf/1",
        put=((f"{_NOTE}/anyOf", [{"type": "string"}, {"type": "null"}]),),
    ),
    Twin(optional_means_absent_never_null, _NOTE, put=((f"{_NOTE}/type", ["string", "null"]),)),
    Twin(optional_means_absent_never_null, _NOTE, put=((f"{_NOTE}/const", None),)),
    Twin(optional_means_absent_never_null, _NOTE, put=((f"{_NOTE}/nullable", True),)),
    Twin(no_default, _NOTE, put=((f"{_NOTE}/default", ""),)),
    Twin(no_default, _NOTE, put=((f"{_NOTE}/default", None),)),
    Twin(
        no_siblings_beside_ref,
        _KIND,
        put=((_KIND, {"description": "Kind.", "$ref": "#/definitions/ActorKind"}),),
    ),
    Twin(
        enums_are_definitions_of_strings,
        _NOTE,
        put=((_NOTE, {"type": "string", "enum": ["a", "b"]}),),
    ),
    Twin(
        enums_are_definitions_of_strings,
        "/definitions/ActorKind",
        put=(("/definitions/ActorKind/enum", [1, 2]),),
    ),
    Twin(
        enums_are_definitions_of_strings,
        "/definitions/ActorKind",
        put=(("/definitions/ActorKind/enum", ["person", "person"]),),
    ),
    Twin(no_anonymous_objects, _NOTE, put=((_NOTE, _OBJECT),)),
    Twin(no_anonymous_objects, f"{_ALIASES}/items", put=((f"{_ALIASES}/items", _OBJECT),)),
    Twin(no_anonymous_objects, _NOTE, put=((_NOTE, {"type": "object", "required": ["a"]}),)),
    Twin(
        unions_are_definitions_of_named_members,
        _NOTE,
        put=((_NOTE, {"anyOf": [_REF_TO_ACTOR, _REF_TO_PLACE]}),),
    ),
    Twin(
        unions_are_definitions_of_named_members,
        "/definitions/Party/oneOf/0",
        put=(("/definitions/Party", {"title": "Party", "oneOf": [{"type": "string"}]}),),
    ),
    Twin(
        unions_are_definitions_of_named_members,
        _NOTE,
        put=((_NOTE, {"type": ["string", "integer"]}),),
    ),
    Twin(
        tags_are_required_consts,
        _NOTE,
        put=((_NOTE, {"type": "string", "const": "actor"}),),
    ),
    Twin(tags_are_required_consts, "/definitions/Party", put=(("/definitions/Party", _UNTAGGED),)),
    Twin(
        no_discriminator,
        "/definitions/Party",
        put=(("/definitions/Party", {**_UNTAGGED, "discriminator": {"propertyName": "kind"}}),),
    ),
    Twin(no_conditions, _ACTOR, put=((f"{_ACTOR}/if", {"required": ["note"]}),)),
    Twin(no_conditions, _ACTOR, put=((f"{_ACTOR}/dependentRequired", {"note": ["name"]}),)),
    Twin(no_conditions, _ACTOR, put=((f"{_ACTOR}/not", {"required": ["note"]}),)),
    Twin(no_inheritance, _ACTOR, put=((f"{_ACTOR}/allOf", [_REF_TO_PLACE]),)),
    Twin(no_inheritance, _KIND, put=((f"{_KIND}/allOf", [_REF_TO_PLACE, _REF_TO_ACTOR]),)),
    Twin(no_inheritance, _ACTOR, put=((f"{_ACTOR}/unevaluatedProperties", False),)),
    Twin(
        no_pattern_properties,
        f"{_ACTOR}/properties/names",
        put=((f"{_ACTOR}/properties/names/patternProperties", {"^[a-z]{2}$": {}}),),
    ),
    Twin(
        no_pattern_properties,
        f"{_ACTOR}/properties/names",
        take=(f"{_ACTOR}/properties/names/propertyNames",),
    ),
    Twin(
        one_extension_point,
        f"{_ACTOR}/properties/names",
        put=((f"{_ACTOR}/properties/names/additionalProperties", {}),),
    ),
    Twin(one_extension_point, _NOTE, put=((_NOTE, {}),)),
    Twin(one_extension_point, _EXTENSIONS, put=((f"{_EXTENSIONS}/additionalProperties", True),)),
    Twin(
        one_extension_point, _EXTENSIONS, put=((f"{_EXTENSIONS}/propertyNames/pattern", "^[a-z]$"),)
    ),
    Twin(one_extension_point, "/properties/actors", take=(_EXTENSIONS,)),
    Twin(objects_are_closed, _ACTOR, take=(f"{_ACTOR}/additionalProperties",)),
    Twin(objects_are_closed, _ACTOR, put=((f"{_ACTOR}/additionalProperties", {}),)),
    Twin(objects_are_closed, "", put=(("/additionalProperties", True),)),
    Twin(objects_are_closed, _NOTE, put=((_NOTE, {"type": "object"}),)),
    Twin(no_format_and_portable_patterns, _NOTE, put=((f"{_NOTE}/format", "uri"),)),
    Twin(
        no_format_and_portable_patterns,
        f"{_EXTENSIONS}/propertyNames",
        put=((f"{_EXTENSIONS}/propertyNames/pattern", r"^\w+$"),),
    ),
    _pattern(r"^\d{4}$"),
    _pattern("[a-z]+$"),
    _pattern("^[a-z]+"),
    _pattern("^a|b$"),
    _pattern("^.+$"),
    _pattern("^(a)$"),
    _pattern("^(?!a)b$"),
    _pattern("^(?i:a)$"),
    _pattern("^(?P<year>a)$"),
    _pattern(r"^\p{L}+$"),
    _pattern(r"^[\s]$"),
    _pattern("^[[a]]$"),
    _pattern("^[a&&b]$"),
    _pattern("^[^a]$"),
    _pattern(r"^a\-b$"),
    _pattern("^a++$"),
    _pattern("^é$"),
    _pattern(r"^a\Z$"),
    Twin(
        one_file_with_local_refs,
        f"{_ALIASES}/items",
        put=((f"{_ALIASES}/items", {"$ref": "other.schema.json#/definitions/Actor"}),),
    ),
    Twin(
        one_file_with_local_refs,
        f"{_ALIASES}/items",
        put=((f"{_ALIASES}/items", {"$ref": "#/definitions/Nobody"}),),
    ),
    Twin(
        one_file_with_local_refs,
        _ACTOR,
        put=((f"{_ACTOR}/$id", "https://example.org/1.0/actor.json"),),
    ),
    Twin(one_file_with_local_refs, _ACTOR, put=((f"{_ACTOR}/$anchor", "actor"),)),
    Twin(one_file_with_local_refs, "", take=("/$id",)),
    Twin(one_file_with_local_refs, "", put=(("/$id", "http://example.org/1.0/a.json"),)),
    Twin(one_file_with_local_refs, "", put=(("/$id", "https://example.org/a.json"),)),
    Twin(the_root_is_dossier_and_no_name_is_taken, "", put=(("/title", "Onrecord"),)),
    Twin(
        the_root_is_dossier_and_no_name_is_taken,
        "/definitions/Record",
        put=(("/definitions/Record", {**_OBJECT, "title": "Record"}),),
    ),
    Twin(never_an_empty_array_or_map, _ALIASES, take=(f"{_ALIASES}/minItems",)),
    Twin(never_an_empty_array_or_map, _ALIASES, put=((f"{_ALIASES}/minItems", 0),)),
    Twin(
        never_an_empty_array_or_map,
        f"{_ACTOR}/properties/names",
        take=(f"{_ACTOR}/properties/names/minProperties",),
    ),
    Twin(
        schema_version_is_a_string_with_a_pattern,
        "/properties/schema_version",
        put=(("/properties/schema_version/const", "1.0"),),
    ),
    Twin(
        schema_version_is_a_string_with_a_pattern,
        "/properties/schema_version",
        put=(("/properties/schema_version/type", "number"),),
    ),
    Twin(
        schema_version_is_a_string_with_a_pattern,
        "/properties/schema_version",
        put=(("/required", []),),
    ),
    Twin(
        same_name_same_primitive_type,
        "/definitions/Place/properties/note",
        put=(("/definitions/Place/properties/note", {"type": "integer"}),),
    ),
    Twin(
        same_name_same_primitive_type,
        "/definitions/Place/properties/xrefs",
        put=(("/definitions/Place/properties/xrefs/items", {"type": "integer"}),),
    ),
    Twin(
        same_name_same_primitive_type,
        "/definitions/Place/properties/kind",
        put=(("/definitions/Place/properties/kind/allOf", [_REF_TO_ACTOR]),),
    ),
    Twin(
        schema_address_is_a_property_of_the_root,
        "/properties/$schema",
        take=("/properties/$schema",),
    ),
    Twin(
        schema_address_is_a_property_of_the_root,
        "/properties/$schema",
        put=(("/required", ["$schema", "schema_version"]),),
    ),
]


def in_dialect(dialect: str, value: Any) -> Any:
    """The value as the twin means it for this dialect."""
    if dialect == "draft-07":
        return copy.deepcopy(value)
    return json.loads(json.dumps(value).replace("/definitions/", "/$defs/"))


def owner(schema: Schema, pointer: str) -> tuple[Any, str]:
    """The object that holds the last key of the pointer, and that key."""
    *path, last = (part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:])
    value: Any = schema
    for part in path:
        value = value[int(part) if isinstance(value, list) else part]
    return value, last


@pytest.mark.parametrize("dialect", FILES)
@pytest.mark.parametrize(
    "twin",
    TWINS,
    ids=[f"{twin.find.__name__.replace('_', '-')}-{n}" for n, twin in enumerate(TWINS)],
)
def test_the_broken_twin_is_reported(twin: Twin, dialect: str) -> None:
    schema = published(dialect)
    at: str = in_dialect(dialect, twin.at)
    assert at not in [pointer for pointer, _ in twin.find(schema)]
    for pointer, value in in_dialect(dialect, twin.put):
        holder, key = owner(schema, pointer)
        holder[key] = value
    for pointer in in_dialect(dialect, twin.take):
        holder, key = owner(schema, pointer)
        del holder[key]
    assert at in [pointer for pointer, _ in twin.find(schema)]


def test_every_rule_has_a_broken_twin() -> None:
    missing = {rule.find for rule in RULES} - {twin.find for twin in TWINS}
    assert not missing, f"Write a twin that breaks {[find.__name__ for find in missing]}."
