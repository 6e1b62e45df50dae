"""Cycles of a directed graph: found in linear time, which SQL alone cannot do."""

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    import duckdb


_Edge = TypeVar("_Edge", bound=tuple[Any, ...])

MANY = 20_000
"""So many edges are looked at in Python; of more, the database leaves out what is on no cycle."""

_ROUNDS = 50


def edges_on_cycles(connection: "duckdb.DuckDBPyConnection", query: str) -> list[tuple[Any, ...]]:
    """Return the rows of a query for edges, in its order, without most that lie on no cycle.

    The first two columns are the ends of an edge. Whatever nothing leads to, or leads nowhere, is
    on no cycle: peeling it off, again and again, leaves nothing of most graphs, and takes no memory
    for it. Of a graph made of long chains something is left, which is no harm but takes some.
    """
    cursor = connection.execute(query)
    rows = cursor.fetchmany(MANY + 1)
    if len(rows) <= MANY:
        return _peeled(rows)
    names = [str(column[0]) for column in cursor.description or ()]
    above, below = names[:2]
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE peeled AS SELECT row_number() OVER () AS place, *"
        f" FROM ({query}) AS edges"
    )
    left = -1
    for _ in range(_ROUNDS):
        before, left = left, _count(connection, "peeled")
        if left in (0, before):
            break
        connection.execute(
            f"DELETE FROM peeled WHERE {above} NOT IN (SELECT {below} FROM peeled)"
            f" OR {below} NOT IN (SELECT {above} FROM peeled)"
        )
    return connection.execute(f"SELECT {', '.join(names)} FROM peeled ORDER BY place").fetchall()


def _peeled(rows: list[_Edge]) -> list[_Edge]:
    """Return the rows, the first two columns of which are the ends of an edge, as said above."""
    for _ in range(_ROUNDS):
        inside = {row[0] for row in rows} & {row[1] for row in rows}
        left = [row for row in rows if row[0] in inside and row[1] in inside]
        if len(left) == len(rows):
            break
        rows = left
    return rows


def _count(connection: "duckdb.DuckDBPyConnection", table: str) -> int:
    row = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    return int(row[0]) if row else 0


def components(edges: Iterable[tuple[str, str]]) -> list[list[str]]:
    """Return the strongly connected components that hold a cycle, each sorted, in order.

    Tarjan's algorithm without recursion: linear, however long the chains are. A node with an edge
    to itself is a component, too.
    """
    following: dict[str, list[str]] = defaultdict(list)
    for above, below in sorted(_peeled(list(set(edges)))):
        following[above].append(below)
    number: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    is_on_stack: set[str] = set()
    found = []
    for root in sorted(following):
        if root in number:
            continue
        path = [(root, 0)]
        while path:
            node, place = path.pop()
            if place == 0:
                number[node] = low[node] = len(number)
                stack.append(node)
                is_on_stack.add(node)
            elif (child := following[node][place - 1]) in is_on_stack:
                low[node] = min(low[node], low[child])
            children = following.get(node, ())
            while place < len(children) and children[place] in number:
                if children[place] in is_on_stack:
                    low[node] = min(low[node], number[children[place]])
                place += 1
            if place < len(children):
                path += [(node, place + 1), (children[place], 0)]
                continue
            if low[node] == number[node]:
                component: list[str] = []
                while not component or component[-1] != node:
                    component.append(stack.pop())
                    is_on_stack.discard(component[-1])
                if len(component) > 1 or node in children:
                    found.append(sorted(component))
    return sorted(found)


def cycles(edges: Iterable[tuple[str, str]]) -> list[list[str]]:
    """Return one cycle of each component: from its smallest node the shortest way back to it.

    The first node is not repeated at the end.
    """
    edges = list(edges)
    found = components(edges)
    component_of = {node: place for place, nodes in enumerate(found) for node in nodes}
    inside: dict[str, list[str]] = defaultdict(list)
    for above, below in sorted(set(edges)):
        if above in component_of and component_of[above] == component_of.get(below):
            inside[above].append(below)
    return [_shortest(nodes[0], inside) for nodes in found]


def _shortest(start: str, following: Mapping[str, Sequence[str]]) -> list[str]:
    before: dict[str, str] = {}
    waiting = deque([start])
    while waiting:
        node = waiting.popleft()
        for child in following[node]:
            if child == start:
                way = [node]
                while way[-1] != start:
                    way.append(before[way[-1]])
                return way[::-1]
            if child not in before:
                before[child] = node
                waiting.append(child)
    raise ValueError(f"{start} does not lie on a cycle")


def shown(cycle: Sequence[str], most: int = 5) -> str:
    """Return a cycle in words, cut where it is long: `a -> b -> a`."""
    nodes = list(cycle) if len(cycle) <= most else [*cycle[: most - 1], "...", cycle[-1]]
    return " -> ".join([*nodes, cycle[0]])


def keep(
    connection: "duckdb.DuckDBPyConnection",
    table: str,
    found: Iterable[tuple[str, str, Sequence[str]]],
) -> None:
    """Make a temporary table of (record_id, field, cycle), for the query of a rule to read."""
    rows = list(found)
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE {table} (record_id VARCHAR, field VARCHAR, cycle VARCHAR)"
    )
    columns = ", ".join(["unnest(?::VARCHAR[])"] * 3)
    connection.execute(
        f"INSERT INTO {table} SELECT {columns}",
        [[row[0] for row in rows], [row[1] for row in rows], [shown(row[2]) for row in rows]],
    )
