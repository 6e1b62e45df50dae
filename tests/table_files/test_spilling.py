"""What does not fit into memory goes to a folder of the check's own, and is gone afterwards."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from benchmarks.blocks import AS_OF
from benchmarks.faults import Fault
from benchmarks.package import write_package
from benchmarks.plan import plan
from onrecord.table_files import load
from onrecord.table_files.load import _Loader, loaded_tables
from onrecord.table_files.package import table_package
from onrecord.tables.database import Error, database
from onrecord_tools.command import main
from onrecord_validators.check import check

FULL = "SELECT md5(range::VARCHAR) AS x FROM range(3_000_000) ORDER BY x OFFSET 1"
LARGE = "CREATE TEMP TABLE large AS SELECT md5(range::VARCHAR) AS cell FROM range(3_000_000)"


def test_nothing_is_written_to_where_somebody_happens_to_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package, here, temporary = (tmp_path / name for name in ("package", "here", "temporary"))
    write_package(plan(500, rounds=0), package, "csv")
    here.mkdir()
    temporary.mkdir()
    monkeypatch.chdir(here)
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    with loaded_tables(
        table_package(package), memory=1 << 26, cores=1, progress=lambda *_: None
    ) as tables:
        tables.connection.execute(LARGE)
        assert any(file.stat().st_size for file in temporary.rglob("*") if file.is_file())
        assert not list(here.iterdir())
    assert not list(temporary.iterdir())


def test_tables_on_the_disk_have_the_same_verdict(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def is_wanted(fault: Fault) -> bool:
        return fault.group == "content" and "csv" in fault.formats

    package = tmp_path / "package"
    write_package(plan(30_000, wanted=is_wanted), package, "csv")
    in_memory = check(package, as_of=date.fromisoformat(AS_OF))
    monkeypatch.setattr(load, "ON_DISK", 0)
    on_disk = check(package, as_of=date.fromisoformat(AS_OF))
    assert len(on_disk.findings) > 400
    assert on_disk == in_memory


def test_a_confined_database_spills_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    connection = database({})
    connection.execute("SET memory_limit = '64MB'")
    with pytest.raises(Error, match="Out of Memory"):
        connection.execute(LARGE)
    assert not list(tmp_path.iterdir())


def test_a_full_disk_is_no_fault_of_the_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    package = tmp_path / "package"
    write_package(plan(500, rounds=0), package, "csv")
    read = _Loader._reader

    def reader(loader: _Loader, *arguments: Any) -> str:
        loader.connection.execute("SET max_temp_directory_size = '1MB'")
        loader.connection.execute("SET memory_limit = '64MB'")
        # What the statement that fills a table then needs for its work.
        return f"(SELECT * FROM {read(loader, *arguments)} ORDER BY (SELECT max(x) FROM ({FULL})))"

    monkeypatch.setattr(_Loader, "_reader", reader)
    with pytest.raises(SystemExit, match="2"):
        main(["check", str(package)])
    said = capsys.readouterr()
    assert "There is no room left where" in said.err
    assert not said.out
