"""No rule does more than about as much more work as there are more data.

Counted, not timed: the rows that all operators of a query return together (EXPLAIN ANALYZE), over
two datasets of which one is four times as large. They are built to be nasty: in the one everything
hangs on everything before it, in the other all hangs on one record.
"""

import json
import math
import re
import sys
from datetime import date
from importlib.resources import files
from typing import Any, Final

import duckdb
import pytest

from onrecord.tables import database as database_module
from onrecord.tables.database import database
from onrecord.tables.flatten import flatten
from onrecord_validators.catalogue import catalogue
from onrecord_validators.circumstances import make_circumstances
from tests.standing.completion import Dossier, complete

FEWER: Final = 120
TIMES: Final = 4

CODES: Final = [c for c, r in catalogue().items() if r.query is not None and r.family != "TAB"]
"""The rules over dossiers; those of tables alone are linear by what they are: one scan a table."""


def claim(claim_id: str, target_id: str, **more: str) -> Dossier:
    return {"id": f"clm:{claim_id}", "target_id": target_id, **more}


def chain(n: int) -> Dossier:
    """Everything follows from, lies in, belongs to, reports or is the same as what came before."""
    time = {"basis": "text", "edtf": "2021"}
    kinds = ("before", "part_of", "fulfils", "if")
    numbers = range(n)
    statements: list[Dossier] = [{"id": "sta:n", "act": "narrate", "source_id": "src:s"}]
    for i in numbers:
        statement: Dossier = {"id": f"sta:{i}", "act": "confirm", "speaker_ids": [f"act:o{i}"]}
        # Not deeper than a rule allows.
        statement["reported_in_id"] = "sta:n" if i % 12 == 0 else f"sta:{i - 1}"
        statement["time"] = time
        spoken = claim(f"{i}/2", f"evt:{i}", aspect="time", value="2021/2022")
        statements.append(statement | {"claims": [claim(f"{i}/1", f"evt:{i}"), spoken]})
    return complete(
        {
            "actors": [
                {
                    "id": f"act:{i}",
                    "xrefs": ["a:1"],
                    **({"same_as_id": f"act:{i - 1}"} if i else {}),
                }
                for i in numbers
            ]
            + [{"id": f"act:o{i}"} for i in numbers],
            "affiliations": [
                {"id": f"aff:{i}", "actor_id": f"act:o{i}", "organization_id": f"act:o{i + 1}"}
                | {"kind": "part_of", "since": "2020"}
                for i in range(n - 1)
            ],
            "places": [
                {"id": f"plc:{i}", **({"within_id": f"plc:{i - 1}"} if i else {})} for i in numbers
            ],
            "events": [
                {"id": f"evt:{i}", "time": time}
                | {"participations": [{"id": f"par:{i}/1", "actor_id": f"act:o{i}"}]}
                for i in numbers
            ],
            "relations": [
                {"id": f"rel:{i}", "from_id": f"evt:{i}", "to_id": f"evt:{i + 1}"}
                | {"type": kinds[i % 4]}
                for i in range(n - 1)
            ],
            "statements": statements,
        }
    )


def star(n: int) -> Dossier:
    """All are the same actor, speak of the same event, relate to it and take part in it."""
    kinds = ("before", "part_of", "excludes", "if")
    numbers = range(n)
    time = {"basis": "text", "edtf": "2021", "anchor_id": "evt:hub", "anchor_relation": "after"}
    spoken = [{"text": "q", "segment_id": "seg:s/1", "start": 0, "end": 1} for _ in numbers]
    narrate: Dossier = {"id": "sta:n", "act": "narrate", "source_id": "src:s"}
    hub: Dossier = {"id": "evt:hub"}
    hub["evidence"] = [{"segment_id": f"seg:s/{1 + i % 9}"} for i in numbers]
    hub["participations"] = [{"id": f"par:hub/{i}", "actor_id": f"act:o{i}"} for i in numbers]
    return complete(
        {
            "actors": [{"id": "act:hub"}]
            + [
                {"id": f"act:{i}", "same_as_id": "act:hub", "xrefs": ["a:1", "a:2"]}
                for i in numbers
            ]
            + [{"id": f"act:o{i}"} for i in numbers],
            "affiliations": [
                {"id": f"aff:{i}", "actor_id": "act:hub", "organization_id": f"act:o{i}"}
                | {"kind": "holds_post"}
                for i in numbers
            ],
            "events": [hub, *({"id": f"evt:{i}"} for i in numbers)],
            "relations": [
                {"id": f"rel:{i}", "from_id": "evt:hub", "to_id": f"evt:{i}", "type": kinds[i % 4]}
                for i in numbers
            ],
            "statements": [
                {"id": "sta:q", "act": "assert", "reported_in_id": "sta:n", "quotes": spoken}
                | {"evidence": [{"segment_id": "seg:s/1"} for _ in numbers]},
                narrate | {"claims": [claim(f"n/{i}", "evt:hub") for i in numbers]},
                *(
                    {"id": f"sta:{i}", "act": "assert", "speaker_ids": ["act:hub"], "time": time}
                    | {"utterance": "u", "reported_in_id": "sta:n"}
                    | {"claims": [claim(f"{i}/1", "evt:hub", modality="conditional")]}
                    for i in numbers
                ),
            ],
        }
    )


PAIRWISE: Final = re.compile("NESTED_LOOP|BLOCKWISE|CROSS_PRODUCT|IE_JOIN|PIECEWISE")
"""The joins that compare each row with each."""


def is_equality(condition: str) -> bool:
    """Whether a condition of a join is one that a hash finds."""
    plain = re.sub("CASE .* END", "", condition)
    while (outer := re.sub(r"\([^()]*\)", "", plain)) != plain:
        plain = outer
    return " = " in plain or " IS NOT DISTINCT FROM " in plain


def work(connection: duckdb.DuckDBPyConnection, query: str) -> int:
    """The rows that all operators of a query return together, and the pairs that joins compare.

    A join by equality finds its pairs by hash; where it has further conditions, pairs that fail
    those are work as well, and how many is not told: it counts as comparing each with each.
    """

    def total(operator: dict[str, Any]) -> int:
        below = operator.get("children", [])
        rows = int(operator["intermediate_rows"]) + sum(map(total, below))
        conditions = operator.get("extra_info", {}).get("Conditions", [])
        conditions = [conditions] if isinstance(conditions, str) else conditions
        if PAIRWISE.search(operator["type"]) or not all(map(is_equality, conditions)):
            rows += math.prod(int(child["intermediate_rows"]) for child in below)
        return rows

    row = connection.execute(f"EXPLAIN (ANALYZE, FORMAT JSON) {query}").fetchone()
    assert row is not None
    (plan,) = json.loads(row[1])["operator"]
    return total(plan)


def measured(dossier: Dossier) -> tuple[dict[str, int], dict[str, int]]:
    """The work of each rule, and the rows of each table that the standings leave behind."""
    connection = database(flatten([("nasty.onrecord.json", dossier)]))
    names = connection.execute("SELECT table_name FROM duckdb_tables() WHERE temporary").fetchall()
    sizes = {}
    for (name,) in names:
        row = connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()
        sizes[name] = row[0] if row else 0
    make_circumstances(connection, date(2026, 1, 31))
    works = {}
    for code in CODES:
        rule = catalogue()[code]
        if rule.prepare is not None:
            rule.prepare(connection)
        works[code] = work(connection, rule.query or "")
    return works, sizes


def grown(fewer: dict[str, int], more: dict[str, int]) -> dict[str, tuple[int, int]]:
    """What has grown by much more than the data. A few rows may do as they like."""
    return {
        name: (fewer[name], more[name])
        for name in fewer
        if more[name] > 1.5 * TIMES * fewer[name] + 1000
    }


@pytest.mark.parametrize("build", [chain, star], ids=["chain", "star"])
def test_work_grows_like_the_data(build: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    # As they are written: the optimizer would make one condition of what a join finds and a filter
    # sorts out behind it, and tell of the pairs that are left only.
    monkeypatch.setattr(database_module, "SMALL", sys.maxsize)
    works, sizes = measured(build(FEWER))
    more_works, more_sizes = measured(build(TIMES * FEWER))
    assert min(more_works.values()) >= 0 and sum(more_works.values()) > 100 * TIMES * FEWER
    assert not grown(works, more_works)
    assert not grown(sizes, more_sizes)


def crowd(n: int) -> Dossier:
    """Many take part in one event."""
    numbers = range(n)
    participations = [{"id": f"par:hub/{i}", "actor_id": f"act:{i}"} for i in numbers]
    return {
        "actors": [{"id": f"act:{i}"} for i in numbers],
        "events": [{"id": "evt:hub", "participations": participations}],
    }


def confirmed(n: int) -> Dossier:
    """Somebody confirms the part of each of many in one event."""
    numbers = range(n)
    return complete(
        {
            **crowd(n),
            "statements": [
                {"id": "sta:n", "act": "narrate", "source_id": "src:s"},
                {"id": "sta:c", "act": "confirm", "speaker_ids": ["act:0"]}
                | {"reported_in_id": "sta:n"}
                | {"claims": [claim(f"c/{i}", f"par:hub/{i}") for i in numbers]},
            ],
        }
    )


def confirmed_by_each(n: int) -> Dossier:
    """Each of many who take part in one event confirms it, on a day of its own."""
    numbers = range(n)
    days = [date.fromordinal(738_000 + i).isoformat() for i in numbers]
    return complete(
        {
            **crowd(n),
            "affiliations": [
                {"id": f"aff:{i}", "actor_id": f"act:{i}", "organization_id": "act:0"}
                | {"kind": "part_of", "since": "2020"}
                for i in range(1, n)
            ],
            "statements": [
                {"id": "sta:n", "act": "narrate", "source_id": "src:s"},
                *(
                    {"id": f"sta:{i}", "act": "confirm", "speaker_ids": [f"act:{i}"]}
                    | {"reported_in_id": "sta:n", "time": {"basis": "text", "edtf": days[i]}}
                    | {"claims": [claim(f"{i}/1", "evt:hub")]}
                    for i in numbers
                ),
            ],
        }
    )


def confirmed_by_all(n: int) -> Dossier:
    """Many speak in one statement, which confirms something about each of them."""
    numbers = range(n)
    return complete(
        {
            "actors": [{"id": f"act:{i}"} for i in numbers],
            "events": [
                {"id": f"evt:{i}", "participations": [{"id": f"par:{i}/1", "actor_id": f"act:{i}"}]}
                for i in numbers
            ],
            "statements": [
                {"id": "sta:n", "act": "narrate", "source_id": "src:s"},
                {"id": "sta:c", "act": "confirm", "speaker_ids": [f"act:{i}" for i in numbers]}
                | {"reported_in_id": "sta:n"}
                | {"claims": [claim(f"c/{i}", f"evt:{i}") for i in numbers]},
            ],
        }
    )


@pytest.mark.parametrize("build", [confirmed, confirmed_by_each, confirmed_by_all])
def test_who_is_entitled_is_looked_up(build: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither every statement nor every end is asked about with everybody who takes part."""
    monkeypatch.setattr(database_module, "SMALL", sys.maxsize)
    script = files("onrecord.standing").joinpath("entitled.sql").read_text("utf-8")
    query = script.partition("CREATE TEMP TABLE entitled AS")[2]
    works = {}
    for n in (FEWER, TIMES * FEWER):
        connection = database(flatten([("confirmed.onrecord.json", build(n))]))
        row = connection.execute("SELECT count(*) FROM entitled").fetchone()
        assert row == (n,), "who speaks takes part"
        works[n] = {"entitled": work(connection, query)}
    assert not grown(works[FEWER], works[TIMES * FEWER]), works


def narrated(n: int) -> Dossier:
    """A source has many narrations, and gives as many relations that nobody claims."""
    numbers = range(n)
    return complete(
        {
            "events": [{"id": "evt:a"}, {"id": "evt:b"}],
            "relations": [
                {"id": f"rel:{i}", "from_id": "evt:a", "to_id": "evt:b", "type": "before"}
                for i in numbers
            ],
            "statements": [
                {"id": f"sta:{i}", "act": "narrate", "source_id": "src:s"} for i in numbers
            ],
        }
    )


def test_of_many_narrations_of_a_source_one_narrates_what_it_gives() -> None:
    connection = database(flatten([("narrated.onrecord.json", narrated(FEWER))]))
    row = connection.execute("SELECT count(*) FROM commitments").fetchone()
    assert row == (FEWER,)
