"""The order that relations put events and statements in, and what dates say about it."""

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from onrecord_validators.backwards import backwards
from onrecord_validators.cycles import MANY, components, edges_on_cycles

if TYPE_CHECKING:
    import duckdb

STRICT = ("before", "causes")
"""The relations of which `from` is earlier than `to`."""

WEAK = ("pursuant_to", "responds_to", "fulfils", "breaks", "ends")
"""The relations of which `to` is no later than `from`."""

_EDGES = f"""
    WITH holding AS (
        SELECT relations.* FROM relations JOIN standings ON standings.record_id = relations.id
        WHERE standing NOT IN ('disputed', 'negated', 'denied') AND from_id <> to_id
    )
    SELECT from_id AS earlier, to_id AS later, id AS relation_id, TRUE AS is_strict
    FROM holding WHERE type IN {STRICT}
    UNION ALL
    SELECT to_id, from_id, id, FALSE FROM holding WHERE type IN {WEAK}
    ORDER BY relation_id, earlier, later
"""

_DAYS = f"""
    SELECT id, time_earliest AS earliest, time_latest AS latest FROM (
        SELECT id, time_earliest, time_latest, time_edtf FROM events
        UNION ALL
        SELECT id, time_earliest, time_latest, time_edtf FROM statements
    ) AS timed
    WHERE time_edtf IS NOT NULL AND NOT {backwards("time")}
"""

_ROUNDS = 50


class Edge(NamedTuple):
    """A relation that puts one record before another; if not strict, no later than it."""

    relation_id: str
    earlier: str
    later: str
    is_strict: bool


class Conflict(NamedTuple):
    """A relation that dates contradict: `origin` is no later than `later`, but dated after it.

    The relation leads to `later`; where others lie in between, `origin` is not its other end.
    """

    relation_id: str
    origin: str
    earliest: date
    later: str
    latest: date


def edges(connection: "duckdb.DuckDBPyConnection") -> list[Edge]:
    """Return the relations of order that nobody contradicts and that can lie on a cycle."""
    return [
        Edge(relation_id, earlier, later, is_strict)
        for earlier, later, relation_id, is_strict in edges_on_cycles(connection, _EDGES)
    ]


def dated_edges(
    connection: "duckdb.DuckDBPyConnection",
) -> tuple[list[Edge], dict[str, tuple[date | None, date | None]]]:
    """Return the relations of order that dates can contradict, and the days of their ends.

    Few relations come all. Of many, the database follows the dates along the order first, and only
    those come that are connected with a record whose dates contradict what reaches it.
    """
    selected = "SELECT relation_id, earlier, later, is_strict FROM"
    rows = connection.execute(f"{selected} ({_EDGES}) AS edges").fetchmany(MANY + 1)
    if len(rows) > MANY:
        _follow(connection)
        rows = connection.execute(
            f"{selected} order_edges WHERE earlier IN (SELECT id FROM touched)"
            " ORDER BY relation_id, earlier, later"
        ).fetchall()
    if not rows:
        return [], {}
    found = [Edge(*row) for row in rows]
    ends = sorted({end for edge in found for end in (edge.earlier, edge.later)})
    dated = connection.execute(
        f"SELECT * FROM ({_DAYS}) AS days WHERE id IN (SELECT unnest(?::VARCHAR[]))", [ends]
    ).fetchall()
    return found, {row[0]: (row[1], row[2]) for row in dated}


def _follow(connection: "duckdb.DuckDBPyConnection") -> None:
    """Make the tables `order_edges` and `touched` (id): what is connected with a contradiction.

    In each round a date moves on by one edge. Where the rounds do not reach the end of a chain, all
    records are touched.
    """
    execute = connection.execute
    execute(f"CREATE OR REPLACE TEMP TABLE order_edges AS {_EDGES}")
    execute(
        "CREATE OR REPLACE TEMP TABLE reach AS"
        " SELECT ends.id, days.earliest AS since, days.latest FROM"
        " (SELECT earlier AS id FROM order_edges UNION SELECT later FROM order_edges) AS ends"
        f" LEFT JOIN ({_DAYS}) AS days ON days.id = ends.id"
    )
    for _ in range(_ROUNDS):
        moved = execute(
            "UPDATE reach SET since = later.since FROM ("
            " SELECT order_edges.later AS id, max(reach.since) AS since"
            " FROM order_edges JOIN reach ON reach.id = order_edges.earlier"
            " WHERE reach.since IS NOT NULL GROUP BY order_edges.later) AS later"
            " WHERE later.id = reach.id AND (reach.since IS NULL OR later.since > reach.since)"
        ).fetchone()
        if not moved or not moved[0]:
            break
    else:
        _touch_all(connection)
        return
    execute("CREATE OR REPLACE TEMP TABLE touched AS SELECT id FROM reach WHERE since > latest")
    for _ in range(_ROUNDS):
        grown = execute(
            "INSERT INTO touched SELECT DISTINCT id FROM ("
            " SELECT later AS id FROM order_edges WHERE earlier IN (SELECT id FROM touched)"
            " UNION ALL"
            " SELECT earlier FROM order_edges WHERE later IN (SELECT id FROM touched)) AS near"
            " WHERE id NOT IN (SELECT id FROM touched)"
        ).fetchone()
        if not grown or not grown[0]:
            return
    _touch_all(connection)


def _touch_all(connection: "duckdb.DuckDBPyConnection") -> None:
    connection.execute("CREATE OR REPLACE TEMP TABLE touched AS SELECT id FROM reach")


def strict_cycles(graph: Sequence[Edge]) -> list[list[Edge]]:
    """Return a cycle for each component that holds a strict edge, starting with the first such.

    It is the shortest way from that edge back to where it starts.
    """
    component_of = _component_of(graph)
    inside: dict[str, list[Edge]] = defaultdict(list)
    first: dict[int, Edge] = {}
    for edge in graph:
        component = component_of.get(edge.earlier)
        if component is not None and component == component_of.get(edge.later):
            inside[edge.earlier].append(edge)
            if edge.is_strict:
                first.setdefault(component, edge)
    return [_closed(edge, inside) for _, edge in sorted(first.items())]


def shown(cycle: Sequence[Edge], most: int = 5) -> str:
    """Return a cycle in words, cut where it is long: `a < b <= c < a`."""
    steps = [f" {'<' if edge.is_strict else '<='} {edge.later}" for edge in cycle]
    if len(steps) > most:
        steps = [*steps[: most - 2], " ...", *steps[-1:]]
    return cycle[0].earlier + "".join(steps)


def conflicts(
    graph: Sequence[Edge], days: Mapping[str, tuple[date | None, date | None]]
) -> list[Conflict]:
    """Return where the order contradicts the days that records are dated to.

    `days` are the earliest and the latest day of each record. No record begins before what is no
    later than it: that is carried along the edges, so that undated records in between hide nothing.
    What contradicts is reported once and carried no further. Records on a cycle without a strict
    edge are at the same time, and count as one; on a cycle with one nothing is compared.
    """
    component_of = _component_of(graph)
    nodes = sorted({node for edge in graph for node in (edge.earlier, edge.later)})
    group_of = {node: component_of.get(node, -1 - place) for place, node in enumerate(nodes)}
    void = {group_of[cycle[0].earlier] for cycle in strict_cycles(graph)}
    starts: dict[int, list[tuple[date, str, Edge | None]]] = defaultdict(list)
    ends: dict[int, tuple[date, str]] = {}
    for node in nodes:
        earliest, latest = days.get(node, (None, None))
        group = group_of[node]
        if earliest is not None:
            starts[group].append((earliest, node, None))
        if latest is not None:
            ends[group] = min(ends.get(group, (latest, node)), (latest, node))
    outward: dict[int, list[Edge]] = defaultdict(list)
    inward: dict[str, Edge] = {}
    waits = dict.fromkeys(group_of.values(), 0)
    for edge in graph:
        inward.setdefault(edge.later, edge)
        if group_of[edge.earlier] != group_of[edge.later]:
            outward[group_of[edge.earlier]].append(edge)
            waits[group_of[edge.later]] += 1
    ready = deque(group for group, count in waits.items() if not count)
    found = []
    while ready:
        group = ready.popleft()
        known = sorted(starts[group], key=lambda start: start[:2])
        if group in ends and known and group not in void:
            latest, later = ends[group]
            earliest, origin, way = known[-1]
            if earliest > latest and origin != later:
                relation_id = (way or inward[later]).relation_id
                found.append(Conflict(relation_id, origin, earliest, later, latest))
                known = []
        for edge in outward[group]:
            below = group_of[edge.later]
            if known and group not in void:
                starts[below].append((*known[-1][:2], edge))
            waits[below] -= 1
            if not waits[below]:
                ready.append(below)
    return sorted(found)


def _component_of(graph: Iterable[Edge]) -> dict[str, int]:
    found = components((edge.earlier, edge.later) for edge in graph)
    return {node: place for place, nodes in enumerate(found) for node in nodes}


def _closed(start: Edge, following: Mapping[str, Sequence[Edge]]) -> list[Edge]:
    """Return the shortest cycle that begins with an edge."""
    reached: dict[str, Edge] = {start.later: start}
    waiting = deque([start.later])
    while start.earlier not in reached:
        for edge in following[waiting.popleft()]:
            if edge.later not in reached:
                reached[edge.later] = edge
                waiting.append(edge.later)
    way = [reached[start.earlier]]
    while way[-1] is not start:
        way.append(reached[way[-1].earlier])
    return way[::-1]
