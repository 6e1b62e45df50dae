"""Every change of the corpus gets its verdict, and a document shows the verdict on documents."""

import copy
import json
from collections.abc import Callable
from functools import cache
from typing import Any

import jsonschema
import jsonschema_rs
import pytest

from onrecord_tools.evolution.comparison import difference
from onrecord_tools.evolution.verdict import ABSENT
from tests.schema_changes.corpus import SMALLEST, Case, Schema, cases

BY_NAME = {case.name: case for case in cases()}


def accepts(schema: Schema, document: Any) -> bool:
    """Whether a document is valid; jsonschema and jsonschema-rs have to agree."""
    one, other = (accept(document) for accept in referees(json.dumps(schema)))
    assert one == other, "the referees disagree"
    return one


@cache
def referees(text: str) -> tuple[Callable[[Any], bool], ...]:
    schema = json.loads(text)
    checker = jsonschema.validators.validator_for(schema)
    return (
        checker(schema, format_checker=checker.FORMAT_CHECKER).is_valid,
        jsonschema_rs.validator_for(schema, validate_formats=True).is_valid,
    )


def test_there_are_enough_changes_and_each_verdict_is_among_them() -> None:
    assert len(BY_NAME) == len(cases()) > 90
    found = {(case.documents, case.clients) for case in cases()}
    verdicts = ("compatible", "additive", "breaking")
    assert found >= {(d, c) for d in verdicts for c in verdicts} - {
        # New types or fields come with new documents; only an alias of a name comes without.
        ("breaking", "additive"),
    }


@pytest.mark.parametrize("name", BY_NAME)
def test_verdict(name: str) -> None:
    case = BY_NAME[name]
    before = copy.deepcopy((case.old, case.new))
    found = difference(case.old, case.new)
    assert (found.documents, found.clients) == (case.documents, case.clients), found.changes
    assert (case.old, case.new) == before, "the schemas were written to"
    assert bool(found.changes) == (found.verdict != "compatible") or found.verdict == "compatible"
    for change in found.changes:
        holder = case.old if change.after is ABSENT else case.new
        leads_somewhere(holder, change.pointer, change.after is ABSENT, case)


def leads_somewhere(schema: Any, pointer: str, is_old: bool, case: Case) -> None:
    """A pointer leads to a value; its last part may be a keyword that came or went."""
    *path, _ = pointer.split("/")[1:]
    for part in path:
        key = part.replace("~1", "/").replace("~0", "~")
        if isinstance(schema, list):
            schema = schema[int(key)]
        elif key not in schema and key in ("properties", "required", "additionalProperties"):
            return
        else:
            assert key in schema, f"{case.name}: {pointer} leads nowhere ({is_old})"
            schema = schema[key]


@pytest.mark.parametrize("name", BY_NAME)
def test_a_schema_is_compatible_with_itself(name: str) -> None:
    for schema in (BY_NAME[name].old, BY_NAME[name].new):
        found = difference(schema, copy.deepcopy(schema))
        assert (found.verdict, found.changes) == ("compatible", [])


@pytest.mark.parametrize("name", BY_NAME)
def test_a_document_shows_the_verdict(name: str) -> None:
    case = BY_NAME[name]
    if case.name == "keyword-of-nobody":
        assert case.unshown
    elif case.documents == "breaking":
        assert case.lost is not None
        assert accepts(case.old, case.lost) and not accepts(case.new, case.lost)
    elif case.documents == "additive":
        assert case.gained is not None
        assert not accepts(case.old, case.gained) and accepts(case.new, case.gained)
    elif case.documents == "compatible":
        assert case.lost is None and case.gained is None


@pytest.mark.parametrize("name", BY_NAME)
def test_no_document_of_another_case_speaks_against_the_verdict(name: str) -> None:
    case = BY_NAME[name]
    shown = [d for other in cases() for d in (other.lost, other.gained, SMALLEST) if d]
    for document in {json.dumps(document): document for document in shown}.values():
        before, after = accepts(case.old, document), accepts(case.new, document)
        if case.documents != "breaking":
            assert after or not before
        if case.documents == "compatible":
            assert before == after


@pytest.mark.parametrize("name", BY_NAME)
def test_going_back_undoes_the_change(name: str) -> None:
    """What lets more in lets less in the other way, and what changes nothing changes nothing."""
    case = BY_NAME[name]
    back = difference(case.new, case.old)
    if case.documents == "compatible":
        assert back.documents == "compatible"
    elif case.documents == "additive":
        assert back.documents == "breaking"
    if case.clients == "compatible":
        assert back.clients == "compatible"
    elif case.clients == "additive":
        assert back.clients == "breaking"
