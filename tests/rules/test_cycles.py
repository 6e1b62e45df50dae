"""Cycles of graphs, with networkx as the referee."""

import duckdb
import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord_validators import cycles as module
from onrecord_validators.cycles import components, cycles, edges_on_cycles, shown

NODES = st.sampled_from("abcdefgh")
EDGES = st.lists(st.tuples(NODES, NODES), max_size=20)


@given(EDGES)
def test_components_are_those_of_networkx(edges: list[tuple[str, str]]) -> None:
    graph = networkx.DiGraph(edges)
    found = networkx.strongly_connected_components(graph)
    cyclic = [nodes for nodes in found if len(nodes) > 1 or graph.has_edge(*nodes, *nodes)]
    assert components(edges) == sorted(sorted(nodes) for nodes in cyclic)


@given(EDGES)
def test_a_cycle_starts_at_the_smallest_node_and_leads_back(edges: list[tuple[str, str]]) -> None:
    for cycle, nodes in zip(cycles(edges), components(edges), strict=True):
        assert cycle[0] == nodes[0]
        assert len(set(cycle)) == len(cycle)
        assert set(zip(cycle, [*cycle[1:], cycle[0]], strict=True)) <= set(edges)


def test_long_chains_neither_recurse_nor_stall() -> None:
    chain = [(f"n{place}", f"n{place + 1}") for place in range(50_000)]
    assert cycles(chain) == []
    assert [len(cycle) for cycle in cycles([*chain, ("n50000", "n0")])] == [50_001]


def test_long_cycles_are_cut() -> None:
    assert shown(["a"]) == "a -> a"
    assert shown(list("abcdef")) == "a -> b -> c -> d -> ... -> f -> a"


@given(EDGES)
def test_peeling_in_the_database_keeps_every_cycle(edges: list[tuple[str, str]]) -> None:
    with pytest.MonkeyPatch.context() as patch, duckdb.connect() as connection:
        patch.setattr(module, "MANY", 0)
        connection.execute("CREATE TABLE edges (above VARCHAR, below VARCHAR)")
        for edge in edges:
            connection.execute("INSERT INTO edges VALUES (?, ?)", edge)
        query = "SELECT above, below FROM edges ORDER BY above, below"
        kept = [(above, below) for above, below in edges_on_cycles(connection, query)]
    assert cycles(kept) == cycles(edges)
    graph = networkx.DiGraph(edges)
    if networkx.is_directed_acyclic_graph(graph):
        assert kept == []
