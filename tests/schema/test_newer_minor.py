"""Data of a newer minor version are read with a warning: what it added is kept, and not checked."""

import copy
import json
import random
import warnings
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import onrecord
from onrecord.canonical import canonical, formatted
from onrecord.dataset import LoadedDossier, Refusal, loaded_dossier
from onrecord.publication.json_file import json_file
from onrecord.publication.json_schema import json_schema
from onrecord.reader import parse
from onrecord.tables.flatten import flatten
from onrecord.version import KNOWN, Version
from onrecord.vocabularies import Act
from onrecord_validators.check import check
from onrecord_validators.mending import mended
from tests.command.running import invoke
from tests.data.drawn_dossiers import DATASETS, as_read
from tests.rules.test_rules import BASE, TEXTS
from tests.table_files.written import FORMS, tables_of, write

SCHEMA = json_schema()
NEWER = "1.7"


def base() -> dict[str, Any]:
    """The base of the rules' fixtures, for a newer version."""
    document: dict[str, Any] = json.loads(BASE.read_bytes())
    document["schema_version"] = NEWER
    return document


def written(folder: Path, document: Any) -> Path:
    path = folder / "a.onrecord.json"
    path.write_text(json.dumps(document, indent=2), "utf-8")
    return path


def objects(value: Any, schema: dict[str, Any]) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Every closed object of a document with its schema."""
    if "allOf" in schema:
        (schema,) = schema["allOf"]
    if "$ref" in schema:
        schema = SCHEMA["$defs"][schema["$ref"].removeprefix("#/$defs/")]
    found = []
    if isinstance(value, list):
        for item in value:
            found += objects(item, schema["items"])
    elif isinstance(value, dict) and "properties" in schema:
        found.append((value, schema))
        for name, inner in value.items():
            found += objects(inner, schema["properties"][name])
    return found


def vocabulary(schema: dict[str, Any]) -> bool:
    """Whether values of a schema are those of a vocabulary."""
    if "allOf" in schema:
        (schema,) = schema["allOf"]
    return "enum" in SCHEMA["$defs"].get(schema.get("$ref", "").removeprefix("#/$defs/"), {})


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(DATASETS, st.randoms(use_true_random=False))
def test_whatever_a_minor_can_add_is_read_named_and_kept(
    dataset: list[tuple[str, dict[str, Any]]], random: random.Random
) -> None:
    for file, dossier in dataset:
        known = as_read(dossier)
        newer = copy.deepcopy(known)
        newer["schema_version"] = NEWER
        fields = values = 0
        for (item, schema), (plain, _) in zip(
            objects(newer, SCHEMA), objects(known, SCHEMA), strict=True
        ):
            for name in list(item):
                if vocabulary(schema["properties"][name]) and random.random() < 0.1:
                    item[name] = plain[name] = f"newer-{random.randrange(9)}"
                    values += 1
            if random.random() < 0.2:
                item["newer_field"] = random.choice([1, "x", None, [], {"id": "evt:x"}, [{"a": 1}]])
                fields += 1
        data = json.dumps(newer).encode()
        loaded = loaded_dossier(data, file)
        assert isinstance(loaded, LoadedDossier), loaded.problems
        assert loaded.newer is not None and sum(loaded.newer.unknown.values()) == fields + values
        assert loaded.document.value == newer, "nothing is lost"
        assert json.loads(formatted(parse(data, file))).items() >= {"schema_version": NEWER}.items()
        assert sorted(leaves(json.loads(formatted(parse(data, file))))) == sorted(leaves(newer))
        # The tables are those of the dossier without the fields, and with the values.
        assert flatten([(file, newer)]) == flatten([(file, known)])
        typed = json.loads(loaded.dossier.model_dump_json(by_alias=True))
        known["schema_version"] = NEWER
        assert typed == json.loads(json.dumps(known))


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(DATASETS, st.randoms(use_true_random=False))
def test_what_is_canonical_for_a_newer_minor_is_canonical_here(
    dataset: list[tuple[str, dict[str, Any]]], random: random.Random
) -> None:
    file, dossier = dataset[0]
    newer = canonical({**as_read(dossier), "schema_version": NEWER})
    for item, _ in objects(newer, SCHEMA):
        members = list(item.items())
        for name in random.sample(["zone", "attitude", "Mood"], random.choice([0, 0, 1, 2])):
            members.insert(random.randint(1, len(members)), (name, random.choice([1, ["b", "a"]])))
        item.clear()
        item.update(members)
    text = json_file(newer)
    assert formatted(parse(text, file)) == text


def leaves(value: Any) -> list[str]:
    if isinstance(value, dict) and value:
        return [leaf for key, inner in value.items() for leaf in (key, *leaves(inner))]
    if isinstance(value, list) and value:
        return [leaf for inner in value for leaf in leaves(inner)]
    return [json.dumps(value)]


def test_a_newer_minor_is_a_warning_and_the_rest_is_checked(tmp_path: Path) -> None:
    document = base()
    document["events"][0]["severity"] = document["events"][1]["severity"] = 3
    report = check(written(tmp_path, document), TEXTS)
    (finding,) = report.findings
    assert (finding.rule.code, finding.pointer) == ("SHP011", "/schema_version")
    assert report.is_clean and not report.unrun
    assert "version 1.7" in finding.message and "knows 1.0" in finding.message
    assert "2 parts" in finding.message
    assert "Event.severity (2 times, first at /events/0/severity)" in finding.hint
    assert "pip install --upgrade onrecord" in finding.hint
    document["events"][0]["id"] = "evt:nobody-claims-it"
    assert not check(written(tmp_path, document), TEXTS).is_clean, "rules run as always"


def test_in_the_known_version_the_same_is_an_error(tmp_path: Path) -> None:
    document = base()
    document["schema_version"] = str(KNOWN)
    document["events"][0]["severity"] = 3
    document["statements"][4]["act"] = "retract"
    found = check(written(tmp_path, document)).findings
    assert [finding.rule.code for finding in found] == ["SHP002", "SHP005"]


def test_what_no_minor_can_add_stays_an_error_and_says_that_it_may_be_allowed() -> None:
    document = base()
    document["events"][0]["severity"] = 3
    document["events"][0]["kind"] = 3
    del document["events"][1]["summary"]
    result = loaded_dossier(json.dumps(document).encode(), "a")
    assert isinstance(result, Refusal)
    assert [problem.kind for problem in result.problems] == [
        "version-newer",
        "value-unknown",
        "field-missing",
    ]
    assert all("Version 1.7 may allow it" in problem.hint for problem in result.problems[1:])


def test_no_rule_judges_what_holds_an_unknown_value(tmp_path: Path) -> None:
    """A denial with a positive claim is an error; of a claim with a new value nobody knows."""
    bad = BASE.parent / "ATT001" / "bad" / "positive-claim.onrecord.json"
    document = json.loads(bad.read_bytes())
    assert [f.rule.code for f in check(written(tmp_path, document), TEXTS).findings] == ["ATT001"]
    document["schema_version"] = NEWER
    path = written(tmp_path, document)
    assert [f.rule.code for f in check(path, TEXTS).findings] == ["SHP011", "ATT001"]
    document["statements"][1]["claims"][0]["certainty"] = "hopeful"
    path = written(tmp_path, document)
    assert [f.rule.code for f in check(path, TEXTS).findings] == ["SHP011"]


def test_ids_in_unknown_fields_are_ends_of_references(tmp_path: Path) -> None:
    document = base()
    moved = document["places"].pop(0)
    document["sites"] = [moved]
    report = check(written(tmp_path, document), TEXTS)
    assert [finding.rule.code for finding in report.findings] == ["SHP011"]
    with pytest.warns(onrecord.NewerVersionWarning, match="Dossier.sites"):
        assert moved["id"] not in onrecord.load(tmp_path)


def test_load_warns_once_and_keeps_unknown_values_as_they_are(tmp_path: Path) -> None:
    document = base()
    document["statements"][4]["act"] = "retract"
    document["statements"][4]["tone"] = "dry"
    path = written(tmp_path, document)
    with pytest.warns(onrecord.NewerVersionWarning) as caught:
        dataset = onrecord.load(path)
    assert len(caught) == 1 and '"retract" as act' in str(caught[0].message)
    act = dataset.statement(document["statements"][4]["id"]).act
    assert str(act) == "retract" and act not in list(Act)
    assert type(act) is Act
    with pytest.raises(ValueError, match="retract"):
        Act("retract")
    assert dataset.merged().schema_version == NEWER
    rows = dataset.connect().execute("SELECT count(*) FROM statements WHERE act = 'retract'")
    assert rows.fetchall() == [(1,)]


def test_known_versions_are_silent(tmp_path: Path) -> None:
    path = written(tmp_path, json.loads(BASE.read_bytes()))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        onrecord.load(path)


def test_fmt_and_fix_keep_what_they_do_not_know(tmp_path: Path) -> None:
    document = base()
    document["events"][0]["zones"] = ["b", "a"]
    document["statements"][4]["act"] = "Retract"
    document["statements"][4]["source-id"] = "src:other"
    path = written(tmp_path, document)
    assert mended(path).changed == []
    ran = invoke("fmt", path)
    assert ran.code == 0 and "warning SHP011 version-newer" in ran.out
    assert "Event.zones" in ran.out and ran.out.endswith("1 of 1 dossiers formatted.\n")
    assert sorted(leaves(json.loads(path.read_bytes()))) == sorted(leaves(document))
    assert json.loads(path.read_bytes())["events"][0]["zones"] == ["b", "a"]
    ran = invoke("fmt", "--check", path)
    assert ran.code == 0 and "Event.zones" in ran.out, "named, and nothing is to be done"


@pytest.mark.parametrize("version", ["0.9", "2.0"])
def test_fmt_leaves_another_major_as_it_is_and_says_what_check_says(
    version: str, tmp_path: Path
) -> None:
    path = written(tmp_path, {**base(), "schema_version": version})
    before = path.read_bytes()
    ran = invoke("fmt", path)
    assert ran.code == 1 and path.read_bytes() == before
    assert ran.out.endswith("\n0 of 1 dossiers formatted, 1 not read.\n")
    finding = ran.out.removesuffix("\n0 of 1 dossiers formatted, 1 not read.\n")
    assert "error SHP012 version-unsupported" in finding
    assert finding in invoke("check", path).out


def dataset(folder: Path, document: Any) -> Path:
    """A dataset with what building takes."""
    (folder / "dataset.toml").write_text(
        'name = "a"\ntitle = "A"\nversion = "1.0.0"\ndescription = "A."\n'
        '[[licenses]]\nname = "CC0-1.0"\ntitle = "CC0"\npath = "https://example.org"\n'
        '[[contributors]]\ntitle = "A"\nroles = ["creator"]\n',
        "utf-8",
    )
    (folder / "data").mkdir()
    written(folder / "data", document)
    return folder


def test_build_refuses_what_its_tables_would_lack(tmp_path: Path) -> None:
    document = base()
    document["events"][0]["severity"] = 3
    root = dataset(tmp_path, document)
    ran = invoke("build", root, "--out", root / "build")
    assert ran.code == 2 and not (root / "build").exists()
    assert "version 1.7" in ran.err and "Event.severity" in ran.err and "lack" in ran.err
    del document["events"][0]["severity"]
    written(root / "data", document)
    assert invoke("build", root, "--out", root / "build").code == 0


def test_what_a_newer_version_generated_is_held_against_its_own_hashes(tmp_path: Path) -> None:
    document = json.loads(BASE.read_bytes())
    built = tmp_path / "build"
    assert invoke("build", dataset(tmp_path, document), "--out", built).code == 0
    assert check(built, TEXTS).findings == []
    places = built / "data" / "tables" / "places.csv"
    places.write_text(places.read_text("utf-8").replace("\n", ",newer\n"), "utf-8")
    codes = {finding.rule.code for finding in check(built, TEXTS).findings}
    assert codes == {"PKG003"}, "it is not what this version generates"
    written(built / "data", base())
    report = check(built, TEXTS)
    assert report.not_checked == ["data/tables, which another version generates"]
    wrong = [f for f in report.findings if f.rule.code != "SHP011"]
    assert {f.rule.code for f in wrong} == {"PKG005"} and all("places" in f.message for f in wrong)


@pytest.mark.parametrize("form", FORMS)
def test_a_package_of_tables_says_its_version_in_the_descriptor(tmp_path: Path, form: str) -> None:
    document = base()
    document["statements"][4]["act"] = "retract"
    tables = tables_of([(BASE.name, document)])
    write(tmp_path, tables, form)
    events = tmp_path / f"events.{form}"
    if form == "csv":
        header, *rows = events.read_text("utf-8").splitlines()
        lines = [f"{header},severity", *(f"{row},3" for row in rows)]
        events.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    elif form == "jsonl":
        found_rows = map(json.loads, events.read_text("utf-8").splitlines())
        lines = [json.dumps({**row, "severity": {"of": [3]}}) for row in found_rows]
        events.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    else:
        add_column(events)
    (tmp_path / f"sites.{form}").write_bytes(events.read_bytes())
    names = [*tables, "sites"]
    found = {}
    for version in ("1.0", NEWER, "2.0"):
        descriptor = {
            "onrecord": {"schema_version": version},
            "resources": [{"name": name, "path": f"{name}.{form}"} for name in names],
        }
        (tmp_path / "datapackage.json").write_text(json.dumps(descriptor), "utf-8")
        found[version] = check(tmp_path, TEXTS)
    assert {f.rule.code for f in found["1.0"].findings} == {"SHP005", "TAB002"}
    (finding,) = found[NEWER].findings
    assert (finding.rule.code, finding.pointer) == ("SHP011", "/onrecord/schema_version")
    assert "2 parts" in finding.message
    assert "events.severity (once)" in finding.hint
    assert '"retract" as statements.act (once)' in finding.hint
    assert found[NEWER].is_clean and not found[NEWER].unrun
    assert "sites" in found[NEWER].not_checked
    assert found[NEWER].records["events"] == len(document["events"])
    assert [f.rule.code for f in found["2.0"].findings] == ["SHP012"]


def add_column(path: Path) -> None:
    import duckdb

    rows = duckdb.read_parquet(str(path)).project("*, 3 AS severity")
    other = path.with_suffix(".other")
    rows.write_parquet(str(other))
    other.replace(path)


def test_rows_of_a_newer_package_are_still_checked(tmp_path: Path) -> None:
    document = base()
    document["statements"][4]["act"] = "retract"
    document["events"][0]["summary"] = ""
    document["events"][0]["category"] = "newer"
    write(tmp_path, tables_of([(BASE.name, document)]), "jsonl")
    resources = [{"name": p.stem, "path": p.name} for p in sorted(tmp_path.glob("*.jsonl"))]
    descriptor = {"onrecord": {"schema_version": NEWER}, "resources": resources}
    (tmp_path / "datapackage.json").write_text(json.dumps(descriptor), "utf-8")
    found = [finding.rule.code for finding in check(tmp_path, TEXTS).findings]
    assert found == ["SHP011", "SHP007"]


@pytest.mark.parametrize(
    ("text", "version"),
    [("1.0", (1, 0)), ("1.12", (1, 12)), ("0.9", (0, 9)), ("1", None), ("1.0.0", None),
     ("01.0", None), ("1.00", None), ("1.0\n", None), (1.0, None), (None, None), ("v1.0", None)],
)  # fmt: skip
def test_a_version_is_two_numbers(text: Any, version: tuple[int, int] | None) -> None:
    assert Version.of(text) == version
