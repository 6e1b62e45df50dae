"""`onrecord impact`: changes made in a scratch clone have exactly the effects that they should."""

import csv
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import onrecord
from onrecord_tools.impact import standings
from onrecord_tools.impact.checkout import Revision
from onrecord_tools.impact.comparison import Rules, compared
from onrecord_tools.impact.impact import Impact, impact
from onrecord_tools.impact.observation import Observation
from onrecord_tools.impact.report import COMMENT_BYTES, json_text, markdown, text
from tests.command.running import Ran, control_characters, invoke
from tests.conftest import ROOT, not_tested

RULES = Path("validators/onrecord_validators/rules")
FIXTURES = Path("tests/rules")
ROWS = Path("schema/onrecord/standing/rows.sql")


def git(folder: Path, *arguments: str) -> str:
    who = ("-c", "user.name=a", "-c", "user.email=a@example.org")
    done = subprocess.run(
        ["git", "-C", str(folder), *who, *arguments], capture_output=True, check=True, text=True
    )
    return done.stdout


@pytest.fixture(scope="module")
def cloned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        not_tested("this is no git checkout, so there is no revision to compare with")
    folder = tmp_path_factory.mktemp("impact") / "clone"
    git(ROOT, "clone", "--quiet", "--shared", str(ROOT), str(folder))
    return folder


@pytest.fixture
def clone(cloned: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clone as it was committed, to work in; nothing may be left in the temporary folder."""
    git(cloned, "checkout", "--quiet", "--force", "--detach", "origin/HEAD")
    git(cloned, "clean", "--quiet", "-fdx")
    monkeypatch.chdir(cloned)
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    return cloned


@pytest.fixture
def nothing_left(clone: Path, tmp_path: Path) -> Callable[[], bool]:
    """Tells whether the temporary folder is empty, and git knows of no other work tree."""

    def is_clean() -> bool:
        worktrees = git(clone, "worktree", "list").splitlines()
        return not list((tmp_path / "temporary").iterdir()) and len(worktrees) == 1

    return is_clean


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert text.count(old) == 1, f"{path} has {old!r} {text.count(old)} times"
    path.write_text(text.replace(old, new), "utf-8")


def run(*arguments: str | Path) -> Ran:
    return invoke("impact", *arguments, "--as-of", "2021-12-31")


def found_by(*paths: str, of_data: bool = False) -> Impact:
    """What the command shows, to be shown in several ways."""
    return impact(
        Path(),
        "HEAD",
        [Path(path) for path in paths],
        as_of=date(2021, 12, 31),
        python=sys.executable,
        texts=FIXTURES / "texts",
        of_data=of_data,
    )


def effects(found: Impact) -> dict[str, Any]:
    """Path of each dataset -> what became of it, of those of which anything did."""
    return {
        item["path"]: item
        for item in json.loads(json_text(found))["datasets"]
        if item["standings"] or any(item["findings"].values()) or any(item["files"].values())
    }


def test_nothing_changes_where_nothing_was_changed(
    clone: Path, nothing_left: Callable[[], bool]
) -> None:
    (clone / "README.md").write_text("", "utf-8")
    ran = run("HEAD", "--exit-code")
    assert ran.code == 0 and re.search(r"with\s+changes", ran.out)
    assert ran.out.splitlines()[-5:] == [
        *(".: nothing changes", "", "tutorial: nothing changes", ""),
        "Nothing changes.",
    ]
    assert nothing_left()


def test_rules_that_change_have_their_effects_and_no_others(
    clone: Path, nothing_left: Callable[[], bool]
) -> None:
    names = {
        "severity": "ATT011/bad/closure-by-the-guild",
        "deleted": "ATT001/bad/positive-claim",
        "recoded": "LOG001/bad/place-without-value",
        "message": "GAP051/bad/about-itself",
    }
    paths = {what: (FIXTURES / f"{name}.onrecord.json").as_posix() for what, name in names.items()}
    edit(RULES / "attribution/confirmation_not_entitled.py", "Severity.WARNING", "Severity.ERROR")
    (RULES / "attribution/denial_not_negative.py").unlink()
    edit(RULES / "logic/claim_without_value.py", 'code="LOG001"', 'code="LOG099"')
    edit(RULES / "gaps/gap_about_itself.py", "a gap cannot be", "a gap is never")

    found = found_by(*paths.values())
    rules = json.loads(json_text(found))["rules"]
    assert [rule["code"] for rule in rules["removed"]] == ["ATT001"]
    assert [rule["code"] for rule in rules["added"]] == []
    assert [(r["before"]["code"], r["after"]["code"]) for r in rules["recoded"]] == [
        ("LOG001", "LOG099")
    ]
    (severity,) = rules["changed"]
    assert (severity["before"]["severity"], severity["after"]["severity"]) == ("warning", "error")
    assert severity["after"]["code"] == "ATT011"

    changed = effects(found)
    assert set(changed) == set(paths.values()), "the dataset and the tutorial stay as they are"
    assert not any(item["standings"] for item in changed.values())
    by_kind = {what: changed[path]["findings"] for what, path in paths.items()}
    assert all(not findings["appear"] for findings in by_kind.values())
    assert [f["code"] for f in by_kind["deleted"]["vanish"]] == ["ATT001"]
    assert by_kind["deleted"]["change"] == []
    pairs = {}
    for what in ("severity", "recoded", "message"):
        assert by_kind[what]["vanish"] == []
        ((pair),) = by_kind[what]["change"]
        before, after = pair["before"], pair["after"]
        assert (before["file"], before["pointer"]) == (after["file"], after["pointer"])
        pairs[what] = {
            name: (before[name], after[name])
            for name in ("code", "status", "message")
            if before[name] != after[name]
        }
    assert pairs["severity"] == {"status": ("warning", "error")}
    assert pairs["recoded"] == {"code": ("LOG001", "LOG099")}
    assert pairs["message"] == {
        "message": ("a gap cannot be about itself", "a gap is never about itself")
    }

    lines = list(text(found))
    assert lines[-1] == "Changed: 3 rules, 4 findings."
    assert all(len(line) <= 80 for line in lines if "/" not in line)
    assert "  rule removed: ATT001 denial-not-negative (error)" in lines
    assert "  rule recoded: LOG001 -> LOG099 claim-without-value" in lines
    assert "      warning -> error" in lines
    assert "  findings: 1 vanishes" in lines and "  findings: 1 changes" in lines
    assert nothing_left()


def test_a_standing_that_is_computed_otherwise_changes_row_by_row(
    clone: Path, tutorial: Path, tmp_path: Path
) -> None:
    with (ROOT / "data" / "tables" / "standings.csv").open(encoding="utf-8", newline="") as stream:
        published = {
            row["record_id"] for row in csv.DictReader(stream) if row["standing"] == "confirmed"
        }
    query = "SELECT record_id FROM standings WHERE standing = 'confirmed'"
    taught = {row[0] for row in onrecord.connect(tutorial).execute(query).fetchall()}
    assert published and taught
    # The same records as tables, without the derived ones: no finding tells of the change.
    tables = tmp_path / "tables"
    shutil.copytree(
        ROOT / "data" / "tables", tables, ignore=shutil.ignore_patterns("standings.csv")
    )
    edit(ROWS, "confirms) THEN 'confirmed'", "confirms) THEN 'stated'")
    found = found_by(str(tables))
    changed = effects(found)
    assert changed[tables.as_posix()]["standings"] == changed["."]["standings"]
    for path, wanted in ((".", published), ("tutorial", taught), (tables.as_posix(), published)):
        assert not any(changed[path]["findings"].values())
        rows = changed[path]["standings"]
        assert {row["record_id"] for row in rows} == wanted
        told = {(row["before"]["standing"], row["after"]["standing"]) for row in rows}
        assert told == {("confirmed", "stated")}
    comment = markdown(found)
    total = 2 * len(published) + len(taught)
    assert comment.startswith(f"### onrecord impact\n\n**Changed&#58; {total} standings&#46;**\n")
    assert f"| confirmed -&#62; stated | {len(taught)} | " in comment
    assert not control_characters(comment)


def test_files_that_are_no_longer_read_are_named(clone: Path) -> None:
    edit(
        Path("schema/onrecord/vocabularies/precision.py"),
        'SETTLEMENT = "settlement"',
        'SETTLEMENT = "inhabited"',
    )
    wanted = {
        root: [
            path.relative_to(root).as_posix()
            for path in sorted(Path(root).glob("data/*.onrecord.json"))
            if '"precision": "settlement"' in path.read_text("utf-8")
        ]
        for root in (".", "tutorial")
    }
    assert wanted["."] and wanted["tutorial"]
    ran = run("HEAD", "--format", "json", "--exit-code")
    assert ran.code == 1
    found = {item["path"]: item for item in json.loads(ran.out)["datasets"]}
    assert {path: item["files"]["no_longer_read"] for path, item in found.items()} == wanted
    for path, item in found.items():
        assert {f["code"] for f in item["findings"]["appear"]} >= {"SHP005"}
        assert any("did not run" in remark for remark in item["remarks"]), path


def test_data_that_change_are_told_apart_from_rules_that_do(clone: Path) -> None:
    path = Path("data/places.onrecord.json")
    edit(RULES / "gaps/gap_about_itself.py", "a gap cannot be", "a gap is never")
    document = json.loads(path.read_bytes())
    del document["places"][0]["precision"]
    path.write_text("\n\n" + json.dumps(document, indent=2), "utf-8")
    assert effects(found_by()) == {}, "the rules say the same of either"
    found = effects(found_by(of_data=True))
    assert set(found) == {"."}
    assert found["."]["files"]["no_longer_read"] == [path.as_posix()]
    assert "SHP001" in [finding["code"] for finding in found["."]["findings"]["appear"]]


def test_a_base_that_cannot_run_is_told(clone: Path, nothing_left: Callable[[], bool]) -> None:
    init = Path("schema/onrecord/__init__.py")
    was = init.read_text("utf-8")
    init.write_text(f"import no_such_package\n{was}", "utf-8")
    git(clone, "commit", "--quiet", "--all", "--message", "Break it")
    init.write_text(was, "utf-8")
    ran = run("HEAD")
    assert ran.code == 2 and not ran.out
    assert re.search(r"The code of HEAD \(\w{7}\) cannot run here: .*no_such_package", ran.err)
    assert "--base-python" in ran.err and "Traceback" not in ran.err
    git(clone, "rm", "-r", "--quiet", "--cached", "validators")
    git(clone, "commit", "--quiet", "--message", "Without a floor")
    ran = run("HEAD")
    assert ran.code == 2 and "cannot be unpacked" in ran.err and "validators" in ran.err
    assert nothing_left()


def test_a_revision_that_is_not_there_is_told(clone: Path, tmp_path: Path) -> None:
    ran = run("no-such-branch")
    assert ran.code == 2 and "There is no revision no-such-branch here" in ran.err
    ran = run("--", "--output=x")
    assert ran.code == 2
    ran = run("HEAD", "--base-python", "/no/such/python")
    assert ran.code == 2 and "/no/such/python cannot be run" in ran.err


def test_a_shallow_clone_is_told_how_to_fetch(
    clone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shallow = tmp_path / "shallow"
    git(clone, "clone", "--quiet", "--depth=1", clone.as_uri(), str(shallow))
    monkeypatch.chdir(shallow)
    ran = run("HEAD~1")
    assert ran.code == 2
    assert "shallow" in ran.err and "git fetch --depth=1 origin HEAD~1" in ran.err


def test_outside_of_a_checkout_it_says_where_to_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run("HEAD")
    assert ran.code == 2 and "Run it in a git checkout of onrecord" in ran.err


def observed(*findings: dict[str, Any], cut: int = 0) -> Observation:
    report = {
        "findings": [
            {
                "code": "TXT001",
                "name": "a",
                "severity": "error",
                "file": "a",
                "pointer": "",
                **found,
            }
            for found in findings
        ],
        "suppressed_findings": [],
        "rules_not_run": [],
        "findings_not_listed": {"TXT001": cut} if cut else {},
    }
    return Observation("1.0.0", "1.0", {}, [report], [None])


def test_equal_findings_at_one_place_are_paired_one_by_one() -> None:
    one, two = {"message": "one"}, {"message": "two"}
    effect = compared(
        "", observed(one, one, two), observed(one, two, two), 0, Path(), same_data=True
    )
    assert [(was["message"], now["message"]) for was, now in effect.change] == [("one", "two")]
    assert not effect.appear and not effect.vanish
    effect = compared("", observed(one, one), observed(one), 0, Path(), same_data=True)
    assert len(effect.vanish) == 1 and not effect.change and not effect.appear


def test_standings_are_compared_cell_by_cell_and_very_many_are_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standings, "LISTED", 2)
    row = {"standing": "stated", "certainty": None, "speakers_for": 1}
    denied = {**row, "standing": "denied"}
    was = {"a": row, "b": row, "c": row, 'd"\n,': row, "e": row, "f": row}
    now = {"a": row, "b": denied, "c": denied, 'd"\n,': denied, "e": {**row, "speakers_for": 2}}
    files = []
    for name, rows in (("was", was), ("now", {**now, "g": denied})):
        files.append(tmp_path / name)
        with files[-1].open("w", encoding="utf-8", newline="") as stream:
            write = csv.writer(stream, quoting=csv.QUOTE_ALL).writerow
            for record_id, cells in reversed(rows.items()):
                write([record_id, json.dumps(cells)])
    found = standings.changed(files[0], files[1], tmp_path)
    assert found.listed == [
        ("stated -> denied", "b", row, denied),
        ("stated -> denied", "c", row, denied),
        ("stated, another speakers_for", "e", row, now["e"]),
        ("stated -> none", "f", row, None),
        ("none -> denied", "g", None, denied),
    ]
    assert found.counts.total() == 6 and found.not_listed() == {"stated -> denied": 1}
    assert not standings.changed(files[0], files[0], tmp_path).counts


def test_findings_that_are_counted_alone_are_a_remark() -> None:
    effect = compared("", observed(cut=7), observed(cut=9), 0, Path(), same_data=True)
    assert "TXT001: further findings are counted and not compared, 7 before and 9 now." in (
        effect.remarks
    )


def test_what_strangers_wrote_acts_nowhere_and_a_comment_fits() -> None:
    wild = "##[error] <script> | `x` @all \x1b[2J\u202e [a](http://b)"
    many = [{"message": wild, "file": f"{n}{wild}", "name": "a"} for n in range(2_000)]
    effect = compared(wild, observed(), observed(*many), 0, Path(), same_data=True)
    assert len(effect.appear) == 2_000
    found = Impact(
        Revision("main", "0" * 40),
        "1234567",
        date(2021, 12, 31),
        False,
        (("1.0.0", "1.0"), ("1.1.0", "1.1")),
        Rules(),
        [replace(effect, unread=[wild])],
    )
    shown = "\n".join(text(found))
    comment = markdown(found)
    for output in (shown, comment, json_text(found)):
        assert not control_characters(output) and "##[" not in output
    assert "<script>" not in comment and "@all" not in comment and "](http:" not in comment
    assert len(comment.encode("utf-8")) < COMMENT_BYTES + 5_000 < 65_536
    assert "more lines did not fit" in comment
    assert "and 1,950 more" in shown
    assert "version of the schema: 1.0 -> 1.1" in shown
