"""Nothing refers to an actor or place.

## What it checks

Every actor and every place is referred to by at least one other record: as a speaker, addressee or
participant, as either end of an affiliation, as a publisher, as the place of something, as the
value of a claim, as what a gap is about, or by another actor or place.

## Why it matters

An actor without a part in anything is usually a leftover of an edit, or the sign that a reference
elsewhere names the wrong one. It also counts as data where there are none.

## Example

Bad: the dossier defines a place that no record names.

    {"id": "plc:gull-rock", "kind": "site", "name": "Gull Rock", "precision": "exact"}

Good: an event happens there.

    {"id": "evt:meetings", "place_id": "plc:gull-rock", ...}

## How to mend it

If a reference to it is missing or names another record by mistake, correct that. Delete the record
only if the text does not speak of it. Whoever the text names and gives no part
in anything needs no actor.
"""

from onrecord.tables.layout import TABLES
from onrecord_validators.misspelling import meant
from onrecord_validators.rule import Found, Rule, Severity


class OrphanRecord(Found):
    """An actor or place by itself."""

    name: str
    """Its name."""


def _references() -> str:
    """Return a query for the ids of all actors and places that some other record names."""
    queries = ["SELECT value AS id FROM claims"]
    for table in TABLES.values():
        if table.kind == "derived":
            continue
        for column in table.columns:
            kinds = [kind for kind in ("act", "plc") if kind in column.references]
            if not kinds or column.name == table.owner:
                continue
            query = f'SELECT "{column.name}" FROM {table.name}'
            if len(kinds) < len(column.references):
                # What claims are about is mostly events: their ids would be most of all.
                listed = ", ".join(f"'{kind}'" for kind in kinds)
                query += f' WHERE left("{column.name}", 3) IN ({listed})'
            queries.append(query)
    return " UNION ".join(queries)


RULE = Rule(
    code="REF003",
    name="orphan-record",
    severity=Severity.WARNING,
    since="1.0",
    finding=OrphanRecord,
    query=f"""
        WITH referred_to AS ({_references()}),
        named AS (SELECT id, name FROM actors UNION ALL SELECT id, name FROM places),
        orphans AS (
            SELECT id, name FROM named
            WHERE id NOT IN (SELECT id FROM referred_to WHERE id IS NOT NULL)
        )
        SELECT id AS record_id, '' AS field, name FROM orphans
        WHERE id NOT IN ({meant("SELECT id FROM orphans", "SELECT id FROM referred_to")})
    """,
    message='nothing refers to {record_id}, "{name}"',
    hint=(
        "If a reference to it is missing or names another record by mistake, correct that; delete "
        "the record only if the text does not speak of it."
    ),
)
