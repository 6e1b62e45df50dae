"""Checking a package of tables, of any size: the same shape, the same rules, column by column."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from onrecord.directory import DESCRIPTOR_FILE
from onrecord.newer import newer_problem
from onrecord.problem import Problem
from onrecord.table_files.cells import is_derived, unknown_value
from onrecord.table_files.explanation import explained
from onrecord.table_files.load import ONE_CORE, LoadedTables, loaded_tables, side_by_side
from onrecord.table_files.package import VERSION_POINTER, Package, table_package
from onrecord.table_files.rows import WrittenRow, written_rows
from onrecord.tables.database import quoted
from onrecord.tables.layout import OWNERS, RECORD_TABLES, TABLES, fields, singular
from onrecord.tables.workers import Workers
from onrecord_validators.catalogue import catalogue, rules_of_problems
from onrecord_validators.circumstances import TextRow, make_circumstances
from onrecord_validators.derivation import derive, derive_standings, hold_others
from onrecord_validators.finding import finding_of
from onrecord_validators.query import CAP, Outcome
from onrecord_validators.report import Report
from onrecord_validators.row_places import RowPlaces
from onrecord_validators.runs import BATCH, Runs
from onrecord_validators.steadiness import steady
from onrecord_validators.suppressions import Suppressions

if TYPE_CHECKING:
    import duckdb

_DUPLICATE = "duplicate-id"

_ASCENDING = """
    SELECT count(*) FILTER (id > before) + 1 = count(*)
    FROM (SELECT id, lag(id) OVER () AS before FROM records) AS ids
"""
"""Whether each id comes after the one before it, as in tables that onrecord writes: each is there
once, and to see it no table of all ids is needed."""

_TWICE = "SELECT count(*) > 0 FROM (SELECT 1 FROM records GROUP BY id HAVING count(*) > 1 LIMIT 1)"

Progress = Callable[[str, float], None]
Texts = Callable[[Iterable[tuple[str, str]]], list[TextRow]]

MEMORY = 1400 << 20
"""Bytes that the database may take; beyond them it spills to the disk."""

MAX_EXPLAINED = 2_000
"""The most faulty rows of a table that are explained; the others are counted."""

_BATCH = 1_000

_OF_DERIVED = {"derived-value-differs", "derived-row-missing", "derived-row-needless"}
"""Rules that hold derived tables against what this version derives."""


def check_tables(
    report: Report, suppressions: Suppressions, texts: Texts, progress: Progress
) -> None:
    """Check the tables in the directory of a report against every rule, and complete the report.

    `texts` returns the rows of the table `texts` for pairs of source and hash of its text. Raises
    FileChanged where a file becomes another one meanwhile, NoRoom where the disk is full.
    """
    with ThreadPoolExecutor(max_workers=1) as beside:
        # To import nearly two hundred modules takes as long as the database takes to read a little.
        imported = beside.submit(catalogue)
        package = table_package(report.root)
        report.files = len(package.files)
        report.not_checked = package.others
        with (
            steady(report.root, [file.path for file in package.files]),
            loaded_tables(
                package,
                memory=MEMORY,
                progress=lambda what, done: progress(what, 0.4 * done),
            ) as tables,
        ):
            imported.result()
            _Check(report, package, tables, suppressions, progress).run(texts)
    report.sort()


class _Check:
    """One check under way."""

    def __init__(
        self,
        report: Report,
        package: Package,
        tables: LoadedTables,
        suppressions: Suppressions,
        progress: Progress,
    ) -> None:
        self.root = report.root
        self.report = report
        self.package = package
        self.tables = tables
        self.suppressions = suppressions
        self.connection = tables.connection
        self.progress = progress
        self.is_partial = not tables.is_whole
        self.workers = side_by_side(tables.size)
        self.listed: Counter[str] = Counter()
        self.are_unique = False

    def run(self, texts: Texts) -> None:
        """Run all that is to be run, in its order."""
        for problem in self.tables.problems:
            self.add(problem)
        if self.tables.cut:
            self.report.unlisted_rows += self.tables.cut
        self.progress("checking the shape of the cells", 0.4)
        self.faulty_rows()
        # From here on nothing outside is read: only rules run, which are ours.
        self.connection.execute("SET enable_external_access = false")
        report, connection = self.report, self.connection
        with Workers(connection, self.workers) as workers:
            self.missing_lists(workers)
            derive(connection, workers, lambda what, done: self.progress(what, 0.45 + 0.05 * done))
            self.are_unique = self.is_one(_ASCENDING) or not self.is_one(_TWICE)
            computed = []
            # Of ids that are defined twice no rule reads them, and all pairs would be very many.
            if self.are_unique:
                computed.append(workers.submit(derive_standings, shared=self.workers > 1))
                computed.append(workers.submit(hold_others))
            self.progress("computing standings", 0.5)
            self.register()
            if self.package.newer is not None:
                self.unknown()
            at_hand = texts(connection.execute("SELECT id, text_sha256 FROM sources").fetchall())
            make_circumstances(connection, report.as_of, at_hand)
            self.rules(workers, computed)
        problems = [*self.suppressions.problems, *self.suppressions.unused(report)]
        report.findings += map(finding_of, problems)
        counted = connection.execute(
            "SELECT standing, count(*) FROM standings GROUP BY 1 ORDER BY 1"
        ).fetchall()
        report.standings = dict(counted)

    def rules(self, workers: Workers, computed: Sequence[Future[None]]) -> None:
        """Run the rules; `computed` is what else is computed, which goes on meanwhile."""
        is_newer = self.package.newer is not None
        rules = []
        for rule in catalogue().values():
            if rule.query is None or (is_newer and rule.name in _OF_DERIVED):
                continue
            if not self.tables.knows_ids or (self.is_partial and not rule.on_partial):
                self.report.unrun.append(rule.code)
            else:
                rules.append(rule)
        answered = {_DUPLICATE} if self.are_unique else set()
        runs = Runs(
            [rule for rule in rules if rule.name not in answered],
            workers,
            RowPlaces(self.root, self.connection, self.tables.parts),
            {rule.code: self.suppressions.of(rule) for rule in rules},
            computed,
            # Several at once take the memory of several, and to plan them one by one little time.
            batch=BATCH if self.tables.size <= ONE_CORE else 1,
            sparing=is_newer,
        )
        for future in computed:
            future.result()
        for number, rule in enumerate(rules):
            self.progress(f"{rule.code} {rule.name}", 0.7 + 0.3 * number / len(rules))
            outcome = Outcome() if rule.name in answered else runs.outcome(rule)
            self.suppressions.note(outcome.used)
            self.report.take(rule, outcome)

    def add(self, problem: Problem) -> None:
        """Report a problem, or count it where its rule has been reported often enough."""
        code = rules_of_problems()[problem.kind].code
        self.listed[code] += 1
        if self.listed[code] <= CAP:
            self.report.findings.append(finding_of(problem))
        else:
            self.report.cut[code] = self.report.cut.get(code, 0) + 1

    def register(self) -> None:
        """Count the records, and let the ids of refused rows stand for them."""
        query = "SELECT type, count(*) FROM records GROUP BY type"
        by_type = dict(self.connection.execute(query).fetchall())
        self.report.records = {name: by_type.get(singular(name), 0) for name in RECORD_TABLES}
        self.is_partial |= not self.are_unique
        self.connection.execute(
            "INSERT INTO records SELECT DISTINCT id, 'rejected', '' FROM rejected"
            " WHERE id NOT IN (SELECT id FROM records)"
        )

    # --- Shape ------------------------------------------------------------------------------------

    def is_one(self, query: str) -> bool:
        """Whether a query says so."""
        row = self.connection.execute(query).fetchone()
        return row is not None and bool(row[0])

    def faulty_rows(self) -> None:
        """Report what is wrong with faulty rows, and take them out."""
        for table in self.tables.faulty:
            numbers = self.numbers(table, "faulty", MAX_EXPLAINED)
            for start in range(0, len(numbers), _BATCH):
                self.explain(table, numbers[start : start + _BATCH])
            self.report.unlisted_rows += self.refuse(table, "faulty") - len(numbers)
            self.connection.execute(f"ALTER TABLE {quoted(table)} DROP COLUMN faulty")

    def numbers(
        self,
        table: str,
        condition: str,
        most: int,
        cursor: "duckdb.DuckDBPyConnection | None" = None,
    ) -> list[int]:
        """Return the numbers of the first rows that satisfy a condition."""
        query = f"SELECT rowid FROM {quoted(table)} WHERE {condition} ORDER BY rowid LIMIT {most}"
        return [row[0] for row in (cursor or self.connection).execute(query).fetchall()]

    def explain(self, table: str, numbers: list[int]) -> None:
        """Report what is wrong with some faulty rows."""
        parts = self.tables.parts[table]
        rows = written_rows(self.root, self.connection, table, parts, numbers, from_parquet=True)
        for number in numbers:
            problems = self.explained(table, rows[number]) if number in rows else []
            if not problems:
                raise RuntimeError(f"row {number} of {table} is faulty, but nothing says why")
            for problem in problems:
                self.add(problem)

    def explained(self, table: str, row: WrittenRow) -> list[Problem]:
        """Return what is wrong with a faulty row."""
        return list(explained(TABLES[table], row, is_newer=self.package.newer is not None))

    def unknown(self) -> None:
        """Report what this version does not know, and keep the ids of records that hold it."""
        execute, counts = self.connection.execute, self.tables.unknown
        execute("CREATE TABLE unjudged (id VARCHAR)")
        for table in TABLES.values():
            record = "id" if table.kind == "record" else table.owner
            for column in table.columns:
                condition = unknown_value(column)
                if condition is None or table.kind == "derived" or is_derived(table, column):
                    continue
                source = f"FROM {quoted(table.name)} WHERE {condition}"
                cell = quoted(column.name)
                for value, number in execute(
                    f"SELECT {cell}, count(*) {source} GROUP BY ALL"
                ).fetchall():
                    counts[f'"{value}" as {table.name}.{column.name}'] += number
                execute(f"INSERT INTO unjudged SELECT {quoted(record)} {source}")
        nested = [(name, quoted(TABLES[name].owner)) for name in OWNERS]
        known = "(SELECT id FROM unjudged)"
        for name, owner in nested:
            execute(f"INSERT INTO unjudged SELECT {owner} FROM {quoted(name)} WHERE id IN {known}")
        for name, owner in nested:
            execute(f"INSERT INTO unjudged SELECT id FROM {quoted(name)} WHERE {owner} IN {known}")
        assert self.package.newer is not None
        self.add(
            newer_problem(
                self.package.newer,
                counts,
                DESCRIPTOR_FILE,
                pointer=VERSION_POINTER,
                span=self.package.newer_span,
            )
        )
        self.report.not_checked.append("what is derived, which another version computes")

    def refuse(self, table: str, condition: str) -> int:
        """Take rows out and return how many; their ids stay known, so that references resolve."""
        self.is_partial = True
        name, execute = quoted(table), self.connection.execute
        if TABLES[table].kind == "record":
            pattern = TABLES[table].column("id").pattern
            is_id = f"coalesce(regexp_full_match(id, '{pattern}'), FALSE)"
            nameless = f"SELECT 1 FROM {name} WHERE ({condition}) AND NOT {is_id} LIMIT 1"
            if execute(nameless).fetchone() is not None:
                self.tables.knows_ids = False
            execute(f"INSERT INTO rejected SELECT id FROM {name} WHERE ({condition}) AND {is_id}")
        deleted = execute(f"DELETE FROM {name} WHERE {condition}").fetchone()
        return int(deleted[0]) if deleted else 0

    def missing_lists(self, workers: Workers) -> None:
        """Report records without a row in a table of which they need one."""
        if self.is_partial:
            return  # their rows may be among those that were refused

        def first(cursor: "duckdb.DuckDBPyConnection", table: str, condition: str) -> list[int]:
            return self.numbers(table, condition, CAP, cursor)

        needed = []
        for table, model in RECORD_TABLES.items():
            for field in fields(model):
                if field.container != "list" or not field.required:
                    continue
                below, owner = ("evidence", "record_id")
                if field.name in OWNERS:
                    below, owner = field.name, TABLES[field.name].owner
                condition = f"id NOT IN (SELECT {quoted(owner)} FROM {quoted(below)})"
                found = workers.submit(first, table, condition)
                needed.append((table, field, below, condition, found))
        for table, field, below, condition, lacking in needed:
            numbers = lacking.result()
            if not numbers:
                continue
            parts = self.tables.parts[table]
            for row in written_rows(self.root, self.connection, table, parts, numbers).values():
                place = row.place(["id"])
                self.add(
                    Problem(
                        "field-missing",
                        f'the required field "{field.name}" is missing',
                        f"Add a row to the table {below}. {field.name}: {field.description}",
                        place.file,
                        span=place.span,
                        row=place.row,
                        field=place.field,
                    )
                )
            if more := self.refuse(table, condition) - len(numbers):
                code = rules_of_problems()["field-missing"].code
                self.report.cut[code] = self.report.cut.get(code, 0) + more
