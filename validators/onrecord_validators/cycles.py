"""Cycles of a directed graph: found in linear time, which SQL alone cannot do."""

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import duckdb


def components(edges: Iterable[tuple[str, str]]) -> list[list[str]]:
    """Return the strongly connected components that hold a cycle, each sorted, in order.

    Tarjan's algorithm without recursion: linear, however long the chains are. A node with an edge
    to itself is a component, too.
    """
    following: dict[str, list[str]] = defaultdict(list)
    for above, below in sorted(set(edges)):
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
