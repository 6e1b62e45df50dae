"""Comparing standings: two files of them joined by the database, however many there are."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Row = dict[str, Any]
"""A row of the table standings without its id: column -> value."""

MEMORY = 1 << 30
"""Bytes that the database may take; beyond them it spills to the disk."""

LISTED = 10_000
"""Of each kind of change the most records that are listed; the others are counted."""


@dataclass(frozen=True, slots=True)
class Standings:
    """What became of standings.

    `counts` are all that change by how they do, such as `confirmed -> stated`; `listed` those of
    them that are listed, each with how it changes, its id, and its row before and after, None where
    there is none.
    """

    counts: Counter[str] = field(default_factory=Counter)
    listed: list[tuple[str, str, Row | None, Row | None]] = field(default_factory=list)

    def not_listed(self) -> dict[str, int]:
        """Return how standings change -> how many records that do are counted alone."""
        return {how: count - LISTED for how, count in self.counts.items() if count > LISTED}


def how(was: Row | None, now: Row | None) -> str:
    """Return how a standing changes, in words."""
    old, new = (row["standing"] if row else "none" for row in (was, now))
    if was and now and old == new:
        names = [name for name in now if was.get(name) != now[name]]
        names += [name for name in was if name not in now]
        return f"{old}, another {', '.join(names)}"
    return f"{old} -> {new}"


def changed(before: Path, after: Path, scratch: Path) -> Standings:
    """Compare two files that observe.py wrote; the database spills into a folder."""
    found = Standings()
    for record_id, was, now in _changed(before, after, scratch):
        kind = how(was, now)
        found.counts[kind] += 1
        if found.counts[kind] <= LISTED:
            found.listed.append((kind, record_id, was, now))
    return found


def _row(cells: str | None) -> Row | None:
    return None if cells is None else json.loads(cells)


def _changed(
    before: Path, after: Path, scratch: Path
) -> Iterator[tuple[str, Row | None, Row | None]]:
    from onrecord.tables.database import connect

    settings: dict[str, Any] = {
        "memory_limit": f"{MEMORY}B",
        "temp_directory": str(scratch),
        "preserve_insertion_order": False,
    }
    was, now = (
        "read_csv(?, header = false, all_varchar = true, auto_detect = false, delim = ',',"
        " quote = '\"', escape = '\"', columns = {'id': 'VARCHAR', 'cells': 'VARCHAR'})"
        f" AS {name}"
        for name in ("was", "now")
    )
    with connect(":memory:", config=settings) as connection:
        rows = connection.execute(
            f"SELECT coalesce(was.id, now.id) AS id, was.cells, now.cells FROM {was}"
            f" FULL JOIN {now} ON was.id = now.id"
            " WHERE was.cells IS DISTINCT FROM now.cells ORDER BY id",
            [str(before), str(after)],
        )
        while some := rows.fetchmany(LISTED):
            for record_id, old, new in some:
                yield record_id, _row(old), _row(new)
