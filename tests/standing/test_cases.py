"""The worked cases: they, the SQL and the reference agree in every published column."""

import json
from collections import Counter
from dataclasses import asdict, fields
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from onrecord import Dossier as Model
from onrecord.tables.database import database
from onrecord.tables.flatten import flatten
from onrecord.vocabularies import AffiliationKind, AffiliationStatus, Basis, Naming
from onrecord.vocabularies import Standing as StandingName
from tests.standing.completion import Dossier, complete
from tests.standing.evaluation import Standings, by_reference, by_sql, union
from tests.standing.reference import Standing

CASES: Final[list[dict[str, Any]]] = yaml.safe_load(
    Path(__file__).with_name("cases.yaml").read_text(encoding="utf-8")
)
DOSSIERS: Final[dict[str, Dossier]] = {case["name"]: complete(case["given"]) for case in CASES}
ROWS: Final = {number: str(name) for number, name in enumerate(StandingName, start=1)}
COLUMNS: Final = {field.name for field in fields(Standing)}

each_case = pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])


@cache
def computed() -> dict[str, Standings]:
    return dict(zip(DOSSIERS, by_sql(list(DOSSIERS.values())), strict=True))


def expected(case: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {
        record_id: given if isinstance(given, dict) else {"standing": given}
        for record_id, given in case["standings"].items()
    }


@each_case
def test_case_and_sql(case: dict[str, Any]) -> None:
    found = computed()[case["name"]]
    for record_id, columns in expected(case).items():
        published = asdict(found[record_id])
        assert columns == {name: published[name] for name in columns}, record_id


@each_case
def test_case_and_reference(case: dict[str, Any]) -> None:
    found = by_reference(DOSSIERS[case["name"]])
    for record_id, columns in expected(case).items():
        published = asdict(found[record_id])
        assert columns == {name: published[name] for name in columns}, record_id


@each_case
def test_sql_and_reference(case: dict[str, Any]) -> None:
    assert computed()[case["name"]] == by_reference(DOSSIERS[case["name"]])


@each_case
def test_completed_case_is_a_dossier(case: dict[str, Any]) -> None:
    Model.model_validate_json(json.dumps(DOSSIERS[case["name"]]))


@each_case
def test_case_is_well_formed(case: dict[str, Any]) -> None:
    fields_of_a_case = {"name", "row", "why", "given", "standings"}
    assert fields_of_a_case <= set(case) <= {*fields_of_a_case, "other_reading"}
    assert case["why"].strip() and case.get("other_reading", "x").strip()
    assert ROWS[case["row"]] in {columns["standing"] for columns in expected(case).values()}
    for columns in expected(case).values():
        assert "standing" in columns
        assert set(columns) <= COLUMNS


def test_names_are_unique() -> None:
    assert [name for name, n in Counter(case["name"] for case in CASES).items() if n > 1] == []


def test_every_row_is_covered() -> None:
    assert {case["row"] for case in CASES} == set(ROWS)


def values(dossier: Dossier, table: str, field: str) -> set[str]:
    return {record[field] for record in dossier.get(table, ()) if field in record}


@pytest.mark.parametrize(
    ("table", "field", "vocabulary"),
    [
        ("affiliations", "kind", AffiliationKind),
        ("affiliations", "status", AffiliationStatus),
        ("affiliations", "basis", Basis),
        ("actors", "naming", Naming),
    ],
)
def test_every_value_is_covered(table: str, field: str, vocabulary: type[Any]) -> None:
    covered = set[str]().union(*(values(d, table, field) for d in DOSSIERS.values()))
    assert {str(value) for value in vocabulary} - covered == set()


def test_what_is_defined_twice_has_one_standing() -> None:
    together = union(list(DOSSIERS.values()))
    once, twice = (
        database(flatten([(f"{number}.onrecord.json", together) for number in range(times)]))
        for times in (1, 2)
    )
    query = "SELECT * FROM standings ORDER BY ALL"
    assert twice.execute(query).fetchall() == once.execute(query).fetchall()
