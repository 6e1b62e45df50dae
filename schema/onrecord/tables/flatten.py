"""Dossiers to flat tables: the one place where the nested form becomes rows."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from onrecord.edtf import bounds
from onrecord.identifier import PREFIXES
from onrecord.tables.layout import OWNERS, RECORD_TABLES, TABLES, Column, Table

Value = str | int | float | bool | None
Row = tuple[Value, ...]
Json = Mapping[str, Any]


def bound(edtf: str, which: str) -> str | None:
    """Return the `earliest` or `latest` day of a date as ISO text; None where it has none."""
    try:
        earliest, latest = bounds(edtf)
    except ValueError:  # not a calendar date: a rule reports it
        return None
    day = earliest if which == "earliest" else latest
    return None if day is None else day.isoformat()


def _getter(column: Column) -> Callable[[Json], Value]:
    if len(column.path) == 1:
        (name,) = column.path

        def get(record: Json) -> Any:
            return record.get(name)
    else:
        outer, inner = column.path

        def get(record: Json) -> Any:
            return record.get(outer, {}).get(inner)

    if column.bound is not None:
        which = column.bound
        return lambda record: None if (edtf := get(record)) is None else bound(edtf, which)
    if column.name == "speakers_exhaustive":
        # Who is missing from a list of speakers is a question only where there is a list.
        return lambda record: (
            get(record) if "speaker_ids" not in record else get(record) is not False
        )
    if column.default is not None:
        default = column.default
        return lambda record: default if (value := get(record)) is None else value
    return get


@cache
def _plan(table: str) -> tuple[Callable[[Json], Value], ...]:
    return tuple(_getter(column) for column in TABLES[table].columns if column.path)


@cache
def _link_tables(table: str) -> tuple[Table, ...]:
    kinds = ("list", "map", "values")
    return tuple(t for t in TABLES.values() if t.of == table and t.kind in kinds)


def _value_rows(link: Table, record: Json) -> Iterable[Row]:
    owner = record["id"]
    values = record.get(link.field)
    if values is None:
        return
    if link.kind == "map":
        for key, value in values.items():
            yield owner, key, value
    elif link.kind == "values":
        plan = _plan(link.name)
        for ordinal, value in enumerate(values):
            yield owner, ordinal, *(get(value) for get in plan)
    else:
        ordered = "ordinal" in link.primary_key
        for ordinal, value in enumerate(values):
            yield (owner, ordinal, value) if ordered else (owner, value)


def flatten(dossiers: Iterable[tuple[str, Json]]) -> dict[str, list[Row]]:
    """Return the rows of every table that is not derived in SQL, unsorted.

    `dossiers` are pairs of file name and document, as plain JSON data that the model accepts.
    Columns stand in the order of the layout; dates are ISO strings. Extensions stay behind.
    """
    rows: dict[str, list[Row]] = {name: [] for name in TABLES if name != "standings"}
    evidence = rows["evidence"]

    def add(table: str, record: Json, file: str, owner: str | None) -> None:
        record_id = record["id"]
        rows["records"].append((record_id, PREFIXES[record_id.partition(":")[0]], file))
        values = [get(record) for get in _plan(table)]
        if owner is not None:
            values.insert(1, owner)
        if table == "statements":
            values += (None, None)  # attribution and root_source_id are derived in SQL
        rows[table].append(tuple(values))
        for link in _link_tables(table):
            rows[link.name].extend(_value_rows(link, record))
        plan = _plan("evidence")
        for ordinal, item in enumerate(record.get("evidence", ())):
            evidence.append((record_id, ordinal, *(get(item) for get in plan)))
        for nested, above in OWNERS.items():
            if above == table:
                for item in record.get(nested, ()):
                    add(nested, item, file, record_id)

    for file, dossier in dossiers:
        for table in RECORD_TABLES:
            if table not in OWNERS:
                for record in dossier.get(table, ()):
                    add(table, record, file, None)
    return rows


def sort_key(row: Sequence[Any]) -> tuple[tuple[bool, Any], ...]:
    """Order rows by value, absent values first."""
    return tuple((value is not None, value) for value in row)
