"""The catalogue: every rule that lies below `rules/`, and its page."""

import importlib
import inspect
import pkgutil
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from onrecord_validators import rules
from onrecord_validators.rule import Rule

PAGES_URL = "https://w3id.org/onrecord/rules"


@cache
def _modules() -> Mapping[str, str]:
    """Return code -> module of the rule."""
    found: dict[str, str] = {}
    for family in pkgutil.iter_modules(rules.__path__, f"{rules.__name__}."):
        package = importlib.import_module(family.name)
        for module in pkgutil.iter_modules(package.__path__, f"{family.name}."):
            rule: Rule = importlib.import_module(module.name).RULE
            if rule.code in found:
                raise RuntimeError(f"{module.name} and {found[rule.code]} share {rule.code}")
            found[rule.code] = module.name
    return MappingProxyType(dict(sorted(found.items())))


@cache
def catalogue() -> Mapping[str, Rule]:
    """Return code -> rule, in the order of the codes."""
    return MappingProxyType(
        {code: importlib.import_module(name).RULE for code, name in _modules().items()}
    )


@cache
def families() -> Mapping[str, str]:
    """Return the letters that codes begin with -> the name of the family, such as TIM -> time."""
    found = {rule.family: _modules()[code].split(".")[-2] for code, rule in catalogue().items()}
    return MappingProxyType(found)


@cache
def rules_of_problems() -> Mapping[str, Rule]:
    """Return kind of problem -> the rule that it is reported as."""
    found = {rule.problem: rule for rule in catalogue().values() if rule.problem is not None}
    return MappingProxyType(found)


def _docstring(code: str) -> str:
    return inspect.getdoc(importlib.import_module(_modules()[code])) or ""


def page(code: str) -> str:
    """Return the page of a rule in Markdown; KeyError if there is no such rule."""
    rule = catalogue()[code]
    summary, _, rest = _docstring(code).partition("\n")
    about = f"{rule.name} · {rule.severity} · since {rule.since}" + (" · fixable" * bool(rule.fix))
    return f"# {code} {summary}\n\n{about}\n{rest}\n"


def described(code: str) -> dict[str, str | bool]:
    """Return what a list of rules says about one, as plain JSON data."""
    rule = catalogue()[code]
    return {
        "code": code,
        "name": rule.name,
        "family": families()[rule.family],
        "severity": str(rule.severity),
        "fixable": rule.fix is not None,
        "since": rule.since,
        "summary": _docstring(code).partition("\n")[0],
        "page": page_url(code),
    }


def page_url(code: str) -> str:
    """Return the address of a rule's published page."""
    return f"{PAGES_URL}#{code.lower()}"
