"""Depths: how many statements rest on each other below each one, the order of computing."""

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import duckdb

MAX_DEPTH = 16
"""How deep statements may rest on each other; a rule refuses more: each layer takes time."""

FEW = 100_000
"""So many pairs of statements, or fewer, are looked at in Python: a query takes longer for them."""

DEPTHS = "CREATE TEMP TABLE depths (statement_id VARCHAR, depth BIGINT)"

RESTS_ON = """
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

_LEFT = """
    SELECT rests_on.above, rests_on.below, depths.depth
    FROM rests_on LEFT JOIN depths ON depths.statement_id = rests_on.below
    WHERE rests_on.above NOT IN (SELECT statement_id FROM depths)
"""


def place(connection: "duckdb.DuckDBPyConnection") -> None:
    """Fill the table `depths` from the table `rests_on`.

    A statement that is not a narrate rests on the one that reports it and on those that make claims
    about it; each layer rests only on earlier ones. What is deeper than MAX_DEPTH comes at once,
    one deeper, and without a depth what lies on a cycle or rests on one: rules report both.
    """
    connection.execute(_FIRST_LAYER)
    depth, before, left = 1, -1, _left(connection)
    while FEW < left != before and depth < MAX_DEPTH:
        depth += 1
        connection.execute(_NEXT_LAYER, [depth])
        before, left = left, _left(connection)
    if left:
        _place_rest(connection)


def _left(connection: "duckdb.DuckDBPyConnection") -> int:
    row = connection.execute(f"SELECT count(*) FROM ({_LEFT}) AS pairs").fetchone()
    return int(row[0]) if row else 0


def _place_rest(connection: "duckdb.DuckDBPyConnection") -> None:
    """Place what has not been placed, one by one."""
    depths: dict[str, int] = defaultdict(int)
    rests_on: dict[str, set[str]] = defaultdict(set)
    supports: dict[str, list[str]] = defaultdict(list)
    for above, below, depth in connection.execute(_LEFT).fetchall():
        if depth is None:
            rests_on[above].add(below)
            supports[below].append(above)
        depths[above] = max(depths[above], depth or 0)
    placed = {}
    layer = [above for above in depths if above not in rests_on]
    while layer:
        following = []
        for below in layer:
            placed[below] = depth = min(depths[below], MAX_DEPTH) + 1
            for above in supports[below]:
                depths[above] = max(depths[above], depth)
                rests_on[above].discard(below)
                if not rests_on[above]:
                    following.append(above)
        layer = following
    connection.execute(
        "INSERT INTO depths SELECT unnest(?::VARCHAR[]), unnest(?::BIGINT[])",
        [list(depths), [placed.get(above) for above in depths]],
    )
