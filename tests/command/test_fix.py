"""`onrecord check --fix` and `--diff`, and the lists of rules that say what they mend."""

import json
import shutil
import sys
from pathlib import Path

import pytest

from onrecord_validators.catalogue import catalogue, families, page_url
from tests.command.running import control_characters, invoke
from tests.data.packages import copied

TWICE = Path(__file__).parents[1] / "rules" / "REF010" / "bad" / "mode-twice.onrecord.json"

TEXT = """\
{
  "schema_version": "1.0",
  "places": [
    {
      "id": "plc:a",
      "name": "A",
      "kind": "City",
      "country": null,
      "precision": "unknown",
      "note": ""
    }
  ]
}
"""
FIXED = """\
{
  "schema_version": "1.0",
  "places": [
    {
      "id": "plc:a",
      "name": "A",
      "kind": "city",
      "precision": "unknown"
    }
  ]
}
"""


def test_fix_mends_reports_and_checks_again(file: Path) -> None:
    ran = invoke("check", "--fix", file)
    assert file.read_text("utf-8") == FIXED
    assert ran.code == 0
    assert ran.out.startswith(
        "a.onrecord.json:7:15\n"
        'fixed SHP005 value-unknown: "City" is not a value of kind\n'
        "a.onrecord.json:8:18\n"
        "fixed SHP003 null-value: country is null\n"
        "a.onrecord.json:10:15\n"
        "fixed SHP007 text-too-short: note is empty\n"
        "\n"
    )
    assert "\nFixed 3 findings in 1 file.\n" in ran.out
    assert ran.out.splitlines()[-1].startswith("OK")
    again = invoke("check", "--fix", file)
    assert again.code == 0 and "ixed" not in again.out


def test_the_json_report_counts_what_was_fixed(file: Path) -> None:
    report = invoke("check", "--fix", "--format", "json", file).report
    assert report["fixed"] == 3
    assert [(f["code"], f["line"]) for f in report["fixed_findings"]] == [
        ("SHP005", 7),
        ("SHP003", 8),
        ("SHP007", 10),
    ]
    assert all(finding["code"] == "REF003" for finding in report["findings"])
    again = invoke("check", "--format", "json", file).report
    assert again["fixed"] == 0 and again["fixed_findings"] == []


def test_what_cannot_be_mended_is_found_as_ever(file: Path) -> None:
    file.write_text(TEXT.replace("unknown", "roughly"), "utf-8")
    ran = invoke("check", "--fix", file)
    assert ran.code == 1
    assert file.read_text("utf-8") == FIXED.replace("unknown", "roughly")
    assert "\nerror SHP005 value-unknown: " in ran.out


def test_diff_shows_and_writes_nothing(file: Path) -> None:
    for options in (["--diff"], ["--fix", "--diff"]):
        ran = invoke("check", *options, file)
        assert ran.code == 1 and file.read_text("utf-8") == TEXT
        assert ran.out == (
            f"--- {file}\n+++ {file}\n@@ -4,10 +4,8 @@\n     {{\n"
            '       "id": "plc:a",\n       "name": "A",\n-      "kind": "City",\n'
            '-      "country": null,\n-      "precision": "unknown",\n-      "note": ""\n'
            '+      "kind": "city",\n+      "precision": "unknown"\n     }\n   ]\n }\n'
        )
    file.write_text(FIXED, "utf-8")
    assert invoke("check", "--diff", file) == type(ran)(0, "", "Nothing that --fix can mend.\n")


def test_a_diff_shows_a_mark_and_acts_on_no_terminal(file: Path) -> None:
    file.write_bytes("\ufeff".encode() + FIXED.replace('"name"', '\u202e"name"').encode())
    ran = invoke("check", "--diff", file)
    assert ran.code == 1 and not control_characters(ran.out)
    assert "\n-\\ufeff{\n+{\n" in ran.out and '\n-      \\u202e"name": "A",\n' in ran.out


def test_a_dataset_is_mended_where_it_is_broken_and_nowhere_else(
    tutorial: Path, tmp_path: Path
) -> None:
    dataset = copied(tutorial, tmp_path / "tutorial")
    broken = dataset / "data" / "places.onrecord.json"
    good = {p: p.read_bytes() for p in dataset.rglob("*.json")}
    broken.write_bytes(good[broken].replace(b'"kind": "city"', b'"kind": "CITY"', 1))
    ran = invoke("check", "--fix", dataset)
    assert ran.code == 0 and "Fixed 1 finding in 1 file.\n" in ran.out
    assert {p: p.read_bytes() for p in dataset.rglob("*.json")} == good


def suppressed(folder: Path, **place: str) -> None:
    """Let the repetition of a mode be, until 2021-12-31."""
    shutil.copyfile(TWICE, folder / "a.onrecord.json")
    entry = {"rule": "REF010", "reason": "As printed.", "expires": "2021-12-31", **place}
    (folder / "suppressions.json").write_text(json.dumps({"suppressions": [entry]}), "utf-8")


BY_PLACE = {"file": "a.onrecord.json", "pointer": "/events/0/modes/1"}


@pytest.mark.parametrize("place", [{"record_id": "evt:weir-talks"}, BY_PLACE])
def test_what_is_suppressed_is_let_be(place: dict[str, str], tmp_path: Path) -> None:
    suppressed(tmp_path, **place)
    ran = invoke("check", "--diff", tmp_path, "--as-of", "2021-12-31")
    assert (ran.code, ran.out) == (0, "")
    ran = invoke("check", "--fix", tmp_path, "--as-of", "2021-12-31", "--format", "json")
    assert (tmp_path / "a.onrecord.json").read_bytes() == TWICE.read_bytes()
    assert ran.report["suppressed"] == 1
    assert invoke("check", "--diff", tmp_path, "--as-of", "2022-01-01").code == 1, "expired"
    assert invoke("check", "--diff", tmp_path / "a.onrecord.json").code == 1, "one dossier alone"


def test_a_rule_that_is_suppressed_in_a_record_mends_nothing_in_it(tmp_path: Path) -> None:
    suppressed(tmp_path, **BY_PLACE)
    file = tmp_path / "a.onrecord.json"
    value = json.loads(file.read_text("utf-8"))
    event = value["events"][0]
    assert event["modes"] == ["direct", "direct", "secret"]
    event["modes"] = ["direct", "direct", "secret", "secret"]
    council = {
        "id": "act:town-council",
        "kind": "organization",
        "name": "council",
        "naming": "named",
    }
    value["actors"] = [council | {"aliases": ["the council", "the council"]}]
    file.write_text(json.dumps(value, indent=2, ensure_ascii=False), "utf-8")
    invoke("check", "--fix", tmp_path, "--as-of", "2021-12-31")
    left = json.loads(file.read_text("utf-8"))
    assert left["events"][0]["modes"] == event["modes"]
    assert left["actors"][0]["aliases"] == ["the council"]


def test_tables_are_not_mended(tmp_path: Path) -> None:
    (tmp_path / "places.csv").write_text("id,name\nplc:a,A\n", "utf-8")
    for path in (tmp_path, tmp_path / "places.csv"):
        for option in ("--fix", "--diff"):
            ran = invoke("check", option, path)
            assert ran.code == 2 and ran.out == ""
            assert "are for dossiers (*.onrecord.json)" in " ".join(ran.err.split())


@pytest.mark.skipif(sys.platform == "win32", reason="this system has no links")
def test_what_links_point_at_is_not_mended(file: Path, tmp_path: Path) -> None:
    dataset = tmp_path / "dataset"
    dataset.mkdir()
    (dataset / "b.onrecord.json").symlink_to(file)
    ran = invoke("check", "--fix", dataset)
    assert ran.code == 1 and "SYN002 symlink" in ran.out
    assert file.read_text("utf-8") == TEXT and (dataset / "b.onrecord.json").is_symlink()


def test_rules_are_listed_with_what_can_be_mended() -> None:
    lines = invoke("rules").out.splitlines()
    assert len(lines) == len(catalogue())
    assert "SHP003  error    fixable  null-value" in lines
    assert "SHP001  error             field-missing" in lines
    assert "ATT011  warning           confirmation-not-entitled" in lines


def test_rules_are_listed_by_family() -> None:
    letters = [line[:3] for line in invoke("rules", "tim", "shape").out.splitlines()]
    assert set(letters) == {"SHP", "TIM"}
    assert set(families()) == {rule.family for rule in catalogue().values()}
    for code, name in families().items():
        assert invoke("rules", name).out == invoke("rules", code).out
    ran = invoke("rules", "space")
    assert ran.code == 2 and "There is no family space; there are ATT (attribution)" in ran.err


def test_rules_are_listed_as_json() -> None:
    found = json.loads(invoke("rules", "--format", "json", "--fixable").out)
    assert [rule["code"] for rule in found] == [c for c, rule in catalogue().items() if rule.fix]
    assert found[0] == {
        "code": "REF010",
        "name": "list-value-twice",
        "family": "references",
        "severity": "error",
        "fixable": True,
        "since": "1.0",
        "summary": "A list has the same value twice.",
        "page": page_url("REF010"),
    }


def test_a_rule_is_explained_by_its_name_as_well() -> None:
    assert invoke("explain", "null-value").out == invoke("explain", "shp003").out
    assert "Did you mean null-value?" in invoke("explain", "null-vlaue").err
