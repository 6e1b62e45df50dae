"""The `onrecord` command: exit codes, help, reports that no value can act through."""

import json
import os
import re
import shutil
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from onrecord_validators.catalogue import catalogue
from onrecord_validators.rule import Severity
from tests.command.running import COMMAND, TIMEOUT, Ran, control_characters, invoke, run
from tests.conftest import ROOT, not_tested
from tests.data.packages import copied, generated, write

COMMANDS = ("check", "build", "fmt", "generate", "codegen", "rules", "explain")

FORMATS = ("text", "json", "github", "sarif", "junit", "html")

PLACE = {"id": "plc:a", "name": "A", "kind": "city", "precision": "unknown"}


def dossier(folder: Path, value: object, name: str = "a.onrecord.json") -> Path:
    path = folder / name
    path.write_text(json.dumps(value, indent=2, ensure_ascii=False), "utf-8")
    return path


def changed(**fields: object) -> dict[str, Any]:
    """A dossier of one place, some of its fields changed; without any it is clean."""
    return {"schema_version": "1.0", "places": [{**PLACE, **fields}]}


def is_told_off(ran: Ran) -> bool:
    """Whether a run ended as one that was used wrongly: nothing on stdout, a reason, a way out."""
    return ran.code == 2 and ran.out == "" and "Error: " in ran.err and "Traceback" not in ran.err


# --- Exit codes -----------------------------------------------------------------------------------


def test_a_dataset_without_errors_is_0(tutorial: Path) -> None:
    ran = run("check", tutorial)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines()[-1].startswith("OK: ")


def test_a_dataset_with_an_error_is_1(tmp_path: Path) -> None:
    file = dossier(tmp_path, changed(kind="town"))
    for path in (tmp_path, file):
        ran = run("check", path)
        assert (ran.code, ran.err) == (1, "")
        assert ran.out.startswith("a.onrecord.json:7:15\nerror SHP005 value-unknown: ")
        assert ran.out.splitlines()[-1].startswith("NOT OK: ")


def test_warnings_are_told_with_the_verdict() -> None:
    rules = ROOT / "tests" / "rules"
    file = next((rules / "REF003" / "bad").glob("*.onrecord.json"))
    ran = run("check", file, "--texts", rules / "texts", "--as-of", "2021-12-31")
    assert ran.code == 0
    assert re.search("^OK, with 1 warning: [0-9]+ rules run, 0 errors$", ran.out, re.MULTILINE)


def test_a_single_file_with_open_references_is_told_to_be_one(tmp_path: Path) -> None:
    file = next((ROOT / "tests" / "rules" / "REF002" / "bad").glob("*.onrecord.json"))
    (tmp_path / file.name).write_bytes(file.read_bytes())
    told = "Only this file was read"
    assert told in run("check", tmp_path / file.name).out
    assert told not in run("check", tmp_path).out


def test_the_help_of_check_lists_the_formats_one_a_line() -> None:
    ran = run("check", "--help")
    assert "\n    json    for programs" in ran.out and "\\b" not in ran.out


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "no-such-folder"],
        ["check", "--format", "yaml"],
        ["check", "--nonsense"],
        ["check", "--as-of", "2023-02-29"],
        ["check", "--as-of", "yesterday"],
        ["check", "--texts", "no-such-folder"],
        ["check", ".", "twice"],
        ["check", "--color", "blue"],
        ["check", "--report", "html"],
        ["check", "--report", "html="],
        ["check", "--report", "yaml=a.yaml"],
        ["check", "--report", "html=."],
        ["check", "--report", "html=a", "--report", "json=a"],
        ["explain", "XYZ999"],
        ["explain", ""],
        ["explain", "../SYN001"],
        ["explain"],
        ["build", "no-such-folder"],
        ["nonsense"],
        ["generate"],
    ],
    ids=" ".join,
)
def test_wrong_use_is_2(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert is_told_off(invoke(*arguments))
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_rule_is_told_where_the_known_ones_are() -> None:
    assert (
        "There is no rule XYZ999; `onrecord rules` lists them." in invoke("explain", "XYZ999").err
    )


def test_wrong_use_is_2_in_a_process_of_its_own(tmp_path: Path) -> None:
    ran = run("check", "no-such-folder", cwd=tmp_path)
    assert is_told_off(ran) and ran.err.startswith("Usage: onrecord check ")


def test_a_fault_of_the_program_is_2_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dossier(tmp_path, changed())

    def fail(*arguments: object) -> None:
        raise ZeroDivisionError("by \x1b[31mzero\n::error::x")

    monkeypatch.delenv("ONRECORD_TRACEBACK", raising=False)
    monkeypatch.setattr("onrecord_validators.check.located", fail)
    for form in FORMATS:
        ran = invoke("check", tmp_path, "--format", form)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.startswith("onrecord failed: ZeroDivisionError: by \\u001b[31mzero")
        assert "fault of the program" in ran.err and "Traceback" not in ran.err
        assert not control_characters(ran.err)
    monkeypatch.setenv("ONRECORD_TRACEBACK", "1")
    with pytest.raises(ZeroDivisionError):
        invoke("check", tmp_path)


def test_a_reader_that_goes_away_is_no_fault(tutorial: Path) -> None:
    # As in `onrecord rules | head -n 1`.
    with subprocess.Popen(
        [*COMMAND, "rules"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None and child.stderr is not None
        child.stdout.close()
        said = child.stderr.read()
    assert "Traceback" not in said and "fault of the program" not in said


def test_no_room_for_the_output_is_no_fault() -> None:
    full = Path("/dev/full")
    if not full.exists():
        not_tested("this system has no /dev/full")
    for arguments in (["rules"], ["explain", "SHP002"]):
        with full.open("w") as stream:
            done = subprocess.run(
                [*COMMAND, *arguments],
                stdout=stream,
                stderr=subprocess.PIPE,
                text=True,
                timeout=TIMEOUT,
                check=False,
            )
        assert done.returncode == 2
        assert done.stderr.startswith("Error: what was to be written has no room: ")


# --- Help -----------------------------------------------------------------------------------------


def test_help_names_every_command() -> None:
    for option in ("--help", "-h"):
        ran = invoke(option)
        assert (ran.code, ran.err) == (0, "")
        assert all(f"  {name} " in ran.out for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_says_what_it_does(name: str) -> None:
    ran = invoke(name, "--help")
    assert (ran.code, ran.err) == (0, "")
    assert max(map(len, ran.out.splitlines())) <= 80
    if name in ("check", "build"):
        assert "Exit status 0: " in ran.out and " 1: " in ran.out and " 2: " in ran.out


# --- Rules and pages ------------------------------------------------------------------------------


def test_rules_lists_every_rule() -> None:
    ran = invoke("rules")
    assert ran.code == 0
    rows = [line.split() for line in ran.out.splitlines()]
    assert rows == [
        [r.code, str(r.severity), *(["fixable"] if r.fix else []), r.name]
        for r in catalogue().values()
    ]
    assert [row[0] for row in rows] == sorted(row[0] for row in rows) and len(rows) > 35


@pytest.mark.parametrize(
    ("asked", "meant"), [("TIM07", "TIM007"), ("order-cycel", "order-cycle"), ("nothing", "")]
)
def test_a_rule_that_is_not_there_is_guessed_at(asked: str, meant: str) -> None:
    ran = invoke("explain", asked)
    assert is_told_off(ran)
    assert ("Did you mean" in ran.err) is bool(meant) and meant in ran.err


@pytest.mark.parametrize("code", catalogue())
def test_every_rule_is_explained(code: str) -> None:
    for asked in (code, code.lower(), catalogue()[code].name):
        ran = invoke("explain", asked)
        assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"# {code} ")
    assert catalogue()[code].name in ran.out.splitlines()[2]
    headings = [line for line in ran.out.splitlines() if line.startswith("## ")]
    assert headings == ["## What it checks", "## Why it matters", "## Example", "## How to mend it"]
    assert not control_characters(ran.out)


# --- The JSON report ------------------------------------------------------------------------------

ALWAYS = {"code", "name", "severity", "message", "hint", "file", "pointer", "page"}


def test_the_json_report_is_ascii_and_complete(tmp_path: Path) -> None:
    dossier(tmp_path, changed(name="Þórshöfn 島 \U0001f600", kind="þorp", precision="島"))
    ran = run("check", tmp_path, "--format", "json")
    assert (ran.code, ran.err) == (1, "") and ran.out.isascii()
    assert ran.out.endswith("}\n") and not control_characters(ran.out)
    report = ran.report
    assert (report["clean"], report["errors"], report["warnings"]) == (False, 2, 0)
    assert report["report_version"] == "1.0" and report["files"] == 1
    for finding in report["findings"]:
        assert set(finding) >= ALWAYS | {"line", "column", "end_line", "end_column"}
        assert finding["code"] in catalogue() and finding["page"].endswith(finding["code"].lower())
    assert [(f["pointer"], f["line"]) for f in report["findings"]] == [
        ("/places/0/kind", 7),
        ("/places/0/precision", 8),
    ]


def test_the_json_report_of_a_clean_dataset_counts(tutorial: Path) -> None:
    ran = invoke("check", tutorial, "--format", "json")
    report = ran.report
    assert ran.code == 0 and report["clean"] is True and report["findings"] == []
    assert report["records"]["claims"] > 50 and sum(report["standings"].values()) > 100
    queries = [rule for rule in catalogue().values() if rule.query and not rule.of_tables]
    assert report["rules_run"] == len(queries)
    assert report["rules_not_run"] == [] and report["findings_not_listed"] == {}


def test_the_json_report_says_as_of_when(tmp_path: Path) -> None:
    dossier(tmp_path, changed())
    given = invoke("check", tmp_path, "--format", "json", "--as-of", "2024-02-29")
    assert given.report["as_of"] == "2024-02-29"
    before = datetime.now(UTC).date()
    default = date.fromisoformat(invoke("check", tmp_path, "--format", "json").report["as_of"])
    assert before <= default <= datetime.now(UTC).date()


def test_the_json_report_counts_what_it_does_not_list(tmp_path: Path) -> None:
    actors = [
        {"id": f"act:{n}", "kind": "person", "name": "A", "naming": "named", "same_as_id": "act:x"}
        for n in range(230)
    ]
    dossier(tmp_path, {"schema_version": "1.0", "actors": actors})
    report = invoke("check", tmp_path, "--format", "json").report
    codes = [f["code"] for f in report["findings"] if f["name"] == "unresolved-reference"]
    assert len(codes) == 100 and report["findings_not_listed"][codes[0]] == 130
    assert report["errors"] >= 230


# --- Several reports from one run -----------------------------------------------------------------


def test_several_reports_from_one_run(tmp_path: Path) -> None:
    dossier(tmp_path, changed(kind="town"))
    files = {form: tmp_path / "out" / f"report.{form}" for form in FORMATS}
    wanted = [f"{form}={file}" for form, file in files.items()]
    options = [word for value in wanted for word in ("--report", value)]
    ran = invoke("check", tmp_path, "--as-of", "2021-12-31", *options)
    assert (ran.code, ran.err) == (1, "")
    assert ran.out == invoke("check", tmp_path).out, "and the text is printed as ever"
    for form, file in files.items():
        alone = invoke("check", tmp_path, "--as-of", "2021-12-31", "--format", form)
        assert file.read_bytes().decode("utf-8") == alone.out


def test_a_report_that_cannot_be_written_is_no_finding(tmp_path: Path) -> None:
    dossier(tmp_path, changed())
    (tmp_path / "file").touch()
    ran = invoke("check", tmp_path, "--report", f"json={tmp_path / 'file' / 'report.json'}")
    assert ran.code == 2 and ran.err.startswith("Error: the report cannot be written")


def test_a_report_to_a_device_leaves_the_device(tmp_path: Path) -> None:
    dossier(tmp_path, changed())
    assert invoke("check", tmp_path, "--report", f"json={os.devnull}").code == 0
    assert not Path(os.devnull).is_file()


@pytest.mark.parametrize("form", FORMATS)
def test_every_report_is_written_in_any_encoding(form: str, tmp_path: Path) -> None:
    dossier(tmp_path, changed(name="Þórshöfn 島", kind="þorp"))
    ran = run("check", tmp_path, "--format", form, env={"PYTHONIOENCODING": "ascii"})
    assert (ran.code, ran.err) == (1, "") and "SHP005" in ran.out


# --- The text report ------------------------------------------------------------------------------


def too_wide(line: str) -> bool:
    """Whether a line is wider than a terminal though it could be broken; frames are cut instead."""
    return len(line) > 80 and ((" " in line.strip()) or " | " in line[:10])


def test_the_text_report_fits_a_terminal(tmp_path: Path) -> None:
    long = "words and more words " * 60
    dossier(tmp_path, changed(kind="a kind that nobody knows " * 3, name=long * 2, note=long * 2))
    dossier(tmp_path, changed(**{"a-field-that-nobody-knows": long}), "b.onrecord.json")
    ran = invoke("check", tmp_path)
    assert ran.code == 1 and ran.out.count("  page: ") >= 3
    assert [line for line in ran.out.splitlines() if too_wide(line)] == []


def test_the_text_report_of_a_generated_file_shows_the_difference(
    tutorial: Path, tmp_path: Path
) -> None:
    root = copied(tutorial, tmp_path)
    write(root, generated(root))
    (schema,) = root.glob("schema/json-schema/*/onrecord.schema.json")
    lines = schema.read_text("utf-8").splitlines(keepends=True)
    at = max(range(len(lines)), key=lambda number: len(lines[number]))
    lines[at] = lines[at].replace('",\n', ' edited",\n').replace('"\n', ' edited"\n')
    schema.write_text("".join(lines), "utf-8")
    ran = invoke("check", root)
    assert ran.code == 1 and f":{at + 1}:" in ran.out
    assert "edited" in ran.out, "the frame or the message shows what differs"
    assert [line for line in ran.out.splitlines() if too_wide(line)] == []


def test_the_frame_points_at_the_value(tmp_path: Path) -> None:
    dossier(tmp_path, changed(kind="town"))
    lines = invoke("check", tmp_path).out.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("    7 | "))
    assert lines[at] == '    7 |       "kind": "town",'
    assert lines[at + 1] == " " * 5 + " | " + " " * 14 + "^" * 6


def test_piped_output_has_no_colour(tmp_path: Path) -> None:
    dossier(tmp_path, changed(kind="town"))
    for env in ({}, {"TERM": "xterm-256color"}):
        assert "\x1b" not in run("check", tmp_path, env=env).both


@pytest.mark.parametrize(
    ("option", "env", "coloured"),
    [
        ("auto", {}, False),
        ("auto", {"FORCE_COLOR": "1"}, True),
        ("auto", {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ("auto", {"FORCE_COLOR": "", "NO_COLOR": ""}, False),
        ("always", {"NO_COLOR": "1"}, True),
        ("never", {"FORCE_COLOR": "1"}, False),
    ],
)
def test_colour_is_as_asked(
    option: str,
    env: dict[str, str],
    coloured: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dossier(tmp_path, changed(kind="town"))
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    ran = invoke("check", tmp_path, "--color", option)
    assert ("\x1b[" in ran.out) is coloured
    lines = re.sub(r"\x1b\[[0-9;]*m", "", ran.out)
    assert lines == invoke("check", tmp_path, "--color", "never").out, "colour adds nothing else"


@pytest.mark.skipif(shutil.which("script") is None or sys.platform != "linux", reason="no `script`")
def test_a_terminal_gets_colour(tmp_path: Path) -> None:
    dossier(tmp_path, changed(kind="town"))
    command = " ".join([*COMMAND, "check", str(tmp_path)])
    done = subprocess.run(
        ["script", "-qec", command, os.devnull],
        capture_output=True,
        stdin=subprocess.DEVNULL,
        timeout=60,
        check=False,
    )
    assert b"\x1b[" in done.stdout and done.returncode == 1


HOSTILE = {
    "escape": "\x1b[2J\x1b]0;title\x07",
    "c1": "\x9b31m",
    "bidi": "\u202eabc\u2066",
    "zero-width": "a\u200bb\u200d",
    "nul": "a\0b",
    "return": "fine\rOK: 0 errors",
    "separator": "a\u2028b\u0085c",
    "workflow": "::error file=a::x ##[error]y",
    "formula": "=cmd|' /C calc'!A0",
    "tag": "a\U000e0041",
    "markup": "[red]x[/red] {record_id} {0.__class__} %s",
}


def commands_in(output: str) -> list[str]:
    """The lines that the machine of a workflow would take for commands to itself, but ours."""
    ours = re.compile(r"::(?:error|warning) file=[^:]*,title=[A-Z]{3}[0-9]{3} [a-z-]+::")
    lines = [line for line in output.splitlines() if not ours.match(line)]
    return [line for line in lines if line.lstrip().startswith("::") or "##[" in line]


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("raw", [True, False], ids=["raw", "escaped"])
def test_no_value_acts_through_a_report(name: str, raw: bool, tmp_path: Path) -> None:
    value = HOSTILE[name]
    document = changed(kind=value, **{f"{value}-field": value}, extensions={value: value})
    document["places"][0]["id"] = f"plc:{value}"
    text = json.dumps(document, indent=2, ensure_ascii=not raw)
    if raw:
        for escape in set(filter(lambda c: ord(c) < 32, value)):
            text = text.replace(json.dumps(escape)[1:-1], escape)
    (tmp_path / "a.onrecord.json").write_bytes(text.encode("utf-8"))
    for form in FORMATS:
        ran = invoke("check", tmp_path, "--format", form)
        assert (ran.code, ran.err) == (1, "")
        assert not control_characters(ran.out)
        assert not commands_in(ran.out)


def test_a_file_name_does_not_act_through_a_report(tmp_path: Path) -> None:
    try:
        dossier(tmp_path, changed(kind="town"), "\x1b[31m\n::error::\u202e.onrecord.json")
    except OSError:
        pytest.skip("this file system takes no such name")
    for form in FORMATS:
        ran = invoke("check", tmp_path, "--format", form)
        assert ran.code == 1 and not control_characters(ran.out)
        assert not commands_in(ran.out)


def test_severity_decides_the_exit_code() -> None:
    assert {str(rule.severity) for rule in catalogue().values()} == {str(s) for s in Severity}


# --- build ----------------------------------------------------------------------------------------


def test_build_says_what_it_built_and_what_to_do_next(tutorial: Path, tmp_path: Path) -> None:
    root = copied(tutorial, tmp_path)
    ran = run("build", root, "--out", tmp_path / "out")
    assert ran.code == 0 and not control_characters(ran.both)
    files = sum(path.is_file() for path in (tmp_path / "out").rglob("*"))
    assert f"Built {tmp_path / 'out'}: {files} files, " in ran.out
    assert "Records:\n" in ran.out and "Standings" in ran.out and "Next:\n" in ran.out
    assert all(line.startswith("... ") for line in ran.err.splitlines())


def test_build_builds_nothing_of_dossiers_with_errors(tmp_path: Path) -> None:
    dossier(tmp_path, changed(kind="town"))
    ran = invoke("build", tmp_path, "--out", tmp_path / "out")
    assert ran.code == 1 and "Nothing was built: mend the errors first." in ran.out
    assert not (tmp_path / "out").exists()


def test_build_does_not_replace_what_is_no_package(tutorial: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine").touch()
    ran = invoke("build", copied(tutorial, tmp_path), "--out", tmp_path / "out")
    assert ran.code == 2 and "is no data package" in ran.err
    assert (tmp_path / "out" / "mine").exists()
