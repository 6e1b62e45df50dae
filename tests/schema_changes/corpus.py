"""The corpus of schema changes: cases.yaml, read."""

import copy
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeAlias

import yaml

Schema: TypeAlias = dict[str, Any]

HERE: Final = Path(__file__).parent
LANGUAGES: Final = ("typescript", "go", "go-sized", "python")

SMALLEST: Final = {"boats": [{"id": "boa:a", "kind": "ferry", "name": "A"}]}
"""What is valid by the base schema with the fewest values."""


@dataclass(frozen=True)
class Case:
    """One change: the schemas, the verdicts and what shows them."""

    name: str
    old: Schema
    new: Schema
    documents: str
    clients: str
    lost: Any | None
    gained: Any | None
    programs: dict[str, str]
    unshown: str


@cache
def _base() -> str:
    return (HERE / "base.json").read_text(encoding="utf-8")


def base() -> Schema:
    """Return the schema that the changes are made to."""
    schema: Schema = json.loads(_base())
    return schema


def _place(document: Any, pointer: str) -> tuple[Any, str]:
    """Return what holds the value at a JSON pointer, and its key there."""
    *path, key = pointer.split("/")[1:]
    for part in path:
        document = document[int(part) if isinstance(document, list) else part]
    return document, key


def edited(schema: Schema, edits: list[dict[str, Any]]) -> Schema:
    """Return a schema with edits made to it: set, remove, rename a key, spell as draft-07."""
    made: Schema = copy.deepcopy(schema)
    for edit in edits:
        ((what, argument),) = edit.items()
        if what == "draft-07":
            text = json.dumps(made).replace("#/$defs/", "#/definitions/")
            made = json.loads(text)
            made["definitions"] = made.pop("$defs")
        elif what == "set":
            holder, key = _place(made, argument[0])
            holder[key] = argument[1]
        elif what == "remove":
            holder, key = _place(made, argument)
            del holder[key]
        else:
            holder, key = _place(made, argument[0])
            holder[argument[1]] = holder.pop(key)
    return made


def document(values: dict[str, Any]) -> Any:
    """Return the smallest document with values set: those of the first boat as `boat.key`."""
    made: dict[str, Any] = copy.deepcopy(SMALLEST)
    boat = made["boats"][0]
    for path, value in values.items():
        holder = boat if path.startswith("boat.") else made
        key = path.removeprefix("boat.")
        if value is None:
            del holder[key]
        else:
            holder[key] = value
    return made


@cache
def cases() -> tuple[Case, ...]:
    """Return all changes of cases.yaml."""
    read = yaml.safe_load((HERE / "cases.yaml").read_text(encoding="utf-8"))
    return tuple(_case(entry) for entry in read)


def _case(entry: dict[str, Any]) -> Case:
    old = edited(base(), entry.get("old", []))
    known = {"name", "old", "new", "documents", "clients", "lost", "gained", "unshown", *LANGUAGES}
    assert set(entry) <= known, set(entry) - known
    shown = {name: document(entry[name]) if name in entry else None for name in ("lost", "gained")}
    return Case(
        name=entry["name"],
        old=old,
        new=edited(base(), entry["new"]),
        documents=entry["documents"],
        clients=entry["clients"],
        lost=shown["lost"],
        gained=shown["gained"],
        programs={name: entry[name] for name in LANGUAGES if name in entry},
        unshown=entry.get("unshown", ""),
    )
