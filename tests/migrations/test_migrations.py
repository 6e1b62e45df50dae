"""Carrying dossiers over versions, on a worked example: a 0.9 that never was, in two steps to 1.0.

`from_0_9_to_0_10.py` and `from_0_10_to_1_0.py` are the steps as they would lie in
schema/onrecord/migrations; `old.onrecord.json` becomes `current.onrecord.json`.
"""

import inspect
import json
import pkgutil
import random
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord import migrations as folder
from onrecord.canonical import canonical
from onrecord.dossier import SCHEMA_VERSION
from onrecord.migration import (
    Carried,
    Migrated,
    Migration,
    MigrationError,
    chain,
    in_order,
    migrated,
    migrations,
)
from onrecord.reader import parse
from onrecord.version import KNOWN, Version
from onrecord_tools.migrating import Carry, carried_dossiers
from onrecord_validators.check import check
from tests.command.running import Ran, invoke
from tests.data.drawn_dossiers import DATASETS, as_read
from tests.migrations import from_0_9_to_0_10, from_0_10_to_1_0
from tests.migrations.schema_0_9 import schema_0_9, schema_1_0

HERE = Path(__file__).parent
OLD = HERE / "old.onrecord.json"
CURRENT = HERE / "current.onrecord.json"

STEPS = in_order(iter([from_0_10_to_1_0.MIGRATION, from_0_9_to_0_10.MIGRATION]))
TARGET = Version(1, 0)


def carried(document: Any) -> Migrated:
    data = document if isinstance(document, bytes) else json.dumps(document).encode()
    way = chain(Version(0, 9), TARGET, STEPS)
    assert way is not None
    return migrated(parse(data, "a.onrecord.json"), way, TARGET)


# --- The worked example ---------------------------------------------------------------------------


def test_example_is_carried_in_two_steps_to_what_is_pinned() -> None:
    result = carried(OLD.read_bytes())
    assert [(step.source, step.target) for step in result.steps] == [
        ("0.9", "0.10"),
        ("0.10", "1.0"),
    ]
    assert result.after == CURRENT.read_bytes()


def test_example_is_of_the_schemas_that_it_says() -> None:
    old, current = (json.loads(path.read_bytes()) for path in (OLD, CURRENT))
    jsonschema.validate(old, schema_0_9())
    jsonschema.validate(current, schema_1_0())
    for document, schema in ((old, schema_1_0()), (current, schema_0_9())):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(document, schema)


def test_what_a_person_decides_is_told_with_its_place_in_the_new_file() -> None:
    lines = CURRENT.read_text("utf-8").split("\n")
    told = [
        (lines[at.line - 1].strip(), at.column, decision.question)
        for at, decision in carried(OLD.read_bytes()).decisions
    ]
    assert told == [
        ('"precision": "unknown"', 20, from_0_10_to_1_0.QUESTION),
        ('"certainty": "possible",', 24, from_0_9_to_0_10.QUESTION),
    ]


@settings(max_examples=40)
@given(DATASETS, st.randoms(use_true_random=False))
def test_every_value_that_no_step_names_is_kept(
    dataset: list[tuple[str, dict[str, Any]]], random: random.Random
) -> None:
    """What undoing the steps makes of a dossier of 1.0, they carry back to that dossier."""
    for _, drawn in dataset:
        wanted, old = as_read(drawn), as_read(drawn)
        wanted["schema_version"], old["schema_version"] = "1.0", "0.9"
        if "$schema" in old:
            old["$schema"] = old["$schema"].replace("/1.0/", "/0.9/")
        questions = 0
        for statement in old.get("statements", []):
            for claim in statement.get("claims", []):
                claim["confidence"] = claim.pop("certainty")
        for before, after in zip(old.get("places", []), wanted.get("places", []), strict=True):
            if random.random() < 0.5:
                before.pop("precision")
                after["precision"] = "unknown"
                questions += 1
            if random.random() < 0.5:
                before["population"] = number = random.randrange(10**9)
                after.setdefault("extensions", {})["schema-0-10:population"] = number
        jsonschema.Draft202012Validator(schema_0_9()).validate(old)
        result = carried(old)
        assert json.loads(result.after) == canonical(wanted)
        assert len(result.decisions) == questions


# --- Steps ----------------------------------------------------------------------------------------


def lossy(dossier: Carried) -> None:
    for place in dossier.objects("places/*"):
        del place["name"]


def test_a_step_that_loses_a_value_is_refused() -> None:
    document = parse(OLD.read_bytes(), "a.onrecord.json")
    with pytest.raises(MigrationError, match=r'0.9 to 1.0 loses "Ostrand", "Veld"'):
        migrated(document, [Migration("0.9", "1.0", lossy)], TARGET)


def test_a_name_that_is_taken_is_for_a_person() -> None:
    value = {"places": [{"kind": "city", "sort": "town"}]}
    under_way = Carried(value)
    under_way.rename("places/*", "kind", "sort")
    (decision,) = under_way.decisions
    assert value == {"places": [{"kind": "city", "sort": "town"}]}
    assert (decision.item, decision.name) == (value["places"][0], "kind")


def test_what_is_not_there_is_passed_over() -> None:
    under_way = Carried({"places": {"x": 1}, "events": ["evt:a"], "gaps": 1})
    for where in ("places/*", "events/*/claims/*", "gaps/*", "statements/*"):
        under_way.rename(where, "a", "b")
        under_way.add(where, "c", 1)
    assert under_way.value == {"places": {"x": 1}, "events": ["evt:a"], "gaps": 1}


@pytest.mark.parametrize(("source", "target"), [("1.0", "1.0"), ("1.1", "1.0"), ("1", "2.0")])
def test_a_step_leads_from_a_version_to_a_later_one(source: str, target: str) -> None:
    with pytest.raises(MigrationError, match="no step"):
        Migration(source, target, lossy)


def test_two_steps_from_one_version_are_refused() -> None:
    steps = [Migration("1.0", "1.1", lossy), Migration("1.0", "2.0", lossy)]
    with pytest.raises(MigrationError, match="two migrations start"):
        in_order(iter(steps))


@pytest.mark.parametrize(
    ("source", "target", "taken"),
    [
        ("0.9", "1.0", ["0.9", "0.10"]),
        ("0.10", "1.0", ["0.10"]),
        ("0.9", "0.10", ["0.9"]),
        ("0.3", "1.0", ["0.9", "0.10"]),  # a minor only adds: nothing is to be done up to 0.9
        ("1.0", "1.4", []),
        ("0.11", "1.0", None),
        ("0.9", "2.0", None),
        ("1.0", "0.9", None),
    ],
)
def test_steps_are_chained(source: str, target: str, taken: list[str] | None) -> None:
    start, end = Version.of(source), Version.of(target)
    assert start is not None and end is not None
    way = chain(start, end, STEPS)
    assert (way if way is None else [step.source for step in way]) == taken


# --- What is shipped ------------------------------------------------------------------------------


def test_every_shipped_step_says_what_it_is_in_name_and_docstring() -> None:
    for found in pkgutil.iter_modules(folder.__path__, f"{folder.__name__}."):
        module = import_module(found.name)
        source, target = (
            version.replace(".", "_")
            for version in (module.MIGRATION.source, module.MIGRATION.target)
        )
        assert found.name.rpartition(".")[2] == f"from_{source}_to_{target}"
        first, _, rest = (inspect.getdoc(module) or "").partition("\n\n")
        assert first.endswith(".") and rest, "what changes in a line, and why"
    ends = [Version.of(step.target) for step in migrations()]
    assert all(end is not None and end <= KNOWN for end in ends)


def test_a_dossier_of_every_released_version_can_be_carried(repository: Path) -> None:
    released = [path.name for path in (repository / "schema" / "json-schema").iterdir()]
    versions = [Version.of(name) for name in released]
    assert KNOWN in versions
    stuck = [v for v in versions if v is None or chain(v, KNOWN, migrations()) is None]
    assert not stuck, "add the step from it to schema/onrecord/migrations"


def test_published_dossiers_are_of_the_current_version(repository: Path, tutorial: Path) -> None:
    for root in (repository, tutorial):
        found = list(carried_dossiers(root, migrations()))
        assert found and not any(item.made or item.problems for item in found)


# --- The command ----------------------------------------------------------------------------------


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A dossier of 0.9, for an onrecord whose steps are those of the example."""
    monkeypatch.setattr("onrecord.migration.migrations", lambda: STEPS)
    path = tmp_path / "a.onrecord.json"
    path.write_bytes(OLD.read_bytes())
    yield path


def migrate(*arguments: str | Path) -> Ran:
    return invoke("migrate", *arguments)


def test_a_file_is_carried_once(file: Path) -> None:
    ran = migrate(file)
    assert ran.code == 1, "a person has to decide something"
    assert file.read_bytes() == CURRENT.read_bytes()
    assert ran.out == (
        f"carried from 0.9 to {SCHEMA_VERSION}: {file}\n"
        f"  0.9 to 0.10: {from_0_9_to_0_10.MIGRATION.summary}\n"
        f"  0.10 to 1.0: {from_0_10_to_1_0.MIGRATION.summary}\n"
        f"  decide: {file}:11:20: {from_0_10_to_1_0.QUESTION}\n"
        f"  decide: {file}:51:24: {from_0_9_to_0_10.QUESTION}\n"
        "1 of 1 dossiers carried to version 1.0; 2 to decide.\n"
    )
    again = migrate(file)
    assert (again.code, again.out) == (0, "0 of 1 dossiers carried to version 1.0.\n")
    assert file.read_bytes() == CURRENT.read_bytes()


@pytest.mark.parametrize("option", ["--check", "--diff"])
def test_an_option_writes_nothing(file: Path, option: str) -> None:
    ran = migrate(option, file.parent)
    assert ran.code == 1 and file.read_bytes() == OLD.read_bytes()
    assert f"would be carried from 0.9 to 1.0: {file}" in ran.out
    assert ('-          "confidence": "certain",' in ran.out) is (option == "--diff")


def test_a_file_that_cannot_be_carried_is_reported_and_stays(file: Path) -> None:
    texts = {
        "newer": OLD.read_text("utf-8").replace('"0.9"', '"1.7"'),
        "major": OLD.read_text("utf-8").replace('"0.9"', '"2.0"'),
        "unknown": OLD.read_text("utf-8").replace('"0.9"', '"0.11"'),
        "none": OLD.read_text("utf-8").replace('"0.9"', "3"),
        "broken": "{",
    }
    file.unlink()
    for name, text in texts.items():
        file.with_name(f"{name}.onrecord.json").write_text(text, "utf-8")
    ran = migrate(file.parent)
    assert ran.code == 1
    assert ran.out.endswith("0 of 5 dossiers carried to version 1.0, 5 not.\n")
    for code in ("SHP011", "SHP012", "SHP004", "SYN010"):
        assert code in ran.out
    for name, text in texts.items():
        assert file.with_name(f"{name}.onrecord.json").read_text("utf-8") == text


def test_a_dossier_of_an_older_major_is_told_how_to_be_carried(file: Path) -> None:
    (finding,) = check(file).findings
    assert finding.rule.code == "SHP012"
    assert "onrecord migrate a.onrecord.json" in finding.hint


def test_what_is_left_is_counted(file: Path) -> None:
    broken = OLD.read_text("utf-8").replace('"name": "Veld"', '"name": ""')
    file.write_text(broken, "utf-8")
    found: list[Carry] = list(carried_dossiers(file, STEPS))
    assert [item.left for item in found] == [1]
    assert "1 problem is left in it" in migrate(file).out
