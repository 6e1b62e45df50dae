"""Two rows of a table have the same key.

## What it checks

Rows without an id of their own have a key: a record has one name in each language, one piece of
evidence and one quote at each place of the list.

## Why it matters

The second row contradicts the first, and which of them counts is chance.

## Example

Bad:

    actor_id,language,name
    act:millers-guild,de,Mühlengilde
    act:millers-guild,de,Müllergilde

Good:

    actor_id,language,name
    act:millers-guild,de,Mühlengilde

## How to mend it

Delete one of the rows, or correct its key.
"""

from onrecord.tables.layout import TABLES
from onrecord_validators.rule import FoundRow, Rule, Severity


class KeyTwice(FoundRow):
    """A further row with a key."""

    key: str
    """The key."""


def _keyed() -> str:
    """Return a query for the further rows of each key."""
    queries = []
    for table in TABLES.values():
        # A repeated value of a list without an order is REF010, as in a dossier.
        if table.kind in ("record", "derived") or (
            table.kind == "list" and "ordinal" not in table.primary_key
        ):
            continue
        key = ", ".join(f'"{name}"' for name in table.primary_key)
        on = " AND ".join(f'rows."{name}" = keys."{name}"' for name in table.primary_key)
        shown = " || ', ' || ".join(f'"{name}"::VARCHAR' for name in table.primary_key)
        candidates = ""
        if table.kind == "evidence":
            # Hashes first: its keys are very many, and to group by them takes much memory.
            candidates = (
                f" WHERE hash({key}) IN"
                f" (SELECT hash({key}) FROM {table.name} GROUP BY ALL HAVING count(*) > 1)"
            )
        # Grouping spills to the disk, numbering the rows of all groups would not.
        queries.append(
            f"SELECT rows.\"{table.owner}\" AS record_id, '{table.primary_key[-1]}' AS field,"
            f" '{table.name}' AS \"table\", rows.rowid AS number, keys.key"
            f" FROM {table.name} AS rows JOIN (SELECT {key}, min(rowid) AS first, {shown} AS key"
            f" FROM {table.name}{candidates} GROUP BY {key} HAVING count(*) > 1) AS keys"
            f" ON {on} AND rows.rowid > keys.first"
        )
    return " UNION ALL ".join(queries)


RULE = Rule(
    code="TAB010",
    name="key-twice",
    severity=Severity.ERROR,
    since="1.0",
    finding=KeyTwice,
    query=_keyed(),
    message="{table} has a row with the key {key} already",
    hint="Delete one of the rows, or correct its key.",
    of_tables=True,
    on_partial=True,
)
