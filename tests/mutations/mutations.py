"""Mutations: every single change of every field and every record of a dataset's dossiers."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from onrecord.dataset import pointers
from onrecord.directory import dossier_files
from onrecord.dossier import Dossier
from onrecord.record import Record
from onrecord.shape import Shape
from onrecord.tables.layout import OWNERS, RECORD_TABLES, Field, fields, singular
from tests.mutations.replacements import ABSENT, Ids, replacements, retyped

Json: TypeAlias = Any
Keys: TypeAlias = tuple[str | int, ...]
"""Where a value stands in a document: the keys that lead to it."""
Change: TypeAlias = Callable[[Any, Any], None]
"""Changes a container (a copy) at a key of it."""


@dataclass(frozen=True, slots=True)
class Mutation:
    """One change of a dataset.

    `field` and `kind` are its class; `name` tells it from all others of the dataset. `documents()`
    gives the dossiers that it changes, file -> new document.
    """

    dataset: str
    field: str
    kind: str
    name: str
    documents: Callable[[], Mapping[str, Json]]


def changed(value: Json, keys: Keys, change: Change) -> Json:
    """Return a value with one change in it; what does not lie on the way there is shared."""
    copy: Any = dict(value) if isinstance(value, dict) else list(value)
    if len(keys) == 1:
        change(copy, keys[0])
    else:
        copy[keys[0]] = changed(copy[keys[0]], keys[1:], change)
    return copy


def setting(value: Json) -> Change:
    """Put a value in the place of another; ABSENT takes it away."""

    def change(container: Any, key: Any) -> None:
        if value is ABSENT:
            del container[key]
        else:
            container[key] = value

    return change


def _renaming(new: str) -> Change:
    def change(container: Any, key: Any) -> None:
        container[new] = container.pop(key)

    return change


def _repeating(container: Any, key: Any) -> None:
    container.insert(key, container[key])


def _swapping(container: Any, key: Any) -> None:
    container[key], container[key + 1] = container[key + 1], container[key]


def shown(value: Json) -> str:
    """Return a value as it stands in the name of a mutation, cut where it is long."""
    text = json.dumps(value, ensure_ascii=True) if value is not ABSENT else "nothing"
    return text if len(text) <= 60 else f"{text[:57]}..."


class Spot(NamedTuple):
    """Where a value stands in a document, and the record that it belongs to."""

    record_id: str
    keys: Keys = ()

    def __str__(self) -> str:
        places = range(len(self.keys) - 2, -1, -1)
        record = next((n for n in places if self.keys[n] in RECORD_TABLES), -2)
        return " ".join([self.record_id, "/".join(map(str, self.keys[record + 2 :]))]).strip()

    def at(self, key: str | int) -> "Spot":
        """Return the spot of a value inside this one."""
        return self._replace(keys=(*self.keys, key))


def with_new_ids(record: Json) -> Json:
    """Return a record with a new id, and so for all that is nested in it."""
    copy = {**record, "id": f"{record['id']}-copy"}
    for nested in OWNERS:
        if nested in copy:
            copy[nested] = [with_new_ids(inner) for inner in copy[nested]]
    return copy


def label(name: str, above: str) -> str:
    """Return what the fields of a nested value are called: by the record type where it has one."""
    return singular(name) if name in RECORD_TABLES else f"{above}.{name}"


class Subject:
    """A dataset that is to be mutated: its dossiers as plain JSON data."""

    def __init__(self, name: str, root: Path) -> None:
        self.name = name
        self.root = root
        self.documents: dict[str, Json] = {
            file: json.loads((root / file).read_bytes()) for file in dossier_files(root)
        }
        self.ids = Ids(str(i) for d in self.documents.values() for i, _ in pointers(d))
        self._donors: dict[str, list[Json]] = {}
        for document in self.documents.values():
            self._gather(Dossier, document, "dossier")

    def _gather(self, model: type[Shape], value: Json, above: str) -> None:
        for field in fields(model):
            if field.name not in value:
                continue
            name = f"{above}.{field.name}"
            held = value[field.name]
            self._donors.setdefault(name, []).append(held)
            if field.model:
                for inner in held if field.container else [held]:
                    self._gather(field.model, inner, label(field.name, above))

    def mutations(self) -> Iterator[Mutation]:
        """Yield every mutation, always in the same order."""
        for file, document in self.documents.items():
            yield from _Walk(self, file).of(Dossier, document, "dossier", Spot(file))

    def donor(self, name: str, position: int) -> Json:
        """Return a value that some record has in a field; ABSENT if none has it."""
        found = self._donors.get(name)
        return found[position % len(found)] if found else ABSENT


MADE: Mapping[str, Json] = {
    "event.count.high": 9,
    "statement.count.best": 9,
    "statement.count.high": 9,
    "gap.expected_time.anchor_id": "evt:nothing",
    "gap.expected_time.anchor_relation": "after",
}
"""Field that no record has -> a value to add."""


class _Walk:
    """The mutations of one dossier."""

    def __init__(self, subject: Subject, file: str) -> None:
        self.subject = subject
        self.file = file
        self.document = subject.documents[file]
        self.other_file = next(name for name in subject.documents if name != file)
        self.added = 0

    def _mutation(self, field: str, kind: str, spot: Spot, what: str, change: Change) -> Mutation:
        return Mutation(
            self.subject.name,
            field,
            kind,
            f"{spot}: {what}",
            lambda: {self.file: changed(self.document, spot.keys, change)},
        )

    def of(self, model: type[Shape], value: Json, above: str, spot: Spot) -> Iterator[Mutation]:
        """Yield the mutations of an object: of its fields, and of what is nested in them."""
        yield self._mutation(
            above, "unknown field", spot.at("remark"), "added", setting("unheard of")
        )
        for field in fields(model):
            name = f"{above}.{field.name}"
            if field.name in value:
                aspect = value["aspect"] if name == "claim.value" else None
                yield from self._field(field, name, value[field.name], spot.at(field.name), aspect)
            elif field.name not in OWNERS and not name.startswith("dossier."):
                yield from self._absent(name, spot.at(field.name))

    def _absent(self, name: str, spot: Spot) -> Iterator[Mutation]:
        self.added += 1
        donor = self.subject.donor(name, self.added)
        if donor is ABSENT:
            donor = MADE.get(name, ABSENT)
        if donor is not ABSENT:
            what = f"nothing -> {shown(donor)}"
            yield self._mutation(name, "added", spot, what, setting(donor))

    def _field(
        self, field: Field, name: str, value: Json, spot: Spot, aspect: str | None
    ) -> Iterator[Mutation]:
        yield self._mutation(name, "dropped", spot, "dropped", setting(ABSENT))
        yield self._mutation(name, "misspelt", spot, "misspelt", _renaming(f"{field.name}x"))
        if field.container or field.model:
            for kind, other in retyped(value):
                yield self._mutation(name, kind, spot, kind, setting(other))
            yield self._mutation(name, "emptied", spot, "emptied", setting(type(value)()))
        if field.container == "list":
            yield from self._items(field, name, value, spot)
        elif field.container == "map":
            yield from self._entries(field, name, value, spot)
        elif field.model:
            yield from self.of(field.model, value, name, spot)
        else:
            yield from self._scalar(field, name, value, spot, aspect)

    def _scalar(
        self, field: Field, name: str, value: Json, spot: Spot, aspect: str | None = None
    ) -> Iterator[Mutation]:
        if name == "claim.value":
            typed = aspect if aspect in ("time", "place", "actor", "count", "role") else "words"
            name = f"claim.value ({typed})"
        for kind, other in replacements(value, field, self.subject.ids, spot.record_id, aspect):
            what = f"{shown(value)} -> {shown(other)}"
            yield self._mutation(name, kind, spot, what, setting(other))

    def _entries(self, field: Field, name: str, value: Json, spot: Spot) -> Iterator[Mutation]:
        for key, inner in value.items():
            at = spot.at(key)
            yield self._mutation(name, "entry dropped", at, "dropped", setting(ABSENT))
            yield self._mutation(name, "key malformed", at, "malformed", _renaming(f"!{key}"))
            yield self._mutation(name, "another key", at, "another key", _renaming(f"{key}-x1"))
            if field.inner is str:
                yield from self._scalar(field, name, inner, at)

    def _items(self, field: Field, name: str, value: list[Json], spot: Spot) -> Iterator[Mutation]:
        is_record = bool(field.model and issubclass(field.model, Record))
        above = label(field.name, name.rpartition(".")[0])
        of, noun = (above, "record") if is_record else (name, "item")
        for place, item in enumerate(value):
            at = spot.at(place)
            if is_record:
                at = at._replace(record_id=item["id"])
                yield from self._record(above, item, at)
            if len(value) > 1:
                yield self._mutation(of, f"{noun} dropped", at, "dropped", setting(ABSENT))
            elif is_record:
                # A list is absent when empty.
                alone = at._replace(keys=spot.keys)
                yield self._mutation(of, f"{noun} dropped", alone, "dropped", setting(ABSENT))
            yield self._mutation(of, f"{noun} twice", at, "twice", _repeating)
            if place + 1 < len(value):
                what = "swapped with the next"
                yield self._mutation(of, f"{noun} swapped", at, what, _swapping)
            if field.model:
                for kind, other in retyped(item):
                    yield self._mutation(of, kind, at, kind, setting(other))
                yield self._mutation(of, "emptied", at, "emptied", setting({}))
                yield from self.of(field.model, item, above, at)
            else:
                yield from self._scalar(field, name, item, at)

    def _record(self, above: str, record: Json, spot: Spot) -> Iterator[Mutation]:
        """Yield a copy of a record, and a move of it to another owner or another dossier."""

        def copying(container: Any, key: Any) -> None:
            container.insert(key + 1, with_new_ids(record))

        yield self._mutation(above, "copied", spot, "copied", copying)
        table = str(spot.keys[-2])
        if table not in OWNERS:
            yield Mutation(
                self.subject.name,
                above,
                "moved to another dossier",
                f"{spot}: moved to {self.other_file}",
                lambda: self._sent(spot.keys, self.other_file),
            )
            return
        owners = self.document[OWNERS[table]]
        if len(owners) > 1:
            other = (int(spot.keys[1]) + 1) % len(owners)
            yield Mutation(
                self.subject.name,
                above,
                "moved to another owner",
                f"{spot}: moved to {owners[other]['id']}",
                lambda: {self.file: self._moved(spot.keys, (OWNERS[table], other, table))},
            )

    def _moved(self, keys: Keys, to: Keys) -> Json:
        record = self._at(keys)

        def receiving(owner: Any, table: Any) -> None:
            owner[table] = [*owner.get(table, []), record]

        gone = keys if len(self._at(keys[:-1])) > 1 else keys[:-1]
        return changed(changed(self.document, gone, setting(ABSENT)), to, receiving)

    def _sent(self, keys: Keys, file: str) -> dict[str, Json]:
        table = keys[0]
        records = [r for n, r in enumerate(self.document[table]) if n != keys[1]]
        left = {**self.document, table: records}
        if not records:
            del left[table]
        other = self.subject.documents[file]
        received = {**other, table: [*other.get(table, []), self._at(keys)]}
        return {self.file: left, file: received}

    def _at(self, keys: Keys) -> Json:
        value = self.document
        for key in keys:
            value = value[key]
        return value
