"""The corpora that go through the clients are what they are taken for."""

from typing import Any

import pytest

from tests.clients.corpus import DEFINITIONS, DOSSIERS, MAKING, VALIDATOR, beyond, corpus
from tests.clients.differences import differences
from tests.clients.question import DATASETS, answer


def test_there_is_a_dataset() -> None:
    assert DOSSIERS


def test_made_dossiers_fit_the_schema_and_use_all_of_it() -> None:
    for dossier in (*corpus().values(), *beyond().values()):
        VALIDATOR.validate(dossier)
    used: dict[str, set[str]] = {name: set() for name in DEFINITIONS}

    def note(schema: dict[str, Any], value: Any, name: str = "") -> None:
        if "allOf" in schema:
            (schema,) = schema["allOf"]
        if "$ref" in schema:
            name = schema["$ref"].removeprefix("#/$defs/")
            schema = MAKING.definition(schema["$ref"])
        if "enum" in schema:
            used[name].add(value)
        elif isinstance(value, list):
            for item in value:
                note(schema["items"], item)
        elif "properties" in schema:
            for key, item in value.items():
                used[name].add(key)
                note(schema["properties"][key], item)

    note(DEFINITIONS["Dossier"], MAKING.maximal(), "Dossier")
    for name, schema in DEFINITIONS.items():
        assert used[name] == set(schema.get("enum") or schema["properties"]), name


@pytest.mark.parametrize(("before", "after"), [(1, 1.0), (0, False), (0.0, -0.0), ([], {}), (1, 2)])
def test_differences_are_seen(before: Any, after: Any) -> None:
    assert differences({"a": [before]}, {"a": [after]}, "f") == ["f/a/0"]
    assert differences({"a": before}, {}, "f") == ["f/a"]
    assert differences({"a": [before]}, {"a": [before]}, "f") == []


def test_a_number_for_a_boolean_is_no_number() -> None:
    assert differences({"latitude": 1}, {"latitude": 1.0}, "f") == []
    assert differences({"latitude": 1}, {"latitude": True}, "f") == ["f/latitude"]


def test_the_question_has_answers_of_every_kind() -> None:
    made = answer(DATASETS["made"])
    assert made == [
        "act:millers-guild confirmed evt:weir-talks occurrence",
        "act:millers-guild confirmed evt:weir-talks time",
        "act:town-council confirmed evt:weir-talks occurrence",
        "act:town-council confirmed evt:weir-talks time",
        "nobody named confirmed evt:weir-closure occurrence",
        "open: no_response, sta:denial response",
    ]
    for dataset in DATASETS.values():
        assert any(" confirmed " in line for line in answer(dataset))
        assert any(line.startswith("open: ") for line in answer(dataset))
