"""Threads that query one database side by side."""

import os
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from threading import local
from types import TracebackType
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

if TYPE_CHECKING:
    import duckdb

MOST = 4
"""The most threads: what runs side by side is not longer than that."""

_Taken = ParamSpec("_Taken")
_Result = TypeVar("_Result")


def threads() -> int:
    """Return how many threads are worth starting on this machine."""
    return min(MOST, os.cpu_count() or 1)


class Workers:
    """Threads of which each has a cursor of its own, since one cursor answers one query at a time.

    What a table is to more than one of them must not be a temporary one: that is the cursor's. The
    context ends when all is done; an exception, such as the one of Ctrl-C, interrupts what runs.
    """

    def __init__(self, connection: "duckdb.DuckDBPyConnection", threads: int) -> None:
        """Let up to `threads` threads start."""
        self._cursors: list[duckdb.DuckDBPyConnection] = []
        self._own = local()
        self._submitted: list[Future[object]] = []
        cursors, own = self._cursors, self._own

        # No method: a pool that held its owner would keep the database until garbage is collected.
        def begin() -> None:
            own.cursor = connection.cursor()
            cursors.append(own.cursor)

        self._pool = ThreadPoolExecutor(threads, initializer=begin)

    def submit(
        self,
        task: "Callable[Concatenate[duckdb.DuckDBPyConnection, _Taken], _Result]",
        *args: _Taken.args,
        **kwargs: _Taken.kwargs,
    ) -> Future[_Result]:
        """Have a thread call a task with its cursor and further arguments, in turn."""

        def run() -> _Result:
            return task(self._own.cursor, *args, **kwargs)

        future = self._pool.submit(run)
        self._submitted.append(future)  # type: ignore[arg-type]
        return future

    def __enter__(self) -> "Workers":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            # Between two statements of a task there is nothing to interrupt: again, until it ends.
            while running := [future for future in self._submitted if not future.done()]:
                for cursor in self._cursors:
                    cursor.interrupt()
                wait(running, timeout=0.1)
        self._pool.shutdown()
        for cursor in self._cursors:
            cursor.close()
