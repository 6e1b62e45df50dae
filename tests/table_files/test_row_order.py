"""Rows lie in the database in the order of the files, whatever thread reads which of them."""

import csv
import threading
from pathlib import Path

import pytest

from benchmarks.package import write_package
from benchmarks.plan import plan
from onrecord.table_files import load
from onrecord.table_files.load import loaded_tables
from onrecord.table_files.package import table_package
from onrecord.tables.layout import TABLES, Table


@pytest.mark.parametrize("table", TABLES.values(), ids=lambda table: table.name)
def test_no_table_is_filled_from_a_join(tmp_path: Path, table: Table) -> None:
    # DuckDB keeps the order of rows through filters and projections, but not through joins.
    names = [column.name for column in table.columns]
    file = tmp_path / "empty.csv"
    file.write_text(",".join(names) + "\n", "utf-8")
    columns = ", ".join(f"'{name}': 'VARCHAR'" for name in names)
    source = f"read_csv('{file}', header=true, auto_detect=false, columns={{{columns}}})"
    with load.storage(tmp_path, 1 << 28, 2) as connection:
        load._create(connection, table)
        explained = connection.execute(
            "EXPLAIN " + load._inserted(table, "csv", names, source)
        ).fetchall()
        assert "insert" in explained[0][1].lower()
        assert "join" not in explained[0][1].lower()


def test_parts_are_loaded_in_their_order_by_two_threads(tmp_path: Path) -> None:
    package = tmp_path / "package"
    write_package(plan(1500, rounds=0), package, "csv", parts=6)
    expected = []
    for part in sorted((package / "data" / "tables" / "actors").iterdir()):
        with part.open(encoding="utf-8", newline="") as stream:
            expected += [row["id"] for row in csv.DictReader(stream)]
    done = threading.Event()
    busy = threading.Thread(target=lambda: [None for _ in iter(done.is_set, True)])
    busy.start()  # whatever delays one of the threads
    try:
        for _ in range(5):
            with loaded_tables(
                table_package(package), memory=1 << 28, cores=2, progress=lambda *_: None
            ) as tables:
                query = "SELECT id FROM actors ORDER BY rowid"
                found = [row[0] for row in tables.connection.execute(query).fetchall()]
            assert found == expected
    finally:
        done.set()
        busy.join()
