"""Datasets written as tables: CSV, JSON Lines or Parquet, a file a table or several."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from onrecord.publication.csv_file import csv_file
from onrecord.tables.database import database, quoted
from onrecord.tables.flatten import Row, flatten
from onrecord.tables.layout import TABLES

FORMS = ("csv", "jsonl", "parquet")

Tables = dict[str, list[Row]]


def tables_of(dossiers: Iterable[tuple[str, Mapping[str, Any]]]) -> Tables:
    """The rows of every table of some dossiers, derived ones and derived columns included."""
    with database(flatten(dossiers)) as connection:
        return {
            table.name: connection.execute(
                f"SELECT * FROM {quoted(table.name)}"
                f" ORDER BY {', '.join(map(quoted, table.primary_key))}"
            ).fetchall()
            for table in TABLES.values()
        }


def write(folder: Path, tables: Mapping[str, list[Row]], form: str, parts: int = 1) -> Path:
    """Write tables into a folder, each in so many parts; return the folder."""
    for name, rows in tables.items():
        size = -(-len(rows) // parts) or 1
        for part in range(parts):
            some = rows[part * size : (part + 1) * size]
            path = folder / (f"{name}.{form}" if parts == 1 else f"{name}/part-{part}.{form}")
            path.parent.mkdir(parents=True, exist_ok=True)
            _write(path, name, some, form)
    return folder


def _write(path: Path, name: str, rows: list[Row], form: str) -> None:
    columns = [column.name for column in TABLES[name].columns]
    if form == "csv":
        path.write_bytes(csv_file(columns, rows))
    elif form == "jsonl":
        lines = (
            json.dumps(
                {k: v for k, v in zip(columns, row, strict=True) if v is not None},
                ensure_ascii=False,
                default=str,  # days
            )
            for row in rows
        )
        path.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    else:
        _write_parquet(path, name, rows)


def _write_parquet(path: Path, name: str, rows: list[Row]) -> None:
    import duckdb

    from onrecord.tables.database import TYPES

    table = TABLES[name]
    declared = ", ".join(f"{quoted(c.name)} {TYPES[c.type]}" for c in table.columns)
    with duckdb.connect() as connection:
        connection.execute(f"CREATE TABLE written ({declared})")
        if rows:
            marks = ", ".join("?" * len(table.columns))
            connection.executemany(f"INSERT INTO written VALUES ({marks})", rows)
        connection.execute(f"COPY written TO '{path}' (FORMAT parquet)")
