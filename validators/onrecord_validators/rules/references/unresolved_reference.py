"""A reference names a record that no dossier defines.

## What it checks

Every field that refers to a record (`actor_id`, `target_id`, `segment_id`, ...) holds the id of a
record that some dossier of the dataset defines. Which types of record a field may name is part of
the schema: its prefix says so. Of the record that a misspelt id was to name no other rule says that
nothing refers to it.

## Why it matters

A reference to nothing loses what it was meant to say: who spoke, what was claimed, where the
text says it. Tables with such a cell cannot be joined.

## Example

Bad: no dossier defines `act:harbor-council`.

    {"id": "par:blockade/council", "actor_id": "act:harbor-council", "role": "agent"}

Good: the id as its dossier spells it.

    {"id": "par:blockade/council", "actor_id": "act:harbour-council", "role": "agent"}

## How to mend it

If the id is misspelt, correct it; the finding suggests one of the same type that is spelled almost
alike. If the record is missing, write it, in the dossier of its source.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from onrecord.tables.layout import TABLES, Table
from onrecord_validators.rule import Found, Rule, Severity

if TYPE_CHECKING:
    from onrecord_validators.query import Whereabouts


class UnresolvedReference(Found):
    """A field whose id nobody defines."""

    target_id: str
    """The id that is not defined."""

    item: str | None
    """The same, where the field is a list."""


def _references(table: Table) -> list[str]:
    """Return a query for each column of a table that refers to a record."""
    if table.kind == "derived":
        return []
    queries = []
    for column in table.columns:
        if not column.references or column.name in (table.owner, "root_source_id"):
            continue
        record, path, item = table.owner or "id", f"'{'/'.join(column.path)}'", "NULL"
        if table.kind == "record":
            record = "id"
        elif table.kind == "evidence":
            path = f"'evidence/' || ordinal || '/{column.name}'"
        elif table.kind == "values":
            path = f"'{table.field}/' || ordinal || '/{column.name}'"
        else:
            path, item = f"'{table.field}'", f'"{column.name}"'
        queries.append(
            f'SELECT "{record}" AS record_id, {path} AS field, "{column.name}" AS target_id,'
            f" {item}::VARCHAR AS item FROM {table.name}"
        )
    return queries


_EVERY_REFERENCE = " UNION ALL ".join(
    query for table in TABLES.values() for query in _references(table)
)


def _look_up(
    found: Sequence[Mapping[str, Any]], whereabouts: "Whereabouts"
) -> list[dict[str, str]]:
    near = (whereabouts.nearest(values["target_id"]) for values in found)
    return [{"meant": f"Did you mean {record_id}? " if record_id else ""} for record_id in near]


RULE = Rule(
    code="REF002",
    name="unresolved-reference",
    severity=Severity.ERROR,
    since="1.0",
    finding=UnresolvedReference,
    query=f"""
        SELECT record_id, field, target_id, item FROM ({_EVERY_REFERENCE}) AS every_reference
        WHERE target_id NOT IN (SELECT id FROM records)
    """,
    message="no dossier defines {target_id}",
    look_up=_look_up,
    further={"meant": "The id that was probably meant, as a question, if any is near."},
    hint=(
        "{meant}If the id is misspelt, correct it; if the record is missing, write it, in "
        "the dossier of its source."
    ),
    needed_to_load=True,
    on_partial=True,
)
