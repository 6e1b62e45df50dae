"""One spelling of a JSON Schema, whichever of its dialects and habits it is written in."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from onrecord.publication.json_schema import DIALECT_2020_12, DIALECT_DRAFT_07
from onrecord_tools.evolution.obstacle import SchemaError

Node: TypeAlias = dict[str, Any]

BY_NAME: Final = ("properties", "patternProperties", "dependentSchemas")
LISTED: Final = ("allOf", "anyOf", "oneOf", "prefixItems")
SINGLE: Final = (
    *("additionalProperties", "propertyNames", "unevaluatedProperties"),
    *("items", "unevaluatedItems", "contains", "not", "if", "then", "else"),
)
ANNOTATIONS: Final = frozenset(
    {
        *("description", "title", "examples", "deprecated", "readOnly", "writeOnly", "$comment"),
        # of editors
        *("enumDescriptions", "markdownDescription", "markdownEnumDescriptions", "errorMessage"),
        *("patternErrorMessage", "defaultSnippets", "deprecationMessage", "doNotSuggest"),
    }
)
"""Keywords that say something to people: no validator and no type depends on them, but for the
names that generators take from `title`."""

FALSE: Final[Node] = {"not": {}}
"""What no value satisfies."""

_CONTAINERS: Final = ("$defs", "definitions")
_NO_OPS: Final[dict[str, Any]] = {
    **dict.fromkeys(("minItems", "minLength", "minProperties"), 0),
    **{"required": [], "uniqueItems": False},
    **{key: {} for key in ("additionalProperties", "propertyNames", "items", *BY_NAME)},
}


@dataclass(frozen=True, slots=True)
class NormalForm:
    """A schema in one spelling: `root` without its definitions, which are in `definitions`.

    `containers` says of each definition which keyword it stood under. `address` and `dialect` are
    its `$id` and `$schema`, or "".
    """

    root: Node
    definitions: dict[str, Node]
    containers: dict[str, str]
    address: str
    dialect: str

    def whole(self, node: Node) -> Node:
        """Return a node of the schema as a schema that stands alone."""
        return {"$schema": DIALECT_2020_12, **node, "$defs": self.definitions}


def target(ref: str) -> str:
    """Return the name of the definition that a `$ref` in normal form leads to."""
    return ref.removeprefix("#/$defs/").replace("~1", "/").replace("~0", "~")


def escaped(key: str) -> str:
    """Return a key as a part of a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def normal_form(schema: Any) -> NormalForm:
    """Return the normal form of a JSON Schema, 2020-12 or draft-07.

    Says the same in one way: draft-07's keywords as 2020-12's, `allOf` around a lone `$ref` as the
    `$ref`, `true` as {}, what constrains nothing left out. Raises SchemaError where the schema has
    references out of the file, or into it but not to a definition.
    """
    if not isinstance(schema, dict):
        raise SchemaError("A schema is a JSON object, and this is none.")
    dialect = schema.get("$schema", "")
    if str(dialect).rstrip("#") not in ("", DIALECT_2020_12, DIALECT_DRAFT_07.rstrip("#")):
        raise SchemaError(f"Its $schema is {dialect!r}; compare schemas of 2020-12 or draft-07.")
    is_draft_07 = str(dialect).rstrip("#") == DIALECT_DRAFT_07.rstrip("#")
    found: dict[str, Node] = {}
    containers: dict[str, str] = {}
    for container in _CONTAINERS:
        for name, definition in schema.get(container, {}).items():
            if name in found:
                raise SchemaError(f"{name!r} is defined under both $defs and definitions.")
            found[name], containers[name] = definition, container
    root = {k: v for k, v in schema.items() if k not in (*_CONTAINERS, "$id", "$schema")}

    def spelt(node: Any) -> Node:
        return _spelt(node, found, is_draft_07)

    return NormalForm(
        spelt(root),
        {name: spelt(node) for name, node in found.items()},
        containers,
        str(schema.get("$id", "")),
        str(dialect),
    )


def _spelt(node: Any, definitions: dict[str, Node], is_draft_07: bool) -> Node:
    if node is True:
        return {}
    if node is False:
        return dict(FALSE)
    if not isinstance(node, dict):
        raise SchemaError(f"{node!r} stands where a schema should.")

    def inner(value: Any) -> Node:
        return _spelt(value, definitions, is_draft_07)

    if is_draft_07:
        node = _modern(node)
    made: Node = {}
    for key, value in node.items():
        made[key] = _inside(key, value, inner)
    if "$ref" in made:
        made["$ref"] = _local(made["$ref"], definitions)
    if "enum" in made and not isinstance(made["enum"], list):
        raise SchemaError("An enum is not a list.")
    match made.get("allOf"):
        case [only] if set(only) == {"$ref"} and "$ref" not in made:
            del made["allOf"]
            made |= only
    if "type" not in made and (made.get("enum") or "const" in made):
        values = made["enum"] if "enum" in made else [made["const"]]
        made["type"] = sorted({_type(value) for value in values})
    if isinstance(made.get("type"), list):
        types = sorted(set(made["type"]) - ({"integer"} if "number" in made["type"] else set()))
        made["type"] = types[0] if len(types) == 1 else types
    if isinstance(made.get("required"), list):
        made["required"] = sorted(set(made["required"]))
    # Some generators give an object with fields one for other keys if it says that it has any.
    kept = {"additionalProperties"} if made.get("properties") else set()
    return {k: v for k, v in made.items() if k in kept or k not in _NO_OPS or v != _NO_OPS[k]}


def _type(value: Any) -> str:
    """Return the JSON Schema type of a value."""
    for type_, name in ((bool, "boolean"), (int, "integer"), (str, "string"), (list, "array")):
        if isinstance(value, type_):
            return name
    if isinstance(value, float):
        return "integer" if value.is_integer() else "number"
    return "null" if value is None else "object"


def _inside(key: str, value: Any, inner: Callable[[Any], Node]) -> Any:
    if key in BY_NAME and isinstance(value, dict):
        return {name: inner(child) for name, child in value.items()}
    if key in LISTED and isinstance(value, list):
        return [inner(child) for child in value]
    if key in SINGLE:
        return inner(value)
    return value


def _modern(node: Node) -> Node:
    """Say in the keywords of 2020-12 what a node of draft-07 says."""
    if "$ref" in node:
        # What stands beside it is ignored there.
        return {key: value for key, value in node.items() if key in ("$ref", *ANNOTATIONS)}
    made = dict(node)
    if isinstance(made.get("items"), list):
        made["prefixItems"] = made.pop("items")
        if "additionalItems" in made:
            made["items"] = made.pop("additionalItems")
    made.pop("additionalItems", None)
    for name, value in made.pop("dependencies", {}).items():
        keyword = "dependentRequired" if isinstance(value, list) else "dependentSchemas"
        made.setdefault(keyword, {})[name] = value
    return made


def _local(ref: Any, definitions: dict[str, Node]) -> str:
    name = ""
    for container in _CONTAINERS:
        if isinstance(ref, str) and ref.startswith(f"#/{container}/"):
            name = target(f"#/$defs/{ref.removeprefix(f'#/{container}/')}")
    if name not in definitions:
        raise SchemaError(
            f"The $ref {ref!r} does not lead to a definition of the same file. Bundle the schema:"
            " each $ref has to be #/$defs/NAME or #/definitions/NAME."
        )
    return f"#/$defs/{escaped(name)}"
