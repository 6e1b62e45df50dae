"""`onrecord.load()` and `onrecord.connect()`: typed records, linked in every direction."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import Distribution, distribution
from importlib.util import find_spec
from pathlib import Path

import pytest
from pydantic import MISSING

import onrecord
from onrecord import Actor, Dataset
from onrecord.dataset import located
from onrecord.problem import DataError
from onrecord.tables.layout import RECORD_TABLES
from onrecord.vocabularies import Standing
from tests.conftest import not_tested


@pytest.fixture(scope="module")
def dataset(tutorial: Path) -> Dataset:
    return onrecord.load(tutorial)


# --- Where from -----------------------------------------------------------------------------------


def test_without_a_path_it_is_the_dataset_of_the_package(repository: Path) -> None:
    dataset = onrecord.load()
    assert dataset.root == repository
    assert len(dataset.sources) >= 1
    assert repr(dataset) == f"<Dataset: {len(dataset.sources)} sources, {len(dataset)} records>"


def test_a_folder_may_be_named_by_text(tutorial: Path, dataset: Dataset) -> None:
    again = onrecord.load(str(tutorial))
    assert [record.model_dump() for record in again] == [r.model_dump() for r in dataset]
    assert len(again) == len({record.id for record in again}) > 300


def test_a_single_dossier_is_a_dataset(tutorial: Path, tmp_path: Path) -> None:
    # It may refer to nothing outside.
    file = tmp_path / "places.json"
    file.write_bytes((tutorial / "data" / "places.onrecord.json").read_bytes())
    dataset = onrecord.load(file)
    assert dataset.root == tmp_path
    assert {record.file for record in dataset} == {"places.json"}
    assert len(dataset.places) == len(dataset) > 5
    with onrecord.connect(file) as connection:
        assert connection.execute("SELECT count(*) FROM places").fetchall() == [(len(dataset),)]


def test_an_empty_folder_is_an_empty_dataset(tmp_path: Path) -> None:
    assert list(onrecord.load(tmp_path)) == []


def test_a_folder_without_seeds_and_data_is_searched(tutorial: Path, tmp_path: Path) -> None:
    (tmp_path / "in" / "it").mkdir(parents=True)
    (tmp_path / ".hidden").mkdir()
    source = tutorial / "data" / "places.onrecord.json"
    shutil.copy(source, tmp_path / "in" / "it" / "a.onrecord.json")
    shutil.copy(source, tmp_path / ".hidden" / "b.onrecord.json")
    shutil.copy(source, tmp_path / "not-a-dossier.json")
    assert located(tmp_path)[1] == ["in/it/a.onrecord.json"]


# --- What it refuses ------------------------------------------------------------------------------


def test_a_path_where_nothing_is(tmp_path: Path) -> None:
    for call in (onrecord.load, onrecord.connect):
        with pytest.raises(FileNotFoundError, match="there is no such file or directory"):
            call(tmp_path / "none")


BROKEN = [
    ('{"schema_version": "1.0",\n}', "d.onrecord.json:2:1: ", "(invalid-json)"),
    ('{\n "schema_version": 1}', "d.onrecord.json:2:20: ", "(wrong-type)"),
    ('{"schema_version": "1.0",\n\n "events": []}', "d.onrecord.json:3:12: ", "(list-empty)"),
    ('{"schema_version": "1.0", "event": 1}', "d.onrecord.json:1:27: ", "(field-unknown)"),
    ("{}", "d.onrecord.json:1:1: ", "(field-missing)"),
]


@pytest.mark.parametrize(("text", "start", "kind"), BROKEN)
def test_a_broken_dossier_says_where_and_why(
    text: str, start: str, kind: str, tmp_path: Path
) -> None:
    (tmp_path / "d.onrecord.json").write_text(text, "utf-8")
    for call in (onrecord.load, onrecord.connect):
        with pytest.raises(DataError) as refused:
            call(tmp_path)
        (problem,) = refused.value.problems
        shown = str(refused.value)
        assert shown.startswith(start) and kind in shown, shown
        assert shown.endswith(problem.hint) and len(problem.hint) > 5
        assert problem.span is not None


def actor(record_id: str, **more: str) -> dict[str, str]:
    return {"id": record_id, "kind": "person", "name": "A", "naming": "named", **more}


def write(path: Path, **lists: object) -> None:
    path.write_text(json.dumps({"schema_version": "1.0", **lists}, indent=1), "utf-8")


def test_every_reference_has_to_lead_somewhere(tmp_path: Path) -> None:
    write(tmp_path / "a.onrecord.json", actors=[actor("act:a"), actor("act:b", same_as_id="act:x")])
    with pytest.raises(DataError) as refused:
        onrecord.load(tmp_path)
    (problem,) = refused.value.problems
    assert (problem.kind, problem.pointer) == ("unresolved-reference", "/actors/1/same_as_id")
    assert problem.span is not None
    line = (
        (tmp_path / "a.onrecord.json").read_text("utf-8").splitlines()[problem.span.start.line - 1]
    )
    assert "act:x" in line and '"act:x"' in str(refused.value)


def test_no_id_may_come_twice(tmp_path: Path) -> None:
    write(tmp_path / "a.onrecord.json", actors=[actor("act:a")])
    write(tmp_path / "b.onrecord.json", actors=[actor("act:b"), actor("act:a")])
    with pytest.raises(DataError) as refused:
        onrecord.load(tmp_path)
    (problem,) = refused.value.problems
    assert (problem.kind, problem.file) == ("duplicate-id", "b.onrecord.json")
    (related,) = problem.related
    assert (related.file, related.label) == ("a.onrecord.json", "first defined here")


def test_all_that_is_wrong_is_said_at_once_but_not_without_end(tmp_path: Path) -> None:
    write(
        tmp_path / "a.onrecord.json",
        actors=[actor(f"act:{n}", same_as_id="act:none") for n in range(14)],
    )
    with pytest.raises(DataError) as refused:
        onrecord.load(tmp_path)
    assert len(refused.value.problems) == 14
    assert str(refused.value).splitlines()[-1] == "... and 4 more"


# --- Links ----------------------------------------------------------------------------------------


def test_events_lead_to_actors_and_back(dataset: Dataset) -> None:
    event = dataset.event("evt:gull-rock-talks")
    assert {actor.id for actor in event.actors} == {p.actor_id for p in event.participations}
    assert len(event.actors) >= 2
    for part in event.participations:
        assert part.event is event and part.actor is dataset.actor(part.actor_id)
        assert event in part.actor.events
    for actor in dataset.actors:
        for other in actor.events:
            assert actor in other.actors
        for statement in actor.statements:
            assert actor in statement.speakers
        for tie in actor.affiliations:
            assert actor in (tie.actor, tie.organization)


def test_claims_lead_to_statements_speakers_and_targets(dataset: Dataset) -> None:
    assert len(dataset.claims) > 50
    for claim in dataset.claims:
        assert claim in claim.statement.claims
        assert claim in claim.target.claims_about
        for speaker in claim.statement.speakers:
            assert claim.statement in speaker.statements
    about = dataset["evt:harbour-reopening"].claims_about
    assert [claim.id for claim in about] == sorted(claim.id for claim in about)
    assert {str(claim.polarity) for claim in about} == {"positive", "negative"}


def test_evidence_leads_to_segments_sources_and_words(dataset: Dataset) -> None:
    event = dataset.event("evt:gull-rock-talks")
    assert [segment.id for segment in event.cited_segments] == [
        evidence.segment_id for evidence in event.evidence
    ]
    for segment in dataset.segments:
        assert segment in segment.source.segments
        assert segment.text == dataset.texts[segment.source.id][segment.start : segment.end]
    assert event.cited_segments[0].text


def test_quotes_are_words_of_their_segments(dataset: Dataset) -> None:
    quotes = [quote for statement in dataset.statements for quote in statement.quotes]
    assert len(quotes) >= 3
    for quote in quotes:
        words = dataset.segment(quote.segment_id).text
        assert words is not None and words[quote.start : quote.end] == quote.text


def test_statements_lead_up_to_their_source(dataset: Dataset) -> None:
    for source in dataset.sources:
        assert source.narration is not None and source.narration.root_source is source
        assert source.narration.reported_in is None and source.narration.speakers == []
    for statement in dataset.statements:
        step, steps = statement, 0
        while step.reported_in is not None:
            step, steps = step.reported_in, steps + 1
        assert statement.root_source is not None and statement.root_source.narration is step
        assert (steps == 0) == (str(statement.act) == "narrate")
        assert [a.id for a in statement.addressees] == list(statement.addressee_ids)
        expected = statement.on_behalf_of_id
        assert (statement.on_behalf_of is None) == (expected is MISSING)
        assert statement.about is None or statement.about.id == statement.about_id


def test_relations_lead_to_both_ends(dataset: Dataset) -> None:
    assert len(dataset.relations) > 10
    for relation in dataset.relations:
        assert (relation.from_.id, relation.to.id) == (relation.from_id, relation.to_id)
        assert relation in relation.from_.relations and relation in relation.to.relations
    excludes = dataset["rel:one-place-only"]
    assert excludes in dataset["evt:marl-on-vigil"].relations


def test_gaps_lead_to_what_is_missing(dataset: Dataset) -> None:
    for gap in dataset.gaps:
        assert gap in gap.about.gaps_about
        assert gap.is_open == (gap.closed_by_id is MISSING)
        assert gap.expected_from is None or gap.expected_from.id == gap.expected_from_id
        assert gap.held_by is None or gap.held_by.id == gap.held_by_id
    assert {gap.is_open for gap in dataset.gaps} == {True, False}
    assert any(gap.expected_from for gap in dataset.gaps)


def test_places_and_persons_lead_on(dataset: Dataset) -> None:
    assert any(event.place for event in dataset.events)
    assert all(e.place is None or e.place.id == e.place_id for e in dataset.events)
    assert any(place.within for place in dataset.places)
    assert any(actor.same_as for actor in dataset.actors)
    assert any(source.publisher for source in dataset.sources)


def test_every_record_is_found_by_its_id_and_in_one_list(dataset: Dataset) -> None:
    lists = [getattr(dataset, name) for name in RECORD_TABLES]
    assert sum(map(len, lists)) == len(dataset)
    for records in lists:
        assert [record.id for record in records] == sorted(record.id for record in records)
        for record in records:
            assert dataset[record.id] is record and record.id in dataset
            assert record.dataset is dataset and record.file.endswith(".onrecord.json")
    assert "evt:none" not in dataset
    with pytest.raises(KeyError):
        dataset["evt:none"]


def test_a_record_made_by_hand_says_why_it_leads_nowhere() -> None:
    record = Actor.model_validate_json(json.dumps(actor("act:a")))
    for name in ("claims_about", "events", "standing", "tally", "file", "relations"):
        with pytest.raises(RuntimeError, match=r"^act:a is not linked: load it with onrecord.load"):
            getattr(record, name)


def test_one_dossier_can_hold_all(dataset: Dataset, tmp_path: Path) -> None:
    (tmp_path / "all.onrecord.json").write_text(dataset.merged().model_dump_json(), "utf-8")
    again = onrecord.load(tmp_path)
    assert {r.id: r.model_dump() for r in again} == {r.id: r.model_dump() for r in dataset}
    assert again.tallies == dataset.tallies


# --- Standings ------------------------------------------------------------------------------------

TOLD = {
    "evt:gull-rock-talks": Standing.CONFIRMED,
    "evt:line-cutting": Standing.STATED,
    "evt:fee-rise": Standing.ATTRIBUTED,
    "par:gull-rock-meetings/tomas-kvil": Standing.REPORTED,
    "sta:council-offers-fee-cut": Standing.DISPUTED,
    "evt:marl-in-guard-house": Standing.DISPUTED,
    "evt:harbour-reopening": Standing.NEGATED,
    "evt:navy-launches-readied": Standing.DENIED,
    "evt:coal-quay-blockade": Standing.PROJECTED,
    "evt:spring-blockades": Standing.GENERAL,
    "aff:guard-part-of-council": Standing.UNCLAIMED,
}
"""As the table of tutorial/README.md tells it."""


def test_standings_are_those_that_the_tutorial_tells(dataset: Dataset, tutorial: Path) -> None:
    readme = (tutorial / "README.md").read_text("utf-8")
    for record_id, standing in TOLD.items():
        assert f"| {standing} | `{record_id}`" in readme, record_id
        assert dataset[record_id].standing == standing, record_id
    assert set(TOLD.values()) == set(Standing)


def test_a_tally_says_what_a_standing_rests_on(dataset: Dataset) -> None:
    tally = dataset["evt:gull-rock-talks"].tally
    assert tally is not None and tally.record_id == "evt:gull-rock-talks"
    assert tally.speakers_for >= 2 and tally.speakers_against == 0
    assert dataset["act:harbour-council"].tally is None
    assert dataset["act:harbour-council"].standing is None


def test_the_database_holds_the_same_standings(dataset: Dataset, tutorial: Path) -> None:
    with onrecord.connect(tutorial) as connection:
        rows = connection.execute("SELECT record_id, standing FROM standings").fetchall()
    assert dict(rows) == {key: str(tally.standing) for key, tally in dataset.tallies.items()}
    assert len(rows) > 100


# --- What it takes --------------------------------------------------------------------------------

HEAVY = ("duckdb", "jsonschema", "rich", "click", "frictionless", "edtf", "hypothesis", "pandas")


def python(
    code: str, *arguments: str | Path, path: str | None = None, cwd: Path | None = None
) -> str:
    """Run code in a Python of its own; return what it prints."""
    env = dict(os.environ)
    if path is not None:
        env["PYTHONPATH"] = path
    done = subprocess.run(
        [sys.executable, *(["-S"] if path is not None else []), "-c", code, *arguments],
        capture_output=True,
        text=True,
        timeout=120,
        cwd=cwd,
        env=env,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout


def test_importing_pulls_in_no_more_than_it_needs() -> None:
    code = f"import sys, onrecord; print([name for name in {HEAVY!r} if name in sys.modules])"
    assert python(code) == "[]\n"


def test_loading_needs_no_duckdb_until_standings_are_asked_for(tutorial: Path) -> None:
    code = """if True:
        import sys
        sys.modules["duckdb"] = None  # importing it fails
        import onrecord
        dataset = onrecord.load(sys.argv[1])
        print(len(dataset), dataset["evt:gull-rock-talks"].actors[0].id)
        try:
            dataset["evt:gull-rock-talks"].standing
        except ImportError as error:
            print(error.name)
        """
    assert python(code, tutorial).splitlines()[1] == "duckdb"


# --- From a wheel ---------------------------------------------------------------------------------


def dependencies(of: list[str]) -> dict[str, Distribution]:
    """The distributions that some requirements need, and those that these need."""
    found: dict[str, Distribution] = {}
    wanted = list(of)
    while wanted:
        requirement = wanted.pop()
        name = re.split("[^A-Za-z0-9._-]", requirement, maxsplit=1)[0].lower()
        # A marker: for another version of Python, another system, or an extra.
        if ";" not in requirement and name not in found:
            found[name] = distribution(name)
            wanted += found[name].requires or []
    return found


COPIED = (
    *("schema", "validators", "tools", "seeds", "data"),
    *("pyproject.toml", "README.md", "LICENSE", "LICENSE-data", "datapackage.json", "dataset.toml"),
)

SHOW = """if True:
    import json, sys, onrecord
    dataset = onrecord.load()
    rows = onrecord.connect().execute("FROM standings ORDER BY record_id").fetchall()
    records = {r.id: r.model_dump_json() for r in dataset}
    print(json.dumps([onrecord.__file__, str(dataset.root), records, rows]))
    """


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory, repository: Path) -> str:
    """The path of a Python that has the built wheel and its dependencies, and nothing else."""
    if find_spec("hatchling") is None:
        not_tested("hatchling is not installed")
    work = tmp_path_factory.mktemp("wheel")
    checkout = work / "checkout"
    checkout.mkdir()
    for name in COPIED:
        source = repository / name
        if source.is_dir():
            shutil.copytree(source, checkout / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copyfile(source, checkout / name)
    for folder in ("schema/codelists", "schema/json-schema"):
        (checkout / folder).mkdir(exist_ok=True)
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", work],
        cwd=checkout,
        check=True,
        capture_output=True,
        timeout=120,
    )
    (wheel,) = work.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(work / "site")
    shutil.rmtree(checkout)
    alone = work / "dependencies"
    alone.mkdir()
    project = tomllib.loads((repository / "pyproject.toml").read_text("utf-8"))["project"]
    for package in dependencies(project["dependencies"]).values():
        assert package.files is not None
        for top in {file.parts[0] for file in package.files} - {"..", "__pycache__"}:
            (alone / top).symlink_to(Path(str(package.locate_file(top))))
    return os.pathsep.join([str(work / "site"), str(alone)])


def test_the_wheel_holds_the_same_dataset(installed: str, tmp_path: Path) -> None:
    file, root, records, rows = json.loads(python(SHOW, path=installed, cwd=tmp_path))
    assert file.startswith(installed.partition(os.pathsep)[0])
    assert root == str(Path(file).parent / "dataset")
    dataset = onrecord.load()
    assert records == {record.id: record.model_dump_json() for record in dataset}
    with onrecord.connect() as connection:
        expected = connection.execute("FROM standings ORDER BY record_id").fetchall()
    assert rows == [list(row) for row in expected] and len(rows) > 50


def test_the_wheel_holds_a_whole_package(installed: str, repository: Path) -> None:
    site = Path(installed.partition(os.pathsep)[0])
    dataset = site / "onrecord" / "dataset"
    descriptor = json.loads((dataset / "datapackage.json").read_bytes())
    assert descriptor == json.loads((repository / "datapackage.json").read_bytes())
    missing = [
        resource["path"]
        for resource in descriptor.get("resources", [])
        if not (dataset / resource["path"]).is_file()
    ]
    assert missing == []
    names = {path.name for path in site.iterdir() if not path.name.endswith(".dist-info")}
    assert names == {"onrecord", "onrecord_validators", "onrecord_tools"}
    assert (site / "onrecord" / "py.typed").is_file(), "the classifier `Typed` promises it"
    assert (dataset / "dataset.toml").is_file(), "the package can be checked and built again"


def test_the_command_of_the_wheel_works(installed: str, tutorial: Path, tmp_path: Path) -> None:
    code = "from onrecord_tools.command import main; main(prog_name='onrecord')"
    shown = python(code, "--version", path=installed, cwd=tmp_path)
    assert onrecord.__version__ in shown
    assert "OK: " in python(code, "check", tutorial, path=installed, cwd=tmp_path)


def test_the_wheel_makes_typed_clients(installed: str, repository: Path, tmp_path: Path) -> None:
    if shutil.which("go") is None:
        not_tested("go is not installed")
    code = "from onrecord_tools.command import main; main(prog_name='onrecord')"
    said = python(code, "codegen", "go", "--output", tmp_path / "own", path=installed, cwd=tmp_path)
    assert f"wrote {tmp_path / 'own' / 'onrecord.go'}" in said
    for name in ("onrecord.go", "dossier.go"):
        assert (tmp_path / "own" / name).read_bytes() == (
            repository / "clients" / "go" / name
        ).read_bytes()
