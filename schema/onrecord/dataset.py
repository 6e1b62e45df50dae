"""Dataset: all records of all dossiers, linked; and the two ways to open one."""

from __future__ import annotations

import json
import warnings
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from pydantic import MISSING, ValidationError

from onrecord import directory
from onrecord.actor import Actor
from onrecord.affiliation import Affiliation
from onrecord.claim import Claim
from onrecord.dossier import Dossier
from onrecord.event import Event
from onrecord.gap import Gap
from onrecord.locator import Locator
from onrecord.mismatch import mismatches
from onrecord.newer import Newer, read_newer
from onrecord.participation import Participation
from onrecord.place import Place
from onrecord.problem import DataError, NewerVersionWarning, Problem, Related, Span
from onrecord.reader import DEFAULT_LIMITS, Document, Limits, parse, read
from onrecord.record import Record
from onrecord.relation import Relation
from onrecord.segment import Segment
from onrecord.source import Source
from onrecord.statement import Statement
from onrecord.tables.flatten import Row, flatten
from onrecord.tables.layout import OWNERS, RECORD_TABLES, TABLES
from onrecord.version import KNOWN, stated_version, unsupported
from onrecord.vocabularies import Act

if TYPE_CHECKING:
    import duckdb

    from onrecord.standing import Tally

_R = TypeVar("_R", bound=Record)


@dataclass(frozen=True, slots=True)
class LoadedDossier:
    """A dossier that has been read: its document and the model made of it."""

    document: Document
    dossier: Dossier
    newer: Newer | None = None
    """What of it this version does not know, where it is written for a newer minor."""

    @property
    def file(self) -> str:
        """The path relative to the dataset's directory."""
        return self.document.file


@dataclass(frozen=True, slots=True)
class Refusal:
    """A dossier that cannot be read: why, and its text as far as it could be decoded."""

    file: str
    problems: list[Problem]
    text: str = ""


def read_dossier(root: Path, file: str) -> LoadedDossier | Refusal:
    """Read one dossier, or say what is wrong with it: every reason, with its place."""
    try:
        return loaded_dossier(read(root / file, root), file)
    except DataError as error:
        return Refusal(file, error.problems)


def loaded_dossier(
    data: bytes, file: str, limits: Limits = DEFAULT_LIMITS
) -> LoadedDossier | Refusal:
    """Return the dossier in the bytes of a file, or what is wrong with it.

    One that is written for a newer minor version of the schema is read as far as this version
    knows it; see `onrecord.newer`.
    """
    try:
        document = parse(data, file, limits)
    except DataError as error:
        return Refusal(file, error.problems, data.decode("utf-8", errors="replace"))
    version = stated_version(document.value)
    if version and (problem := unsupported(version, document, "/schema_version")):
        return Refusal(file, [problem], document.text)
    if version and version.is_newer:
        result = read_newer(document, version, limits.max_problems)
        if isinstance(result, list):
            return Refusal(file, result, document.text)
        return LoadedDossier(document, *result)
    try:
        return LoadedDossier(document, Dossier.model_validate_json(document.text))
    except ValidationError as error:
        errors = error.errors(include_url=False)
        return Refusal(file, mismatches(errors, document, limits.max_problems), document.text)


def located(path: Path) -> tuple[Path, list[str]]:
    """Return the directory of a dataset and its dossiers; a single dossier is a dataset, too.

    A `datapackage.json` stands for its directory. The dossiers that it names belong to the dataset
    wherever below it they lie.
    """
    root = path if path.is_dir() else path.parent
    if path != root and path.name != directory.DESCRIPTOR_FILE:
        return root, [path.name]
    files = directory.dossier_files(root)
    if (root / directory.DESCRIPTOR_FILE).exists():
        from onrecord.resources import described_dossiers

        files = sorted({*files, *described_dossiers(root)})
    return root, files


def read_dossiers(root: Path, files: Iterable[str]) -> tuple[list[LoadedDossier], list[Refusal]]:
    """Read dossiers below a directory; return those that can be read and those that cannot."""
    loaded, refused = [], []
    for file in files:
        result = read_dossier(root, file)
        if isinstance(result, Refusal):
            refused.append(result)
        else:
            loaded.append(result)
    return loaded, refused


def pointers(dossier: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield (id, JSON pointer) for each record of a dossier, nested ones included."""
    nested = {above: name for name, above in OWNERS.items()}
    for table in RECORD_TABLES:
        if table in OWNERS:
            continue
        for number, record in enumerate(dossier.get(table, ())):
            yield record["id"], f"/{table}/{number}"
            inner = nested.get(table, "")
            for place, item in enumerate(record.get(inner, ())):
                yield item["id"], f"/{table}/{number}/{inner}/{place}"


def _unlinkable(loaded: list[LoadedDossier], tables: Mapping[str, list[Row]]) -> Iterator[Problem]:
    """Yield what would leave a link without an end: ids defined twice, references to nothing."""
    known: dict[str, tuple[LoadedDossier, str]] = {}
    passed_over = {record_id for item in loaded if item.newer for record_id in item.newer.ids}

    locators = {item.file: Locator(item.document.text) for item in loaded}

    def span(of: LoadedDossier, pointer: str) -> Span:
        return locators[of.file].value(pointer)

    for item in loaded:
        for record_id, pointer in pointers(cast("Mapping[str, Any]", item.document.value)):
            if record_id in known:
                first, place = known[record_id]
                yield Problem(
                    "duplicate-id",
                    f'the id "{record_id}" is defined a second time',
                    "Give one of the two records another id.",
                    item.file,
                    f"{pointer}/id",
                    span(item, f"{pointer}/id"),
                    (Related("first defined here", first.file, span(first, f"{place}/id")),),
                )
            known.setdefault(record_id, (item, pointer))
    for table in TABLES.values():
        for index, column in enumerate(table.columns):
            if not column.references or table.kind == "derived":
                continue
            for row in tables[table.name]:
                target = row[index]
                if target is None or target in known or target in passed_over:
                    continue
                of, pointer = known[str(row[0])]
                where = "/".join([pointer, *column.path[:1]])
                yield Problem(
                    "unresolved-reference",
                    f'{row[0]} points at "{target}", which no dossier defines',
                    f"Define it, or correct {table.name}.{column.name}.",
                    of.file,
                    where,
                    span(of, where),
                )


class Dataset:
    """All records of a dataset, typed and linked; iterate over it for every record.

    `dataset["evt:talks"]` is the record of that id (KeyError if there is none); `dataset.events`
    and its sisters are the lists, in the order of the ids.
    """

    def __init__(self, root: Path, loaded: Iterable[LoadedDossier]) -> None:
        self.root = root
        self._loaded = list(loaded)
        self._records: dict[str, Record] = {}
        self._files: dict[str, str] = {}
        self._owners: dict[str, Record] = {}
        for item in self._loaded:
            for table in RECORD_TABLES:
                if table in OWNERS:
                    continue
                for record in getattr(item.dossier, table):
                    self._add(record, item.file, None)
                    for nested, above in OWNERS.items():
                        if above == table:
                            for inner in getattr(record, nested):
                                self._add(inner, item.file, record)
        self.sources = self._all(Source)
        self.segments = self._all(Segment)
        self.actors = self._all(Actor)
        self.affiliations = self._all(Affiliation)
        self.places = self._all(Place)
        self.events = self._all(Event)
        self.participations = self._all(Participation)
        self.relations = self._all(Relation)
        self.statements = self._all(Statement)
        self.claims = self._all(Claim)
        self.gaps = self._all(Gap)

    def _add(self, record: Record, file: str, owner: Record | None) -> None:
        self._records[record.id] = record
        self._files[record.id] = file
        if owner is not None:
            self._owners[record.id] = owner
        record._dataset = self

    def _all(self, model: type[_R]) -> list[_R]:
        found = (record for record in self._records.values() if isinstance(record, model))
        return sorted(found, key=lambda record: record.id)

    def __getitem__(self, record_id: str) -> Record:
        return self._records[record_id]

    def __contains__(self, record_id: object) -> bool:
        return record_id in self._records

    def __iter__(self) -> Iterator[Record]:
        return iter(self._records.values())

    def __len__(self) -> int:
        return len(self._records)

    def __repr__(self) -> str:
        return f"<Dataset: {len(self.sources)} sources, {len(self)} records>"

    def file_of(self, record_id: str) -> str:
        """Return the dossier that defines a record, relative to the dataset's directory."""
        return self._files[record_id]

    def actor(self, record_id: str) -> Actor:
        """Return an actor by its id."""
        return cast("Actor", self._records[record_id])

    def event(self, record_id: str) -> Event:
        """Return an event by its id."""
        return cast("Event", self._records[record_id])

    def statement(self, record_id: str) -> Statement:
        """Return a statement by its id."""
        return cast("Statement", self._records[record_id])

    def segment(self, record_id: str) -> Segment:
        """Return a segment by its id."""
        return cast("Segment", self._records[record_id])

    def event_or_statement(self, record_id: str) -> Event | Statement:
        """Return an end of a relation by its id."""
        return cast("Event | Statement", self._records[record_id])

    def optional_actor(self, record_id: Any) -> Actor | None:
        """Return an actor by its id, or None where the id is absent."""
        return None if record_id is MISSING else self.actor(record_id)

    def optional_statement(self, record_id: Any) -> Statement | None:
        """Return a statement by its id, or None where the id is absent."""
        return None if record_id is MISSING else self.statement(record_id)

    def optional_place(self, record_id: Any) -> Place | None:
        """Return a place by its id, or None where the id is absent."""
        return None if record_id is MISSING else cast("Place", self._records[record_id])

    def source_of(self, segment_id: str) -> Source:
        """Return the source of a segment."""
        return cast("Source", self._owners[segment_id])

    def event_of(self, participation_id: str) -> Event:
        """Return the event of a participation."""
        return cast("Event", self._owners[participation_id])

    def statement_of(self, claim_id: str) -> Statement:
        """Return the statement of a claim."""
        return cast("Statement", self._owners[claim_id])

    @cached_property
    def _claims_by_target(self) -> dict[str, list[Claim]]:
        by_target = defaultdict(list)
        for claim in self.claims:
            by_target[claim.target_id].append(claim)
        return by_target

    def claims_about(self, record_id: str) -> list[Claim]:
        """Return the claims whose target is a record, in the order of their ids."""
        return list(self._claims_by_target.get(record_id, ()))

    @cached_property
    def _gaps_by_subject(self) -> dict[str, list[Gap]]:
        by_subject = defaultdict(list)
        for gap in self.gaps:
            by_subject[gap.about_id].append(gap)
        return by_subject

    def gaps_about(self, record_id: str) -> list[Gap]:
        """Return the gaps about a record, in the order of their ids."""
        return list(self._gaps_by_subject.get(record_id, ()))

    @cached_property
    def _relations_by_end(self) -> dict[str, list[Relation]]:
        by_end = defaultdict(list)
        for relation in self.relations:
            for end in dict.fromkeys((relation.from_id, relation.to_id)):
                by_end[end].append(relation)
        return by_end

    def relations_of(self, record_id: str) -> list[Relation]:
        """Return the relations that have a record at either end, in the order of their ids."""
        return list(self._relations_by_end.get(record_id, ()))

    @cached_property
    def _by_actor(self) -> dict[str, list[Record]]:
        by_actor: dict[str, list[Record]] = defaultdict(list)
        for event in self.events:
            for actor_id in dict.fromkeys(p.actor_id for p in event.participations):
                by_actor[actor_id].append(event)
        for statement in self.statements:
            for actor_id in dict.fromkeys(statement.speaker_ids):
                by_actor[actor_id].append(statement)
        for affiliation in self.affiliations:
            for end in dict.fromkeys((affiliation.actor_id, affiliation.organization_id)):
                if end is not MISSING:
                    by_actor[end].append(affiliation)
        return by_actor

    def events_of(self, actor_id: str) -> list[Event]:
        """Return the events that an actor has a part in, in the order of their ids."""
        return [r for r in self._by_actor.get(actor_id, ()) if isinstance(r, Event)]

    def statements_of(self, actor_id: str) -> list[Statement]:
        """Return the statements of which an actor is a speaker, in the order of their ids."""
        return [r for r in self._by_actor.get(actor_id, ()) if isinstance(r, Statement)]

    def affiliations_of(self, actor_id: str) -> list[Affiliation]:
        """Return the affiliations with an actor at either end, in the order of their ids."""
        return [r for r in self._by_actor.get(actor_id, ()) if isinstance(r, Affiliation)]

    @cached_property
    def _narrations(self) -> dict[Any, Statement]:
        narrations: dict[Any, Statement] = {}
        for statement in self.statements:
            narrations.setdefault(statement.source_id, statement)
        return narrations

    def narration_of(self, source_id: str) -> Statement | None:
        """Return the statement that is a document's own voice."""
        return self._narrations.get(source_id)

    def root_source_of(self, statement_id: str) -> Source | None:
        """Return the source at the end of a chain of reports; None where the chain is broken."""
        seen: set[str] = set()
        statement = self.statement(statement_id)
        while statement.act is not Act.NARRATE:
            if statement.id in seen or statement.reported_in is None:
                return None
            seen.add(statement.id)
            statement = statement.reported_in
        return cast("Source", self._records[str(statement.source_id)])

    @cached_property
    def texts(self) -> Mapping[str, str]:
        """Id of a source -> its normalised text, for those that the dataset may hold."""
        held = directory.shipped_texts(self.root)
        return {s.id: held[s.text_sha256][1] for s in self.sources if s.text_sha256 in held}

    @cached_property
    def tallies(self) -> Mapping[str, Tally]:
        """Id of each event, participation, relation, affiliation, statement -> its tally."""
        from onrecord.standing import Tally
        from onrecord.vocabularies import Certainty, Standing

        rows = self.connect().execute("SELECT * FROM standings ORDER BY record_id").fetchall()
        return {
            row[0]: Tally(
                row[0], Standing(row[1]), None if row[2] is None else Certainty(row[2]), *row[3:]
            )
            for row in rows
        }

    def connect(self) -> duckdb.DuckDBPyConnection:
        """Return the dataset as flat tables in a new in-memory DuckDB database."""
        import duckdb  # noqa: F401 - it gives connections what onrecord itself never calls: sql()

        from onrecord.tables.database import database

        return database(flatten(documents(self._loaded)), confined=False)

    def merged(self) -> Dossier:
        """Return one dossier that holds all records of the dataset.

        It is of the newest version among them; what this onrecord does not know of a newer one is
        in the documents alone.
        """
        combined: dict[str, Any] = {}
        versions = [stated_version(item.document.value) or KNOWN for item in self._loaded]
        for item in self._loaded:
            for key, value in cast("Mapping[str, Any]", item.document.value).items():
                combined[key] = (
                    combined[key] + value if isinstance(value, list) and key in combined else value
                )
        newest = max(versions, default=KNOWN)
        combined["schema_version"] = str(newest)
        document = Document("merged", json.dumps(combined), combined)
        result = read_newer(document, newest)
        if isinstance(result, list):
            raise DataError(result)
        return result[0]


def documents(loaded: Iterable[LoadedDossier]) -> list[tuple[str, Mapping[str, Any]]]:
    """Return (file, plain JSON data) of dossiers, as `flatten()` takes them."""
    return [(item.file, cast("Mapping[str, Any]", item.document.value)) for item in loaded]


def _existing(path: str | PathLike[str] | None) -> Path:
    found = directory.installed() if path is None else Path(path)
    if not found.exists():
        raise FileNotFoundError(f"{found}: there is no such file or directory")
    return found


def load(path: str | PathLike[str] | None = None) -> Dataset:
    """Load a directory of dossiers, or one dossier, as typed records linked to each other.

    Without a path, the dataset that comes with the package. Raises DataError for what it cannot
    read, with file, line and reason of each; FileNotFoundError if there is nothing at the path.
    Warns (NewerVersionWarning) of dossiers that are written for a newer minor version of the
    schema: their unknown fields are no attributes, and an unknown value of a vocabulary is its
    text, of the vocabulary's type.
    """
    root, files = located(_existing(path))
    loaded, refused = read_dossiers(root, files)
    problems = [problem for item in refused for problem in item.problems]
    if not problems:
        problems = list(_unlinkable(loaded, flatten(documents(loaded))))
    if problems:
        raise DataError(problems)
    if newer := [item.newer.problem for item in loaded if item.newer]:
        others = f" So are {len(newer) - 1:,} other files." if newer[1:] else ""
        warnings.warn(f"{newer[0]}{others}", NewerVersionWarning, stacklevel=2)
    return Dataset(root, loaded)


def connect(path: str | PathLike[str] | None = None) -> duckdb.DuckDBPyConnection:
    """Load a directory of dossiers as flat tables in an in-memory DuckDB database.

    The tables are those of the data package, standings included. Raises as `load()` does.
    """
    return load(path).connect()
