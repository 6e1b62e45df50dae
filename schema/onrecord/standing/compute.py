"""Computing standings: the SQL beside this file, run over statements from the roots upward."""

import re
from collections import defaultdict
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from onrecord.vocabularies import Act

if TYPE_CHECKING:
    import duckdb

MAX_DEPTH = 16
"""How deep statements may rest on each other; a rule refuses more: each layer takes time."""


PIECE = 500_000
"""So many records are given their standing at once."""


_SCRIPTS = ("voices", "weights", "propositions", "rows")


@cache
def _script(name: str) -> str:
    return files("onrecord.standing").joinpath(f"{name}.sql").read_text("utf-8")


_ACT_CLASSES = "CREATE TEMP TABLE act_classes (act VARCHAR, class VARCHAR)"
_SCOPE = "CREATE TEMP TABLE scope (id VARCHAR, number BIGINT)"
_DEPTHS = "CREATE TEMP TABLE depths (statement_id VARCHAR, depth BIGINT)"

_RESTS_ON = """
    CREATE TEMP TABLE rests_on AS
    SELECT DISTINCT commitments.target_id AS above, commitments.statement_id AS below
    FROM commitments
    JOIN statements AS target ON target.id = commitments.target_id AND target.act <> 'narrate'
    JOIN statements AS said ON said.id = commitments.statement_id AND said.act <> 'narrate'
"""

_FIRST_LAYER = """
    INSERT INTO depths
    SELECT id, 1 FROM statements
    WHERE act <> 'narrate' AND id NOT IN (SELECT above FROM rests_on)
"""

_NEXT_LAYER = """
    INSERT INTO depths
    SELECT rests_on.above, ?::BIGINT
    FROM rests_on LEFT JOIN depths ON depths.statement_id = rests_on.below
    WHERE rests_on.above NOT IN (SELECT statement_id FROM depths)
    GROUP BY rests_on.above HAVING count(*) = count(depths.depth)
"""


@cache
def tables() -> frozenset[str]:
    """Return the names of all tables and views that `compute()` makes or fills."""
    scripts = (*map(_script, _SCRIPTS), _ACT_CLASSES, _SCOPE, _DEPTHS, _RESTS_ON)
    found = re.findall(r"^\s*CREATE TEMP (?:TABLE|VIEW) (\w+)", "\n".join(scripts), re.MULTILINE)
    return frozenset({"standings", *found})


def _count(connection: "duckdb.DuckDBPyConnection", query: str) -> int:
    row = connection.execute(query).fetchone()
    return int(row[0]) if row else 0


def _place(connection: "duckdb.DuckDBPyConnection") -> int:
    """Fill the table `depths`; return the depth of the last layer.

    A statement that is not a narrate rests on the one that reports it and on those that make claims
    about it; each layer rests only on earlier ones. What is too deep comes at once, and without a
    depth what lies on a cycle: rules report both.
    """
    connection.execute(_FIRST_LAYER)
    placed, depth = _count(connection, "SELECT count(*) FROM depths"), 1
    wanted = _count(connection, "SELECT count(*) FROM statements WHERE act <> 'narrate'")
    while placed < wanted and depth < MAX_DEPTH:
        connection.execute(_NEXT_LAYER, [depth + 1])
        now = _count(connection, "SELECT count(*) FROM depths")
        if now == placed:
            break
        placed, depth = now, depth + 1
    if placed < wanted:
        _place_rest(connection)
    return depth


def _place_rest(connection: "duckdb.DuckDBPyConnection") -> None:
    """Place what lies too deep, and what lies on a cycle or rests on one."""
    rests_on: dict[str, set[str]] = defaultdict(set)
    supports: dict[str, list[str]] = defaultdict(list)
    for above, below in connection.execute(
        "SELECT above, below FROM rests_on"
        " WHERE above NOT IN (SELECT statement_id FROM depths)"
        " AND below NOT IN (SELECT statement_id FROM depths)"
    ).fetchall():
        rests_on[above].add(below)
        supports[below].append(above)
    layer = [
        row[0]
        for row in connection.execute(
            "SELECT DISTINCT above FROM rests_on WHERE above NOT IN (SELECT statement_id FROM"
            " depths)"
        ).fetchall()
        if row[0] not in rests_on
    ]
    too_deep = []
    while layer:
        too_deep += layer
        following = []
        for below in layer:
            for above in supports[below]:
                rests_on[above].discard(below)
                if not rests_on[above]:
                    following.append(above)
        layer = following
    on_cycles = [above for above, below in rests_on.items() if below]
    for ids, depth in ((too_deep, MAX_DEPTH + 1), (on_cycles, None)):
        connection.execute(
            "INSERT INTO depths SELECT unnest(?::VARCHAR[]), ?::BIGINT", [ids, depth]
        )


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
    create(_DEPTHS)
    create(_RESTS_ON)
    last = _place(connection)
    layers = [f"depth = {depth}" for depth in range(1, last + 1)]
    for rest in (f"depth > {MAX_DEPTH}", "depth IS NULL"):
        if _count(connection, f"SELECT count(*) FROM depths WHERE {rest}"):
            layers.append(rest)

    def run(script: str, scope: str) -> None:
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

    weights, rows = _script("weights"), _script("rows")
    for layer in layers:
        run(weights, f"SELECT statement_id AS id FROM depths WHERE {layer}")
    create(_script("propositions"))
    for layer in layers:
        run(rows, f"SELECT statement_id AS id FROM depths WHERE {layer}")
    run(
        rows,
        "SELECT id FROM events UNION ALL SELECT id FROM participations"
        " UNION ALL SELECT id FROM relations UNION ALL SELECT id FROM affiliations",
    )
