"""The rules that need thought, as they run, against a referee, over generated datasets.

    ONRECORD_EXAMPLES=5000 pytest tests/rules/test_referee.py

draws as many datasets at random; without it the same few hundred are drawn each time.
"""

import json
import os
from collections import Counter
from datetime import date
from functools import cache
from random import Random
from typing import Any, Final

import duckdb
import pytest

from onrecord import Dossier as Model
from onrecord.edtf import bounds
from onrecord.tables.database import database
from onrecord.tables.flatten import flatten
from onrecord_validators.catalogue import catalogue
from onrecord_validators.circumstances import make_circumstances
from tests.rules import referee
from tests.rules.loose_datasets import loose_dataset
from tests.rules.referee import EXACT, Reading
from tests.standing.completion import Dossier
from tests.standing.evaluation import union
from tests.standing.reference import standings

AS_OF: Final = date(2021, 5, 2)

# A database takes longer to set up than to fill: each holds several datasets.
TOGETHER: Final = 20
EXAMPLES: Final = int(os.environ.get("ONRECORD_EXAMPLES", "0"))
FEW: Final = 400

Rows = list[dict[str, Any]]


def rows_of(connection: duckdb.DuckDBPyConnection, code: str) -> Rows:
    """What a rule's query returns, run as a check runs it."""
    rule = catalogue()[code]
    if rule.prepare is not None:
        rule.prepare(connection)
    cursor = connection.execute(rule.query or "")
    names = [column[0] for column in cursor.description or ()]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def by_sql(batch: list[Dossier], codes: list[str], as_of: date = AS_OF) -> list[dict[str, Rows]]:
    """What the rules return for each dataset, run over all of them in one database."""
    together = union(batch)
    connection = database(flatten([("union.onrecord.json", together)]))
    segments = [segment["id"] for source in together["sources"] for segment in source["segments"]]
    make_circumstances(connection, as_of, segments=segments)
    found: list[dict[str, Rows]] = [{code: [] for code in codes} for _ in batch]
    for code in codes:
        for row in rows_of(connection, code):
            number = int(row["record_id"].partition(":")[2].partition("/")[0])
            own = {
                name: value.replace(f":{number}/", ":") if isinstance(value, str) else value
                for name, value in row.items()
            }
            found[number][code].append(own)
    connection.close()
    return found


def places(rows: Rows) -> list[tuple[str, str]]:
    return sorted((row["record_id"], row["field"]) for row in rows)


def judge(code: str, reading: Reading, rows: Rows) -> None:
    """Compare what one rule found in a dataset with what the referee says of it."""
    if code in EXACT:
        assert places(rows) == sorted(EXACT[code](reading))
        for row in rows if code == "TIM009" else ():
            claims = referee.told_too_early(reading)[row["record_id"]]
            assert claims[row["claim_id"]] == min(claims.values())
    elif code in ("REF006", "REF016"):
        graph = referee.part_of(reading) if code == "REF006" else referee.membership(reading)
        circles = referee.cyclic_components(graph)
        starts = {min(nodes) for nodes in circles}
        ends = ("from_id", "to_id") if code == "REF006" else ("actor_id", "organization_id")
        left = []
        for row in rows:
            record = reading.by_id[row["record_id"]]
            start, end = record[ends[0]], record[ends[1]]
            if code == "REF016":
                start, end = reading.head(start), reading.head(end)
            left.append(start)
            assert graph.has_edge(start, end)
            assert any({start, end} <= nodes for nodes in circles)
        assert sorted(left) == sorted(starts)
    elif code == "REF008":
        pairs = referee.same_as_pairs(reading)
        assert bool(rows) == bool(pairs)
        assert {(row["record_id"], row["other_id"]) for row in rows} <= pairs
    elif code == "TIM007":
        components = referee.strict_components(referee.order(reading))
        assert len(rows) == len(components)
        for _, relations in components:
            assert sum(row["record_id"] in relations for row in rows) == 1
    elif code == "TIM008":
        contradictions = referee.order_contradictions(reading)
        assert bool(rows) == bool(contradictions)
        assert {(row["origin_id"], row["later_id"]) for row in rows} <= contradictions


CODES: Final = sorted([*EXACT, "REF006", "REF008", "REF016", "TIM007", "TIM008"])


@cache
def drawn() -> list[tuple[Dossier, Reading, dict[str, Rows]]]:
    """Datasets, drawn once for all tests, with what the rules found in each."""
    # Of hypothesis the draws are small and alike, so that hardly anything ever runs in a circle.
    chance = Random() if EXAMPLES else Random(2021)
    datasets = [loose_dataset(chance) for _ in range(EXAMPLES or FEW)]
    found: list[tuple[Dossier, Reading, dict[str, Rows]]] = []
    for first in range(0, len(datasets), TOGETHER):
        batch = datasets[first : first + TOGETHER]
        for dataset, rows in zip(batch, by_sql(batch, CODES), strict=True):
            found.append((dataset, Reading(dataset, standings(dataset, bounds), AS_OF), rows))
    return found


def test_datasets_are_accepted_and_break_every_rule() -> None:
    broken: Counter[str] = Counter()
    for dataset, _, rows in drawn():
        Model.model_validate_json(json.dumps(dataset))
        broken.update(code for code, found in rows.items() if found)
    seldom = {code: broken[code] for code in CODES if broken[code] < 8}
    assert not seldom, f"of {len(drawn())} datasets too few break these rules: {seldom}"
    always = [code for code in CODES if broken[code] > 0.97 * len(drawn())]
    assert not always, f"hardly any dataset keeps these rules: {always}"


@pytest.mark.parametrize("code", CODES)
def test_rule_and_referee_agree(code: str) -> None:
    for dataset, reading, rows in drawn():
        try:
            judge(code, reading, rows[code])
        except AssertionError:
            print(json.dumps(dataset, indent=1))
            raise
