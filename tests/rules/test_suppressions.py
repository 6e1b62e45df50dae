"""Suppressions: what they cover is counted and listed and no error, and they cover nothing more.

What is wrong with suppressions themselves is in the fixtures of SUP001 to SUP005.
"""

import json
import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord_validators.catalogue import catalogue
from onrecord_validators.check import check
from onrecord_validators.report import Report
from onrecord_validators.reports.format import rendered
from onrecord_validators.suppression import SUPPRESSIONS_FILE
from onrecord_validators.suppressions import LIMITS, read_suppressions
from tests.command.running import control_characters, invoke
from tests.rules.test_rules import AS_OF, HERE, TEXTS

DENIAL = HERE / "ATT001/bad/positive-claim.onrecord.json"
"""Its one finding is an error about clm:bellmead-weir/denial/1."""

ENTRY = {
    "rule": "ATT001",
    "record_id": "clm:bellmead-weir/denial/1",
    "reason": "It stands so in the text, and <b>nobody</b> ::error::knows ##[why].",
    "expires": "2022-06-30",
}


def dataset(folder: Path, *entries: Mapping[str, Any], dossier: Path = DENIAL) -> Path:
    shutil.copyfile(dossier, folder / "a.onrecord.json")
    (folder / SUPPRESSIONS_FILE).write_text(json.dumps({"suppressions": entries}), "utf-8")
    return folder


def codes(report: Report) -> list[str]:
    return [finding.rule.code for finding in report.findings]


def test_a_suppressed_finding_is_listed_in_every_report(tmp_path: Path) -> None:
    report = check(dataset(tmp_path, ENTRY), TEXTS, as_of=AS_OF)
    assert (report.findings, report.is_clean, report.suppressed_count) == ([], True, 1)
    shown = {form: "".join(rendered(report, form)) for form in ("text", "json", "sarif", "html")}
    assert shown["text"].splitlines()[-1].endswith("0 errors, 0 warnings, 1 suppressed")
    document = json.loads(shown["json"])
    assert document["clean"] is True and document["suppressed"] == 1
    (item,) = document["suppressed_findings"]
    assert (item["code"], item["line"]) == ("ATT001", 69)
    assert item["suppression"]["reason"] == ENTRY["reason"]
    assert item["suppression"]["expires"] == "2022-06-30" and item["suppression"]["line"] == 1
    (result,) = json.loads(shown["sarif"])["runs"][0]["results"]
    (suppression,) = result["suppressions"]
    assert suppression["justification"] == ENTRY["reason"]
    assert "Suppressed until 2022-06-30: It stands so in the text, and &lt;b&gt;" in shown["html"]
    assert "suppressed until 2022-06-30" in "".join(rendered(report, "junit"))


def test_the_command_succeeds_until_the_last_day(tmp_path: Path) -> None:
    root = dataset(tmp_path, ENTRY)
    until = invoke("check", root, "--texts", TEXTS, "--as-of", "2022-06-30", "--format", "json")
    assert until.code == 0 and until.found == []
    after = invoke("check", root, "--texts", TEXTS, "--as-of", "2022-07-01", "--format", "json")
    assert after.code == 1 and [code for code, _, _ in after.found] == ["ATT001", "SUP003"]


def test_one_dossier_alone_shows_what_it_has(tmp_path: Path) -> None:
    root = dataset(tmp_path, ENTRY)
    assert codes(check(root / "a.onrecord.json", TEXTS, as_of=AS_OF)) == ["ATT001"]


@pytest.mark.parametrize(
    ("change", "covers"),
    [
        ({"rule": "ATT002"}, False),
        ({"record_id": "clm:bellmead-weir/denial"}, False),
        ({"record_id": None, "file": "a.onrecord.json"}, True),
        ({"record_id": None, "file": "a.onrecord.json", "pointer": ""}, True),
        ({"record_id": None, "file": "a.onrecord.json", "pointer": "/statements/1"}, True),
        ({"record_id": None, "file": "a.onrecord.json", "pointer": "/statements/10"}, False),
        ({"record_id": None, "file": "a.onrecord.json", "pointer": "/statement"}, False),
        ({"record_id": None, "file": "b.onrecord.json"}, False),
    ],
    ids=repr,
)
def test_what_an_entry_covers(change: dict[str, Any], covers: bool, tmp_path: Path) -> None:
    entry = {key: value for key, value in {**ENTRY, **change}.items() if value is not None}
    report = check(dataset(tmp_path, entry), TEXTS, as_of=AS_OF)
    assert codes(report) == ([] if covers else ["ATT001", "SUP004"])


def test_only_what_cannot_be_read_without_is_kept_from_suppression() -> None:
    kept = {code for code, rule in catalogue().items() if not rule.is_suppressible}
    families = {catalogue()[code].family for code in kept - {"REF001", "REF002"}}
    assert {"REF001", "REF002"} <= kept and families == {"SYN", "SHP", "PKG", "SUP", "TAB"}


def orphans(number: int) -> dict[str, Any]:
    places = [
        {"id": f"plc:p{n}", "name": f"P{n}", "kind": "city", "precision": "unknown"}
        for n in range(number)
    ]
    return {"schema_version": "1.0", "places": places}


def test_suppressions_are_seen_before_findings_are_cut(tmp_path: Path) -> None:
    base = json.loads((HERE / "base.onrecord.json").read_bytes())
    base["places"] += orphans(350)["places"]
    (tmp_path / "a.onrecord.json").write_text(json.dumps(base), "utf-8")
    entry = {**ENTRY, "rule": "REF003", "file": "a.onrecord.json", "pointer": "/places"}
    del entry["record_id"]
    (tmp_path / SUPPRESSIONS_FILE).write_text(json.dumps({"suppressions": [entry]}), "utf-8")
    report = check(tmp_path, TEXTS, as_of=AS_OF)
    assert (report.findings, report.cut) == ([], {})
    assert (len(report.suppressed), report.suppressed_cut) == (100, {"REF003": 250})
    entry["pointer"] = "/places/5"
    (tmp_path / SUPPRESSIONS_FILE).write_text(json.dumps({"suppressions": [entry]}), "utf-8")
    report = check(tmp_path, TEXTS, as_of=AS_OF)
    assert (len(report.findings), report.cut) == (100, {"REF003": 249})
    assert (len(report.suppressed), report.suppressed_cut) == (1, {})


def test_nothing_is_said_of_rules_that_did_not_run(tmp_path: Path) -> None:
    about_text = {**ENTRY, "rule": "TXT019"}
    root = dataset(tmp_path, ENTRY, about_text)
    assert "SUP004" not in codes(check(root, as_of=AS_OF)), "the text is not at hand"
    assert codes(check(root, TEXTS, as_of=AS_OF)) == ["SUP004"]
    (root / "b.onrecord.json").write_text('{"schema_version": "1.0", "x": 1}', "utf-8")
    assert codes(check(root, TEXTS, as_of=AS_OF)) == ["SHP002"], "most rules did not run"


def test_packages_of_tables_have_suppressions_too(tutorial: Path, tmp_path: Path) -> None:
    from tests.rules.test_rules import base_tables

    for name, content in base_tables().items():
        (tmp_path / name).write_bytes(content)
    places = tmp_path / "places.csv"
    _, first, *_ = places.read_text("utf-8").splitlines()
    lost = first.split(",")
    lost[0] = "plc:nowhere"
    places.write_text(places.read_text("utf-8") + ",".join(lost) + "\n", "utf-8")
    records = tmp_path / "records.csv"
    if records.exists():
        records.unlink()
    before = check(tmp_path, TEXTS, as_of=AS_OF)
    (finding,) = [f for f in before.findings if f.rule.code == "REF003"]
    entry = {**ENTRY, "rule": "REF003", "record_id": "plc:nowhere"}
    (tmp_path / SUPPRESSIONS_FILE).write_text(json.dumps({"suppressions": [entry]}), "utf-8")
    after = check(tmp_path, TEXTS, as_of=AS_OF)
    assert [found for found, _ in after.suppressed] == [finding]
    assert codes(after) == [code for code in codes(before) if code != "REF003"]
    assert SUPPRESSIONS_FILE not in after.not_checked


# --- Files from strangers -------------------------------------------------------------------------


def pipe(file: Path) -> None:
    os.mkfifo(file)


def link(file: Path) -> None:
    file.with_name("outside").write_text('{"suppressions": []}', "utf-8")
    file.symlink_to(file.with_name("outside"))


def huge(file: Path) -> None:
    with file.open("wb") as stream:
        stream.truncate(LIMITS.max_bytes + 1)


def written(content: bytes) -> Callable[[Path], None]:
    def write(file: Path) -> None:
        file.write_bytes(content)

    return write


@pytest.mark.skipif(os.name != "posix", reason="this system has other kinds of files")
@pytest.mark.parametrize(
    ("make", "code"),
    [
        (pipe, "SYN003"),
        (link, "SYN002"),
        (Path.mkdir, "SYN003"),
        (huge, "SYN005"),
        (written(b""), "SYN006"),
        (written(b"\xff{}"), "SYN008"),
        (written(b'{"suppressions": [' + b"[" * 5_000), "SYN012"),
        (written(b'{"suppressions": [], "suppressions": []}'), "SYN013"),
        (written(b'{"suppressions": [' + b"1," * 30_000 + b"1]}"), "SYN020"),
        (written(b'{"suppressions": ["\\u202e"]}'), "SYN018"),
        (written(b"[]"), "SUP001"),
        (written(b"null"), "SUP001"),
        (written(b'{"suppressions": [], "__proto__": 1}'), "SUP001"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_hostile_file_is_one_finding(
    make: Callable[[Path], None], code: str, tmp_path: Path
) -> None:
    shutil.copyfile(HERE / "base.onrecord.json", tmp_path / "a.onrecord.json")
    make(tmp_path / SUPPRESSIONS_FILE)
    ran = invoke("check", tmp_path, "--texts", TEXTS, "--as-of", "2021-12-31", "--format", "json")
    assert (ran.code, ran.err) == (1, "")
    assert [(found, file) for found, file, _ in ran.found] == [(code, SUPPRESSIONS_FILE)]
    shown = invoke("check", tmp_path)
    assert shown.code == 1 and not control_characters(shown.both)


anything = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)
entries = st.fixed_dictionaries(
    {},
    optional={
        "rule": st.sampled_from(list(catalogue())) | anything,
        "record_id": st.just("act:a") | anything,
        "file": st.just("a.onrecord.json") | anything,
        "pointer": st.just("/actors/0") | anything,
        "reason": st.just("because") | anything,
        "expires": st.dates().map(str) | anything,
        "x": anything,
    },
)


@settings(max_examples=200)
@given(st.lists(entries | anything, max_size=4))
def test_whatever_it_holds_is_read_or_reported(
    tmp_path_factory: pytest.TempPathFactory, value: list[Any]
) -> None:
    root = tmp_path_factory.getbasetemp() / "whatever"
    root.mkdir(exist_ok=True)
    (root / SUPPRESSIONS_FILE).write_text(json.dumps({"suppressions": value}), "utf-8")
    read = read_suppressions(root, AS_OF)
    bad = {problem.pointer.split("/")[2] for problem in read.problems if problem.pointer}
    good = {str(entry.number) for entry in read.entries}
    assert not bad & good
    refused_by_the_reader = any(p.kind not in KINDS for p in read.problems)
    assert refused_by_the_reader or bad | good == set(map(str, range(len(value))))
    for problem in read.problems:
        assert problem.message and problem.hint and problem.span is not None
    for entry in read.entries:
        assert entry.reason.strip() and entry.expires >= AS_OF
        assert (entry.record_id is None) is not (entry.file is None)
        assert catalogue()[entry.rule].is_suppressible


KINDS = {rule.problem for rule in catalogue().values() if rule.family == "SUP"}
