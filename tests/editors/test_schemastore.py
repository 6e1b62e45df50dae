"""What is submitted to SchemaStore passes what SchemaStore's checks would say of it.

The rules are those of its CONTRIBUTING.md and cli.js in August 2026, put down here anew.
"""

import json
from pathlib import Path
from typing import Any, Final

import pytest
from jsonschema import Draft7Validator

from onrecord_tools.schemastore import SCHEMASTORE_FOLDER, schemastore_files
from tests.conftest import ROOT
from tests.node_packages import run_script

CHECKS: Final = Path(__file__).parent / "node" / "schemastore.mjs"
FOLDER: Final = ROOT / SCHEMASTORE_FOLDER
NAME: Final = "onrecord-1.0"
SCHEMA: Final = FOLDER / "src" / "schemas" / "json" / f"{NAME}.json"
POSITIVE: Final = sorted((FOLDER / "src" / "test" / NAME).iterdir())
NEGATIVE: Final = sorted((FOLDER / "src" / "negative_test" / NAME).iterdir())
FILES: Final = [path for path in sorted(FOLDER.rglob("*")) if path.suffix == ".json"]


def strictly_read(path: Path) -> Any:
    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        keys = [key for key, _ in pairs]
        assert len(set(keys)) == len(keys), f"{path.name} has a key twice"
        return dict(pairs)

    return json.loads(path.read_bytes().decode("utf-8"), object_pairs_hook=once)


def test_the_folder_is_laid_out_as_theirs() -> None:
    found = {path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*") if path.is_file()}
    tests = {path.relative_to(FOLDER).as_posix() for path in (*POSITIVE, *NEGATIVE)}
    assert found - tests == {
        "README.md",
        "catalog-entry.json",
        "schema-validation-options.json",
        f"src/schemas/json/{NAME}.json",
    }
    assert len(POSITIVE) >= 4 and len(NEGATIVE) >= 15
    assert {path.suffix for path in (*POSITIVE, *NEGATIVE)} == {".json"}


def test_the_generated_files_are_what_the_schema_and_the_tutorial_generate() -> None:
    stale = [
        path
        for path, content in schemastore_files(ROOT).items()
        if (ROOT / path).read_bytes() != content
    ]
    assert stale == []
    assert {path.name for path in POSITIVE} == {
        Path(path).name for path in schemastore_files(ROOT) if "/src/test/" in path
    }


def test_every_file_is_json_without_a_byte_order_mark_or_a_key_twice() -> None:
    for path in FILES:
        assert not path.read_bytes().startswith(b"\xef\xbb\xbf"), path.name
        strictly_read(path)


def test_the_schema_is_the_published_one_under_their_address() -> None:
    schema = strictly_read(SCHEMA)
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert schema["$id"] == f"https://www.schemastore.org/{NAME}.json"
    Draft7Validator.check_schema(schema)
    edition = json.loads(
        (ROOT / "schema/json-schema/1.0/onrecord.editor.schema.json").read_text("utf-8")
    )
    assert schema | {"$id": edition["$id"]} == edition


def test_the_entry_of_the_catalog_keeps_its_rules() -> None:
    entry = strictly_read(FOLDER / "catalog-entry.json")
    assert set(entry) == {"name", "description", "fileMatch", "url", "versions"}
    assert entry["fileMatch"] == ["*.onrecord.json"], "a simple pattern that no other file has"
    assert entry["url"] == strictly_read(SCHEMA)["$id"]
    assert entry["versions"] == {"1.0": entry["url"]}
    for text in (entry["name"], entry["description"]):
        # They forbid the word, the line break and an end in these characters.
        assert "schema" not in text.lower() and "\n" not in text and text[-1] not in ",. \t-"


def test_their_engines_and_their_formatter_agree() -> None:
    said = run_script(CHECKS, FOLDER)
    assert said["positive"] == {path.name: True for path in POSITIVE}
    assert said["negative"] == {path.name: False for path in NEGATIVE}
    assert said["unformatted"] == []


@pytest.mark.parametrize("path", NEGATIVE, ids=lambda path: path.stem)
def test_a_negative_test_has_one_mistake(path: Path) -> None:
    errors = list(Draft7Validator(strictly_read(SCHEMA)).iter_errors(strictly_read(path)))
    assert len(errors) == 1, [error.message for error in errors]


def test_the_negative_tests_have_every_kind_of_mistake() -> None:
    validator = Draft7Validator(strictly_read(SCHEMA))
    found = {
        error.validator for path in NEGATIVE for error in validator.iter_errors(strictly_read(path))
    }
    used = {"additionalProperties", "required", "type", "enum", "pattern", "minItems"}
    assert found == used | {"minProperties", "minimum"}
