"""A misspelt reference is one finding: what it was to lead to is seen through the slip."""

import json
from collections.abc import Iterator
from typing import Any, Final

import duckdb
import pytest

from onrecord_validators.catalogue import catalogue
from onrecord_validators.misspelling import meant
from tests.rules.test_backwards import base
from tests.rules.test_referee import by_sql
from tests.rules.test_references import ADDED, records
from tests.rules.test_rules import AS_OF

Place = tuple[str | int, ...]

SLIPS: Final = {
    "evt:weir-talk": True,
    "evt:weir-talkss": True,
    "evt:weir-tolks": True,
    "evt:weir-tlaks": True,
    "evt:weirtalks": True,
    "evt:wier-tolks": False,
    "evt:weir": False,
    "evt:lake-3": False,
    "evt:lake-22": False,
    "evt:lkae-2": True,
    "evt:lake": False,
}
"""References that nobody defines -> whether one of the two events is meant."""


@pytest.mark.parametrize(("reference", "is_near"), SLIPS.items())
def test_a_slip_of_the_fingers_is_seen_through(reference: str, is_near: bool) -> None:
    with duckdb.connect() as connection:
        connection.execute("CREATE TABLE records AS SELECT 'evt:weir-talks' AS id")
        connection.execute("INSERT INTO records VALUES ('evt:lake-2')")
        found = connection.execute(
            meant("SELECT id FROM records", f"SELECT '{reference}' AS id")
        ).fetchall()
    assert bool(found) is is_near


def test_a_record_like_one_that_is_referred_to_is_not_meant() -> None:
    with duckdb.connect() as connection:
        connection.execute("CREATE TABLE records AS SELECT 'evt:weir-talks' AS id")
        connection.execute("INSERT INTO records VALUES ('evt:weir-talk')")
        query = meant("SELECT 'evt:weir-talk' AS id", "SELECT 'evt:weir-talks' AS id")
        assert not connection.execute(query).fetchall()


# --- Every reference ------------------------------------------------------------------------------

DEFECTS: Final = {("src:bellmead-weir", "derived_from_id"), ("evt:weir-talks", "time")}
"""What `ADDED` gives the base and no record may have: references to itself."""


def places(value: Any, at: Place, known: set[str]) -> Iterator[Place]:
    """Yield where a value refers to a record."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from places(inner, (*at, key), known if key != "id" else set())
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from places(inner, (*at, number), known)
    elif value in known:
        yield at


def misspelt(record_id: str) -> str:
    """An id with two letters swapped."""
    at = next(
        place
        for place in range(5, len(record_id))
        if record_id[place - 1 : place + 1].isalpha() and record_id[place] != record_id[place - 1]
    )
    return record_id[: at - 1] + record_id[at] + record_id[at - 1] + record_id[at + 1 :]


def variants() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the misspelt id and the base with it, for each reference of the base."""
    whole = base(is_dated=False)
    for record in records(whole):
        for field, value in ADDED.get(record["id"], {}).items():
            if (record["id"], field) not in DEFECTS:
                record[field] = value
    known = {record["id"] for record in records(whole)}
    yield "", whole
    for *outer, last in places(whole, (), known):
        document = json.loads(json.dumps(whole))
        within: Any = document
        for key in outer:
            within = within[key]
        within[last] = misspelt(within[last])
        yield within[last], document


def test_a_misspelt_reference_is_one_finding() -> None:
    codes = [code for code, rule in catalogue().items() if rule.query and not rule.of_tables]
    tried = list(variants())
    assert len(tried) > 60
    for first in range(0, len(tried), 20):
        batch = tried[first : first + 20]
        found = by_sql([document for _, document in batch], codes, AS_OF)
        for (wrong, document), rows in zip(batch, found, strict=True):
            told = [(code, row["record_id"], row["field"]) for code in codes for row in rows[code]]
            is_told = [code for code, *_ in told] == (["REF002"] if wrong else [])
            assert is_told, f"{wrong}: {told}\n{json.dumps(document)}"
            assert not wrong or rows["REF002"][0]["target_id"] == wrong
