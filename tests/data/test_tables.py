"""Flat tables: nothing is lost on the way there and back, and every key holds."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import Phase, given, settings

import onrecord
from onrecord.dataset import located
from onrecord.dossier import Dossier
from onrecord.publication.csv_tables import csv_tables, table_path
from onrecord.reader import parse, read
from onrecord.tables.database import database, quoted
from onrecord.tables.flatten import Row, Value, flatten
from onrecord.tables.layout import OWNERS, RECORD_TABLES, TABLES, Table
from onrecord.tables.unflatten import unflatten
from tests.data.drawn_dossiers import DATASETS, SCHEMA, conforming

DATASET_FOLDERS = ["", "tutorial"]

# As design 5 names them: a link table and its columns are named for one owner and one value.
LINK_TABLES = {
    "source_authors": ["source_id", "ordinal", "author"],
    "actor_names": ["actor_id", "language", "name"],
    "actor_aliases": ["actor_id", "alias"],
    "actor_sectors": ["actor_id", "sector"],
    "actor_xrefs": ["actor_id", "xref"],
    "place_names": ["place_id", "language", "name"],
    "place_xrefs": ["place_id", "xref"],
    "event_modes": ["event_id", "mode"],
    "event_contexts": ["event_id", "context"],
    "statement_speakers": ["statement_id", "speaker_id"],
    "statement_addressees": ["statement_id", "addressee_id"],
    "statement_quotes": ["statement_id", "ordinal", "text", "segment_id", "start", "end"],
    "evidence": ["record_id", "ordinal", "segment_id", "start", "end"],
}

UNSHRUNK = [Phase.explicit, Phase.reuse, Phase.generate]
"""Making a failing dataset smaller takes minutes; the first one shows the difference as well."""

Json = dict[str, Any]
Dossiers = list[tuple[str, Json]]

_ORDERED = {"authors", "evidence", "quotes"}


def canonical(value: Any, name: str = "") -> Any:
    """What a dossier says, however it is written: the same for all ways to say the same."""
    if isinstance(value, list):
        items = [canonical(item) for item in value]
        return items if name in _ORDERED else sorted(items, key=json.dumps)
    if isinstance(value, dict):
        kept = {key: inner for key, inner in value.items() if key not in ("extensions", "$schema")}
        for key in ("exhaustive", "speakers_exhaustive"):
            if kept.get(key) is True:
                del kept[key]
        return {key: canonical(kept[key], key) for key in sorted(kept)}
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value


def said_by(dossiers: Iterable[tuple[str, Json]]) -> Json:
    """File -> what its dossier says; one without a record says nothing."""
    return {
        file: canonical(dossier)
        for file, dossier in dossiers
        if set(dossier) - {"$schema", "schema_version"}
    }


def rows_of(connection: duckdb.DuckDBPyConnection) -> dict[str, list[Row]]:
    """All tables of a database, dates as the ISO text that flatten() makes."""
    return {
        name: [
            tuple(cell.isoformat() if isinstance(cell, date) else cell for cell in row)
            for row in connection.execute(f"SELECT * FROM {quoted(name)}").fetchall()
        ]
        for name in TABLES
    }


def _typed(cell: str, type_: str) -> Value:
    if cell == "":
        return None
    match type_:
        case "integer":
            return int(cell)
        case "number":
            return float(cell)
        case "boolean":
            return {"true": True, "false": False}[cell]
    return cell


def rows_in(files: Mapping[str, bytes]) -> dict[str, list[Row]]:
    """All tables of a package, read as a stranger would: with the csv module and the types."""
    tables = {}
    for name, table in TABLES.items():
        text = files[table_path(name)].decode("utf-8")
        header, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
        assert header == [column.name for column in table.columns]
        tables[name] = [
            tuple(
                _typed(cell, column.type) for cell, column in zip(row, table.columns, strict=True)
            )
            for row in rows
        ]
    return tables


def dossiers_of(folder: Path) -> Dossiers:
    root, files = located(folder)
    found = [(file, parse(read(root / file, root), file).value) for file in files]
    return [(file, value) for file, value in found if isinstance(value, dict)]


@pytest.fixture(scope="module", params=DATASET_FOLDERS, ids=["repository", "tutorial"])
def folder(request: pytest.FixtureRequest, repository: Path) -> Path:
    return repository / str(request.param)


@pytest.fixture(scope="module")
def connection(folder: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    with onrecord.connect(folder) as opened:
        yield opened


# --- There and back -------------------------------------------------------------------------------


def test_a_dataset_comes_back_from_its_rows(folder: Path) -> None:
    dossiers = dossiers_of(folder)
    assert len(dossiers) >= 4
    assert said_by(unflatten(flatten(dossiers)).items()) == said_by(dossiers)


def test_a_dataset_comes_back_from_the_database(
    folder: Path, connection: duckdb.DuckDBPyConnection
) -> None:
    assert said_by(unflatten(rows_of(connection)).items()) == said_by(dossiers_of(folder))


def test_a_dataset_comes_back_from_the_csv_files(
    folder: Path, connection: duckdb.DuckDBPyConnection
) -> None:
    back = unflatten(rows_in(csv_tables(connection)))
    assert said_by(back.items()) == said_by(dossiers_of(folder))


def test_what_comes_back_is_a_dossier_in_canonical_form(folder: Path) -> None:
    for file, dossier in unflatten(flatten(dossiers_of(folder))).items():
        written = json.loads(Dossier.model_validate_json(json.dumps(dossier)).model_dump_json())
        assert written == dossier, file


@given(DATASETS)
@settings(max_examples=80, phases=UNSHRUNK)
def test_any_dossiers_come_back_from_their_rows(dossiers: Dossiers) -> None:
    for _, dossier in dossiers:
        Dossier.model_validate_json(json.dumps(dossier))
    assert said_by(unflatten(flatten(dossiers)).items()) == said_by(dossiers)


@given(DATASETS)
@settings(max_examples=15, phases=UNSHRUNK)
def test_any_dossiers_come_back_from_database_and_csv(dossiers: Dossiers) -> None:
    with database(flatten(dossiers)) as connection:
        assert said_by(unflatten(rows_of(connection)).items()) == said_by(dossiers)
        back = unflatten(rows_in(csv_tables(connection)))
    assert said_by(back.items()) == said_by(dossiers)


def test_no_text_may_be_empty() -> None:
    # In a CSV file an empty text and none are the same.
    strings = [
        (name, field, schema)
        for name, definition in SCHEMA["$defs"].items()
        for field, schema in definition.get("properties", {}).items()
        if schema.get("type") == "string"
    ]
    assert len(strings) > 30
    for name, field, schema in strings:
        if "enum" not in schema:
            restricted = schema.get("minLength", 0) > 0 or "pattern" in schema
            assert restricted, f"{name}.{field}"


# --- The layout -----------------------------------------------------------------------------------


def test_the_tables_are_those_of_the_design() -> None:
    assert set(TABLES) == {"records", "standings", *RECORD_TABLES, *LINK_TABLES}
    for name, columns in LINK_TABLES.items():
        assert [column.name for column in TABLES[name].columns] == columns, name
        assert columns[0] == TABLES[name].owner, name


def test_a_nested_record_names_its_owner() -> None:
    owners = {name: TABLES[name].owner for name in OWNERS}
    assert owners == {
        "segments": "source_id",
        "participations": "event_id",
        "claims": "statement_id",
    }


@pytest.mark.parametrize("table", TABLES.values(), ids=lambda table: table.name)
def test_a_table_and_its_columns_are_described(table: Table) -> None:
    assert len(table.description) > 15 and table.description.endswith("."), table.description
    names = [column.name for column in table.columns]
    assert len(set(names)) == len(names)
    for column in table.columns:
        assert column.description.endswith((".", ":", ")")), f"{table.name}.{column.name}"
        assert "\n" not in column.description, f"{table.name}.{column.name}"
    assert set(table.primary_key) <= set(names)


def test_every_field_of_the_schema_has_a_column_or_a_table() -> None:
    paths = {(table.of, *column.path) for table in TABLES.values() for column in table.columns} | {
        (table.of, table.field) for table in TABLES.values()
    }
    for table, model in RECORD_TABLES.items():
        for name, schema in SCHEMA["$defs"][model.__name__]["properties"].items():
            if name in ("extensions", "evidence", *OWNERS):
                continue
            assert (table, name) in {path[:2] for path in paths}, f"{table}.{name}: {schema}"


def test_the_strategy_draws_every_definition() -> None:
    for definition in SCHEMA["$defs"].values():
        conforming(definition)


# --- The keys -------------------------------------------------------------------------------------


def count(connection: duckdb.DuckDBPyConnection, query: str) -> int:
    row = connection.execute(f"SELECT count(*) FROM ({query}) AS offences").fetchone()
    assert row is not None
    return int(row[0])


def test_foreign_keys_hold(connection: duckdb.DuckDBPyConnection) -> None:
    held = 0
    for table in TABLES.values():
        for column, target, key in table.foreign_keys():
            assert target != table.name, "many tools cannot load a key into the same table"
            offences = count(
                connection,
                f"SELECT {quoted(column)} FROM {quoted(table.name)} ANTI JOIN {quoted(target)}"
                f" AS target ON {quoted(table.name)}.{quoted(column)} = target.{quoted(key)}"
                f" WHERE {quoted(column)} IS NOT NULL",
            )
            assert offences == 0, f"{table.name}.{column} -> {target}.{key}"
            held += 1
    assert held > 40


def test_primary_keys_are_complete_and_unique(connection: duckdb.DuckDBPyConnection) -> None:
    for table in TABLES.values():
        key = ", ".join(map(quoted, table.primary_key))
        name = quoted(table.name)
        assert count(connection, f"SELECT 1 FROM {name} GROUP BY {key} HAVING count(*) > 1") == 0
        for column in table.columns:
            if column.required or column.name in table.primary_key:
                empty = f"SELECT 1 FROM {name} WHERE {quoted(column.name)} IS NULL"
                assert count(connection, empty) == 0, f"{table.name}.{column.name}"


def test_values_are_those_of_the_vocabularies(connection: duckdb.DuckDBPyConnection) -> None:
    for table in TABLES.values():
        for column in table.columns:
            if column.vocabulary is None:
                continue
            query = f"SELECT DISTINCT {quoted(column.name)} FROM {quoted(table.name)}"
            found = {row[0] for row in connection.execute(query).fetchall()} - {None}
            assert found <= {str(member) for member in column.vocabulary}, column.name


def test_each_record_is_listed_once_with_type_and_file(
    folder: Path, connection: duckdb.DuckDBPyConnection
) -> None:
    listed = {row[0]: row[1:] for row in connection.execute("FROM records").fetchall()}
    expected = {}
    for file, dossier in dossiers_of(folder):
        for name in RECORD_TABLES:
            for record in dossier.get(name, []):
                expected[record["id"]] = (name, file)
                for nested in OWNERS:
                    expected |= {item["id"]: (nested, file) for item in record.get(nested, [])}
    assert {key: (f"{type_}s", file) for key, (type_, file) in listed.items()} == expected


def test_the_tutorial_fills_every_table(tutorial: Path) -> None:
    with onrecord.connect(tutorial) as connection:
        assert [name for name in TABLES if count(connection, f"FROM {quoted(name)}") == 0] == []
