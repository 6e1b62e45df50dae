"""Flat tables to dossiers: the way back, which proves that flattening loses nothing."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from onrecord.dossier import SCHEMA_VERSION
from onrecord.tables.flatten import Row, Value, sort_key
from onrecord.tables.layout import OWNERS, RECORD_TABLES, TABLES, Column, fields


def _put(record: dict[str, Any], column: Column, value: Value) -> None:
    if not column.path or column.bound or value is None or value == column.default:
        return
    *outer, name = column.path
    for key in outer:
        record = record.setdefault(key, {})
    record[name] = value


def _in_model_order(table: str, record: Mapping[str, Any]) -> dict[str, Any]:
    names = [item.name for item in fields(RECORD_TABLES[table])]
    return {name: record[name] for name in names if name in record}


def unflatten(tables: Mapping[str, Iterable[Row]]) -> dict[str, dict[str, Any]]:
    """Return file name -> dossier for tables as `flatten()` gives them.

    Lists whose order means nothing come back sorted; `extensions` and `$schema`, which the tables
    do not hold, are absent; so is a value that says what absence means (`exhaustive: true`).
    """
    records: dict[str, dict[str, Any]] = {}
    owner_of: dict[str, str] = {}
    for name in RECORD_TABLES:
        columns = TABLES[name].columns
        for row in tables[name]:
            record: dict[str, Any] = {}
            for column, value in zip(columns, row, strict=True):
                _put(record, column, value)
            records[record["id"]] = record
            if TABLES[name].owner:
                owner_of[record["id"]] = str(row[1])
    for link in TABLES.values():
        if link.kind in ("record", "derived"):
            continue
        field = "evidence" if link.kind == "evidence" else link.field
        for row in sorted(tables[link.name], key=sort_key):
            owner = records[str(row[0])]
            if link.kind == "map":
                owner.setdefault(field, {})[row[1]] = row[2]
            elif link.kind == "list":
                owner.setdefault(field, []).append(row[-1])
            else:
                item: dict[str, Any] = {}
                for column, value in zip(link.columns, row, strict=True):
                    _put(item, column, value)
                owner.setdefault(field, []).append(item)
    nested: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for name in OWNERS:
        for row in sorted(tables[name], key=sort_key):
            record_id = str(row[0])
            nested[owner_of[record_id], name].append(_in_model_order(name, records[record_id]))
    for (owner_id, name), items in nested.items():
        if name == "segments":
            items.sort(key=lambda item: (item["start"], item["end"], item["id"]))
        records[owner_id][name] = items
    file_of = {str(row[0]): str(row[2]) for row in tables["records"]}
    dossiers: dict[str, dict[str, Any]] = {}
    for name in RECORD_TABLES:
        if name in OWNERS:
            continue
        for row in sorted(tables[name], key=sort_key):
            record_id = str(row[0])
            dossier = dossiers.setdefault(file_of[record_id], {"schema_version": SCHEMA_VERSION})
            dossier.setdefault(name, []).append(_in_model_order(name, records[record_id]))
    return dossiers
