"""Workers: each query on a cursor of its own, and nothing goes on behind an exception."""

import gc
import weakref
from threading import Barrier, Event
from typing import TYPE_CHECKING

import pytest

from onrecord.tables.database import Error, connect
from onrecord.tables.workers import Workers

if TYPE_CHECKING:
    import duckdb

ENDLESS = "SELECT sum(a.range * b.range) FROM range(1000000000) AS a, range(1000000000) AS b"


def test_each_thread_has_a_cursor_of_its_own() -> None:
    both = Barrier(2)

    def make(cursor: "duckdb.DuckDBPyConnection", number: int) -> list[tuple[int]]:
        cursor.execute(f"CREATE TEMP TABLE mine AS SELECT {number} AS number")
        both.wait(10)  # by now there are two tables of that name
        return cursor.execute("SELECT number FROM mine").fetchall()

    with connect(":memory:") as connection, Workers(connection, 2) as workers:
        made = [workers.submit(make, number) for number in range(2)]
        assert [future.result() for future in made] == [[(0,)], [(1,)]]


def test_what_one_thread_makes_others_see() -> None:
    with connect(":memory:") as connection:
        with Workers(connection, 2) as workers:
            workers.submit(lambda cursor: cursor.execute("CREATE TABLE t AS SELECT 7")).result()
            seen = workers.submit(lambda cursor: cursor.execute("FROM t").fetchall())
            assert seen.result() == [(7,)]
        assert connection.execute("FROM t").fetchall() == [(7,)]


def test_failure_of_a_task_is_raised_where_its_result_is_asked_for() -> None:
    with connect(":memory:") as connection:
        with pytest.raises(Error, match="nowhere"), Workers(connection, 2) as workers:
            workers.submit(lambda cursor: cursor.execute("FROM nowhere")).result()
        assert connection.execute("SELECT 1").fetchall() == [(1,)]


def test_workers_that_are_done_are_gone_at_once() -> None:
    gc.disable()  # a database that waits for the collector keeps its memory and its threads
    try:
        with connect(":memory:") as connection, Workers(connection, 2) as workers:
            workers.submit(lambda cursor: cursor.execute("SELECT 1")).result()
        kept = weakref.ref(workers)
        del workers
        assert kept() is None
    finally:
        gc.enable()


@pytest.mark.parametrize("threads", [1, 2])
def test_exception_ends_what_runs_and_what_waits(threads: int) -> None:
    has_begun = Event()
    begun = []

    def run(cursor: "duckdb.DuckDBPyConnection", number: int) -> None:
        begun.append(number)
        has_begun.set()
        cursor.execute(ENDLESS).fetchall()

    with connect(":memory:") as connection:
        with pytest.raises(KeyboardInterrupt), Workers(connection, threads) as workers:
            futures = [workers.submit(run, number) for number in range(9)]
            assert has_begun.wait(10)
            raise KeyboardInterrupt
        assert all(future.done() for future in futures)
        assert len(begun) <= threads
        assert connection.execute("SELECT 1").fetchall() == [(1,)]
