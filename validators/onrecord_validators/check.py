"""Checking a dataset: read strictly, compare with the models, then run every rule as a query."""

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from onrecord.dataset import LoadedDossier, Refusal, documents, located, read_dossiers
from onrecord.directory import DESCRIPTOR_FILE, shipped_texts, texts_by_hash
from onrecord.problem import DataError, Problem
from onrecord.tables.flatten import flatten
from onrecord.tables.layout import RECORD_TABLES
from onrecord_validators.catalogue import catalogue, rules_of_problems
from onrecord_validators.circumstances import TextRow, make_circumstances, today
from onrecord_validators.finding import Finding
from onrecord_validators.places import Places
from onrecord_validators.query import run
from onrecord_validators.report import Report

if TYPE_CHECKING:
    import duckdb

_ID = re.compile(r'"id"\s*:\s*"([a-z]{3}:[a-z0-9./-]{1,76})"')


def finding_of(problem: Problem) -> Finding:
    """Return the finding that a problem of reader, models or package is reported as."""
    return Finding(
        rule=rules_of_problems()[problem.kind],
        message=problem.message,
        hint=problem.hint,
        file=problem.file,
        pointer=problem.pointer,
        span=problem.span,
        related=problem.related,
        row=problem.row,
        field=problem.field,
    )


def _texts_at_hand(
    report: Report, loaded: Sequence[LoadedDossier], root: Path, folder: Path | None
) -> list[TextRow]:
    """Return the texts that the dataset and a folder hold; the report says of which sources."""
    shipped = {digest: text for digest, (_, text) in shipped_texts(root).items()}
    at_hand = {**(texts_by_hash(folder) if folder else {}), **shipped}
    rows: list[TextRow] = []
    for source in (source for item in loaded for source in item.dossier.sources):
        if source.text_sha256 in at_hand:
            text = at_hand[source.text_sha256]
            rows.append((source.id, text, source.text_sha256 in shipped))
            report.texts_verified.append(source.id)
        else:
            report.texts_missing.append(source.id)
    return rows


def _package_problems(
    root: Path, loaded: list[LoadedDossier], connection: "duckdb.DuckDBPyConnection"
) -> list[Problem]:
    from onrecord.publication.package import generated_files
    from onrecord_validators.package import package_problems

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
) -> Report:
    """Check the dataset in a directory, or a single dossier, against every rule.

    `texts` is a folder of source texts: those whose hash matches a source are held against its
    segments, quotes and glosses; so are the texts that the dataset itself holds.
    With `generated`, the tables and the descriptor of a directory that has a `datapackage.json` are
    held against its dossiers. `as_of` is the day on which it is judged, by default today in UTC:
    what is dated later lies in the future.
    """
    from onrecord.tables.database import database

    root, files = located(path)
    report = Report(root, as_of or today())
    loaded, refused = read_dossiers(root, files)
    report.findings = [finding_of(problem) for item in refused for problem in item.problems]
    report.files = len(loaded) + len(refused)

    rows = flatten(documents(loaded))
    report.records = {table: len(rows[table]) for table in RECORD_TABLES}
    is_unique = len({row[0] for row in rows["records"]}) == len(rows["records"])
    is_partial = bool(refused) or not is_unique
    connection = database(rows)
    at_hand = _texts_at_hand(report, loaded, root, texts)
    in_order = [str(row[0]) for row in rows["segments"]]
    make_circumstances(connection, report.as_of, at_hand, in_order)
    _register_rejected(connection, refused)

    places = Places(item.document for item in loaded)
    for rule in catalogue().values():
        if rule.query is None:
            continue
        if is_partial and not rule.on_partial:
            report.unrun.append(rule.code)
            continue
        report.rules_run += 1
        findings, cut = run(rule, connection, places)
        report.findings += findings
        if cut:
            report.cut[rule.code] = cut
    if generated and (root / DESCRIPTOR_FILE).exists() and path.is_dir() and not is_partial:
        report.findings += map(finding_of, _package_problems(root, loaded, connection))
    counted = connection.execute("SELECT standing, count(*) FROM standings GROUP BY ALL").fetchall()
    report.standings = dict(counted)
    report.findings.sort(key=Finding.order)
    return report


def _register_rejected(connection: "duckdb.DuckDBPyConnection", refused: list[Refusal]) -> None:
    """Register the ids of refused documents, so that references to them resolve."""
    ids = sorted({record_id for item in refused for record_id in _ID.findall(item.text)})
    connection.execute(
        "INSERT INTO records SELECT id, 'rejected', '' FROM (SELECT unnest(?::VARCHAR[]) AS id)"
        " WHERE id NOT IN (SELECT id FROM records)",
        [ids],
    )
