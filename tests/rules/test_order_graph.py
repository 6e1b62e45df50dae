"""The order graph against networkx, and the calendar of TIM001 against the bounds of dates."""

from collections.abc import Mapping
from datetime import date, timedelta

import duckdb
import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.edtf import bounds
from onrecord_validators import cycles, order
from onrecord_validators.order import Edge, conflicts, shown, strict_cycles
from onrecord_validators.rules.time.day_not_in_calendar import LEAP_YEAR

Days = Mapping[str, tuple[date | None, date | None]]

NODES = [f"evt:{letter}" for letter in "abcdefgh"]
START = date(2021, 5, 1)


@st.composite
def graphs(draw: st.DrawFn) -> list[Edge]:
    node = st.sampled_from(NODES)
    pairs = draw(st.lists(st.tuples(node, node, st.booleans()), max_size=14))
    return [
        Edge(f"rel:{place}", earlier, later, is_strict)
        for place, (earlier, later, is_strict) in enumerate(pairs)
        if earlier != later
    ]


@st.composite
def dated(draw: st.DrawFn) -> Days:
    days = {}
    for node in draw(st.lists(st.sampled_from(NODES), unique=True)):
        first, length = draw(st.integers(0, 9)), draw(st.integers(0, 3))
        earliest = START + timedelta(days=first)
        latest = earliest + timedelta(days=length)
        days[node] = (
            None if draw(st.booleans()) else earliest,
            None if draw(st.booleans()) else latest,
        )
    return days


def as_networkx(graph: list[Edge]) -> "nx.MultiDiGraph[str]":
    result: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for edge in graph:
        result.add_edge(edge.earlier, edge.later)
    return result


def void_components(graph: list[Edge]) -> list[set[str]]:
    """The components that hold a strict edge, as networkx sees them."""
    return [
        nodes
        for nodes in nx.strongly_connected_components(as_networkx(graph))
        if any(e.is_strict and e.earlier in nodes and e.later in nodes for e in graph)
    ]


@given(graphs())
def test_one_strict_cycle_for_each_component_that_has_one(graph: list[Edge]) -> None:
    found = strict_cycles(graph)
    components = void_components(graph)
    assert len(found) == len(components)
    for cycle in found:
        assert cycle[0].is_strict
        assert all(edge in graph for edge in cycle)
        following = [*cycle[1:], cycle[0]]
        assert all(
            edge.later == after.earlier for edge, after in zip(cycle, following, strict=True)
        )
        assert len({edge.earlier for edge in cycle}) == len(cycle)
        assert sum({edge.earlier for edge in cycle} <= nodes for nodes in components) == 1
        way_back = nx.shortest_path_length(as_networkx(graph), cycle[0].later, cycle[0].earlier)
        assert len(cycle) == 1 + way_back


@given(graphs(), dated())
def test_conflicts_are_found_where_there_are_any(graph: list[Edge], days: Days) -> None:
    void = set().union(*void_components(graph))
    graph_left = as_networkx([e for e in graph if e.earlier not in void and e.later not in void])
    contradictions = {
        (origin, later)
        for origin in graph_left
        for later in nx.descendants(graph_left, origin)
        if (earliest := days.get(origin, (None, None))[0]) is not None
        and (latest := days.get(later, (None, None))[1]) is not None
        and earliest > latest
    }
    found = conflicts(graph, days)
    assert {(conflict.origin, conflict.later) for conflict in found} <= contradictions
    assert bool(found) == bool(contradictions)
    edge_of = {edge.relation_id: edge for edge in graph}
    for conflict in found:
        assert conflict.earliest == days[conflict.origin][0]
        assert conflict.latest == days[conflict.later][1]
        assert conflict.earliest > conflict.latest
        edge = edge_of[conflict.relation_id]
        assert edge.later == conflict.later or nx.has_path(graph_left, edge.later, conflict.later)


@given(graphs(), dated(), st.sampled_from([1, 2, 50]))
def test_what_the_database_leaves_of_many_relations_is_judged_alike(
    graph: list[Edge], days: Days, rounds: int
) -> None:
    """Of many relations the database leaves out what no date contradicts and lies on no cycle."""
    graph = sorted(graph)  # as the database returns them: which one starts a cycle depends on it
    with pytest.MonkeyPatch.context() as patch, duckdb.connect() as connection:
        patch.setattr(cycles, "MANY", 0)
        patch.setattr(order, "MANY", 0)
        patch.setattr(order, "_ROUNDS", rounds)
        connection.execute("CREATE TABLE relations (id TEXT, from_id TEXT, to_id TEXT, type TEXT)")
        connection.execute("CREATE TABLE standings (record_id TEXT, standing TEXT)")
        for edge in graph:
            ends = (edge.earlier, edge.later) if edge.is_strict else (edge.later, edge.earlier)
            kind = "before" if edge.is_strict else "responds_to"
            connection.execute(
                "INSERT INTO relations VALUES (?, ?, ?, ?)", [edge.relation_id, *ends, kind]
            )
            connection.execute("INSERT INTO standings VALUES (?, 'stated')", [edge.relation_id])
        columns = "(id TEXT, time_edtf TEXT, time_earliest DATE, time_latest DATE)"
        for table in ("events", "statements"):
            connection.execute(f"CREATE TABLE {table} {columns}")
        for node, (earliest, latest) in days.items():
            connection.execute("INSERT INTO events VALUES (?, 'x', ?, ?)", [node, earliest, latest])
        assert conflicts(*order.dated_edges(connection)) == conflicts(graph, days)
        assert strict_cycles(order.edges(connection)) == strict_cycles(graph)


def test_long_chains_take_linear_time_and_no_recursion() -> None:
    length = 50_000
    chain = [Edge(f"rel:{n}", f"evt:{n}", f"evt:{n + 1}", n % 2 == 0) for n in range(length)]
    days: Days = {"evt:0": (date(2021, 5, 2), None), f"evt:{length}": (None, date(2021, 5, 1))}
    assert strict_cycles(chain) == []
    assert [c.relation_id for c in conflicts(chain, days)] == [f"rel:{length - 1}"]
    closed = [*chain, Edge("rel:close", f"evt:{length}", "evt:0", False)]
    (cycle,) = strict_cycles(closed)
    assert len(cycle) == length + 1
    assert conflicts(closed, days) == []
    assert shown(cycle) == "evt:0 < evt:1 <= evt:2 < evt:3 ... <= evt:0"


def masks() -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from("0123456789X"), min_size=4, max_size=4).map("".join)


@pytest.fixture(scope="module")
def database() -> duckdb.DuckDBPyConnection:
    return duckdb.connect(":memory:")


@given(year=masks())
def test_leap_years_of_masks_are_those_that_bounds_accepts(
    database: duckdb.DuckDBPyConnection, year: str
) -> None:
    if year == "XXXX":
        return  # no bounds, but no error
    try:
        bounds(f"{year}-02-29")
        is_possible = True
    except ValueError:
        is_possible = False
    row = database.execute("SELECT regexp_full_match(?, ?)", [year, LEAP_YEAR]).fetchone()
    assert row == (is_possible,)
