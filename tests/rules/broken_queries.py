"""Breaking the query of a rule: each way in which one of its conditions can be left out.

DuckDB itself parses a query to JSON and writes it again from JSON, so that what is broken is what
is run.
"""

import json
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

import duckdb

Node = dict[str, Any]

SWAPPED = {
    "COMPARE_LESSTHAN": "COMPARE_LESSTHANOREQUALTO",
    "COMPARE_LESSTHANOREQUALTO": "COMPARE_LESSTHAN",
    "COMPARE_GREATERTHAN": "COMPARE_GREATERTHANOREQUALTO",
    "COMPARE_GREATERTHANOREQUALTO": "COMPARE_GREATERTHAN",
}
WRITTEN = {
    "COMPARE_LESSTHAN": "<",
    "COMPARE_LESSTHANOREQUALTO": "<=",
    "COMPARE_GREATERTHAN": ">",
    "COMPARE_GREATERTHANOREQUALTO": ">=",
}
CLAUSES = {"where_clause": "WHERE", "having": "HAVING", "qualify": "QUALIFY", "filter": "FILTER"}


REGISTER = 20
"""An IN list of more items is a register, such as ISO 3166, that the catalogue writes."""


class Broken(NamedTuple):
    """A query with one condition less, or another one."""

    change: str
    """What was changed, in the words of the query; unique within it."""

    query: str


@cache
def _parser() -> duckdb.DuckDBPyConnection:
    return duckdb.connect()


def parsed(query: str) -> Node:
    """Return the statement that a query is, as DuckDB parses it."""
    row = _parser().execute("SELECT json_serialize_sql(?)", [query]).fetchone()
    assert row is not None
    tree: Node = json.loads(row[0])
    assert not tree["error"], f"{tree['error_message']}: {query}"
    return tree


def written(tree: Node) -> str:
    """Return the SQL of a parsed statement."""
    row = _parser().execute("SELECT json_deserialize_sql(?::JSON)", [json.dumps(tree)]).fetchone()
    assert row is not None
    return str(row[0])


@cache
def _constant(sql: str) -> Node:
    node: Node = parsed(f"SELECT {sql}")["statements"][0]["node"]["select_list"][0]
    return node


@cache
def _nothing() -> Node:
    """Return what makes a SELECT return no rows: LIMIT 0."""
    modifier: Node = parsed("SELECT 1 LIMIT 0")["statements"][0]["node"]["modifiers"][0]
    return modifier


def _spans(node: Any) -> Iterator[tuple[int, int]]:
    if isinstance(node, dict):
        start, length = node.get("query_location"), node.get("query_location_length")
        if isinstance(start, int) and isinstance(length, int) and length and start < 1 << 40:
            yield start, start + length
        for inner in node.values():
            yield from _spans(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _spans(inner)


class _Breaker:
    """Every change of one query, in the order of its tree."""

    def __init__(self, query: str) -> None:
        self.query = query.encode()
        self.tree = parsed(query)
        self.made: list[Broken] = []
        self.times: Counter[str] = Counter()

    def words(self, node: Any) -> str:
        """Return what the query says at a node, on one line."""
        spans = list(_spans(node))
        if not spans:
            return "(nothing)"
        start, end = min(span[0] for span in spans), max(span[1] for span in spans)
        said = " ".join(self.query[start:end].decode(errors="replace").split())
        # A bracket that encloses is no part of what it encloses.
        said += ")" * (said.count("(") - said.count(")"))
        return said if len(said) <= 90 else f"{said[:60]} ... {said[-25:]}"

    def add(self, change: str) -> None:
        """Take the tree as it is now for a broken query."""
        self.times[change] += 1
        nth = self.times[change]
        self.made.append(Broken(f"{change} #{nth}" if nth > 1 else change, written(self.tree)))

    def instead(self, change: str, within: Any, key: Any, value: Any) -> None:
        """Break the query by another value at a place of the tree."""
        was = within[key]
        within[key] = value
        self.add(change)
        within[key] = was

    def walk(self, node: Any) -> None:
        """Break a node and all within it."""
        if isinstance(node, list):
            for inner in node:
                self.walk(inner)
            return
        if not isinstance(node, dict):
            return
        for broken in (self.clauses, self.joins, self.lists, self.comparisons, self.sets):
            broken(node)
        for key, inner in node.items():
            self.part(node, key)
            for number in range(len(inner)) if isinstance(inner, list) else ():
                self.part(inner, number)
        for inner in node.values():
            self.walk(inner)

    def part(self, within: Any, key: Any) -> None:
        """Break a node by another one in its place."""
        node = within[key]
        if not isinstance(node, dict):
            return
        if node.get("class") == "CONJUNCTION":
            self.conjunction(within, key)
        elif node.get("type") == "CASE_EXPR":
            self.case(within, key)
        elif node.get("type") == "OPERATOR_COALESCE":
            first = {**node["children"][0], "alias": node["alias"]}
            self.instead(f"without a default of {self.words(first)}", within, key, first)

    def conjunction(self, within: Any, key: Any) -> None:
        """Leave out one side of AND or OR."""
        node = within[key]
        word = node["type"].removeprefix("CONJUNCTION_")
        for number, child in enumerate(node["children"]):
            rest = [c for n, c in enumerate(node["children"]) if n != number]
            value = {**rest[0], "alias": node["alias"]}
            if len(rest) > 1:
                value = {**node, "children": rest}
            self.instead(f"without {word} {self.words(child)}", within, key, value)

    def case(self, within: Any, key: Any) -> None:
        """Leave out one branch of a CASE, or what is where none fits."""
        node = within[key]
        checks, otherwise = node["case_checks"], {**node["else_expr"], "alias": node["alias"]}
        for number, check in enumerate(checks):
            rest = [c for n, c in enumerate(checks) if n != number]
            value = {**node, "case_checks": rest} if rest else otherwise
            self.instead(f"without WHEN {self.words(check['when_expr'])}", within, key, value)
        nothing = _constant("NULL")
        if otherwise.get("literal") != nothing["literal"]:
            value = {**node, "else_expr": nothing}
            self.instead(f"without ELSE {self.words(otherwise)}", within, key, value)

    def clauses(self, node: Node) -> None:
        """Leave out a condition that stands alone."""
        for key, word in CLAUSES.items():
            condition = node.get(key)
            if isinstance(condition, dict) and condition.get("class") != "CONJUNCTION":
                self.instead(f"without {word} {self.words(condition)}", node, key, None)

    def joins(self, node: Node) -> None:
        """Leave out the only condition of a join, and the rows that an outer join keeps."""
        if node.get("type") != "JOIN":
            return
        condition = node.get("condition")
        if isinstance(condition, dict) and condition.get("class") != "CONJUNCTION":
            self.instead(
                f"without ON {self.words(condition)}", node, "condition", _constant("TRUE")
            )
        if node["join_type"] == "LEFT":
            change = f"inner join of {self.words(node['right'])}"
            self.instead(change, node, "join_type", "INNER")

    def lists(self, node: Node) -> None:
        """Leave out one item of an IN list."""
        if node.get("type") not in ("COMPARE_IN", "COMPARE_NOT_IN"):
            return
        of, *items = node["children"]
        if not 2 <= len(items) <= REGISTER:
            return
        for number, item in enumerate(items):
            rest = [of, *(i for n, i in enumerate(items) if n != number)]
            change = f"without {self.words(item)} in the list of {self.words(of)}"
            self.instead(change, node, "children", rest)

    def comparisons(self, node: Node) -> None:
        """Let equal values fall on the other side of < and >."""
        kind = node.get("type")
        if kind in SWAPPED:
            left, right = self.words(node["left"]), self.words(node["right"])
            other = WRITTEN[SWAPPED[kind]]
            change = f"{other} in {left} {WRITTEN[kind]} {right}"
            self.instead(change, node, "type", SWAPPED[kind])

    def sets(self, node: Node) -> None:
        """Leave out a branch of a UNION, or DISTINCT."""
        if node.get("type") == "SET_OPERATION_NODE":
            branches = node["children"] if "children" in node else [node["left"], node["right"]]
            for branch in branches:
                if branch["type"] == "SET_OPERATION_NODE":
                    continue
                change = f"without UNION {self.words(branch)}"
                branch["modifiers"].append(_nothing())
                self.add(change)
                branch["modifiers"].pop()
            if not node["setop_all"]:
                self.instead(f"UNION ALL {self.words(branches[-1])}", node, "setop_all", True)
        modifiers = node.get("modifiers") or []
        for modifier in modifiers:
            if modifier["type"] == "DISTINCT_MODIFIER":
                rest = [m for m in modifiers if m is not modifier]
                self.instead(
                    f"without DISTINCT {self.words(node['select_list'])}", node, "modifiers", rest
                )
        if node.get("class") == "FUNCTION" and node.get("distinct"):
            self.instead(f"without DISTINCT in {self.words(node)}", node, "distinct", False)


def broken_queries(query: str) -> list[Broken]:
    """Return a query with each of its conditions broken in turn."""
    breaker = _Breaker(query)
    breaker.walk(breaker.tree)
    return breaker.made
