"""The layout of the flat tables, derived from the models: tables, columns, keys.

A record type has a table; a nested value (When, Count, Uncoded) becomes prefixed columns; a list or
map without ids becomes a link table; all evidence lies in one table. Nothing here repeats a field:
names, types, vocabularies, references and descriptions are read off the models.
"""

import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType
from typing import Annotated, Any, Literal, TypeAlias, Union, get_args, get_origin

from pydantic import MISSING
from pydantic.fields import FieldInfo

from onrecord.actor import Actor
from onrecord.affiliation import Affiliation
from onrecord.claim import Claim
from onrecord.event import Event
from onrecord.evidence import Evidence
from onrecord.gap import Gap
from onrecord.identifier import MAX_LENGTH, Identifier, Reference
from onrecord.participation import Participation
from onrecord.place import Place
from onrecord.quote import Quote
from onrecord.record import Record
from onrecord.relation import Relation
from onrecord.segment import Segment
from onrecord.shape import Shape
from onrecord.source import Source
from onrecord.statement import Statement
from onrecord.text import DerivesBounds, Language
from onrecord.vocabularies import Attribution, Certainty, Standing, Vocabulary

ColumnType: TypeAlias = Literal["string", "integer", "number", "boolean", "date"]
VocabularyType: TypeAlias = type[Vocabulary]

RECORD_TABLES: Mapping[str, type[Record]] = MappingProxyType(
    {
        "sources": Source,
        "segments": Segment,
        "actors": Actor,
        "affiliations": Affiliation,
        "places": Place,
        "events": Event,
        "participations": Participation,
        "relations": Relation,
        "statements": Statement,
        "claims": Claim,
        "gaps": Gap,
    }
)
"""Table -> the model of its records. Also the name of the list in a dossier or in the owner."""

OWNERS: Mapping[str, str] = MappingProxyType(
    {"segments": "sources", "participations": "events", "claims": "statements"}
)
"""Table of nested records -> table of the records that they are nested in."""

TABLE_OF_PREFIX: Mapping[str, str] = MappingProxyType(
    {
        "src": "sources",
        "seg": "segments",
        "act": "actors",
        "aff": "affiliations",
        "plc": "places",
        "evt": "events",
        "par": "participations",
        "rel": "relations",
        "sta": "statements",
        "clm": "claims",
        "gap": "gaps",
    }
)
"""Prefix of an id -> the table of the records that it names."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `path` leads from the record to the value in the JSON; empty where derived.

    `references` are the prefixes of the ids that it may hold. `default` is what absence means,
    written out in the table. `needed_with` are the other columns of a nested value, where it has no
    value without this one. `max_length` counts code points; the numbers lie between `minimum` and
    `maximum`, both included.
    """

    name: str
    type: ColumnType
    description: str
    path: tuple[str, ...] = ()
    required: bool = False
    vocabulary: VocabularyType | None = None
    references: tuple[str, ...] = ()
    pattern: str | None = None
    bound: Literal["earliest", "latest"] | None = None
    default: bool | None = None
    needed_with: tuple[str, ...] = ()
    max_length: int | None = None
    minimum: float | None = None
    maximum: float | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """One table. `owner` is the column that names the record which its rows belong to, if any.

    `kind` says how rows arise: from `record`s, a `list` of values, a `map`, `evidence`, or
    `derived` from other tables. `field` is the JSON field of a list or map.
    """

    name: str
    description: str
    columns: tuple[Column, ...]
    primary_key: tuple[str, ...]
    kind: Literal["record", "list", "map", "values", "evidence", "derived"]
    of: str = ""
    field: str = ""
    owner: str = ""

    def column(self, name: str) -> Column:
        """Return the column of that name; KeyError if there is none."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)

    def foreign_keys(self) -> Iterator[tuple[str, str, str]]:
        """Yield (column, table, column there) for every reference.

        A column that may hold ids of several types points at `records`, and so does one that points
        into its own table, which many tools cannot load.
        """
        for column in self.columns:
            if not column.references:
                continue
            targets = {TABLE_OF_PREFIX[prefix] for prefix in column.references}
            target = targets.pop() if len(targets) == 1 else "records"
            yield column.name, "records" if target == self.name else target, "id"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a model, its annotation taken apart."""

    name: str
    inner: Any
    metadata: tuple[Any, ...]
    required: bool
    description: str
    container: Literal["list", "map"] | None = None

    @property
    def model(self) -> type[Shape] | None:
        """The nested model, if the values are objects."""
        is_model = isinstance(self.inner, type) and issubclass(self.inner, Shape)
        return self.inner if is_model else None


def _taken_apart(annotation: Any) -> tuple[Any, tuple[Any, ...], Literal["list", "map"] | None]:
    metadata: tuple[Any, ...] = ()
    container: Literal["list", "map"] | None = None
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation, *more = get_args(annotation)
            metadata += tuple(more)
        elif origin in (Union, types.UnionType):
            (annotation,) = (arg for arg in get_args(annotation) if arg is not MISSING)
        elif origin is list:
            container, (annotation,) = "list", get_args(annotation)
        elif origin is dict:
            container, (_, annotation) = "map", get_args(annotation)
        else:
            return annotation, metadata, container


def _flat(metadata: tuple[Any, ...]) -> Iterator[Any]:
    for item in metadata:
        if isinstance(item, FieldInfo):
            yield from _flat(tuple(item.metadata))
        else:
            yield item


@cache
def fields(model: type[Shape]) -> tuple[Field, ...]:
    """Return the fields of a model in canonical order: as declared, note and extensions last."""
    last = ("note", "extensions")
    found = []
    for name, info in model.model_fields.items():
        inner, metadata, container = _taken_apart(info.annotation)
        found.append(
            Field(
                name=info.alias or name,
                inner=inner,
                metadata=tuple(_flat((*info.metadata, *metadata))),
                required=info.is_required(),
                description=" ".join((info.description or "").split()),
                container=container,
            )
        )
    return tuple(sorted(found, key=lambda f: last.index(f.name) if f.name in last else -1))


_TYPES: Mapping[type, ColumnType] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
}


def _scalar(owner: Field, path: tuple[str, ...], required: bool) -> Iterator[Column]:
    """Yield the column of a field that holds one value, and the bounds of a date."""
    name = "_".join(path)
    vocabulary = (
        owner.inner
        if isinstance(owner.inner, type) and issubclass(owner.inner, Vocabulary)
        else None
    )
    reference = next((m for m in owner.metadata if isinstance(m, Reference)), None)
    identifier = next((m for m in owner.metadata if isinstance(m, Identifier)), None)
    pattern = identifier.pattern if identifier else None
    max_length = MAX_LENGTH if identifier else None
    minimum = maximum = None
    for item in owner.metadata:
        pattern = getattr(item, "pattern", None) or pattern
        max_length = getattr(item, "max_length", max_length)
        minimum = getattr(item, "ge", minimum)
        maximum = getattr(item, "le", maximum)
    yield Column(
        name=name,
        type="string" if vocabulary else _TYPES[owner.inner],
        description=owner.description,
        path=path,
        required=required,
        vocabulary=vocabulary,
        references=reference.prefixes if reference else (),
        pattern=pattern,
        default=True if owner.inner is bool else None,
        max_length=max_length,
        minimum=minimum,
        maximum=maximum,
    )
    if any(item is DerivesBounds for item in owner.metadata):
        stem = "_".join((*path[:-1], path[-1].removesuffix("edtf"))).rstrip("_")
        yield Column(
            f"{stem}_earliest",
            "date",
            f"The first day that {name} can mean; empty where it has no bound.",
            path,
            bound="earliest",
        )
        yield Column(
            f"{stem}_latest",
            "date",
            f"The last day that {name} can mean; empty where it has no bound.",
            path,
            bound="latest",
        )


def _columns(model: type[Shape], path: tuple[str, ...] = ()) -> Iterator[Column]:
    for item in fields(model):
        here = (*path, item.name)
        if item.container or item.name == "extensions":
            continue
        if item.model:
            inner = list(_columns(item.model, here))
            for column in inner:
                others = tuple(c.name for c in inner if c is not column and not c.bound)
                needed_with = others if column.required else ()
                yield replace(column, required=False, needed_with=needed_with)
        else:
            yield from _scalar(item, here, item.required)


def singular(name: str) -> str:
    """Return the name of one item of a list field: `speaker_ids` -> `speaker_id`."""
    return name.removesuffix("es") if name.endswith("ses") else name.removesuffix("s")


def owner_column(table: str) -> str:
    """Return the column that names a record of that table: `events` -> `event_id`."""
    return f"{singular(table)}_id"


def _owner(table: str) -> Column:
    prefix = next(p for p, t in TABLE_OF_PREFIX.items() if t == table)
    return Column(
        owner_column(table),
        "string",
        f"The {singular(table)} that the row belongs to.",
        required=True,
        references=(prefix,),
        pattern=Reference((prefix,)).pattern,
        max_length=MAX_LENGTH,
    )


_ORDINAL = Column("ordinal", "integer", "Place in the list, from 0.", required=True, minimum=0)

_LANGUAGE = Column(
    "language",
    "string",
    "BCP 47 tag.",
    required=True,
    pattern=next(m.pattern for m in _flat(get_args(Language)[1:]) if hasattr(m, "pattern")),
)


def _link_tables(table: str, model: type[Record]) -> Iterator[Table]:
    for item in fields(model):
        if item.name == "extensions" or item.name in RECORD_TABLES or item.model is Evidence:
            continue
        owner = _owner(table)
        description = f"{item.description} One row for each."
        if item.model is Quote:
            values = tuple(_columns(Quote))
            yield Table(
                f"{singular(table)}_{item.name}",
                description,
                (owner, _ORDINAL, *values),
                (owner.name, "ordinal"),
                "values",
                table,
                item.name,
                owner.name,
            )
        elif item.container == "map":
            value = next(_scalar(item, (singular(item.name),), True))
            yield Table(
                f"{singular(table)}_{item.name}",
                description,
                (owner, _LANGUAGE, value),
                (owner.name, "language"),
                "map",
                table,
                item.name,
                owner.name,
            )
        elif item.container == "list":
            value = next(_scalar(item, (singular(item.name),), True))
            # Only the order of authors is part of what the list says.
            ordered = item.name == "authors"
            name = item.name.removesuffix("_ids") + ("s" if item.name.endswith("_ids") else "")
            yield Table(
                f"{singular(table)}_{name}",
                description,
                (owner, _ORDINAL, value) if ordered else (owner, value),
                (owner.name, "ordinal" if ordered else value.name),
                "list",
                table,
                item.name,
                owner.name,
            )


def _summary(model: type[Shape]) -> str:
    return (model.__doc__ or "").strip().split("\n\n")[0].replace("\n", " ").replace("    ", "")


_DERIVED_COLUMNS: Mapping[str, tuple[Column, ...]] = {
    "statements": (
        Column(
            "attribution",
            "string",
            "Who is behind the statement, as far as the text tells; derived.",
            required=True,
            vocabulary=Attribution,
        ),
        Column(
            "root_source_id",
            "string",
            "The source at the end of the chain of reports; derived.",
            references=("src",),
        ),
    )
}


def _tables() -> Iterator[Table]:
    yield Table(
        "records",
        "Every id of the dataset, its type and the file that defines it.",
        (
            Column("id", "string", "The id.", required=True),
            Column("type", "string", "The type of the record.", required=True),
            Column("file", "string", "The dossier that defines it.", required=True),
        ),
        ("id",),
        "derived",
    )
    for name, model in RECORD_TABLES.items():
        own_id, *others = _columns(model)
        owner = (_owner(OWNERS[name]),) if name in OWNERS else ()
        yield Table(
            name,
            _summary(model),
            (own_id, *owner, *others, *_DERIVED_COLUMNS.get(name, ())),
            ("id",),
            "record",
            name,
            owner=owner[0].name if owner else "",
        )
        yield from _link_tables(name, model)
    cited = [
        prefix
        for prefix, name in TABLE_OF_PREFIX.items()
        if any(item.model is Evidence for item in fields(RECORD_TABLES[name]))
    ]
    record_id = Column(
        "record_id",
        "string",
        "The record that the evidence belongs to.",
        required=True,
        references=tuple(cited),
        pattern=Reference(tuple(cited)).pattern,
        max_length=MAX_LENGTH,
    )
    yield Table(
        "evidence",
        _summary(Evidence),
        (record_id, _ORDINAL, *_columns(Evidence)),
        ("record_id", "ordinal"),
        "evidence",
        owner="record_id",
    )
    yield Table(
        "standings",
        "How well each proposition is established: a measure of attribution, not of truth.",
        (
            Column(
                "record_id",
                "string",
                "The event, participation, relation, affiliation or statement.",
                required=True,
                references=("evt", "par", "rel", "aff", "sta"),
            ),
            Column(
                "standing",
                "string",
                "Its standing.",
                required=True,
                vocabulary=Standing,
            ),
            Column(
                "certainty",
                "string",
                "The strongest certainty among the claims that decide.",
                vocabulary=Certainty,
            ),
            Column(
                "deciding_claim_id",
                "string",
                "The claim that decides; empty where it is implicit or inherited.",
                references=("clm",),
            ),
            Column(
                "speakers_for",
                "integer",
                "How many different speakers say that it is so, of those that the row reads.",
                required=True,
            ),
            Column(
                "speakers_against",
                "integer",
                "How many different speakers say that it is not so, of those that the row reads.",
                required=True,
            ),
        ),
        ("record_id",),
        "derived",
    )


TABLES: Mapping[str, Table] = MappingProxyType({table.name: table for table in _tables()})
"""Every published table by its name, in the order of publication."""
