"""Checking a dataset: read strictly, compare with the models, then run every rule as a query."""

import os
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from onrecord import standing
from onrecord.dataset import LoadedDossier, Refusal, documents, located, read_dossiers
from onrecord.directory import DESCRIPTOR_FILE, shipped_texts, texts_by_hash
from onrecord.newer import Newer
from onrecord.problem import DataError, Problem
from onrecord.tables.flatten import flatten
from onrecord.tables.layout import RECORD_TABLES
from onrecord.tables.workers import Workers, threads
from onrecord_validators.catalogue import catalogue
from onrecord_validators.circumstances import TextRow, make_circumstances, today
from onrecord_validators.finding import finding_of
from onrecord_validators.places import Places
from onrecord_validators.report import Report
from onrecord_validators.runs import Runs
from onrecord_validators.suppressions import Suppressions, read_suppressions

if TYPE_CHECKING:
    from concurrent.futures import Future

    import duckdb

_ID = re.compile(r'"id"\s*:\s*"([a-z]{3}:[a-z0-9./-]{1,76})"')


def _texts_at_hand(
    report: Report, sources: Iterable[tuple[str, str]], root: Path, folder: Path | None
) -> list[TextRow]:
    """Return the texts that the dataset and a folder hold; the report says of which sources.

    `sources` are pairs of id and hash of the text.
    """
    shipped = {digest: text for digest, (_, text) in shipped_texts(root).items()}
    at_hand = {**(texts_by_hash(folder) if folder else {}), **shipped}
    rows: list[TextRow] = []
    for source_id, digest in sources:
        if digest in at_hand:
            rows.append((source_id, at_hand[digest], digest in shipped))
            report.texts_verified.append(source_id)
        else:
            report.texts_missing.append(source_id)
    return rows


def _package_problems(
    root: Path,
    loaded: list[LoadedDossier] | None,
    connection: "duckdb.DuckDBPyConnection",
    computed: "Sequence[Future[None]]",
) -> list[Problem]:
    """Return what is wrong with the package; `loaded` is None where some dossiers are missing.

    `computed` is the computing of standings, which goes on meanwhile.
    """
    from onrecord_validators.package import (
        descriptor_problems,
        is_generated_here,
        lone_table_problems,
        package_problems,
    )

    if not os.path.lexists(root / DESCRIPTOR_FILE):
        return lone_table_problems(root)
    if not is_generated_here(root):
        return descriptor_problems(root)
    if loaded is None:
        return []
    if any(item.newer for item in loaded):
        # Its tables and descriptor say what this version cannot generate.
        return descriptor_problems(root)
    from onrecord.publication.package import generated_files, schema_files

    schema_files()  # takes about as long as standings
    for future in computed:
        future.result()
    try:
        return package_problems(root, generated_files(root, loaded, connection))
    except DataError as error:
        return error.problems


def check(
    path: Path,
    texts: Path | None = None,
    *,
    generated: bool = True,
    as_of: date | None = None,
    any_day: bool = False,
    progress: Callable[[str, float], None] | None = None,
) -> Report:
    """Check the dataset in a directory, or a single dossier, against every rule.

    A directory without dossiers is a package of tables (CSV, JSON Lines, Parquet) of any size. A
    `datapackage.json` stands for the directory that it lies in.

    `texts` is a folder of source texts: those whose hash matches a source are held against its
    segments, quotes and glosses; so are the texts that the dataset itself holds.
    With `generated`, the tables and the descriptor of a directory that has either are
    held against its dossiers, or, where they are not onrecord's, the descriptor against its files.
    `as_of` is the day on which it is judged, by default today in UTC: what is dated later lies in
    the future. With `any_day` there is no such day: nothing lies in the future, and no suppression
    has ended, so that the verdict is the same for ever. `progress` is told of what is being done
    with tables, and how much of all is done, from 0 to 1.
    """
    from onrecord.publication.csv_tables import TABLE_FOLDER
    from onrecord.tables.database import database

    root, files = located(path)
    report = Report(root, date.max if any_day else as_of or today())
    is_package = path.is_dir() or path.name == DESCRIPTOR_FILE
    # One dossier alone shows what it has: most of what suppressions cover lies elsewhere.
    until = date.min if any_day else report.as_of
    suppressions = read_suppressions(root, until) if is_package else Suppressions()
    if not files:
        from onrecord_validators.check_tables import check_tables

        def at_hand_of(sources: Iterable[tuple[str, str]]) -> list[TextRow]:
            return _texts_at_hand(report, sources, root, texts)

        check_tables(report, suppressions, at_hand_of, progress or (lambda what, done: None))
        return report
    report.is_one_file = not is_package
    loaded, refused = read_dossiers(root, files)
    report.add(problem for item in refused for problem in item.problems)
    newer = [item.newer for item in loaded if item.newer]
    report.add(item.problem for item in newer)
    report.files = len(loaded) + len(refused)

    rows = flatten(documents(loaded))
    report.records = {table: len(rows[table]) for table in RECORD_TABLES}
    is_unique = len({row[0] for row in rows["records"]}) == len(rows["records"])
    is_partial = bool(refused) or not is_unique
    connection = database(rows, standings=False)
    problems: list[Problem] = []
    with Workers(connection, threads()) as workers:
        # First of all, because it takes longest. Of ids that are defined twice no rule reads them,
        # and all pairs would be very many.
        computed = [workers.submit(standing.compute, shared=True)] if is_unique else []
        sources = [(s.id, s.text_sha256) for item in loaded for s in item.dossier.sources]
        at_hand = _texts_at_hand(report, sources, root, texts)
        in_order = [str(row[0]) for row in rows["segments"]]
        make_circumstances(connection, report.as_of, at_hand, in_order)
        _register_rejected(connection, refused, newer)
        unjudged = sorted({record_id for item in newer for record_id in item.records})
        connection.execute("CREATE TABLE unjudged (id VARCHAR)")
        if unjudged:
            connection.execute("INSERT INTO unjudged SELECT unnest(?::VARCHAR[])", [unjudged])
        rules = []
        for rule in catalogue().values():
            if rule.of_tables:
                report.inapplicable.append(rule.code)
            elif rule.query is not None and is_partial and not rule.on_partial:
                report.unrun.append(rule.code)
            elif rule.query is not None:
                rules.append(rule)
        places = Places(item.document for item in loaded)
        covered = {rule.code: suppressions.of(rule) for rule in rules}
        runs = Runs(rules, workers, places, covered, computed, sparing=len(unjudged) > 0)
        if generated and is_package:
            # In the meantime: most of it is Python, and rules are not.
            problems = _package_problems(root, None if is_partial else loaded, connection, computed)
        for rule in rules:
            outcome = runs.outcome(rule)
            suppressions.note(outcome.used)
            report.take(rule, outcome)
    report.findings += map(finding_of, [*suppressions.problems, *suppressions.unused(report)])
    report.findings += map(finding_of, problems)
    if generated and is_package and newer and (root / TABLE_FOLDER).is_dir():
        report.not_checked.append(f"{TABLE_FOLDER}, which another version generates")
    counted = connection.execute(
        "SELECT standing, count(*) FROM standings GROUP BY 1 ORDER BY 1"
    ).fetchall()
    report.standings = dict(counted)
    report.sort()
    return report


def _register_rejected(
    connection: "duckdb.DuckDBPyConnection", refused: list[Refusal], newer: list[Newer]
) -> None:
    """Register the ids of what was not read, documents and fields, so that references resolve."""
    of_documents = {record_id for item in refused for record_id in _ID.findall(item.text)}
    ids = sorted(of_documents.union(*(item.ids for item in newer)))
    connection.execute(
        "INSERT INTO records SELECT id, 'rejected', '' FROM (SELECT unnest(?::VARCHAR[]) AS id)"
        " WHERE id NOT IN (SELECT id FROM records)",
        [ids],
    )
