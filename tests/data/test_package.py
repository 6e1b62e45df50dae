"""The data package: valid for its standard, usable by the tools of others, the same each time."""

import csv
import hashlib
import importlib.util
import io
import json
import re
import textwrap
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from frictionless import Package as FrictionlessPackage
from jsonschema import Draft7Validator, Draft202012Validator

import onrecord
from onrecord.directory import dossier_files
from onrecord.problem import DataError
from onrecord.publication.csv_tables import table_path
from onrecord.publication.metadata import METADATA_FILE, metadata
from onrecord.tables.flatten import sort_key
from onrecord.tables.layout import TABLES, Table
from onrecord_tools import build as build_module
from onrecord_tools.build import BuildError, build
from onrecord_validators.check import check
from onrecord_validators.report import Report
from tests.command.running import invoke
from tests.conftest import not_tested
from tests.data.packages import built, contents, copied
from tests.data.test_tables import rows_in

Json = dict[str, Any]


@pytest.fixture(scope="module", params=["repository", "tutorial"])
def package(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, repository: Path
) -> Path:
    """The folder of a freshly built package."""
    folder = tmp_path_factory.mktemp("package")
    if request.param == "repository":
        return built(repository, folder / "build")
    return built(copied(repository / "tutorial", folder), folder / "build")


@pytest.fixture
def dataset(tmp_path: Path, tutorial: Path) -> Path:
    """A copy of the tutorial, to change and to build."""
    return copied(tutorial, tmp_path)


@pytest.fixture(scope="module")
def descriptor(package: Path) -> Json:
    found: Json = json.loads((package / "datapackage.json").read_bytes())
    return found


@cache
def profile(name: str) -> Json:
    """An official profile of the Data Package standard, version 2.0, as dplib-py ships it."""
    spec = importlib.util.find_spec("dplib")
    if spec is None or not spec.submodule_search_locations:
        not_tested("dplib-py, which ships the official profiles, is not installed")
    file = Path(spec.submodule_search_locations[0]) / "profiles" / "2.0" / f"{name}.json"
    found: Json = json.loads(file.read_bytes())
    return found


def resources(descriptor: Json) -> Iterator[Json]:
    yield from descriptor["resources"]


# --- Valid ----------------------------------------------------------------------------------------


def test_the_descriptor_has_the_official_profile(descriptor: Json) -> None:
    assert descriptor["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    validator = Draft7Validator(profile("datapackage"))
    assert [error.message for error in validator.iter_errors(descriptor)] == []


def test_the_official_profile_can_refuse(descriptor: Json) -> None:
    validator = Draft7Validator(profile("datapackage"))
    wrong = json.loads(json.dumps(descriptor))
    wrong["resources"][0]["schema"]["fields"][0]["type"] = "text"
    wrong["licenses"] = []
    assert len(list(validator.iter_errors(wrong))) >= 2


def test_each_resource_and_schema_has_its_official_profile(descriptor: Json) -> None:
    of_resource = Draft7Validator(profile("dataresource"))
    of_schema = Draft7Validator(profile("tableschema"))
    of_dialect = Draft7Validator(profile("tabledialect"))
    for resource in resources(descriptor):
        assert [e.message for e in of_resource.iter_errors(resource)] == [], resource["name"]
        assert [e.message for e in of_schema.iter_errors(resource["schema"])] == []
        assert [e.message for e in of_dialect.iter_errors(resource["dialect"])] == []


def test_frictionless_finds_nothing(package: Path) -> None:
    report = FrictionlessPackage(str(package / "datapackage.json")).validate()
    assert report.flatten(["path", "rowNumber", "fieldName", "type", "note"]) == []
    assert report.warnings == []
    assert report.stats["tasks"] == len(list((package / "data" / "tables").iterdir())) + len(
        list((package / "schema" / "codelists").iterdir())
    )


def test_frictionless_can_refuse(dataset: Path) -> None:
    # A key that leads nowhere; hash and size are put right, so that nothing else is wrong.
    folder = built(dataset, dataset / "build")
    table = folder / table_path("claims")
    changed = table.read_bytes().replace(b",sta:", b",sta:no-", 1)
    table.write_bytes(changed)
    described = json.loads((folder / "datapackage.json").read_bytes())
    (resource,) = (r for r in described["resources"] if r["name"] == "claims")
    resource |= {"bytes": len(changed), "hash": f"sha256:{hashlib.sha256(changed).hexdigest()}"}
    (folder / "datapackage.json").write_text(json.dumps(described), "utf-8")
    report = FrictionlessPackage(str(folder / "datapackage.json")).validate()
    assert {error[0] for error in report.flatten(["type"])} == {"foreign-key"}


def test_the_dossiers_of_the_package_have_its_schema(package: Path, descriptor: Json) -> None:
    (file,) = package.glob("schema/json-schema/*/onrecord.schema.json")
    schema = json.loads(file.read_bytes())
    Draft202012Validator.check_schema(schema)
    names = descriptor["onrecord"]["dossiers"]
    assert names == dossier_files(package) and len(names) >= 4
    for name in names:
        errors = Draft202012Validator(schema).iter_errors(json.loads((package / name).read_bytes()))
        assert [error.message for error in errors] == [], name


def test_onrecord_finds_nothing(package: Path) -> None:
    report = check(package)
    assert [(f.rule.code, f.file, f.message) for f in report.findings] == []


# --- Complete -------------------------------------------------------------------------------------


def test_hashes_and_sizes_are_those_of_the_files(package: Path, descriptor: Json) -> None:
    for resource in resources(descriptor):
        content = (package / resource["path"]).read_bytes()
        assert resource["bytes"] == len(content) > 0
        assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"


def test_every_table_is_described_and_nothing_else_lies_there(
    package: Path, descriptor: Json
) -> None:
    described = [resource["path"] for resource in resources(descriptor)]
    assert sorted(described) == [name for name in contents(package) if name.endswith(".csv")]
    assert {table_path(name) for name in TABLES} < set(described)
    names = [resource["name"] for resource in resources(descriptor)]
    assert len(set(names)) == len(names) == len(described)


def test_the_package_holds_the_dossiers_and_texts_unchanged(
    package: Path, descriptor: Json, repository: Path
) -> None:
    dataset = repository if descriptor["name"] == "onrecord" else repository / "tutorial"
    files = contents(package)
    kept = [name for name in files if name.endswith((".onrecord.json", ".txt"))]
    texts = [path.relative_to(dataset).as_posix() for path in dataset.glob("seeds/texts/**/*.txt")]
    assert sorted(kept) == sorted([*dossier_files(dataset), *texts])
    for name in kept:
        assert files[name] == (dataset / name).read_bytes(), name


def test_a_text_ships_only_where_it_may(package: Path) -> None:
    dataset = onrecord.load(package)
    for source in dataset.sources:
        assert (source.id in dataset.texts) == (source.text_policy == "full"), source.id
    assert len(list(package.rglob("*.txt"))) == len(dataset.texts)


def test_the_descriptor_says_what_the_metadata_say(package: Path, descriptor: Json) -> None:
    assert re.fullmatch(r"[a-z0-9-]+", descriptor["name"])
    assert re.fullmatch(r"\d+\.\d+\.\d+", descriptor["version"])
    assert all(descriptor[name] for name in ("title", "description", "licenses", "contributors"))
    assert len(descriptor["sources"]) == len(onrecord.load(package).sources)


def test_tools_for_version_1_understand_the_descriptor(descriptor: Json) -> None:
    for resource in resources(descriptor):
        assert resource["type"] == "table" and resource["profile"] == "tabular-data-resource"
        assert not {"fieldsMatch", "jsonSchema"} & set(resource["schema"])
        assert resource["schema"]["missingValues"] == [""]
        for key in resource["schema"].get("foreignKeys", []):
            assert isinstance(key["fields"], list) and isinstance(key["reference"]["fields"], list)
            # Tools of version 1 take an empty name for the table itself, and few know its own.
            assert key["reference"]["resource"] not in ("", resource["name"])
        for field in resource["schema"]["fields"]:
            assert field["type"] in {"string", "integer", "number", "boolean", "date"}
            listed = [category["value"] for category in field.get("categories", [])]
            if listed:
                assert field["constraints"]["enum"] == listed


def test_the_keys_of_the_descriptor_are_those_of_the_tables(descriptor: Json) -> None:
    for resource in resources(descriptor):
        if resource["name"].startswith("codelist_"):
            continue
        table = TABLES[resource["name"]]
        keys = [
            (key["fields"], key["reference"]["resource"], key["reference"]["fields"])
            for key in resource["schema"].get("foreignKeys", [])
        ]
        assert keys == [([column], there, [key]) for column, there, key in table.foreign_keys()]
        assert resource["schema"]["primaryKey"] == list(table.primary_key)
        assert [field["name"] for field in resource["schema"]["fields"]] == [
            column.name for column in table.columns
        ]


# --- The CSV files --------------------------------------------------------------------------------


def test_every_csv_file_is_plain(package: Path) -> None:
    for path in package.rglob("*.csv"):
        data = path.read_bytes()
        assert data.endswith(b"\n") and not data.endswith(b"\n\n"), path.name
        assert b"\r" not in data and b"\0" not in data, path.name
        text = data.decode("utf-8")
        assert not text.startswith("\ufeff"), path.name
        header, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
        assert {len(row) for row in rows} <= {len(header)}, path.name
        # One row a line: texts are one line, so that grep and diff work on tables.
        assert len(rows) == data.count(b"\n") - 1, path.name


def test_tables_are_sorted_by_their_keys(package: Path) -> None:
    for name, rows in rows_in(contents(package)).items():
        table = TABLES[name]
        at = [[column.name for column in table.columns].index(key) for key in table.primary_key]
        keys = [sort_key([row[index] for index in at]) for row in rows]
        assert keys == sorted(keys), name
        assert len(set(keys)) == len(keys), name


def _is_formula(cell: object) -> bool:
    return isinstance(cell, str) and cell.startswith(("=", "+", "-", "@", "\t", "\r"))


def test_ids_and_vocabularies_are_no_formulas(package: Path) -> None:
    for name, rows in rows_in(contents(package)).items():
        for index, column in enumerate(TABLES[name].columns):
            cells = [str(row[index]) for row in rows if row[index] is not None]
            is_id = column.references or column.name == "id"
            if is_id:
                assert [cell for cell in cells if not re.match("[a-z]{3}:[a-z0-9]", cell)] == []
            if is_id or column.vocabulary or column.name in ("name", "alias"):
                assert list(filter(_is_formula, cells)) == [], f"{name}.{column.name}"


# --- Other people's tools -------------------------------------------------------------------------

_DTYPES = {"string": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean"}


def in_pandas(package: Path, table: Table) -> pd.DataFrame:
    return pd.read_csv(
        package / table_path(table.name),
        dtype={c.name: _DTYPES[c.type] for c in table.columns if c.type != "date"},
        parse_dates=[c.name for c in table.columns if c.type == "date"],
        keep_default_na=False,
        na_values=[""],
    )


def test_pandas_reads_what_the_tables_hold(package: Path) -> None:
    for name, rows in rows_in(contents(package)).items():
        frame = in_pandas(package, TABLES[name])
        assert list(frame.columns) == [column.name for column in TABLES[name].columns]
        assert len(frame) == len(rows)
        for index, column in enumerate(TABLES[name].columns):
            values = frame[column.name]
            if column.type == "date":
                read = [None if pd.isna(v) else pd.Timestamp(v).date().isoformat() for v in values]
            else:
                assert str(values.dtype) == _DTYPES[column.type], f"{name}.{column.name}"
                read = [None if pd.isna(v) else v for v in values]
            assert read == [row[index] for row in rows], f"{name}.{column.name}"


def test_pandas_reads_them_without_being_told_anything(package: Path) -> None:
    for name, rows in rows_in(contents(package)).items():
        frame = pd.read_csv(package / table_path(name))
        assert len(frame) == len(rows), name
        for column in TABLES[name].columns:
            if column.type == "boolean" and frame[column.name].notna().all() and len(frame):
                assert frame[column.name].dtype == bool, f"{name}.{column.name}"


def test_onrecord_reads_the_same_dataset_back(package: Path, repository: Path) -> None:
    dataset = onrecord.load(package)
    name = json.loads((package / "datapackage.json").read_bytes())["name"]
    original = onrecord.load(repository if name == "onrecord" else repository / "tutorial")
    assert [record.model_dump() for record in dataset] == [r.model_dump() for r in original]
    assert dataset.tallies == original.tallies
    assert dataset.texts == original.texts


# --- Building -------------------------------------------------------------------------------------


def test_a_package_of_the_package_is_the_package(package: Path, tmp_path: Path) -> None:
    assert contents(built(package, tmp_path / "again")) == contents(package)


def test_a_build_replaces_the_whole_folder(dataset: Path) -> None:
    folder = built(dataset, dataset / "build")
    fresh = contents(folder)
    (folder / "data" / "stray.csv").write_text("a\n1\n", "utf-8")
    (folder / table_path("claims")).write_text("broken", "utf-8")
    assert contents(built(dataset, folder)) == fresh
    assert [path.name for path in dataset.iterdir() if path.name.startswith(".")] == []


def test_a_build_writes_nothing_but_through_the_swap(
    dataset: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    swapped: list[Path] = []
    monkeypatch.setattr(build_module, "swap_in", lambda target, files: swapped.append(target))
    before = contents(dataset)
    built(dataset, dataset / "out" / "build")
    assert swapped == [dataset / "out" / "build"]
    assert contents(dataset) == before and not (dataset / "out").exists()


def test_dossiers_with_errors_leave_the_old_package(dataset: Path) -> None:
    folder = built(dataset, dataset / "build")
    before = contents(folder)
    (dataset / "data" / "broken.onrecord.json").write_text("{", "utf-8")
    result = build(dataset, folder, lambda step: None)
    assert isinstance(result, Report) and not result.is_clean
    assert contents(folder) == before


@pytest.mark.parametrize("out", ["file", "folder", "."])
def test_nothing_but_a_package_is_replaced(dataset: Path, out: str) -> None:
    (dataset / "file").write_text("mine", "utf-8")
    (dataset / "folder").mkdir()
    (dataset / "folder" / "mine").write_text("mine", "utf-8")
    before = contents(dataset)
    with pytest.raises(BuildError):
        build(dataset, dataset / out, lambda step: None)
    assert contents(dataset) == before


def test_an_empty_folder_is_taken(dataset: Path) -> None:
    (dataset / "empty").mkdir()
    assert contents(built(dataset, dataset / "empty"))["dataset.toml"]


def test_a_text_that_may_not_ship_is_not_copied(dataset: Path) -> None:
    # Beside the texts that may: whoever encodes an article may have put it there.
    stray = dataset / "seeds" / "texts" / "protected.txt"
    stray.write_text("A text that belongs to no source of the dataset.", "utf-8")
    assert "seeds/texts/protected.txt" not in contents(built(dataset, dataset / "build"))


def test_a_dataset_without_metadata_is_not_built(dataset: Path) -> None:
    (dataset / "dataset.toml").unlink()
    with pytest.raises(onrecord.DataError) as refused:
        build(dataset, dataset / "build", lambda step: None)
    (problem,) = refused.value.problems
    assert (problem.kind, problem.file) == ("metadata-invalid", "dataset.toml")
    assert not (dataset / "build").exists()


def test_what_the_page_shows_is_metadata_and_a_wrong_name_is_told_in_words(tmp_path: Path) -> None:
    page = textwrap.dedent(invoke("explain", "PKG001").out.split("Good:\n")[1].split("\n##")[0])
    (tmp_path / METADATA_FILE).write_text(page, "utf-8")
    assert metadata(tmp_path).name == "mill-strikes"
    for right, wrong, told in (
        ("mill-strikes", "Mill strikes", 'name: "Mill strikes" is not made of lower-case letters'),
        ("1.0.0", "1", 'version: "1" is not made of three numbers'),
    ):
        (tmp_path / METADATA_FILE).write_text(page.replace(right, wrong), "utf-8")
        with pytest.raises(DataError) as refusal:
            metadata(tmp_path)
        (problem,) = refusal.value.problems
        assert problem.message.startswith(told) and "onrecord explain PKG001" in problem.hint


def test_a_key_of_very_many_parts_is_refused_before_it_takes_the_memory(tmp_path: Path) -> None:
    for text in ("x" + ".x" * 40_000 + " = 1", "a = {x" + ".x" * 40_000 + " = 1}"):
        (tmp_path / METADATA_FILE).write_text(text, "utf-8")
        with pytest.raises(DataError) as refusal:
            metadata(tmp_path)
        assert [problem.kind for problem in refusal.value.problems] == ["metadata-invalid"]
        assert "dots" in refusal.value.problems[0].message
