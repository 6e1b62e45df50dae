"""A date that runs backwards is one finding, wherever it stands: nothing is compared with it."""

import json
from collections.abc import Iterator
from copy import deepcopy
from itertools import combinations
from random import Random
from typing import Any, Final

import pytest

from onrecord.edtf import bounds
from onrecord.tables.layout import TABLE_OF_PREFIX, TABLES
from onrecord_validators.catalogue import catalogue
from tests.rules.test_referee import by_sql
from tests.rules.test_references import records
from tests.rules.test_rules import AS_OF, BASE

Dossier = dict[str, Any]

DAYS: Final = [
    *("1021", "2001-02", "2021-02-28", "2021-04-29", "2021-05-02", "2021-05-03", "2021-05-04"),
    *("2021-05-06", "2021-05-09", "2021-06", "2022", "2301-01-01"),
]
"""Days before, between and after those of the base, in their order."""

DRAWN: Final = 5
"""Intervals that are tried of each date."""

DATED: Final[dict[str, Dossier]] = {
    "aff:runa-sel/guild": {"since": "2020", "until": "2021-06"},
    "aff:ivo-tarn/council": {"since": "2020-01-01", "until": "2022"},
    "evt:mill-stop": {"time": {"edtf": "2021-06", "basis": "text"}},
    "evt:weir-breaking": {"time": {"edtf": "2021-05-02", "basis": "text"}},
    "sta:bellmead-weir": {"time": {"edtf": "2021-05-04", "basis": "text"}},
    "sta:bellmead-weir/confirmation": {
        "time": {
            "edtf": "2021-05-04",
            "basis": "text",
            "anchor_id": "evt:weir-talks",
            "anchor_relation": "after",
        }
    },
    "sta:bellmead-weir/threat": {
        "time": {
            "edtf": "2021-05-03",
            "basis": "text",
            "anchor_id": "evt:weir-talks",
            "anchor_relation": "during",
        }
    },
    "sta:bellmead-weir/repair": {
        "time": {"edtf": "2021-05-04", "basis": "text"},
        "reported_in_id": "sta:bellmead-weir/confirmation",
    },
    "gap:bellmead-weir/settled": {
        "as_of": "2021-05-03",
        "closed_by_id": "sta:bellmead-weir/repair",
        "expected_time": {
            "edtf": "2021-05-02",
            "basis": "text",
            "anchor_id": "evt:weir-talks",
            "anchor_relation": "before",
        },
    },
    "rel:talks-about-closure": {"type": "before", "from_id": "evt:weir-closure"}
    | {"to_id": "evt:weir-talks"},
}
"""Dates that the base has not, and what rules compare them with."""


def base(*, is_dated: bool) -> Dossier:
    document: Dossier = json.loads(BASE.read_bytes())
    del document["$schema"]
    # Its text is not at hand in a database alone.
    document["sources"][0] |= {"text_policy": "offsets_only", "quote_limit": 300}
    for record in records(document) if is_dated else ():
        record.update(deepcopy(DATED.get(record["id"], {})))
    return document


def put(record: Dossier, path: tuple[str, ...], value: str) -> None:
    *outer, last = path
    for name in outer:
        record = record.setdefault(name, {"basis": "text"})
    record[last] = value


def variants(*, is_dated: bool) -> Iterator[tuple[str, str, str, Dossier]]:
    """Yield id of a record, field, interval, and the base with this interval in it."""
    chance = Random(2021)
    backwards = [f"{end}/{start}" for start, end in combinations(DAYS, 2)]
    for record in list(records(base(is_dated=is_dated))):
        table = TABLES[TABLE_OF_PREFIX[record["id"].partition(":")[0]]]
        for column in table.columns:
            for edtf in chance.sample(backwards, DRAWN) if column.bound == "earliest" else ():
                dossier = base(is_dated=is_dated)
                (own,) = (other for other in records(dossier) if other["id"] == record["id"])
                put(own, column.path, edtf)
                yield record["id"], "/".join(column.path), edtf, dossier


@pytest.mark.parametrize("is_dated", [False, True])
def test_a_date_that_runs_backwards_is_one_finding(is_dated: bool) -> None:
    codes = [code for code, rule in catalogue().items() if rule.query and not rule.of_tables]
    tried = [("", "", "", base(is_dated=is_dated)), *variants(is_dated=is_dated)]
    tried_of = set()
    for first in range(0, len(tried), 20):
        batch = tried[first : first + 20]
        found = by_sql([dossier for *_, dossier in batch], codes, AS_OF)
        for (record_id, field, edtf, _), rows in zip(batch, found, strict=True):
            told = [(code, row["record_id"], row["field"]) for code in codes for row in rows[code]]
            one = ("TIM002", record_id, field)
            assert told == ([one] if record_id else []), f"{told}, with {edtf} in {one}"
            tried_of.add((TABLE_OF_PREFIX.get(record_id[:3]), field))
    assert tried_of - {(None, "")} == {
        (table.name, "/".join(column.path))
        for table in TABLES.values()
        for column in table.columns
        if column.bound == "earliest"
    }


def test_the_days_are_in_their_order() -> None:
    for earlier, later in combinations(DAYS, 2):
        start, end = bounds(f"{later}/{earlier}")
        assert start and end and start > end
