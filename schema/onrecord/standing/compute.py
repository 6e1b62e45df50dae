"""Computing standings: the SQL beside this file, run over statements from the roots upward."""

from collections import defaultdict
from collections.abc import Iterator
from importlib.resources import files
from typing import TYPE_CHECKING

from onrecord.vocabularies import Act

if TYPE_CHECKING:
    import duckdb

MAX_DEPTH = 16
"""How deep statements may rest on each other; a rule refuses more: each layer takes time."""


def _script(name: str) -> str:
    return files("onrecord.standing").joinpath(f"{name}.sql").read_text("utf-8")


def _layers(
    connection: "duckdb.DuckDBPyConnection",
) -> Iterator[tuple[int | None, list[str]]]:
    """Yield depth and statements but narrates, each layer resting only on earlier ones.

    A statement rests on the one that reports it and on those that make claims about it. What is
    too deep comes at once, and last, without a depth, what lies on a cycle: rules report both.
    """
    rests_on: dict[str, set[str]] = {
        statement_id: set()
        for (statement_id,) in connection.execute(
            "SELECT id FROM statements WHERE act <> 'narrate'"
        ).fetchall()
    }
    supports: dict[str, list[str]] = defaultdict(list)
    for above, below in connection.execute(
        "SELECT target_id, statement_id FROM commitments WHERE target_id LIKE 'sta:%'"
    ).fetchall():
        if above in rests_on and below in rests_on and below not in rests_on[above]:
            rests_on[above].add(below)
            supports[below].append(above)
    layer = sorted(statement_id for statement_id, below in rests_on.items() if not below)
    left = set(rests_on)
    depth = 0
    too_deep: list[str] = []
    while layer:
        depth += 1
        if depth <= MAX_DEPTH:
            yield depth, layer
        else:
            too_deep += layer
        left.difference_update(layer)
        following = []
        for below in layer:
            for above in supports[below]:
                rests_on[above].discard(below)
                if not rests_on[above]:
                    following.append(above)
        layer = sorted(following)
    if too_deep:
        yield MAX_DEPTH + 1, too_deep
    if left:
        yield None, sorted(left)


def compute(connection: "duckdb.DuckDBPyConnection") -> None:
    """Fill the table `standings` of a database that holds all other tables.

    Afterwards `standings` has one row for each event, participation, relation, affiliation and
    statement, narrates excepted. The temporary tables `commitments`, `entitled`, `voices`,
    `speaker_keys`, `weights`, `bearing` and `depths` stay, for rules to read.
    """
    connection.execute("CREATE TEMP TABLE act_classes (act VARCHAR, class VARCHAR)")
    connection.execute(
        "INSERT INTO act_classes SELECT unnest(?::VARCHAR[]), unnest(?::VARCHAR[])",
        [[str(act) for act in Act], [act.crosswalks.get("searle", "none") for act in Act]],
    )
    connection.execute("CREATE TEMP TABLE scope (id VARCHAR)")
    connection.execute(_script("voices"))
    layers = list(_layers(connection))
    connection.execute("CREATE TEMP TABLE depths (statement_id VARCHAR, depth BIGINT)")
    for depth, layer in layers:
        connection.execute(
            "INSERT INTO depths SELECT unnest(?::VARCHAR[]), ?::BIGINT", [layer, depth]
        )

    def run(script: str, ids: list[str]) -> None:
        connection.execute("DELETE FROM scope")
        connection.execute("INSERT INTO scope SELECT unnest(?::VARCHAR[])", [ids])
        connection.execute(script)

    weights, rows = _script("weights"), _script("rows")
    for _, layer in layers:
        run(weights, layer)
    connection.execute(_script("propositions"))
    for _, layer in layers:
        run(rows, layer)
    connection.execute("DELETE FROM scope")
    connection.execute(
        "INSERT INTO scope SELECT id FROM events UNION ALL SELECT id FROM participations"
        " UNION ALL SELECT id FROM relations UNION ALL SELECT id FROM affiliations"
    )
    connection.execute(rows)
