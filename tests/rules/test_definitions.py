"""An id that is defined twice: the finding says whether the definitions differ, and in what."""

import json
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest

from onrecord import standing
from onrecord.publication.csv_tables import csv_tables
from onrecord.tables.database import database
from onrecord.tables.flatten import flatten
from onrecord_validators.catalogue import catalogue
from onrecord_validators.check import check
from onrecord_validators.finding import Finding
from onrecord_validators.runs import is_late
from tests.rules.test_rules import BASE, TEXTS

ACTOR = "act:runa-sel"

CHANGES: dict[str, tuple[dict[str, Any], dict[str, Any], str]] = {
    "nothing": ({}, {}, "it says what the first says"),
    "a value": (
        {},
        {"name": "Runa Sehl"},
        'name is "Runa Sel" in the first, "Runa Sehl" in this one',
    ),
    "two values": (
        {},
        {"name": "Runa Sehl", "kind": "group"},
        'kind is "person" in the first, "group" in this one',
    ),
    "a value more": ({}, {"note": "Twice."}, "this one has note, the first not"),
    "a value less": ({"note": "Twice."}, {}, "the first has note, this one not"),
    "a long value": ({}, {"name": "Sel" * 20}, f'"{("Sel" * 20)[:40]}..." in this one'),
}
"""What the two definitions of the actor have beside the base -> what the finding says."""


def twice(first: dict[str, Any], second: dict[str, Any]) -> dict[str, Any]:
    """The base with the actor defined twice, each time with further or other values."""
    document = json.loads(BASE.read_bytes())
    place = next(n for n, actor in enumerate(document["actors"]) if actor["id"] == ACTOR)
    actor = document["actors"][place]
    document["actors"][place] = {**actor, **first}
    document["actors"].append({**actor, **second})
    return dict(document)


def write(folder: Path, form: str, document: dict[str, Any]) -> None:
    if form == "dossier":
        (folder / "a.onrecord.json").write_text(json.dumps(document), encoding="utf-8")
        return
    tables = csv_tables(database(flatten([("a.onrecord.json", document)])))
    for path, content in tables.items():
        (folder / Path(path).name).write_bytes(content)


def found(folder: Path) -> Finding:
    (finding,) = check(folder, TEXTS).findings
    assert finding.rule.code == "REF001"
    assert finding.message.startswith(f"the id {ACTOR} is defined again: ")
    return finding


@pytest.mark.parametrize("what", CHANGES)
@pytest.mark.parametrize("form", ["dossier", "tables"])
def test_finding_says_how_definitions_differ(tmp_path: Path, form: str, what: str) -> None:
    first, second, said = CHANGES[what]
    document = twice(first, second)
    write(tmp_path, form, document)
    finding = found(tmp_path)
    assert finding.message.endswith(said)
    assert ("delete the other" in finding.hint) is (what != "nothing")


def test_finding_names_a_list_that_differs(tmp_path: Path) -> None:
    document = twice({"aliases": ["the guild mistress"]}, {"aliases": ["the mistress"]})
    (tmp_path / "a.onrecord.json").write_text(json.dumps(document), encoding="utf-8")
    assert found(tmp_path).message.endswith(": they differ in aliases")


@pytest.mark.parametrize("form", ["dossier", "tables"])
def test_nothing_is_computed_of_ids_that_are_defined_twice(
    tmp_path: Path, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of one that is defined n times, with n claims, all pairs and more would be made."""
    write(tmp_path, form, twice({}, {}))

    computed = Mock()
    monkeypatch.setattr(standing, "compute", computed)
    report = check(tmp_path, TEXTS)
    assert not computed.called
    assert report.standings == {}
    assert [finding.rule.code for finding in report.findings] == ["REF001"]


def test_rules_that_run_beside_ids_defined_twice_read_nothing_that_is_computed() -> None:
    late = [rule.code for rule in catalogue().values() if rule.on_partial and is_late(rule)]
    assert not late, f"on_partial, but what they read is not there then: {late}"
