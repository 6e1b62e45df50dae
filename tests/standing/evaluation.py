"""Standings as the SQL computes them, and as the reference does.

Setting up a database takes a hundred times as long as filling it with a few records more, so that
many small datasets are computed in one. Their ids are kept apart, and so must be their standings.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from onrecord.edtf import bounds
from onrecord.identifier import PREFIXES
from onrecord.tables.database import database
from onrecord.tables.flatten import flatten
from tests.standing import reference
from tests.standing.completion import Dossier
from tests.standing.reference import Standing

Standings = dict[str, Standing]

_ID: Final = re.compile(f"({'|'.join(PREFIXES)}):([a-z0-9./-]+)")


def renamed(value: Any, rename: Callable[[str, str], str]) -> Any:
    """Return the JSON value with every id changed; `rename` turns prefix and slug into an id."""
    if isinstance(value, str):
        found = _ID.fullmatch(value)
        return value if found is None else rename(*found.groups())
    if isinstance(value, Mapping):
        return {key: renamed(item, rename) for key, item in value.items()}
    if isinstance(value, list):
        return [renamed(item, rename) for item in value]
    return value


def union(dossiers: Sequence[Dossier]) -> Dossier:
    """Return one dossier of them all; the ids of the first start with `0/`, and so on."""
    together: Dossier = {"schema_version": "1.0"}
    for number, dossier in enumerate(dossiers):

        def apart(prefix: str, slug: str, number: int = number) -> str:
            return f"{prefix}:{number}/{slug}"

        for key, records in renamed(dossier, apart).items():
            if key != "schema_version":
                together.setdefault(key, []).extend(records)
    return together


def _without_number(record_id: str) -> tuple[int, str]:
    prefix, _, slug = record_id.partition(":")
    number, _, rest = slug.partition("/")
    return int(number), f"{prefix}:{rest}"


def by_sql(dossiers: Sequence[Dossier]) -> list[Standings]:
    """Return the standings of each dossier, computed in one database."""
    standings: list[Standings] = [{} for _ in dossiers]
    connection = database(flatten([("union.onrecord.json", union(dossiers))]))
    rows = connection.execute(
        "SELECT record_id, standing, certainty, deciding_claim_id, speakers_for, speakers_against"
        " FROM standings"
    ).fetchall()
    connection.close()
    for record_id, standing, certainty, claim_id, speakers_for, speakers_against in rows:
        number, own_id = _without_number(record_id)
        assert own_id not in standings[number], f"two standings of {own_id}"
        deciding = None
        if claim_id is not None:
            where, deciding = _without_number(claim_id)
            assert where == number
        standings[number][own_id] = Standing(
            standing, certainty, deciding, speakers_for, speakers_against
        )
    return standings


def by_reference(dossier: Dossier) -> Standings:
    """Return the standings of a dossier, computed by the reference."""
    return reference.standings(dossier, bounds)
