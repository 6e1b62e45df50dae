"""Whether all that one schema takes is taken by another: jsonschema-rs decides, but for patterns.

jsonschema-rs compares canonical forms and proves containment, but takes a pattern for opaque: it
knows that equal ones are equal, and no more. interegular compares patterns. So each pattern of one
schema is first joined by those of the other which it implies: that changes nothing of what the
schema says, and what was unknown is then a matter of canonical forms.
"""

from functools import cache
from typing import Any

from onrecord_tools.evolution.normal_form import BY_NAME, LISTED, SINGLE, Node
from onrecord_tools.evolution.obstacle import ToolMissing
from onrecord_tools.evolution.pattern import implies
from onrecord_tools.evolution.verdict import Verdict


def require_tools() -> None:
    """Raise ToolMissing unless jsonschema-rs and interegular can be imported."""
    try:
        import interegular  # noqa: F401
        import jsonschema_rs  # noqa: F401
    except ImportError as error:
        raise ToolMissing(
            f"Comparing schemas needs jsonschema-rs and interegular, and {error.name} is not"
            " installed. Install them with: pip install 'onrecord[evolution]'"
        ) from None


def relation(old: Node, new: Node) -> Verdict:
    """Return what a change from one schema, in normal form, to another does to documents.

    `compatible` and `additive` are proven; `breaking` is what cannot be proven to be one of them.
    """
    if not _is_covered(old, new):
        return Verdict.BREAKING
    return Verdict.COMPATIBLE if _is_covered(new, old) else Verdict.ADDITIVE


def _is_covered(inner: Node, outer: Node) -> bool:
    """Whether each value that `inner` takes is proven to be taken by `outer`."""
    import jsonschema_rs
    from jsonschema_rs.canonical import CanonicalizationError, Containment

    if inner == outer:
        return True
    joined = _joined(inner, _patterns(inner), _patterns(outer))
    try:
        covers = jsonschema_rs.canonicalize(outer, validate_formats=True).covers(
            jsonschema_rs.canonicalize(joined, validate_formats=True)
        )
    except (CanonicalizationError, ValueError, jsonschema_rs.ValidationError):
        return False
    return covers is Containment.YES


def _inner(node: Node) -> list[Node]:
    """Return the schemas that a node holds."""
    found: list[Any] = [node[key] for key in SINGLE if key in node]
    for key in (*BY_NAME, "$defs"):
        found += node.get(key, {}).values()
    for key in LISTED:
        found += node.get(key, [])
    return found


def _patterns(node: Node) -> frozenset[str]:
    own = {node["pattern"]} if isinstance(node.get("pattern"), str) else set()
    return frozenset(own).union(*(_patterns(child) for child in _inner(node)))


def _joined(node: Node, own: frozenset[str], other: frozenset[str]) -> Node:
    """Return a schema that says the same, with what its patterns imply beside each of them.

    `own` are the patterns of the whole schema, `other` those of the one it is held against. A pair
    that both have stands where it stood, most likely, and comparing patterns takes time.
    """
    made = dict(node)
    for key in SINGLE:
        if key in made:
            made[key] = _joined(made[key], own, other)
    for key in (*BY_NAME, "$defs"):
        if key in made:
            made[key] = {name: _joined(each, own, other) for name, each in made[key].items()}
    for key in LISTED:
        if key in made:
            made[key] = [_joined(each, own, other) for each in made[key]]
    pattern = made.get("pattern")
    if isinstance(pattern, str):
        wanted = other - own if pattern in other else other
        implied = [{"pattern": each} for each in sorted(wanted) if _implies(pattern, each)]
        if implied:
            made["allOf"] = [*made.get("allOf", []), *implied]
    return made


_implies = cache(implies)
