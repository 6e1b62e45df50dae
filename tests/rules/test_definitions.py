"""An id that is defined twice: the finding says whether the definitions differ, and in what."""

import json
from pathlib import Path
from typing import Any

import pytest

from onrecord.publication.csv_tables import csv_tables
from onrecord.tables.database import database
from onrecord.tables.flatten import flatten
from onrecord_validators.check import check
from onrecord_validators.finding import Finding
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
    if form == "dossier":
        (tmp_path / "a.onrecord.json").write_text(json.dumps(document), encoding="utf-8")
    else:
        tables = csv_tables(database(flatten([("a.onrecord.json", document)])))
        for path, content in tables.items():
            (tmp_path / Path(path).name).write_bytes(content)
    finding = found(tmp_path)
    assert finding.message.endswith(said)
    assert ("delete the other" in finding.hint) is (what != "nothing")


def test_finding_names_a_list_that_differs(tmp_path: Path) -> None:
    document = twice({"aliases": ["the guild mistress"]}, {"aliases": ["the mistress"]})
    (tmp_path / "a.onrecord.json").write_text(json.dumps(document), encoding="utf-8")
    assert found(tmp_path).message.endswith(": they differ in aliases")
