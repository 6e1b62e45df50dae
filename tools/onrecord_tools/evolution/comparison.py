"""What differs between two schemas, change by change, and what each change does.

The verdict on documents is proven for the schemas as a whole where jsonschema-rs can, and change by
change where it cannot; what is not proven to be harmless is breaking. The verdict on clients
follows from the kind of change: no semantic tool knows it, since types have names.
"""

import json
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any, Final

from onrecord_tools.evolution.containment import relation, require_tools
from onrecord_tools.evolution.kinds import KINDS, SAME
from onrecord_tools.evolution.normal_form import (
    ANNOTATIONS,
    BY_NAME,
    FALSE,
    LISTED,
    SINGLE,
    Node,
    NormalForm,
    escaped,
    normal_form,
    target,
)
from onrecord_tools.evolution.pattern import example
from onrecord_tools.evolution.verdict import ABSENT, Change, Difference, Verdict, worst

_BOUNDS: Final = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
_SIMPLE: Final = {
    **dict.fromkeys((*_BOUNDS, "multipleOf", "minLength", "maxLength"), "bound-changed"),
    **dict.fromkeys(("minItems", "maxItems"), "length-of-list-changed"),
    **dict.fromkeys(("minProperties", "maxProperties"), "number-of-keys-changed"),
    **dict.fromkeys(("not", "if", "then", "else", "contains"), "condition-changed"),
    **dict.fromkeys(("minContains", "maxContains"), "condition-changed"),
    **dict.fromkeys(("dependentRequired", "dependentSchemas"), "condition-changed"),
    **dict.fromkeys(("prefixItems", "unevaluatedItems"), "items-changed"),
    **dict.fromkeys(("allOf", "unevaluatedProperties"), "schema-changed"),
    "type": "type-changed",
    "pattern": "pattern-changed",
    "format": "format-changed",
    "uniqueItems": "uniqueness-changed",
    "patternProperties": "pattern-properties-changed",
}
"""Keyword that is compared as one value -> kind of its changes."""

_WITH_CARE: Final = {
    *("$ref", "title", "default", "enum", "const", "items", "anyOf", "oneOf"),
    *("properties", "required", "additionalProperties", "propertyNames"),
}
"""Keywords that have a method of their own."""

_ENTANGLED: Final = {
    *("patternProperties", "unevaluatedProperties", "unevaluatedItems", "prefixItems"),
    *("oneOf", "not", "if", "contains", "dependentSchemas"),
}
"""Keywords beside which a change of another keyword may mean more, or less, than by itself."""

_MACHINE: Final = {
    **{f"i{bits}": (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) for bits in (8, 16, 32, 64)},
    **{f"u{bits}": (0, 2**bits - 1) for bits in (8, 16, 32, 64)},
    "nonzero": (1, 2**64 - 1),
}
"""Integer types that generators choose by bounds, with the least and the greatest value."""


def difference(old: Any, new: Any) -> Difference:
    """Compare two JSON Schemas, each a schema as it was parsed.

    Raises SchemaError where one is none, or has references out of its file, and ToolMissing where
    jsonschema-rs or interegular is not installed.
    """
    require_tools()
    return _Comparison(normal_form(old), normal_form(new)).result()


class _Comparison:
    """The comparison of two schemas in normal form."""

    def __init__(self, old: NormalForm, new: NormalForm) -> None:
        self.old, self.new = old, new
        self.changes: list[Change] = []
        self.proven = relation(old.whole(old.root), new.whole(new.root))
        self.renamed = self._renamed_definitions()
        self.used = _reachable(old) | _reachable(new)
        # What a change does to documents where its keyword alone does not decide it.
        self.forced: Verdict | None = None

    def result(self) -> Difference:
        self._heads()
        self._node(self.old.root, self.new.root, "")
        for name, definition in self.old.definitions.items():
            heir = self.renamed.get(name, name)
            pointer = f"/$defs/{escaped(heir)}"
            if heir not in self.new.definitions:
                old_pointer = f"/$defs/{escaped(name)}"
                self._add("definition-removed", old_pointer, name, ABSENT)
                continue
            if heir != name:
                self._add("definition-renamed", pointer, name, heir)
            before, self.forced = self.forced, None if name in self.used else Verdict.COMPATIBLE
            self._node(definition, self.new.definitions[heir], pointer, name, heir)
            self.forced = before
        for name in self.new.definitions:
            if name not in self.old.definitions and name not in self.renamed.values():
                pointer = f"/$defs/{escaped(name)}"
                self._add("definition-added", pointer, ABSENT, name)
        documents = worst(change.documents for change in self.changes)
        if documents.rank > self.proven.rank:
            documents = self.proven
        clients = worst(change.clients for change in self.changes)
        return Difference(documents, clients, self.changes)

    # --- Recording --------------------------------------------------------------------------------

    def _add(
        self,
        kind: str,
        pointer: str,
        before: Any,
        after: Any,
        documents: Verdict | None = None,
        *,
        note: str = "",
    ) -> None:
        """Record a change; `documents` is what it does by itself, None if nothing at all."""
        effect = KINDS[kind]
        if documents is None:
            documents = Verdict.COMPATIBLE
        elif self.forced is not None:
            documents = self.forced
        if documents.rank > self.proven.rank:
            documents = self.proven
        if documents is Verdict.COMPATIBLE:
            why = SAME
        else:
            why = effect.widened if documents is Verdict.ADDITIVE else effect.narrowed
        self.changes.append(
            Change(
                kind,
                self._written(pointer, is_old=after is ABSENT),
                before,
                after,
                documents,
                effect.clients,
                f"{why}{note}",
                effect.why,
            )
        )

    def _written(self, pointer: str, *, is_old: bool) -> str:
        """Return a pointer into the file as it is written, whose definitions may be elsewhere."""
        parts = pointer.split("/", 3)
        if len(parts) > 2 and parts[1] == "$defs":
            containers = (self.old if is_old else self.new).containers
            parts[1] = containers.get(target(f"#/$defs/{parts[2]}"), "$defs")
        return "/".join(parts)

    def _in_context(self, old: Node, new: Node) -> Verdict:
        """Return what the change of a whole node does."""
        return relation(self.old.whole(old), self.new.whole(new))

    # --- Heads and names --------------------------------------------------------------------------

    def _heads(self) -> None:
        if self.old.address != self.new.address:
            addresses = (self.old.address or ABSENT, self.new.address or ABSENT)
            self._add("address-changed", "/$id", *addresses)
        if self.old.dialect != self.new.dialect:
            dialects = (self.old.dialect or ABSENT, self.new.dialect or ABSENT)
            self._add("dialect-changed", "/$schema", *dialects)
        common = [name for name in self.old.definitions if name in self.new.definitions]
        if common != [name for name in self.new.definitions if name in self.old.definitions]:
            self._add("order-changed", "/$defs", ABSENT, ABSENT)

    def _renamed_definitions(self) -> dict[str, str]:
        """Return old name -> new name of the definitions that are the same under another name."""
        gone = [name for name in self.old.definitions if name not in self.new.definitions]
        come = [name for name in self.new.definitions if name not in self.old.definitions]
        return _paired(gone, come, self.old.definitions, self.new.definitions)

    # --- Nodes ------------------------------------------------------------------------------------

    def _node(
        self,
        old: Node,
        new: Node,
        at: str,
        old_name: str | None = None,
        new_name: str | None = None,
    ) -> None:
        """Compare two schemas that stand in the same place; definitions and roots have names."""
        if old == new and _in_order(old) == _in_order(new):
            return
        is_entangled = bool(_ENTANGLED & (set(old) | set(new))) and self.forced is None
        if is_entangled:
            self.forced = self._in_context(old, new)
        self._titles(old, new, at, old_name, new_name)
        self._annotations(old, new, at)
        if not self._references(old, new, at):
            self._values(old, new, at)
            self._keywords(old, new, at)
            self._object(old, new, at)
            self._children(old, new, at)
            self._unions(old, new, at)
            self._unknown(old, new, at)
        if is_entangled:
            self.forced = None

    def _titles(
        self, old: Node, new: Node, at: str, old_name: str | None, new_name: str | None
    ) -> None:
        before, after = old.get("title", ABSENT), new.get("title", ABSENT)
        if before == after:
            return
        pointer = f"{at}/title"
        is_named = old_name is not None or at == ""
        called = (
            old_name if before is ABSENT else before,
            new_name if after is ABSENT else after,
        )
        if is_named and called[0] == called[1]:
            kind = "annotation-changed"
        elif old_name is not None and old_name != new_name:
            return  # the definition was renamed, and its title with it
        elif before is not ABSENT or is_named or "properties" in new or "enum" in new:
            kind = "title-changed"
        else:
            kind = "title-collides" if str(after) in self._names() else "title-added"
        self._add(kind, pointer, before, after)

    def _names(self) -> set[str]:
        """Return the names of types that the old schema gives."""
        return set(self.old.definitions) | {
            node["title"] for node in _nodes(self.old) if isinstance(node.get("title"), str)
        }

    def _annotations(self, old: Node, new: Node, at: str) -> None:
        for key in dict.fromkeys((*old, *new)):
            if key == "title" or not (key in ANNOTATIONS or key.startswith("x-")):
                continue
            before, after = old.get(key, ABSENT), new.get(key, ABSENT)
            if before != after:
                pointer = f"{at}/{escaped(key)}"
                self._add("annotation-changed", pointer, before, after)

    def _references(self, old: Node, new: Node, at: str) -> bool:
        """Compare references; return whether there is nothing more to compare."""
        before, after = old.get("$ref", ABSENT), new.get("$ref", ABSENT)
        if before is not ABSENT and after is not ABSENT:
            name = target(before)
            if self.renamed.get(name, name) == target(after):
                return False
            self._add("reference-changed", at, before, after, self._in_context(old, new))
            return True
        if before is ABSENT and after is ABSENT:
            return False
        inlined = after is ABSENT
        kind = "reference-inlined" if inlined else "reference-introduced"
        sides = (before, _plain(new)) if inlined else (_plain(old), after)
        self._add(kind, at, *sides, self._in_context(old, new))
        return True

    # --- Values -----------------------------------------------------------------------------------

    def _values(self, old: Node, new: Node, at: str) -> None:
        defaults = old.get("default", ABSENT), new.get("default", ABSENT)
        if not _same(*defaults):
            self._add("default-changed", f"{at}/default", *defaults)
        before, after = _finite(old), _finite(new)
        if _same(before, after):
            return
        documents = relation(_part(old, "enum", "const"), _part(new, "enum", "const"))
        if before is None:
            keyword = "const" if "const" in new else "enum"
            kind = "const-changed" if keyword == "const" else "enum-introduced"
            self._add(kind, f"{at}/{keyword}", ABSENT, new[keyword], documents)
        elif after is None:
            keyword = "const" if "const" in old else "enum"
            kind = "const-changed" if keyword == "const" else "enum-removed"
            self._add(kind, f"{at}/{keyword}", old[keyword], ABSENT, documents)
        elif "const" in old or "const" in new:
            keyword = "const" if "const" in new else "enum"
            was, now = (n["const"] if "const" in n else n["enum"] for n in (old, new))
            self._add("const-changed", f"{at}/{keyword}", was, now, documents)
        else:
            self._enum(old["enum"], new["enum"], f"{at}/enum")

    def _enum(self, old: list[Any], new: list[Any], at: str) -> None:
        for index, value in enumerate(old):
            if not _holds(new, value):
                pointer = f"{at}/{index}"
                self._add("enum-value-removed", pointer, value, ABSENT, Verdict.BREAKING)
        for index, value in enumerate(new):
            if not _holds(old, value):
                self._add("enum-value-added", f"{at}/{index}", ABSENT, value, Verdict.ADDITIVE)
        common = [value for value in old if _holds(new, value)]
        if not _same(common, [value for value in new if _holds(old, value)]):
            self._add("order-changed", at, old, new)

    def _keywords(self, old: Node, new: Node, at: str) -> None:
        for keyword, kind in _SIMPLE.items():
            before, after = old.get(keyword, ABSENT), new.get(keyword, ABSENT)
            if _same(before, after) or (keyword == "allOf" and self._all_of(before, after, at)):
                continue
            holds_schemas = keyword in (*SINGLE, *LISTED, *BY_NAME)
            compare = self._in_context if holds_schemas else relation
            documents = compare(_part(old, keyword), _part(new, keyword))
            note = ""
            if keyword == "pattern" and documents is Verdict.BREAKING:
                note = _lost(before, after)
            is_typed = keyword in _BOUNDS and _machine_types(old) != _machine_types(new)
            called = "integer-range-changed" if is_typed else kind
            self._add(called, f"{at}/{keyword}", before, after, documents, note=note)

    def _all_of(self, before: Any, after: Any, at: str) -> bool:
        """Compare the parts of two conjunctions one by one, if they are as many."""
        if before is ABSENT or after is ABSENT or len(before) != len(after):
            return False
        for index, (old, new) in enumerate(zip(before, after, strict=True)):
            self._node(old, new, f"{at}/allOf/{index}")
        return True

    # --- Objects ----------------------------------------------------------------------------------

    def _object(self, old: Node, new: Node, at: str) -> None:
        before, after = old.get("properties", {}), new.get("properties", {})
        gone = [name for name in before if name not in after]
        come = [name for name in after if name not in before]
        renamed = {
            name: heir
            for name, heir in _paired(gone, come, before, after).items()
            if (name in old.get("required", ())) == (heir in new.get("required", ()))
        }
        for name in gone:
            self._property_gone(old, new, name, renamed.get(name), at)
        for name in come:
            if name not in renamed.values():
                self._property_come(old, new, name, at)
        for name in before:
            if name in after:
                self._node(before[name], after[name], f"{at}/properties/{escaped(name)}")
        common = [name for name in before if name in after]
        if common != [name for name in after if name in before]:
            self._add("order-changed", f"{at}/properties", list(before), list(after))
        self._required(old, new, {*gone, *come}, at)
        self._openness(old, new, at)

    def _property_gone(self, old: Node, new: Node, name: str, heir: str | None, at: str) -> None:
        rest = new.get("additionalProperties", {})
        documents = self._in_context(old["properties"][name], rest)
        if documents is Verdict.COMPATIBLE and name in old.get("required", ()):
            documents = Verdict.ADDITIVE
        if heir is None:
            pointer = f"{at}/properties/{escaped(name)}"
            before = _plain(old["properties"][name])
            self._add("property-removed", pointer, before, ABSENT, documents)
            return
        if heir in new.get("required", ()):
            documents = Verdict.BREAKING
        pointer = f"{at}/properties/{escaped(heir)}"
        self._add("property-renamed", pointer, name, heir, documents)

    def _property_come(self, old: Node, new: Node, name: str, at: str) -> None:
        pointer, node = f"{at}/properties/{escaped(name)}", new["properties"][name]
        rest = old.get("additionalProperties", {})
        if name in new.get("required", ()):
            kind, documents = "required-property-added", Verdict.BREAKING
        elif rest == FALSE:
            kind, documents = "property-added", Verdict.ADDITIVE
        else:
            kind, documents = "property-added-to-open-object", self._in_context(rest, node)
        self._add(kind, pointer, ABSENT, _plain(node), documents)

    def _required(self, old: Node, new: Node, told: set[str], at: str) -> None:
        before, after = set(old.get("required", ())), set(new.get("required", ()))
        for name in sorted((before ^ after) - told):
            is_required = name in after
            kind = "property-became-required" if is_required else "property-became-optional"
            documents = Verdict.BREAKING if is_required else Verdict.ADDITIVE
            sides = ("optional", "required") if is_required else ("required", "optional")
            self._add(kind, f"{at}/properties/{escaped(name)}", *sides, documents)

    def _openness(self, old: Node, new: Node, at: str) -> None:
        before, after = (n.get("additionalProperties", {}) for n in (old, new))
        pointer = f"{at}/additionalProperties"
        if before == after:
            is_said = ["additionalProperties" in node for node in (old, new)]
            if is_said[0] != is_said[1]:
                sides = (ABSENT, True) if is_said[1] else (True, ABSENT)
                kind = "openness-said" if is_said[1] else "openness-no-longer-said"
                self._add(kind, pointer, *sides)
            return
        if FALSE in (before, after):
            kind = "object-opened" if before == FALSE else "object-closed"
            documents = Verdict.ADDITIVE if before == FALSE else Verdict.BREAKING
            self._add(kind, pointer, _plain(before), _plain(after), documents)
        else:
            self._node(before, after, pointer)

    def _children(self, old: Node, new: Node, at: str) -> None:
        """Compare what a list holds and what the keys of an object may be."""
        for keyword, kind in (("items", "items-changed"), ("propertyNames", "keys-changed")):
            before, after = old.get(keyword, {}), new.get(keyword, {})
            if before == after and _in_order(before) == _in_order(after):
                continue
            if keyword in old and keyword in new and FALSE not in (before, after):
                self._node(before, after, f"{at}/{keyword}")
                continue
            documents = self._in_context(_part(old, keyword), _part(new, keyword))
            was, now = (_plain(n[keyword]) if keyword in n else ABSENT for n in (old, new))
            self._add(kind, f"{at}/{keyword}", was, now, documents)

    # --- Unions -----------------------------------------------------------------------------------

    def _unions(self, old: Node, new: Node, at: str) -> None:
        was, now = (next((k for k in ("anyOf", "oneOf") if k in n), "") for n in (old, new))
        before, after = old.get(was, ABSENT), new.get(now, ABSENT)
        if was == now and _same(before, after):
            return
        if not was or not now:
            kind = "union-dissolved" if was else "union-introduced"
            self._add(kind, f"{at}/{now or was}", before, after, self._in_context(old, new))
            return
        documents = self._in_context(_part(old, was), _part(new, now))
        if was != now:
            self._add("union-exclusiveness-changed", f"{at}/{now}", was, now, documents)
        self._members(before, after, f"{at}/{now}", documents)

    def _members(self, old: list[Node], new: list[Node], at: str, whole: Verdict) -> None:
        pairs, gone = [], []
        free = dict(enumerate(new))
        for member in old:
            like = next((i for i, other in free.items() if self._is_heir(member, other)), None)
            if like is None:
                gone.append(member)
            else:
                pairs.append((member, like))
                del free[like]
        if len(gone) == len(free) == 1 and not _tagged(gone[0]):
            (index,) = free
            pairs.append((gone.pop(), index))
            free.clear()
        for member, index in pairs:
            self._node(member, new[index], f"{at}/{index}")
        for member in gone:
            pointer = f"{at}/{old.index(member)}"
            self._add("union-member-removed", pointer, _plain(member), ABSENT, whole)
        for index, member in free.items():
            self._add("union-member-added", f"{at}/{index}", ABSENT, _plain(member), whole)
        if not gone and not free and [index for _, index in pairs] != sorted(i for _, i in pairs):
            self._add("order-changed", at, ABSENT, ABSENT)

    def _is_heir(self, old: Node, new: Node) -> bool:
        if "$ref" in old and "$ref" in new:
            name = target(old["$ref"])
            return self.renamed.get(name, name) == target(new["$ref"])
        return _bare(old) == _bare(new) or (
            _tagged(old) is not None and _tagged(old) == _tagged(new)
        )

    # --- The rest ---------------------------------------------------------------------------------

    def _unknown(self, old: Node, new: Node, at: str) -> None:
        for key in dict.fromkeys((*old, *new)):
            if key in _SIMPLE or key in _WITH_CARE or key in ANNOTATIONS or key.startswith("x-"):
                continue
            before, after = old.get(key, ABSENT), new.get(key, ABSENT)
            if not _same(before, after):
                pointer = f"{at}/{escaped(key)}"
                self.proven = Verdict.BREAKING
                self._add("unknown-keyword-changed", pointer, before, after, Verdict.BREAKING)


def _same(one: Any, other: Any) -> bool:
    """Whether two values are the same JSON: True is not 1."""
    if one is ABSENT or other is ABSENT or one is None or other is None:
        return one is other
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def _holds(values: list[Any], value: Any) -> bool:
    return any(_same(each, value) for each in values)


def _finite(node: Node) -> list[Any] | None:
    """Return the values that a node lists, with how; None if it lists none."""
    if "const" in node:
        return ["const", node["const"]]
    return ["enum", *node["enum"]] if "enum" in node else None


def _plain(node: Node) -> Any:
    """Return a node as people write it: `true` and `false` for all and nothing."""
    return True if node == {} else False if node == FALSE else node


def _bare(node: Node) -> str:
    """Return what a node says to validators and generators, as text."""
    kept = {key: value for key, value in node.items() if key not in ANNOTATIONS}
    for key in BY_NAME:
        if key in kept:
            kept[key] = {name: _bare(child) for name, child in kept[key].items()}
    for key in LISTED:
        if key in kept:
            kept[key] = [_bare(child) for child in kept[key]]
    for key in SINGLE:
        if key in kept:
            kept[key] = _bare(kept[key])
    return json.dumps(kept, sort_keys=True)


def _in_order(node: Any) -> str:
    """Return a node as text that tells orders of keys apart."""
    return json.dumps(node)


def _paired(
    gone: list[str], come: list[str], old: dict[str, Node], new: dict[str, Node]
) -> dict[str, str]:
    """Return old name -> new name of what says the same under another name, the nearest first."""
    pairs: dict[str, str] = {}
    for name in gone:
        same = [n for n in come if n not in pairs.values() and _bare(old[name]) == _bare(new[n])]
        near = get_close_matches(name, same, n=1, cutoff=0.0)
        if near:
            pairs[name] = near[0]
    return pairs


def _part(node: Node, *keywords: str) -> Node:
    """Return what a node says with some of its keywords."""
    return {keyword: node[keyword] for keyword in keywords if keyword in node}


def _tagged(node: Node) -> Any:
    """Return the constants of an inline member's properties, which tell it from the others."""
    tags = {
        name: child["const"]
        for name, child in node.get("properties", {}).items()
        if "const" in child
    }
    return json.dumps(tags, sort_keys=True) if tags else None


def _machine_types(node: Node) -> set[str] | None:
    """Return the integer types that hold all of a node's values; None if it is no integer."""
    if node.get("type") != "integer":
        return None
    least = max(node.get("minimum", -(2**64)), node.get("exclusiveMinimum", -(2**64)) + 1)
    most = min(node.get("maximum", 2**65), node.get("exclusiveMaximum", 2**65) - 1)
    return {name for name, (low, high) in _MACHINE.items() if low <= least and most <= high}


def _lost(before: Any, after: Any) -> str:
    """Return a sentence with a text that is no longer taken, if one can be shown."""
    if not isinstance(before, str) or not isinstance(after, str):
        return ""
    text = example(before, after)
    return f" For example {json.dumps(text, ensure_ascii=False)}." if text is not None else ""


def _nodes(form: NormalForm) -> Iterator[Node]:
    """Yield every schema of a file."""
    waiting = [form.root, *form.definitions.values()]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += [node[key] for key in SINGLE if key in node]
        for key in BY_NAME:
            waiting += node.get(key, {}).values()
        for key in LISTED:
            waiting += node.get(key, [])


def _reachable(form: NormalForm) -> set[str]:
    """Return the names of the definitions that the root needs."""
    found: set[str] = set()
    waiting = [form.root]
    while waiting:
        part = NormalForm(waiting.pop(), {}, {}, "", "")
        for node in _nodes(part):
            name = target(node["$ref"]) if "$ref" in node else None
            if name is not None and name not in found:
                found.add(name)
                waiting.append(form.definitions[name])
    return found
