"""Whether every text that one regular expression matches is matched by another, by interegular."""

from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from interegular.fsm import FSM

_ANYTHING: Final = r"[\s\S]*"
_MAX_STATES: Final = 2_000


def implies(one: str, other: str) -> bool:
    """Whether each text that the pattern `one` matches is proven to match the pattern `other`.

    Patterns as JSON Schema has them: of ECMA 262, and searched for. False where it is not so, and
    where it cannot be told: look-behind, back references, anchors inside.
    """
    if one == other:
        return True
    first, second = _automaton(one), _automaton(other)
    if first is None or second is None:
        return False
    return bool(first.issubset(second))  # type: ignore[no-untyped-call]


def example(one: str, other: str) -> str | None:
    """Return a shortest printable text that `one` matches and `other` does not; None if unknown."""
    first, second = _automaton(one), _automaton(other)
    if first is None or second is None:
        return None
    try:
        rest = first.difference(second)  # type: ignore[no-untyped-call]
        for characters in rest.strings(max_iterations=10_000):
            # One that is in no class of either pattern stands for all such.
            if all(isinstance(character, str) for character in characters):
                text = "".join(characters)
                return text if text.isprintable() else None
    except RuntimeError:
        pass
    return None


@lru_cache(maxsize=512)
def _automaton(pattern: str) -> "FSM | None":
    """Return the automaton of all texts in which the pattern is found; None where it has none."""
    import interegular

    whole = "|".join(f"(?:{_anchored(branch)})" for branch in _branches(pattern))
    try:
        automaton = interegular.parse_pattern(whole).to_fsm()
    except (interegular.InvalidSyntax, interegular.Unsupported, ValueError, RecursionError):
        return None
    return automaton if len(automaton.states) <= _MAX_STATES else None


def _anchored(branch: str) -> str:
    """Return what matches the whole of a text in which the branch is found."""
    start, end = branch.startswith("^"), branch.endswith("$") and not _is_escaped(branch)
    inner = branch[int(start) : len(branch) - int(end)]
    return f"{'' if start else _ANYTHING}(?:{inner}){'' if end else _ANYTHING}"


def _is_escaped(text: str) -> bool:
    """Whether the last character of a text stands behind a backslash that escapes it."""
    before = text[:-1]
    return (len(before) - len(before.rstrip("\\"))) % 2 == 1


def _branches(pattern: str) -> list[str]:
    """Split a pattern at each `|` that stands in no group and no class."""
    found, depth, in_class, at = [""], 0, False, 0
    while at < len(pattern):
        character = pattern[at]
        if character == "\\":
            found[-1] += pattern[at : at + 2]
            at += 2
            continue
        if in_class:
            in_class = character != "]"
        elif character == "[":
            in_class = True
        elif character in "()":
            depth += 1 if character == "(" else -1
        if character == "|" and depth == 0 and not in_class:
            found.append("")
        else:
            found[-1] += character
        at += 1
    return found
