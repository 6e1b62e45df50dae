"""The verdict of `check` on a dataset of which little was changed, without checking all of it.

A shape that reader or models refuse is found by reading the changed dossiers alone. Otherwise the
rows that changed are exchanged in the tables of the whole dataset, inside a transaction that is
rolled back; what is derived from them is derived again, and the rules run that read a table which
changed. That the verdict is the one of `check` is tested on a sample, and on every full run.
"""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any, TypeAlias, cast

import duckdb

from onrecord import standing
from onrecord.dataset import LoadedDossier, Refusal, loaded_dossier, located, read_dossiers
from onrecord.directory import shipped_texts
from onrecord.tables.database import database, quoted
from onrecord.tables.flatten import Row, flatten
from onrecord.tables.layout import TABLES, Table
from onrecord_validators.catalogue import catalogue, rules_of_problems
from onrecord_validators.circumstances import TextRow, make_circumstances
from onrecord_validators.rule import Rule, Severity

AS_OF = date(2026, 1, 1)
"""The day on which datasets are judged, so that the verdict is the same tomorrow."""

Rows: TypeAlias = dict[str, list[Row]]
Changed: TypeAlias = dict[str, frozenset[str] | None]
"""Table -> the columns that hold another value; None where rows came or went."""


def as_bytes(document: Any) -> bytes:
    """Return a document as it is written; bytes stay what they are."""
    if isinstance(document, bytes):
        return document
    return json.dumps(document, ensure_ascii=False).encode()


@dataclass(frozen=True, slots=True)
class Reading:
    """What some statements may read: every name in them that is one of a table or a column."""

    words: frozenset[str]
    has_star: bool

    @classmethod
    def of(cls, statements: Iterable[str]) -> "Reading":
        """Return what statements mention: more than they read, never less."""
        text = " ".join(statements).lower()
        return cls(
            frozenset(re.findall(r"\w+", text)),
            re.search(r"(?<!count\()\*", text) is not None,
        )

    def is_touched(self, changed: Changed) -> bool:
        """Whether what changed in the tables may change what the statements return."""
        return any(
            table in self.words and (columns is None or self.has_star or columns & self.words)
            for table, columns in changed.items()
        )


class _Recorder:
    """A connection that remembers every statement that it executes."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection
        self.statements: list[str] = []

    def execute(self, query: str, *rest: Any) -> duckdb.DuckDBPyConnection:
        self.statements.append(query)
        return self._connection.execute(query, *rest)

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(f"a rule uses connection.{name}, whose tables nobody would know of")


class QuickCheck:
    """A dataset without findings, opened for checking what a change of few dossiers does to it."""

    def __init__(self, root: Path) -> None:
        self.root, names = located(root)
        loaded, refused = read_dossiers(self.root, names)
        if refused:
            raise ValueError(f"{root}: {refused[0].file} cannot be read")
        self._loaded = {item.file: item for item in loaded}
        self._rows = {item.file: self._flat(item) for item in loaded}
        self._connection = database(self._joined(self._rows.values()))
        self._untouched = database(self._joined(self._rows.values()))
        self._columns_read: dict[tuple[str, str], bool] = {}
        self._shipped = {digest: text for digest, (_, text) in shipped_texts(self.root).items()}
        self._circumstances = self._circumstances_of(self._loaded)
        make_circumstances(self._connection, AS_OF, *self._circumstances)
        self._temporary: dict[str, str] = dict(
            self._connection.execute(
                "SELECT view_name, 'VIEW' FROM duckdb_views() WHERE temporary AND NOT internal"
                " UNION ALL SELECT table_name, 'TABLE' FROM duckdb_tables() WHERE temporary"
                " ORDER BY 2 DESC"
            ).fetchall()
        )
        self._rules = [
            rule for rule in catalogue().values() if rule.query is not None and not rule.of_tables
        ]
        self._rules = [
            rule for rule in catalogue().values() if rule.query is not None and not rule.of_tables
        ]
        self._derived_from = Reading.of([_script("onrecord.tables", "derived.sql")])
        self._standings_from = self._recorded(self._computing)
        self._reads = {rule.code: self._reading(rule) for rule in self._rules}
        # Errors first; of these what needs no standings, which is cheaper and usually enough.
        self._rules.sort(
            key=lambda rule: (rule.severity is Severity.WARNING, self._is_derived(rule), rule.code)
        )
        # To plan most queries takes longer than to run them.
        for rule in self._rules:
            if rule.prepare is None:
                query = f"SELECT 1 FROM ({rule.query}) AS offences LIMIT 1"
                self._connection.execute(f"PREPARE {rule.code} AS {query}")
        self._attributed = self._attributions()
        self._standings = self._derived_tables(self._connection)

    @staticmethod
    def _flat(item: LoadedDossier) -> Rows:
        return flatten([(item.file, cast("Mapping[str, Any]", item.document.value))])

    @staticmethod
    def _joined(parts: Iterable[Mapping[str, Sequence[Row]]]) -> Rows:
        joined: Rows = defaultdict(list)
        for rows in parts:
            for table, more in rows.items():
                joined[table] += more
        return joined

    def _recorded(self, run: Callable[[Any], None]) -> Reading:
        recorder = _Recorder(self._connection)
        self._connection.execute("BEGIN")
        run(recorder)
        self._connection.execute("ROLLBACK")
        return Reading.of(recorder.statements)

    def _computing(self, connection: Any) -> None:
        for name, kind in self._temporary.items():
            connection.execute(f"DROP {kind} temp.{quoted(name)}")
        connection.execute("DELETE FROM standings")
        standing.compute(connection)

    def _reading(self, rule: Rule) -> Reading:
        read = Reading.of([str(rule.query)])
        if rule.prepare is None:
            return read
        prepared = self._recorded(rule.prepare)
        return Reading(read.words | prepared.words, read.has_star or prepared.has_star)

    def _is_derived(self, rule: Rule) -> bool:
        return not self._reads[rule.code].words.isdisjoint({"standings", *self._temporary})

    def _standings_read(self, table: str, column: str) -> bool:
        """Whether standings may depend on a column of a table; with "", on its rows.

        They do not depend on a column without which they are computed just the same.
        """
        if table not in self._standings_from.words or not column:
            return table in self._standings_from.words
        if not self._columns_read:
            words = self._standings_from.words
            never_named = [
                (name, other.name)
                for name in sorted(words & TABLES.keys() - {"standings"})
                for other in TABLES[name].columns
                if other.name not in words
            ]
            if not self._standings_differ_without(never_named):
                self._columns_read |= dict.fromkeys(never_named, False)
        if (table, column) not in self._columns_read:
            is_read = self._standings_differ_without([(table, column)])
            self._columns_read[table, column] = is_read
        return self._columns_read[table, column]

    def _standings_differ_without(self, columns: Iterable[tuple[str, str]]) -> bool:
        # A connection of its own, because rows are exchanged in the other one.
        connection = self._untouched
        connection.execute("BEGIN")
        try:
            for table, column in columns:
                connection.execute(f"ALTER TABLE {quoted(table)} DROP COLUMN {quoted(column)}")
            self._computing(connection)
            return self._derived_tables(connection) != self._standings
        except duckdb.Error:
            return True
        finally:
            connection.execute("ROLLBACK")

    def _derived_tables(self, connection: duckdb.DuckDBPyConnection) -> dict[str, Counter[Row]]:
        """Return the rows of the standings and of every table that computing them leaves."""
        return {
            name: Counter(connection.execute(f"SELECT * FROM {quoted(name)}").fetchall())
            for name in ("standings", *self._temporary)
        }

    def codes(self, documents: Mapping[str, Any], *, every: bool = False) -> list[str]:
        """Return the codes of what `check` finds when some dossiers are other ones.

        `documents` are file -> new document, its bytes, or None for a file that is gone. Without
        `every`, what refuses a dossier, or else the first rule that finds something: a warning
        only if there is no error.
        """
        loaded = dict(self._loaded)
        for file, document in documents.items():
            loaded.pop(file, None)
            if document is None:
                continue
            result = loaded_dossier(as_bytes(document), file)
            if isinstance(result, Refusal):
                problems = result.problems
            elif result.newer is not None:
                problems = [result.newer.problem]
            else:
                loaded[file] = result
                continue
            return sorted({rules_of_problems()[problem.kind].code for problem in problems})
        before = self._joined(self._rows.get(file, {}) for file in documents)
        after = self._joined(self._flat(loaded[file]) for file in documents if file in loaded)
        kept = [rows for file, rows in self._rows.items() if file not in documents]
        self._connection.execute("BEGIN")
        try:
            changed = self._exchange(before, after, kept)
            self._change_circumstances(loaded, changed)
            if self._derived_from.is_touched(changed):
                self._derive(changed)
            ids = [row[0] for rows in (*kept, after) for row in rows.get("records", ())]
            return self._found(changed, is_partial=len(set(ids)) < len(ids), every=every)
        finally:
            self._connection.execute("ROLLBACK")

    def _circumstances_of(
        self, loaded: Mapping[str, LoadedDossier]
    ) -> tuple[list[TextRow], list[str]]:
        sources = [source for file in sorted(loaded) for source in loaded[file].dossier.sources]
        texts: list[TextRow] = [
            (source.id, self._shipped[source.text_sha256], True)
            for source in sources
            if source.text_sha256 in self._shipped
        ]
        return texts, [segment.id for source in sources for segment in source.segments]

    def _change_circumstances(self, loaded: Mapping[str, LoadedDossier], changed: Changed) -> None:
        texts, order = self._circumstances_of(loaded)
        changed |= {"texts": None} if texts != self._circumstances[0] else {}
        changed |= {"segment_order": None} if order != self._circumstances[1] else {}
        if (texts, order) != self._circumstances:
            for table in ("checked", "texts", "segment_order"):
                self._connection.execute(f"DROP TABLE {table}")
            make_circumstances(self._connection, AS_OF, texts, order)

    def _exchange(self, before: Rows, after: Rows, kept: Sequence[Rows]) -> Changed:
        """Exchange the rows of the records that changed; return which tables did, and where."""
        changed: Changed = {}
        for table in before.keys() | after.keys():
            old, new = Counter(before.get(table, ())), Counter(after.get(table, ()))
            if old == new:
                continue
            changed[table] = _columns_changed(TABLES[table], old - new, new - old)
            touched = {str(row[0]) for row in (*(old - new), *(new - old))}
            columns = TABLES[table].columns
            self._connection.execute(
                f"DELETE FROM {quoted(table)}"
                f" WHERE {quoted(columns[0].name)} IN (SELECT unnest(?::VARCHAR[]))",
                [sorted(touched)],
            )
            # An id may stand in other dossiers as well, when a record is there twice.
            everywhere = [row for rows in (*kept, after) for row in rows.get(table, ())]
            rows = [row for row in everywhere if row[0] in touched]
            if rows:
                marks = f"({', '.join(['?'] * len(columns))})"
                self._connection.execute(
                    f"INSERT INTO {quoted(table)} VALUES {', '.join([marks] * len(rows))}",
                    [value for row in rows for value in row],
                )
        return changed

    def _attributions(self) -> list[Any]:
        return self._connection.execute(
            "SELECT id, attribution, root_source_id FROM statements ORDER BY ALL"
        ).fetchall()

    def _derive(self, changed: Changed) -> None:
        self._connection.execute("UPDATE statements SET root_source_id = NULL")
        self._connection.execute(_script("onrecord.tables", "derived.sql"))
        if self._attributions() != self._attributed and changed.get("statements", ()) is not None:
            derived = {"attribution", "root_source_id"}
            changed["statements"] = frozenset({*(changed.get("statements") or ()), *derived})

    def _found(self, changed: Changed, *, is_partial: bool, every: bool) -> list[str]:
        found = []
        has_standings = not any(
            self._standings_read(table, column)
            for table, columns in changed.items()
            for column in (columns or [""])
        )
        for rule in self._rules:
            if is_partial and not rule.on_partial:
                continue
            if not has_standings and self._is_derived(rule):
                self._computing(self._connection)
                has_standings = True
                for name, rows in self._derived_tables(self._connection).items():
                    if rows != self._standings[name]:
                        changed[name] = None
            if not self._reads[rule.code].is_touched(changed):
                continue
            if self._is_broken(rule):
                found.append(rule.code)
                if not every:
                    break
        return sorted(found)

    def _is_broken(self, rule: Rule) -> bool:
        if rule.prepare is not None:
            rule.prepare(self._connection)
            query = f"SELECT 1 FROM ({rule.query}) AS offences LIMIT 1"
        else:
            query = f"EXECUTE {rule.code}"
        return self._connection.execute(query).fetchone() is not None


def _columns_changed(table: Table, gone: Counter[Row], come: Counter[Row]) -> frozenset[str] | None:
    """Return the columns whose values differ; None where rows came or went as a whole."""
    names = [column.name for column in table.columns]
    keys = [names.index(name) for name in table.primary_key]
    old = {tuple(row[at] for at in keys): row for row in gone.elements()}
    new = {tuple(row[at] for at in keys): row for row in come.elements()}
    if old.keys() != new.keys() or len(old) < gone.total() or len(new) < come.total():
        return None
    return frozenset(
        name
        for key, row in old.items()
        for name, before, after in zip(names, row, new[key], strict=True)
        if before != after
    )


def _script(package: str, name: str) -> str:
    return files(package).joinpath(name).read_text("utf-8")
