"""Every condition of a rule's query is needed: some fixture tells the query from one without it.

The query is broken in every way that `broken_queries` knows. A broken one has to find something
else, or at another place, or to say other things about it, in a fixture of the rule, or in one that
`survivors.toml` names beside them. What no fixture could show stands there with the reason.
"""

import inspect
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from threading import Timer
from types import ModuleType
from typing import Any, NamedTuple
from unittest.mock import patch

import duckdb
import pytest

from onrecord import standing
from onrecord.dataset import documents, located, read_dossiers
from onrecord.directory import shipped_texts, texts_by_hash
from onrecord.tables.database import database, derive_columns, quoted
from onrecord.tables.flatten import Row, flatten
from onrecord.tables.workers import Workers
from onrecord_validators import limits, order
from onrecord_validators.catalogue import catalogue
from onrecord_validators.circumstances import make_circumstances
from onrecord_validators.rule import Rule
from onrecord_validators.runs import Runs
from tests.rules.broken_queries import Broken, broken_queries
from tests.rules.test_rules import AS_OF, BASE, HERE, TEXTS, checked, fixtures

SURVIVORS = HERE / "survivors.toml"


@cache
def survivors() -> Mapping[str, Mapping[str, Any]]:
    """Return code of a rule -> broken query -> why no fixture can tell it from the whole one.

    The keys `fixtures` and `template` are explained in the file.
    """
    return tomllib.loads(SURVIVORS.read_text(encoding="utf-8"))


def reasons(code: str) -> dict[str, str]:
    """Return broken query -> why no fixture can tell it; those of a template are apart."""
    listed = survivors().get(code, {})
    return {change: why for change, why in listed.items() if change not in ("fixtures", "template")}


def template(code: str) -> dict[str, str]:
    """Return broken query -> what writes it; a fixture tells one of those that fit."""
    return dict(survivors().get(code, {}).get("template", {}))


def fits(change: str, listed: str) -> bool:
    """Whether a broken query is what a line of `survivors.toml` lists; * stands for anything."""
    return re.fullmatch(re.escape(listed).replace(r"\*", ".*"), change) is not None


@cache
def texts() -> Mapping[str, str]:
    return texts_by_hash(TEXTS)


@cache
def base() -> tuple[duckdb.DuckDBPyConnection, dict[str, list[Row]]]:
    """The base as a database, and the rows that it holds."""
    loaded, _ = read_dossiers(*located(BASE))
    rows = {table: list(of_table) for table, of_table in flatten(documents(loaded)).items()}
    connection = database(rows, standings=False)
    connection.execute("SET memory_limit = '1GB'")  # what a broken recursion takes
    return connection, rows


@contextmanager
def fixture(path: Path, rule: Rule) -> Iterator[duckdb.DuckDBPyConnection]:
    """Lend a database of a dossier in which all is made that a rule reads.

    It is that of the base, with other rows until it is handed back: making each anew would take
    most of the time.
    """
    connection, of_base = base()
    root, files = located(path)
    loaded, refused = read_dossiers(root, files)
    assert not refused, f"{path} cannot be read"
    rows = flatten(documents(loaded))
    connection.execute("BEGIN")
    try:
        for table, new in rows.items():
            # Some columns of statements are derived, from other tables too.
            if list(new) != of_base[table] or table == "statements":
                connection.execute(f"DELETE FROM {quoted(table)}")
                fill(connection, table, new)
        derive_columns(connection)
        shipped = {digest: text for digest, (_, text) in shipped_texts(root).items()}
        known = {**texts(), **shipped}
        at_hand = [
            (source.id, known[source.text_sha256], source.text_sha256 in shipped)
            for item in loaded
            for source in item.dossier.sources
            if source.text_sha256 in known
        ]
        segments = [str(row[0]) for row in rows["segments"]]
        make_circumstances(connection, AS_OF, at_hand, segments)
        if reads_standings(rule):
            standing.compute(connection)
        if rule.prepare is not None:
            rule.prepare(connection)
        yield connection
    finally:
        connection.execute("ROLLBACK")


def fill(connection: duckdb.DuckDBPyConnection, table: str, rows: Sequence[Row]) -> None:
    if rows:
        row = f"({', '.join('?' * len(rows[0]))})"
        values = [value for of_row in rows for value in of_row]
        connection.execute(
            f"INSERT INTO {quoted(table)} VALUES {', '.join([row] * len(rows))}", values
        )


def reads_standings(rule: Rule) -> bool:
    """Whether a rule, or what prepares it, reads a table that is made with the standings."""
    prepare = sys.modules[rule.prepare.__module__] if rule.prepare is not None else None
    source = (rule.query or "") + (inspect.getsource(prepare) if prepare is not None else "")
    return not standing.tables().isdisjoint(re.findall(r"\w+", source))


def found(connection: duckdb.DuckDBPyConnection, rule: Rule, query: str) -> list[tuple[Any, ...]]:
    columns = ", ".join(map(quoted, rule.columns()))
    return connection.execute(f"SELECT {columns} FROM ({query}) ORDER BY ALL").fetchall()


def asked() -> list[str]:
    return [code for code, rule in catalogue().items() if rule.query is not None]


def ask(file: str, rule: Rule, queries: Sequence[str]) -> list[list[tuple[Any, ...]]]:
    """Return what each query finds in a fixture."""
    if not rule.of_tables:
        with fixture(HERE / file, rule) as connection:
            return [found(connection, rule, query) for query in queries]
    answers: list[list[list[tuple[Any, ...]]]] = []

    class Asked(Runs):
        def __init__(self, rules: Sequence[Rule], workers: Workers, *others: Any, **kw: Any):
            super().__init__(rules, workers, *others, **kw)
            answers.append([workers.submit(found, rule, query).result() for query in queries])

    with patch("onrecord_validators.check_tables.Runs", Asked):
        checked(file)
    return answers[0]


def own_fixtures(code: str) -> list[str]:
    own = [f for kind in ("bad", "good") for f in fixtures(kind) if f.startswith(f"{code}/")]
    if catalogue()[code].of_tables:
        return own
    return [*(file for file in own if file.endswith(".onrecord.json")), BASE.name]


def not_told(code: str) -> tuple[list[Broken], set[str]]:
    """Return the broken queries of a rule that no fixture tells, and the files that tell some."""
    rule = catalogue()[code]
    assert rule.query is not None
    left = broken_queries(rule.query)
    telling = set()
    for file in [*survivors().get(code, {}).get("fixtures", []), *own_fixtures(code)]:
        if not left:
            break
        whole, *of_broken = ask(file, rule, [rule.query, *(broken.query for broken in left)])
        still = [b for b, rows in zip(left, of_broken, strict=True) if rows == whole]
        if len(still) < len(left):
            telling.add(file)
        left = still
    return left, telling


@pytest.mark.parametrize("code", asked())
def test_every_condition_is_needed(code: str) -> None:
    left, telling = not_told(code)
    told = {b.change for b in broken_queries(str(catalogue()[code].query))} - {
        b.change for b in left
    }
    listed = {**reasons(code), **template(code)}
    unexplained = [b.change for b in left if not any(fits(b.change, line) for line in listed)]
    assert not unexplained, (
        f"no fixture of {code} ({catalogue()[code].name}) tells its query from one"
        + "".join(f"\n  {change}" for change in unexplained)
        + f"\nAdd a dossier to tests/rules/{code}/good that the broken query finds something in,"
        f" or to tests/rules/{code}/bad one that it finds nothing in; or delete the condition;"
        f" or say in {SURVIVORS.name} why nothing can show the difference."
    )
    stale = [line for line in listed if not any(fits(b.change, line) for b in left)]
    assert not stale, f"a fixture shows what {SURVIVORS.name} excuses for {code}; delete: {stale}"
    nowhere = [line for line in template(code) if not any(fits(change, line) for change in told)]
    assert not nowhere, (
        f"{SURVIVORS.name} lists as of one template what no fixture of {code} shows: {nowhere}"
    )
    needless = set(survivors().get(code, {}).get("fixtures", [])) - telling
    assert not needless, f"{SURVIVORS.name} names fixtures for {code} that show nothing: {needless}"


# --- What rules prepare ---------------------------------------------------------------------------


class Prepared(NamedTuple):
    """A query in a constant of a module, and the rules that read what is made of it."""

    module: ModuleType
    constant: str
    codes: tuple[str, ...]


PREPARED = {
    "edges": Prepared(order, "_EDGES", ("TIM007", "TIM008")),
    "days": Prepared(order, "_DAYS", ("TIM008",)),
    "limits": Prepared(limits, "_LIMITS", ("TIM009", "TIM010", "TIM016")),
}
"""Name in `survivors.toml` -> a query that is no rule's own."""


SECONDS = 10.0
"""After so long a query that is broken will not end."""


def found_after(connection: duckdb.DuckDBPyConnection, codes: Sequence[str]) -> list[Any]:
    """Return what rules find once they have prepared what they read."""
    answers: list[Any] = []
    connection.execute("DROP TABLE IF EXISTS temp.limits")  # which is made once for all
    for code in codes:
        rule = catalogue()[code]
        assert rule.prepare is not None and rule.query is not None
        rule.prepare(connection)
        answers.append(found(connection, rule, rule.query))
    return answers


def not_told_by(file: str, prepared: Prepared, queries: Sequence[Broken]) -> Iterator[Broken]:
    """Yield the broken queries after which rules find in a fixture what they find after the whole.

    One that fails, as it would for ever after, or does not end, is told from it.
    """
    rule = catalogue()[prepared.codes[0]]
    whole = None
    with ExitStack() as stack:
        for broken in queries:
            if whole is None:
                connection = stack.enter_context(fixture(HERE / file, rule))
                if not reads_standings(rule):
                    standing.compute(connection)
                whole = found_after(connection, prepared.codes)
            late = Timer(SECONDS, connection.interrupt)
            late.start()
            try:
                with patch.object(prepared.module, prepared.constant, broken.query):
                    if found_after(connection, prepared.codes) == whole:
                        yield broken
            except duckdb.Error:
                whole = None
                stack.close()
            finally:
                late.cancel()


@pytest.mark.parametrize("name", PREPARED)
def test_every_condition_of_what_is_prepared_is_needed(name: str) -> None:
    prepared = PREPARED[name]
    left = broken_queries(getattr(prepared.module, prepared.constant))
    files = [*survivors().get(name, {}).get("fixtures", [])]
    files += dict.fromkeys(file for code in prepared.codes for file in own_fixtures(code))
    for file in files:
        left = list(not_told_by(file, prepared, left))
    listed = reasons(name)
    unexplained = [b.change for b in left if not any(fits(b.change, line) for line in listed)]
    assert not unexplained, f"no fixture of {prepared.codes} tells {name} from:\n" + "\n".join(
        unexplained
    )
    stale = [line for line in listed if not any(fits(b.change, line) for b in left)]
    assert not stale, f"a fixture shows what {SURVIVORS.name} excuses for {name}; delete: {stale}"


def test_survivors_are_those_of_rules() -> None:
    unknown = sorted(set(survivors()) - set(asked()) - set(PREPARED))
    assert not unknown, f"{SURVIVORS.name} has no rule of these codes to speak of: {unknown}"
    empty = [
        code
        for code in survivors()
        if not all(why.strip() for why in [*reasons(code).values(), *template(code).values()])
    ]
    assert not empty, f"{SURVIVORS.name} gives no reason: {empty}"
