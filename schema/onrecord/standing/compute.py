"""Computing standings: the SQL beside this file, run over statements from the roots upward."""

import re
from collections.abc import Callable, Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

from onrecord.standing.depths import DEPTHS, RESTS_ON, place
from onrecord.vocabularies import Act

if TYPE_CHECKING:
    import duckdb

PIECE = 1_000_000
"""So many records are given their standing at once."""

NARROW = 20
"""Layers that have together less than this part of all statements are computed from copies.

They are copies of the few rows that those layers read: a layer of four statements would otherwise
take almost as long as one of thousands.
"""

_SCRIPTS = ("voices", "weighted_claims", "weights", "propositions", "entitled", "rows")


@cache
def _script(name: str) -> str:
    return files("onrecord.standing").joinpath(f"{name}.sql").read_text("utf-8")


_ACT_CLASSES = "CREATE TEMP TABLE act_classes (act VARCHAR, class VARCHAR)"
_SCOPE = "CREATE TEMP TABLE scope (id VARCHAR, number BIGINT)"
_NARROW_SCOPE = """
    INSERT INTO scope
    SELECT statement_id, row_number() OVER () FROM (
        SELECT DISTINCT statement_id FROM depths
        WHERE depth IS NOT DISTINCT FROM $1::BIGINT AND hash(statement_id) % $2::BIGINT = $3::BIGINT
    ) AS ids
"""

_OTHERS = """
    SELECT id FROM events
    UNION ALL
    SELECT id FROM participations WHERE id NOT IN (SELECT id FROM represented)
    UNION ALL
    SELECT id FROM relations
    UNION ALL
    SELECT id FROM affiliations
"""
"""The records that have a standing of their own, statements apart."""

_REPRESENTED = """
    INSERT INTO standings
    SELECT represented.id, standings.* EXCLUDE (record_id)
    FROM represented JOIN standings ON standings.record_id = represented.by_id
"""


@cache
def tables() -> frozenset[str]:
    """Return the names of all tables and views that `compute()` makes or fills."""
    scripts = (*map(_script, _SCRIPTS), _ACT_CLASSES, _SCOPE, DEPTHS, RESTS_ON)
    found = re.findall(r"^\s*CREATE TEMP (?:TABLE|VIEW) (\w+)", "\n".join(scripts), re.MULTILINE)
    return frozenset({"standings", *found})


class _Step(NamedTuple):
    """A script that is run for each layer, and what it reads of its tables for some layers alone.

    Of the tables in `of_layers` it reads rows in which the column beside the table's name has a
    statement of these layers; of those in `of_speaking`, rows of the statements that stand in the
    first of them. `key` is the column of the statement in the table that it `fills`.
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
        ("speaker_keys", "statement_id"),
    ),
)


def _run(
    connection: "duckdb.DuckDBPyConnection", script: str, fill: Callable[[int, int], str], size: int
) -> None:
    """Run a script for so many records; `fill` is SQL that puts one of several pieces in scope."""
    # In pieces, so that what a piece takes fits into memory however large the whole is.
    pieces = 1 + size // PIECE
    for piece in range(pieces):
        connection.execute("DELETE FROM scope")
        connection.execute(fill(pieces, piece))
        connection.execute(script)


def _fill(scope: str) -> Callable[[int, int], str]:
    """Return what puts a piece of the records whose ids a query returns in scope."""

    def fill(pieces: int, piece: int) -> str:
        part = f"WHERE hash(id) % {pieces} = {piece}" if pieces > 1 else ""
        # Of an id that is defined twice there is one standing: see voices.sql.
        once = f"SELECT DISTINCT id FROM ({scope}) AS ids {part}"
        return f"INSERT INTO scope SELECT id, row_number() OVER () FROM ({once}) AS ids"

    return fill


class _Layer(NamedTuple):
    """The statements of one depth, and how many they are; those on cycles have none."""

    depth: int | None
    size: int

    @property
    def condition(self) -> str:
        return "depth IS NULL" if self.depth is None else f"depth = {self.depth}"

    def fill(self) -> Callable[[int, int], str]:
        """Return what puts a piece of it in scope."""
        return _fill(f"SELECT statement_id AS id FROM depths WHERE {self.condition}")

    def prepared(self, pieces: int, piece: int) -> str:
        """Return the same, for a statement that is prepared."""
        depth = "NULL" if self.depth is None else self.depth
        return f"EXECUTE narrow_scope({depth}, {pieces}, {piece})"


def _run_narrow(
    connection: "duckdb.DuckDBPyConnection", step: _Step, layers: Sequence[_Layer]
) -> None:
    """Run a step for each of some layers, on copies of what they read."""
    execute = connection.execute
    narrow = {name for name, _ in (*step.of_layers, *step.of_speaking)}.union(step.views)

    def narrowed(script: str) -> str:
        return re.sub(rf"\b({'|'.join(narrow)})\b", r"narrow_\1", script)

    first, _ = step.of_layers[0]
    conditions = " OR ".join(layer.condition for layer in layers)
    of_layers = f"SELECT statement_id FROM depths WHERE {conditions}"
    speaking = f"SELECT statement_id FROM narrow_{first}"
    for kept, tables in ((of_layers, step.of_layers), (speaking, step.of_speaking)):
        for name, column in tables:
            execute(
                f"CREATE TEMP TABLE narrow_{name} AS"
                f" SELECT * FROM {name} WHERE {column} IN ({kept})"
            )
    for view in step.views:
        execute(narrowed(_script(view)))
    # To plan the queries would take longer than to run them.
    execute("SET SESSION enable_optimizer = false")
    execute(f"PREPARE narrow AS {narrowed(_script(step.script))}")
    execute(f"PREPARE narrow_scope AS {_NARROW_SCOPE}")
    for layer in layers:
        _run(connection, "EXECUTE narrow", layer.prepared, layer.size)
    execute("DEALLOCATE narrow")
    execute("DEALLOCATE narrow_scope")
    execute("RESET SESSION enable_optimizer")
    execute(
        f"INSERT INTO {step.fills}"
        f" SELECT * FROM narrow_{step.fills} WHERE {step.key} IN ({of_layers})"
    )
    for view in step.views:
        execute(f"DROP VIEW narrow_{view}")
    for name, _ in (*step.of_layers, *step.of_speaking):
        execute(f"DROP TABLE narrow_{name}")


def _layers(connection: "duckdb.DuckDBPyConnection") -> tuple[list[_Layer], list[_Layer]]:
    """Return the layers of statements, in order; apart, those that are narrow."""
    sizes = "SELECT depth, count(*) FROM depths GROUP BY depth ORDER BY depth NULLS LAST"
    layers = [_Layer(*row) for row in connection.execute(sizes).fetchall()]
    left = total = sum(layer.size for layer in layers)
    for number, layer in enumerate(layers):
        if left * NARROW < total and number + 1 < len(layers):
            return layers[:number], layers[number:]
        left -= layer.size
    return layers, []


def compute(connection: "duckdb.DuckDBPyConnection", *, shared: bool = False) -> None:
    """Fill the table `standings` of a database that holds all other tables.

    Afterwards `standings` has one row for each event, participation, relation, affiliation and
    statement, narrates excepted. All that `tables()` names stays, for rules to read: as temporary
    tables, or, where they are to be `shared`, as ordinary ones, which other cursors can read too.
    """

    def create(script: str) -> None:
        connection.execute(script.replace("CREATE TEMP ", "CREATE ") if shared else script)

    create(_ACT_CLASSES)
    connection.execute(
        "INSERT INTO act_classes SELECT unnest(?::VARCHAR[]), unnest(?::VARCHAR[])",
        [[str(act) for act in Act], [act.crosswalks.get("searle", "none") for act in Act]],
    )
    connection.execute(_SCOPE)  # which nobody else reads
    create(_script("voices"))
    create(_script("weighted_claims"))
    create(DEPTHS)
    create(RESTS_ON)
    place(connection)
    wide, narrow = _layers(connection)

    def run(step: _Step) -> None:
        for layer in wide:
            _run(connection, _script(step.script), layer.fill(), layer.size)
        if narrow:
            _run_narrow(connection, step, narrow)

    run(_WEIGHTS)
    create(_script("propositions"))
    create(_script("entitled"))
    run(_ROWS)
    row = connection.execute(f"SELECT count(*) FROM ({_OTHERS}) AS ids").fetchone()
    _run(connection, _script("rows"), _fill(_OTHERS), row[0] if row else 0)
    connection.execute(_REPRESENTED)
