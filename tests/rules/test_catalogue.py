"""What every rule brings along: a page, documented fields, a query that fits, a ledger entry."""

import ast
import csv
import importlib
import inspect
import re
import string
import typing
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any, get_args

import pytest
from pydantic_core.core_schema import ErrorType

from onrecord import Dossier, mismatch, reader, version
from onrecord.table_files import load
from onrecord.tables.database import database
from onrecord_validators import package, rules, suppressions
from onrecord_validators.catalogue import catalogue, page, page_url, rules_of_problems
from onrecord_validators.circumstances import make_circumstances
from onrecord_validators.derivation import make_difference_tables
from onrecord_validators.rule import Found, Rule

FAMILIES = {
    "syntax": "SYN",
    "shape": "SHP",
    "references": "REF",
    "text": "TXT",
    "time": "TIM",
    "attribution": "ATT",
    "logic": "LOG",
    "gaps": "GAP",
    "package": "PKG",
    "suppressions": "SUP",
    "tables": "TAB",
}
"""Folder of a family -> its letters."""

HEADINGS = [
    "## What it checks",
    "## Why it matters",
    "## Example",
    "## How to mend it",
]

RULES = Path(next(iter(rules.__path__)))
LEDGER = Path(__file__).parents[2] / "validators" / "ledger.csv"
HEADER = ["code", "name", "since", "withdrawn"]


def modules() -> dict[str, ModuleType]:
    """Code of a rule -> its module."""
    found = {}
    for file in sorted(RULES.glob("*/*.py")):
        if file.stem != "__init__":
            module = importlib.import_module(f"{rules.__name__}.{file.parent.name}.{file.stem}")
            found[module.RULE.code] = module
    return found


MODULES = modules()
QUERIES = [code for code, module in MODULES.items() if module.RULE.query is not None]


def rule(code: str) -> Rule:
    return catalogue()[code]


# --- Names ----------------------------------------------------------------------------------------


def test_every_file_is_a_rule_and_every_rule_a_file() -> None:
    files = [file for file in RULES.glob("*/*.py") if file.stem != "__init__"]
    assert len(files) == len(MODULES), "two files below rules/ have the same code"
    assert set(catalogue()) == set(MODULES)


@pytest.mark.parametrize("code", MODULES)
def test_code_and_name_fit_folder_and_file(code: str) -> None:
    folder, file = MODULES[code].__name__.split(".")[-2:]
    assert folder in FAMILIES, f"add the folder {folder} and its letters to FAMILIES"
    assert re.fullmatch(FAMILIES[folder] + "[0-9]{3}", code), (
        f"{folder} has {FAMILIES[folder]}001 ..."
    )
    assert re.fullmatch("[a-z0-9]+(?:-[a-z0-9]+)*", rule(code).name), "names are kebab-case"
    assert file == rule(code).name.replace("-", "_"), "a file is called like its rule"


def test_names_are_unique() -> None:
    names = sorted(item.name for item in catalogue().values())
    assert names == sorted(set(names))


def test_ledger_is_the_catalogue() -> None:
    """A code is used once and for all: an entry of the ledger never changes or goes."""
    with LEDGER.open(encoding="utf-8", newline="") as stream:
        header, *rows = list(csv.reader(stream))
    assert header == HEADER
    codes = [row[0] for row in rows]
    assert codes == sorted(set(codes)), f"sort {LEDGER.name} by code, one row for each"
    current = {row[0]: tuple(row[1:3]) for row in rows if not row[3]}
    wanted = {code: (item.name, item.since) for code, item in catalogue().items()}
    new = "\n".join(
        f"{code},{','.join(wanted[code])}," for code in sorted(set(wanted) - set(codes))
    )
    assert not new, f"add new rules to {LEDGER.name}:\n{new}"
    again = sorted(set(wanted) & (set(codes) - set(current)))
    assert not again, f"these codes were withdrawn and are never used again: {again}"
    gone = sorted(set(current) - set(wanted))
    assert not gone, (
        f"no rule has these codes any more; keep their rows in {LEDGER.name} and write the version"
        f" that withdrew them in the last column: {gone}"
    )
    assert current == wanted, "a rule keeps its name and the version that brought it"


# --- Pages ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", MODULES)
def test_page_is_complete(code: str) -> None:
    text = inspect.getdoc(MODULES[code]) or ""
    first, blank, *lines = text.split("\n")
    assert re.fullmatch(r"[A-Z][^.!?]*\.", first), f"the first line is one sentence: {first}"
    assert not blank
    headings = [line for line in lines if line.startswith("#")]
    assert headings == HEADINGS, f"the headings of a page are {HEADINGS}"
    sections = dict(zip(headings, re.split("^##.*$", text, flags=re.MULTILINE)[1:], strict=True))
    for heading, section in sections.items():
        assert len(section.split()) > 3, f"{heading} says nothing"
    example = sections["## Example"]
    assert re.search("^Bad[:,]", example, re.MULTILINE), "an example starts with what is bad"
    assert re.search("^Good[:,]", example, re.MULTILINE), "then comes what is good"
    assert example.index("Bad") < example.index("Good")
    assert "\n    " in example, "examples are indented by four"
    assert first in page(code) and page_url(code).endswith(code.lower())


@pytest.mark.parametrize("code", MODULES)
def test_page_says_what_the_fix_does(code: str) -> None:
    text = inspect.getdoc(MODULES[code]) or ""
    says = "`onrecord check --fix`" in text.partition("## How to mend it")[2]
    has = rule(code).fix is not None
    assert says is has, (
        "under `How to mend it`, what `onrecord check --fix` does and what it leaves"
    )


# --- Findings -------------------------------------------------------------------------------------


def undocumented(kind: type[Any]) -> Iterator[str]:
    """The fields of a class without a docstring of their own right behind them."""
    (definition,) = ast.parse(inspect.getsource(kind)).body
    assert isinstance(definition, ast.ClassDef)
    for item, following in zip(definition.body, [*definition.body[1:], None], strict=True):
        if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
            has_text = (
                isinstance(following, ast.Expr)
                and isinstance(following.value, ast.Constant)
                and isinstance(following.value.value, str)
            )
            if not has_text:
                yield item.target.id


@pytest.mark.parametrize("code", MODULES)
def test_fields_of_the_finding_are_documented(code: str) -> None:
    finding = rule(code).finding
    assert issubclass(finding, Found)
    assert (inspect.getdoc(finding) or "").strip()
    assert not list(undocumented(finding)), "write a docstring below each field"


@pytest.mark.parametrize("code", MODULES)
def test_rule_has_either_query_or_problem(code: str) -> None:
    item = rule(code)
    assert (item.query is None) is (item.problem is not None)
    if item.problem is not None:
        assert item.prepare is None and not item.message and not item.hint
        assert item.look_up is None and not item.further
        return
    assert (item.look_up is None) is (not item.further)
    names = {*item.columns(), *item.further}
    assert item.message.strip() and item.hint.strip()
    for template in (item.message, item.hint):
        used = {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}
        assert used <= names, f"{sorted(used - names)} is no field of {item.finding.__name__}"
    assert set(item.related) <= names


@pytest.mark.parametrize("code", QUERIES)
def test_query_returns_the_fields_of_the_finding(code: str) -> None:
    item = rule(code)
    connection = database({})
    make_circumstances(connection, date(2026, 1, 31))
    make_difference_tables(connection)
    if item.prepare is not None:
        item.prepare(connection)
    columns = connection.execute(f"DESCRIBE {item.query}").fetchall()
    types = {str(column[0]): str(column[1]) for column in columns}
    assert sorted(types) == sorted(item.columns())
    for name, annotation in typing.get_type_hints(item.finding).items():
        is_number = types[name] in ("BIGINT", "HUGEINT", "INTEGER")
        assert ("int" in str(annotation)) is is_number, f"{name} is {types[name]}"
    assert connection.execute(item.query or "").fetchall() == [], "nothing to find in no data"


# --- Problems -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "kinds",
    [reader.KINDS, mismatch.KINDS, version.KINDS, package.KINDS, load.KINDS, suppressions.KINDS],
    ids=["reader", "mismatch", "version", "package", "tables", "suppressions"],
)
def test_every_kind_of_problem_has_a_rule(kinds: Mapping[str, str]) -> None:
    missing = sorted(set(kinds) - set(rules_of_problems()))
    assert not missing, f"add a rule file, with a page, for each of these: {missing}"


def test_every_rule_for_a_problem_has_a_kind() -> None:
    kinds = {*reader.KINDS, *mismatch.KINDS, *version.KINDS, *package.KINDS, *load.KINDS}
    kinds |= set(suppressions.KINDS)
    assert set(rules_of_problems()) == kinds
    for kind, item in rules_of_problems().items():
        assert item.name == kind


ERRORS_OF: dict[tuple[str, str], set[str]] = {
    ("definitions", ""): set(),
    ("definition-ref", ""): set(),
    ("default", ""): set(),
    ("any", ""): set(),
    ("model", ""): {"model_type"},
    ("model-fields", ""): {"missing", "extra_forbidden"},
    ("model-field", ""): set(),
    # With a schema of its own it raises what that raises.
    ("missing-sentinel", ""): set(),
    ("str", ""): {"string_type"},
    ("str", "pattern"): {"string_pattern_mismatch"},
    ("str", "min_length"): {"string_too_short"},
    ("str", "max_length"): {"string_too_long"},
    ("list", ""): {"list_type"},
    ("list", "min_length"): {"too_short"},
    ("dict", ""): {"dict_type"},
    ("dict", "min_length"): {"too_short"},
    ("enum", ""): {"enum"},
    ("int", ""): {"int_type", "int_from_float"},
    ("int", "ge"): {"greater_than_equal"},
    ("int", "le"): {"less_than_equal"},
    ("float", ""): {"float_type", "finite_number"},
    ("float", "ge"): {"greater_than_equal"},
    ("float", "le"): {"less_than_equal"},
    ("bool", ""): {"bool_type"},
    ("function-after", ""): set(),
    ("function-after", "FilledShape._is_filled"): {"empty_object"},
}
"""Part of a strict core schema and constraint -> the errors that it can raise over JSON."""

NO_CONSTRAINTS = {
    "type", "schema", "metadata", "ref", "config", "cls", "custom_init", "post_init", "root_model",
    "computed_fields", "fields", "model_name", "serialization", "serialization_alias",
    "serialization_exclude_if", "validation_alias", "default", "default_factory",
    "default_factory_takes_data", "strict", "items_schema", "keys_schema", "values_schema",
    "members", "sub_type", "schema_ref", "definitions",
}  # fmt: skip


def parts(schema: Any) -> Iterator[tuple[str, str]]:
    """Every part of a core schema, and every constraint of it."""
    if isinstance(schema, dict):
        if schema.get("type") == "function-after":
            yield "function-after", ""
            yield "function-after", schema["function"]["function"].__qualname__
        elif isinstance(schema.get("type"), str):
            yield schema["type"], ""
            yield from ((schema["type"], name) for name in schema if name not in NO_CONSTRAINTS)
        for name, inner in schema.items():
            if name not in ("metadata", "serialization", "function"):
                yield from parts(inner)
    elif isinstance(schema, list | tuple):
        for inner in schema:
            yield from parts(inner)


def test_every_error_of_the_models_has_a_kind() -> None:
    Dossier.model_rebuild()
    found = set(parts(Dossier.__pydantic_core_schema__))
    unknown = sorted(found - set(ERRORS_OF))
    assert not unknown, (
        f"the models use something new; add to ERRORS_OF which errors it can raise: {unknown}"
    )
    reachable = set().union(*(ERRORS_OF[part] for part in found))
    assert reachable - {"empty_object"} <= set(get_args(ErrorType)), "no such error in pydantic"
    missing = sorted(reachable - set(mismatch.KIND_OF_ERROR))
    assert not missing, f"add these to KIND_OF_ERROR in mismatch.py: {missing}"
    assert set(mismatch.KIND_OF_ERROR) == reachable, "an error that no model can raise"
    assert {*mismatch.KIND_OF_ERROR.values(), "null-value"} == set(mismatch.KINDS)
