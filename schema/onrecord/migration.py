"""Migrating: carrying a dossier from the version of the schema that it is written for to a later.

The steps are the files of `onrecord.migrations`; they are found there and chained. A newer minor
only adds, so that from a minor to the next there is a step only where something is to be done. No
step loses a value: what a version has no place for goes to `extensions`, and what a step puts in
the place of another value it says. Where the text has to be asked again, a person decides.
"""

import importlib
import json
import pkgutil
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import Any

from onrecord.canonical import canonical, canonical_file
from onrecord.locator import Locator, pointer
from onrecord.problem import Position
from onrecord.reader import Document
from onrecord.version import KNOWN, Version

Object = dict[str, Any]

_ADDRESS = "https://w3id.org/onrecord/"


class MigrationError(Exception):
    """A migration that does what none may do: the fault of its author, not of the data."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person has to decide: about which field of which object of the dossier."""

    item: Object
    name: str
    question: str


class Carried:
    """A dossier under way from one version to the next, and what may be done to it.

    `where` leads to objects, `*` stands for every item: `statements/*/claims/*`, or `` for the
    dossier itself. What is not there is passed over. `value` is the dossier as plain JSON data; a
    step that needs more than the methods below may change it by hand, as long as it says by
    `replaced` which values it puts others in the place of.
    """

    def __init__(self, value: Object) -> None:
        self.value = value
        self.decisions: list[Decision] = []
        self.replaced: Counter[str] = Counter()

    def objects(self, where: str) -> Iterator[Object]:
        """Yield each object at a place."""
        found: list[Any] = [self.value]
        for part in where.split("/") if where else ():
            if part == "*":
                found = [item for value in found if isinstance(value, list) for item in value]
            else:
                found = [
                    value[part] for value in found if isinstance(value, dict) and part in value
                ]
        yield from (value for value in found if isinstance(value, dict))

    def ask(self, item: Object, name: str, question: str) -> None:
        """Let a person decide something about a field of an object."""
        self.decisions.append(Decision(item, name, question))

    def rename(self, where: str, old: str, new: str) -> None:
        """Call a field by another name; its value stays."""
        for item in self.objects(where):
            if old in item and new in item:
                self.ask(item, old, f"{old} is called {new} now, which is there as well.")
            elif old in item:
                renamed = {new if key == old else key: value for key, value in item.items()}
                item.clear()
                item.update(renamed)

    def replace(
        self,
        where: str,
        name: str,
        old: str,
        new: str | Callable[[Object], str | None],
        *,
        otherwise: str = "",
        question: str = "",
    ) -> None:
        """Put another value in the place of one.

        `new` may be a function that takes the object and returns the value, or None where it cannot
        tell: then it is `otherwise`, and a person decides the question.
        """
        for item in self.objects(where):
            if item.get(name) != old:
                continue
            chosen = new if isinstance(new, str) else new(item)
            if chosen is None:
                chosen = otherwise
                self.ask(item, name, question)
            self._count_as_replaced(old)
            item[name] = chosen

    def add(
        self,
        where: str,
        name: str,
        value: Any | Callable[[Object], Any],
        *,
        question: str = "",
    ) -> None:
        """Give every object a field that it lacks; with a question, for a person to look over.

        `value` may be a function that takes the object.
        """
        for item in self.objects(where):
            if name not in item:
                item[name] = value(item) if callable(value) else value
                if question:
                    self.ask(item, name, question)

    def set_aside(self, where: str, name: str, key: str) -> None:
        """Move a field for which there is no place any more into `extensions`, under a key."""
        for item in self.objects(where):
            if name not in item:
                continue
            extensions = item.setdefault("extensions", {})
            if key in extensions:
                self.ask(item, name, f"{name} has no place any more, and {key} is taken.")
            else:
                extensions[key] = item.pop(name)

    def _count_as_replaced(self, value: Any) -> None:
        self.replaced.update(_leaves(value))


@dataclass(frozen=True, slots=True)
class Migration:
    """One step: from which version to which, and what it does to a dossier."""

    source: str
    target: str
    migrate: Callable[[Carried], None]

    def __post_init__(self) -> None:
        source, target = Version.of(self.source), Version.of(self.target)
        if source is None or target is None or source >= target:
            raise MigrationError(f"there is no step from {self.source} to {self.target}")

    @property
    def summary(self) -> str:
        """What changes, in a sentence: the first line of its file."""
        return (self.migrate.__globals__.get("__doc__") or "").partition("\n")[0]


@cache
def migrations() -> Sequence[Migration]:
    """Return the migrations that lie in `onrecord.migrations`, in the order of their versions."""
    from onrecord import migrations as folder

    return in_order(
        importlib.import_module(found.name).MIGRATION
        for found in pkgutil.iter_modules(folder.__path__, f"{folder.__name__}.")
    )


def in_order(steps: Iterator[Migration]) -> Sequence[Migration]:
    """Return migrations in the order of their versions; MigrationError where two start at one."""
    ordered = sorted(steps, key=lambda step: (Version.of(step.source), step.target))
    for one, other in pairwise(ordered):
        if one.source == other.source:
            raise MigrationError(f"two migrations start at {one.source}")
    return ordered


def chain(
    source: Version, target: Version, steps: Sequence[Migration]
) -> Sequence[Migration] | None:
    """Return the steps from one version to a later one; None where they do not lead there.

    What no step starts at is an older minor of what one starts at, and needs nothing done.
    """
    taken: list[Migration] = []
    at = source
    for step in steps:
        start, end = Version.of(step.source), Version.of(step.target)
        assert start is not None and end is not None, "Migration refuses what is no version"
        if start >= at and start.major == at.major and end <= target:
            taken.append(step)
            at = end
    return taken if at.major == target.major and at <= target else None


def leads_from(version: Version) -> bool:
    """Whether a dossier of a version can be carried to the one that this onrecord knows."""
    return chain(version, KNOWN, migrations()) is not None


@dataclass(frozen=True, slots=True)
class Migrated:
    """What carrying made of a dossier: its file in canonical form, the steps, what is to decide.

    Each decision comes with its place in the new file.
    """

    after: bytes
    steps: Sequence[Migration]
    decisions: Sequence[tuple[Position, Decision]] = field(default_factory=list)


def migrated(document: Document, steps: Sequence[Migration], target: Version) -> Migrated:
    """Return a dossier carried over steps to a version.

    Raises MigrationError where a step loses a value without saying what it put in its place.
    """
    value = json.loads(document.text, parse_float=Decimal)
    source = str(value["schema_version"])
    decisions: list[Decision] = []
    for step in steps:
        before = _leaves(value)
        carried = Carried(value)
        step.migrate(carried)
        value = carried.value
        lost = before - _leaves(value) - carried.replaced
        if lost:
            shown = ", ".join(sorted(lost)[:3])
            raise MigrationError(f"the step {step.source} to {step.target} loses {shown}")
        decisions += carried.decisions
    value["schema_version"] = str(target)
    address = value.get("$schema")
    if isinstance(address, str) and address.startswith(f"{_ADDRESS}{source}/"):
        value["$schema"] = address.replace(f"{_ADDRESS}{source}/", f"{_ADDRESS}{target}/", 1)
    ordered = canonical(value)
    after = canonical_file(ordered)
    locator = Locator(after.decode("utf-8"))
    paths = _paths(value) if decisions else {}
    placed = []
    numbers: dict[int, dict[str, int]] = {}
    for decision in decisions:
        path = _followed(ordered, value, paths.get(id(decision.item), ()), numbers)
        placed.append((locator.value(pointer(*path, decision.name)).start, decision))
    return Migrated(after, steps, sorted(placed, key=lambda pair: pair[0]))


def _paths(value: Any) -> dict[int, tuple[str | int, ...]]:
    """Return identity of each object in plain JSON data -> where it is."""
    found: dict[int, tuple[str | int, ...]] = {}
    todo: list[tuple[tuple[str | int, ...], Any]] = [((), value)]
    while todo:
        path, item = todo.pop()
        if isinstance(item, dict):
            found[id(item)] = path
            todo += [((*path, key), inner) for key, inner in item.items()]
        elif isinstance(item, list):
            todo += [((*path, number), inner) for number, inner in enumerate(item)]
    return found


def _followed(
    ordered: Any,
    value: Any,
    path: tuple[str | int, ...],
    numbers: dict[int, dict[str, int]],
) -> tuple[str | int, ...]:
    """Return where something is in the canonical form, by the ids of what it lies in.

    `numbers` keeps, for the identity of each list that was gone through, the first item of each id.
    """
    there: list[str | int] = []
    for part in path:
        value = value[part]
        if isinstance(part, int) and isinstance(value, dict) and isinstance(value.get("id"), str):
            if id(ordered) not in numbers:
                known = numbers[id(ordered)] = {}
                for number, item in enumerate(ordered):
                    if isinstance(item, dict) and isinstance(item.get("id"), str):
                        known.setdefault(item["id"], number)
            part = numbers[id(ordered)][value["id"]]  # noqa: PLW2901
        ordered = ordered[part]
        there.append(part)
    return tuple(there)


def _leaves(value: Any) -> Counter[str]:
    """Count the values in plain JSON data that hold no others, as their JSON texts."""
    found: Counter[str] = Counter()
    todo = [value]
    while todo:
        item = todo.pop()
        if isinstance(item, Mapping) and item:
            todo += item.values()
        elif isinstance(item, list) and item:
            todo += item
        else:
            found[str(item) if isinstance(item, Decimal) else json.dumps(item)] += 1
    return found
