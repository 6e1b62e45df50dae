"""Changing JSON as JSON, because changing its bytes seldom leaves any."""

import json
import random
from collections.abc import Callable
from functools import cache
from typing import Any

from onrecord.publication.json_schema import json_schema

_ODD: list[Any] = [
    None,
    True,
    0,
    -1,
    1.5,
    2**53 - 1,
    "",
    [],
    {},
    "\u2060",
    "a\u0301",
    "::error::x",
    "##[group]x",
    "=1+1",
    "../../x",
    "2021-02-29",
    "XXXX-XX",
    "x" * 2_001,
]


@cache
def _words() -> tuple[list[str], list[str]]:
    """The keys and the values of vocabularies that the schema knows."""
    keys: set[str] = set()
    values: set[str] = set()

    def gather(node: Any) -> None:
        if isinstance(node, dict):
            keys.update(node.get("properties", {}))
            values.update(v for v in node.get("enum", ()) if isinstance(v, str))
            for inner in node.values():
                gather(inner)
        elif isinstance(node, list):
            for inner in node:
                gather(inner)

    gather(json_schema())
    return sorted(keys), sorted(values)


def dictionary() -> str:
    """The words of the schema and of JSON, as libFuzzer reads them (-dict=)."""
    keys, values = _words()
    words = [f'"{word}"' for word in [*keys, *values]]
    words += ["{", "}", "[", "]", ":", ",", "null", "NaN", "1e9", "-0", '"\\u202e"', "\\ud800"]
    words += ["\ufeff", "\u2028", "\x1b[2J", "::error::", "##[", "\r\n", "[[[[[[[[", "]]]]]]]]"]
    quoted = ("".join(f"\\x{byte:02x}" for byte in word.encode()) for word in words)
    return "".join(f'"{word}"\n' for word in quoted)


def _containers(value: Any) -> list[Any]:
    found = [value]
    for item in found:
        inner = item.values() if isinstance(item, dict) else item
        found += [one for one in inner if isinstance(one, dict | list) and one]
    return found


def _change(value: Any, chance: random.Random, mutate: Callable[[bytes], bytes]) -> None:
    keys, words = _words()
    containers = _containers(value)
    where = chance.choice(containers)
    if not where:
        return
    key = chance.choice(list(where) if isinstance(where, dict) else range(len(where)))
    other = chance.choice(containers)
    match chance.randrange(8):
        case 0:
            del where[key]
        case 1:
            where[key] = chance.choice(_ODD)
        case 2:
            where[key] = chance.choice(words)
        case 3 if isinstance(where[key], str):
            changed = mutate(where[key].encode()).decode("utf-8", errors="ignore")
            where[key] = changed
        case 4 if isinstance(where, dict):
            where[chance.choice(keys)] = where.pop(key)
        case 5 if isinstance(where, list):
            where.append(where[key])
        case 6 if other:
            # A copy, so that nothing holds itself.
            picked = chance.choice(list(other.values()) if isinstance(other, dict) else other)
            where[key] = json.loads(json.dumps(picked))
        case _:
            strings = [v for c in containers if isinstance(c, dict) for v in c.values()]
            strings = [v for v in strings if isinstance(v, str)]
            if strings:
                where[key] = chance.choice(strings)


def mutated(data: bytes, size: int, seed: int, mutate: Callable[[bytes], bytes]) -> bytes:
    """Return a changed document of at most `size` bytes; `mutate` changes bytes as bytes."""
    chance = random.Random(seed)
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict) or chance.random() < 0.2:
        return mutate(data)[:size]
    for _ in range(1 + chance.randrange(3)):
        _change(value, chance, mutate)
    changed = json.dumps(value, ensure_ascii=chance.random() < 0.5, indent=chance.choice([None, 1]))
    return changed.encode("utf-8", errors="replace")[:size]
