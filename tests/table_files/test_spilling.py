"""What does not fit into memory goes to a folder of the check's own, and is gone afterwards."""

from pathlib import Path

import pytest

from benchmarks.package import write_package
from benchmarks.plan import plan
from onrecord.table_files.load import loaded_tables
from onrecord.table_files.package import table_package
from onrecord.tables.database import Error, database

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


def test_a_confined_database_spills_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    connection = database({})
    connection.execute("SET memory_limit = '64MB'")
    with pytest.raises(Error, match="Out of Memory"):
        connection.execute(LARGE)
    assert not list(tmp_path.iterdir())
