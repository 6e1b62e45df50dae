"""Computing standings: the SQL beside this file, run over statements from the roots upward."""

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

from onrecord.standing.depths import DEPTHS, RESTS_ON, place
from onrecord.vocabularies import Act

if TYPE_CHECKING:
    import duckdb

PIECE = 500_000
"""So many records are given their standing at once."""

NARROW = 20
"""Layers that have together less than this part of all statements are computed from copies.

They are copies of the few rows that those layers read: a layer of four statements would otherwise
take almost as long as one of thousands.
"""

_SCRIPTS = ("voices", "weighted_claims", "weights", "propositions", "rows")


@cache
def _script(name: str) -> str:
    return files("onrecord.standing").joinpath(f"{name}.sql").read_text("utf-8")


_ACT_CLASSES = "CREATE TEMP TABLE act_classes (act VARCHAR, class VARCHAR)"
_SCOPE = "CREATE TEMP TABLE scope (id VARCHAR, number BIGINT)"


@cache
def tables() -> frozenset[str]:
    """Return the names of all tables and views that `compute()` makes or fills."""
    scripts = (*map(_script, _SCRIPTS), _ACT_CLASSES, _SCOPE, DEPTHS, RESTS_ON)
    found = re.findall(r"^\s*CREATE TEMP (?:TABLE|VIEW) (\w+)", "\n".join(scripts), re.MULTILINE)
    return frozenset({"standings", *found})


class _Step(NamedTuple):
    """A script that is run for each layer, and which rows of its tables some layers read.

    `read` is table -> column that names a statement of these layers, or else one that speaks of
    them, in the table that stands first. `key` is the column of the statement in what it fills.
    """

    script: str
    fills: str
    key: str
    of_layers: tuple[tuple[str, str], ...]
    of_speaking: tuple[tuple[str, str], ...]
    views: tuple[str, ...] = ()


_WEIGHTS = _Step(
    "weights",
    fills="weights",
    key="statement_id",
    of_layers=(("commitments", "target_id"),),
    of_speaking=(("weights", "statement_id"), ("voices", "statement_id")),
    views=("weighted_claims",),
)

_ROWS = _Step(
    "rows",
    fills="standings",
    key="record_id",
    of_layers=(
        ("proposition_claims", "record_id"),
        ("rivals", "record_id"),
        ("only_projected", "record_id"),
    ),
    of_speaking=(
        ("standings", "record_id"),
        ("entitled", "statement_id"),
        ("told_apart", "statement_id"),
        ("speaker_keys", "statement_id"),
    ),
)


def _count(connection: "duckdb.DuckDBPyConnection", query: str) -> int:
    row = connection.execute(query).fetchone()
    return int(row[0]) if row else 0


def _run(connection: "duckdb.DuckDBPyConnection", script: str, scope: str) -> None:
    """Run a script for the records whose ids a query returns."""
    # In pieces, so that what a piece takes fits into memory however large the whole is.
    pieces = 1 + _count(connection, f"SELECT count(*) FROM ({scope}) AS ids") // PIECE
    for piece in range(pieces):
        connection.execute("DELETE FROM scope")
        part = f"WHERE hash(id) % {pieces} = {piece}" if pieces > 1 else ""
        # Of an id that is defined twice, which a rule refuses, there is one standing.
        once = f"SELECT DISTINCT id FROM ({scope}) AS ids {part}"
        connection.execute(
            f"INSERT INTO scope SELECT id, row_number() OVER () FROM ({once}) AS ids"
        )
        connection.execute(script)


def _of_depth(condition: str) -> str:
    return f"SELECT statement_id AS id FROM depths WHERE {condition}"


def _run_narrow(
    connection: "duckdb.DuckDBPyConnection", step: _Step, layers: Sequence[str]
) -> None:
    """Run a step for each of some layers, on copies of what they read."""
    execute = connection.execute
    narrow = {name for name, _ in (*step.of_layers, *step.of_speaking)}.union(step.views)

    def narrowed(script: str) -> str:
        return re.sub(rf"\b({'|'.join(narrow)})\b", r"narrow_\1", script)

    first, _ = step.of_layers[0]
    of_layers = _of_depth(" OR ".join(layers))
    speaking = f"SELECT statement_id FROM narrow_{first}"
    for kept, tables in ((of_layers, step.of_layers), (speaking, step.of_speaking)):
        for name, column in tables:
            execute(
                f"CREATE TEMP TABLE narrow_{name} AS"
                f" SELECT * FROM {name} WHERE {column} IN ({kept})"
            )
    for view in step.views:
        execute(narrowed(_script(view)))
    # To plan the query would take longer than to run it.
    execute("SET SESSION enable_optimizer = false")
    execute(f"PREPARE narrow AS {narrowed(_script(step.script))}")
    for layer in layers:
        _run(connection, "EXECUTE narrow", _of_depth(layer))
    execute("DEALLOCATE narrow")
    execute("RESET SESSION enable_optimizer")
    execute(
        f"INSERT INTO {step.fills}"
        f" SELECT * FROM narrow_{step.fills} WHERE {step.key} IN ({of_layers})"
    )
    for view in step.views:
        execute(f"DROP VIEW narrow_{view}")
    for name, _ in (*step.of_layers, *step.of_speaking):
        execute(f"DROP TABLE narrow_{name}")


def _layers(connection: "duckdb.DuckDBPyConnection") -> tuple[list[str], list[str]]:
    """Return conditions for the layers of statements, in order; apart, those that are narrow."""
    sizes = connection.execute(
        "SELECT depth, count(*) FROM depths GROUP BY depth ORDER BY depth NULLS LAST"
    ).fetchall()
    layers = ["depth IS NULL" if depth is None else f"depth = {depth}" for depth, _ in sizes]
    left = total = sum(size for _, size in sizes)
    for number, (_, size) in enumerate(sizes):
        if left * NARROW < total and number + 1 < len(sizes):
            return layers[:number], layers[number:]
        left -= size
    return layers, []


def compute(connection: "duckdb.DuckDBPyConnection", *, shared: bool = False) -> None:
    """Fill the table `standings` of a database that holds all other tables.

    Afterwards `standings` has one row for each event, participation, relation, affiliation and
    statement, narrates excepted. The temporary tables `commitments`, `entitled`, `voices`,
    `speaker_keys`, `weights`, `bearing` and `depths` stay, for rules to read; where they are to be
    `shared`, they are ordinary ones, so that other cursors can read them too.
    """

    def create(script: str) -> None:
        connection.execute(script.replace("CREATE TEMP ", "CREATE ") if shared else script)

    create(_ACT_CLASSES)
    connection.execute(
        "INSERT INTO act_classes SELECT unnest(?::VARCHAR[]), unnest(?::VARCHAR[])",
        [[str(act) for act in Act], [act.crosswalks.get("searle", "none") for act in Act]],
    )
    create(_SCOPE)
    create(_script("voices"))
    create(_script("weighted_claims"))
    create(DEPTHS)
    create(RESTS_ON)
    place(connection)
    wide, narrow = _layers(connection)

    def run(step: _Step) -> None:
        for layer in wide:
            _run(connection, _script(step.script), _of_depth(layer))
        if narrow:
            _run_narrow(connection, step, narrow)

    run(_WEIGHTS)
    create(_script("propositions"))
    run(_ROWS)
    _run(
        connection,
        _script("rows"),
        "SELECT id FROM events UNION ALL SELECT id FROM participations"
        " UNION ALL SELECT id FROM relations UNION ALL SELECT id FROM affiliations",
    )
