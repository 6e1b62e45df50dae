"""A row belongs to a record that is not there.

## What it checks

The record that a row of a table belongs to (`event_id` of a participation, `record_id` of evidence,
`actor_id` of an alias) is a row of its own table. In dossiers it always is: what belongs to a
record stands inside it.

## Why it matters

The row says something about nothing, and whoever joins the tables loses it.

## Example

Bad: no row of `events.csv` has the id.

    par:weir-talks/guild,evt:weir-talk,act:millers-guild,co_agent,...

Good:

    par:weir-talks/guild,evt:weir-talks,act:millers-guild,co_agent,...

## How to mend it

Correct the id, add the record, or delete the row.
"""

from onrecord.tables.layout import TABLE_OF_PREFIX, TABLES
from onrecord_validators.rule import FoundRow, Rule, Severity


class OwnerMissing(FoundRow):
    """A row of nothing."""

    owner_id: str
    """The id that it names."""


def _owned() -> str:
    """Return a query for the rows of every table that belong to no record."""
    queries = []
    for table in TABLES.values():
        if not table.owner or table.kind == "derived":
            continue
        owners = table.column(table.owner).references
        there = "records" if len(owners) > 1 else TABLE_OF_PREFIX[owners[0]]
        record = "id" if table.kind == "record" else f'"{table.owner}"'
        queries.append(
            f"SELECT owned.{record} AS record_id, '{table.owner}' AS field,"
            f" '{table.name}' AS \"table\", owned.rowid AS number,"
            f' owned."{table.owner}" AS owner_id FROM {table.name} AS owned'
            f' ANTI JOIN {there} AS owners ON owners.id = owned."{table.owner}"'
            f' WHERE owned."{table.owner}" NOT IN (SELECT id FROM rejected)'
        )
    return " UNION ALL ".join(queries)


RULE = Rule(
    code="TAB009",
    name="owner-missing",
    severity=Severity.ERROR,
    since="1.0",
    finding=OwnerMissing,
    query=_owned(),
    message="the row belongs to {owner_id}, which no table defines",
    hint="Correct the id, add the record, or delete the row.",
    of_tables=True,
    on_partial=True,
)
