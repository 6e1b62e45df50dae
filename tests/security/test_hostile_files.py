"""Contributions from strangers: each hostile file is one finding, exit 1, and nothing else.

Each check runs in a process of its own that is ended where it hangs, and that stops where it opens
what lies outside, uses the network or starts a program.
"""

import errno
import io
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from onrecord.reader import DEFAULT_LIMITS
from onrecord_validators.check import check
from tests.command.running import TIMEOUT, Ran, control_characters, invoke
from tests.standing.completion import complete

MOST_SECONDS = 4
"""What a process may work on a hostile dataset; to start and to import takes up to two of them."""

AUDITED = Path(__file__).with_name("audited.py")

FILE = "data/hostile.onrecord.json"
GOOD = b'{"schema_version": "1.0"}'
EXTENDED = '{"schema_version": "1.0", "places": [{"id": "plc:a", "name": "A", "kind": "city", \n'
EXTENDED += '"precision": "unknown", "extensions": {"x:y": %s}}]}'


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A folder that is none of the dataset's, with what would be worth reading."""
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "secret.onrecord.json").write_bytes(GOOD)
    (folder / "table.csv").write_text("a\n1\n", "utf-8")
    return folder


@pytest.fixture
def dataset(tmp_path: Path) -> Path:
    root = tmp_path / "dataset"
    (root / "data").mkdir(parents=True)
    (root / "seeds").mkdir()
    (root / "data" / "good.onrecord.json").write_bytes(GOOD)
    return root


def limit_work() -> None:
    """End this process where it works too long, however long it waits for a busy machine."""
    import resource

    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))


def checked(dataset: Path, outside: Path) -> Ran:
    done = subprocess.run(
        [sys.executable, AUDITED, outside, "check", dataset, "--format", "json"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=TIMEOUT,
        check=False,
        preexec_fn=limit_work if os.name == "posix" else None,
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
    )
    return Ran(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


def expect(dataset: Path, outside: Path, *places: tuple[str, str, int | None]) -> None:
    """Check a dataset twice: as JSON, for the findings, then as text, for what a person sees."""
    ran = checked(dataset, outside)
    assert (ran.code, ran.err) == (1, "")
    assert ran.found == list(places)
    assert not control_characters(ran.out)
    shown = invoke("check", dataset)
    assert (shown.code, shown.err) == (1, "")
    assert not control_characters(shown.out)
    for code, _, _ in places:
        assert f"error {code} " in shown.out


# --- Files that are none --------------------------------------------------------------------------


def link(to: str) -> Callable[[Path, Path], None]:
    def make(dataset: Path, outside: Path) -> None:
        secret = outside / "secret.onrecord.json"
        (dataset / FILE).symlink_to(secret if to == "a dossier outside" else to)

    return make


def folder_named_as_file(dataset: Path, outside: Path) -> None:
    (dataset / FILE).mkdir()


def pipe(dataset: Path, outside: Path) -> None:
    os.mkfifo(dataset / FILE)


def large(dataset: Path, outside: Path) -> None:
    with (dataset / FILE).open("wb") as file:
        file.truncate(DEFAULT_LIMITS.max_bytes + 1)


@pytest.mark.skipif(os.name != "posix", reason="this system has other kinds of files")
@pytest.mark.parametrize(
    ("make", "code"),
    [
        pytest.param(link("a dossier outside"), "SYN002", id="link to a dossier outside"),
        pytest.param(link("good.onrecord.json"), "SYN002", id="link to a dossier inside"),
        pytest.param(link("nothing"), "SYN002", id="link to nothing"),
        pytest.param(link("hostile.onrecord.json"), "SYN002", id="link to itself"),
        pytest.param(link("/dev/zero"), "SYN002", id="link to a device"),
        pytest.param(pipe, "SYN003", id="pipe"),
        pytest.param(large, "SYN005", id="a sparse file of great size"),
    ],
)
def test_what_is_no_plain_file_is_not_read(
    make: Callable[[Path, Path], None], code: str, dataset: Path, outside: Path
) -> None:
    make(dataset, outside)
    expect(dataset, outside, (code, FILE, None))


@pytest.mark.parametrize("place", ["data/linked", "seeds/linked", "seeds/texts", "data/tables"])
def test_a_linked_folder_is_not_entered(place: str, dataset: Path, outside: Path) -> None:
    (outside / "text.txt").write_text("secret", "utf-8")
    (dataset / place).symlink_to(outside, target_is_directory=True)
    ran = checked(dataset, outside)
    assert (ran.code, ran.err) in ((0, ""), (1, "")), "nothing in it is listed or read"
    assert "secret" not in ran.out


@pytest.mark.parametrize("place", ["data", "seeds"])
def test_a_linked_main_folder_is_not_entered(place: str, dataset: Path, outside: Path) -> None:
    shutil.rmtree(dataset / place)
    (dataset / place).symlink_to(outside, target_is_directory=True)
    expect(dataset, outside, ("SYN002", place, None))


@pytest.mark.skipif(os.name != "posix", reason="this system has other kinds of files")
@pytest.mark.parametrize("kind", ["pipe", "link", "folder"])
def test_a_text_that_is_no_plain_file_is_not_read(kind: str, dataset: Path, outside: Path) -> None:
    (outside / "text.txt").write_text("secret", "utf-8")
    text = dataset / "seeds" / "texts" / "a.txt"
    text.parent.mkdir()
    match kind:
        case "pipe":
            os.mkfifo(text)
        case "link":
            text.symlink_to(outside / "text.txt")
        case "folder":
            text.mkdir()
    ran = checked(dataset, outside)
    assert (ran.code, ran.err) in ((0, ""), (1, ""))


def test_a_folder_with_the_name_of_a_dossier_is_a_folder(dataset: Path, outside: Path) -> None:
    folder_named_as_file(dataset, outside)
    assert (checked(dataset, outside).code, checked(dataset, outside).err) == (0, "")


def test_a_file_that_may_not_be_read(dataset: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (dataset / FILE).write_bytes(GOOD)
    opened = os.open

    def refuse(path: str | Path, *arguments: int) -> int:
        if Path(path).name == Path(FILE).name:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))  # root may read all
        return opened(path, *arguments)

    monkeypatch.setattr(os, "open", refuse)
    ran = invoke("check", dataset, "--format", "json")
    assert (ran.code, ran.err, ran.found) == (1, "", [("SYN004", FILE, None)])


# --- Bytes and grammar ----------------------------------------------------------------------------


def zipped() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.onrecord.json", GOOD)
        archive.writestr("../../escaped.onrecord.json", b" " * 10_000_000)
    return buffer.getvalue()


def deep(brackets: int) -> bytes:
    return (EXTENDED % ("[" * brackets + "]" * brackets)).encode()


BYTES: dict[str, tuple[bytes, str, int]] = {
    "zip archive": (zipped(), "SYN008", 1),
    "gzip": (b"\x1f\x8b\x08\x00" + b"\0" * 20, "SYN008", 1),
    "mark": (b"\xef\xbb\xbf" + GOOD, "SYN007", 1),
    "utf-16": (GOOD.decode().encode("utf-16"), "SYN008", 1),
    "utf-16 without a mark": (GOOD.decode().encode("utf-16-le"), "SYN008", 1),
    "utf-32": (GOOD.decode().encode("utf-32"), "SYN008", 1),
    "latin-1": ((EXTENDED % '"é"').encode("latin-1"), "SYN008", 2),
    "overlong": ((EXTENDED % '"@"').encode().replace(b"@", b"\xc0\xaf"), "SYN008", 2),
    "surrogate in bytes": (
        (EXTENDED % '"@"').encode().replace(b"@", b"\xed\xa0\x80"),
        "SYN008",
        2,
    ),
    "lone surrogate": ((EXTENDED % r'"\ud800"').encode(), "SYN018", 2),
    "surrogates the wrong way round": ((EXTENDED % r'"\udc00\ud800"').encode(), "SYN018", 2),
    "nul": (GOOD + b"\0", "SYN018", 1),
    "nul escaped": ((EXTENDED % r'"\u0000"').encode(), "SYN018", 2),
    "deep": (deep(40), "SYN012", 2),
    "very deep": (deep(400_000), "SYN012", 2),
    "deep beyond all limits": (deep(3_000_000), "", 1),
    "deep and open": (b"[" * 400_000, "SYN012", 1),
    "key twice": (b'{"schema_version": "1.0",\n "schema_version": "1.0"}', "SYN013", 2),
    "key twice, once escaped": (
        b'{"schema_version": "1.0",\n "schema\\u005fversion": 1}',
        "SYN013",
        2,
    ),
    "NaN": ((EXTENDED % "NaN").encode(), "SYN014", 2),
    "Infinity": ((EXTENDED % "-Infinity").encode(), "SYN014", 2),
    "infinite number": ((EXTENDED % "1e999").encode(), "SYN015", 2),
    "huge number": ((EXTENDED % ("9" * 1_000_000)).encode(), "SYN016", 2),
    "number beyond 2^53": ((EXTENDED % str(2**53)).encode(), "SYN015", 2),
    "long string": ((EXTENDED % f'"{"a" * 200_000}"').encode(), "SYN019", 2),
    "too many values": ((EXTENDED % f"[{'0,' * 1_000_001}0]").encode(), "SYN020", 1),
    "truncated": (GOOD[:-1], "SYN010", 1),
    "two documents": (GOOD + b"\n" + GOOD, "SYN011", 2),
    "empty": (b"", "SYN006", 1),
    "comment": (b"// hello\n" + GOOD, "SYN009", 1),
    "escape": ((EXTENDED % '"\x1b[2J"').encode(), "SYN018", 2),
    "bell": ((EXTENDED % r'"\u0007"').encode(), "SYN018", 2),
    "c1": ((EXTENDED % '"\x9b31m"').encode(), "SYN018", 2),
    "bidi": ((EXTENDED % '"\u202e"').encode(), "SYN018", 2),
    "zero-width": ((EXTENDED % '"a\u200bb"').encode(), "SYN018", 2),
    "escape in a key": ((EXTENDED % r'{"\u001b]0;x\u0007": 1}').encode(), "SYN018", 2),
    "escape outside strings": (b"\x1b[31m" + GOOD, "SYN018", 1),
    "workflow command": (b"::error file=x::y", "SYN009", 1),
}


@pytest.mark.parametrize("name", BYTES)
def test_hostile_bytes_are_one_finding(name: str, dataset: Path, outside: Path) -> None:
    content, code, line = BYTES[name]
    (dataset / FILE).write_bytes(content)
    report = check(dataset)
    assert [(f.file, f.span.start.line if f.span else 0) for f in report.findings] == [(FILE, line)]
    if code:
        assert report.findings[0].rule.code == code
    assert report.findings[0].rule.family == "SYN"


@pytest.mark.parametrize(
    "name",
    ["zip archive", "very deep", "deep and open", "huge number", "too many values", "escape"],
)
def test_hostile_bytes_end_the_command_well(name: str, dataset: Path, outside: Path) -> None:
    content, code, line = BYTES[name]
    (dataset / FILE).write_bytes(content)
    code = code or check(dataset).findings[0].rule.code
    expect(dataset, outside, (code, FILE, line))
    assert not (dataset.parent / "escaped.onrecord.json").exists()


def test_every_hostile_file_at_once(dataset: Path, outside: Path) -> None:
    for number, (content, _, _) in enumerate(BYTES.values()):
        (dataset / "data" / f"h{number:02}.onrecord.json").write_bytes(content)
    ran = checked(dataset, outside)
    assert (ran.code, ran.err) == (1, "")
    assert len(ran.found) == len(BYTES) and ran.report["files"] == len(BYTES) + 1
    shown = invoke("check", dataset)
    assert shown.code == 1 and not control_characters(shown.both)


# --- What a value may not do ----------------------------------------------------------------------


def place(**fields: object) -> dict[str, object]:
    return {"id": "plc:a", "name": "A", "kind": "city", "precision": "unknown", **fields}


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"id": "plc:../../etc"}, "SHP006"),
        ({"id": "plc:a'; DROP TABLE records; --"}, "SHP006"),
        ({"id": "=cmd|' /C calc'!A0"}, "SHP006"),
        ({"kind": "=cmd|' /C calc'!A0"}, "SHP005"),
        ({"country": "@SUM"}, "SHP006"),
        ({"names": {"en\n": "x"}}, "SYN018"),
        ({"xrefs": ["javascript:alert(1) x"]}, "SHP006"),
        ({"latitude": 1e15 + 0.5}, "SHP010"),
        ({"__proto__": {"a": 1}}, "SHP002"),
        ({"_dataset": None}, "SHP002"),
    ],
    ids=repr,
)
def test_hostile_values_are_refused(fields: dict[str, object], code: str, dataset: Path) -> None:
    text = json.dumps({"schema_version": "1.0", "places": [place(**fields)]}, indent=1)
    (dataset / FILE).write_text(text, "utf-8")
    assert [finding.rule.code for finding in check(dataset).findings] == [code]


@pytest.mark.parametrize("name", ["name", "aliases", "names", "note", "kind"])
def test_names_that_spreadsheets_run_are_refused(name: str, dataset: Path) -> None:
    # Design 5: cells like formulas are refused in ids, names and enums. A remark may begin so.
    value = "=HYPERLINK(1)"
    actor = {"id": "act:a", "kind": "person", "name": "A", "naming": "generic"}
    listed = {"aliases": [value], "names": {"en": value}}
    document = {"schema_version": "1.0", "actors": [{**actor, name: listed.get(name, value)}]}
    (dataset / FILE).write_text(json.dumps(document), "utf-8")
    errors = [f for f in check(dataset).findings if f.pointer.startswith(f"/actors/0/{name}")]
    assert bool(errors) == (name != "note")


def test_the_database_reaches_nothing_outside() -> None:
    from onrecord.tables.database import database

    with database({}) as connection:
        query = "SELECT name, value FROM duckdb_settings() WHERE name IN (?, ?, ?)"
        settings = connection.execute(
            query,
            ["enable_external_access", "autoinstall_known_extensions", "autoload_known_extensions"],
        ).fetchall()
    assert dict(settings) == {
        "enable_external_access": "false",
        "autoinstall_known_extensions": "false",
        "autoload_known_extensions": "false",
    }


# --- Definitions that lead back to themselves -----------------------------------------------------


@pytest.mark.parametrize(
    "records",
    [
        pytest.param(
            {
                "statements": [
                    {"id": "sta:a", "act": "narrate", "source_id": "src:s"},
                    {"id": "sta:b", "act": "assert", "reported_in_id": "sta:a"},
                    {"id": "sta:a", "act": "assert", "reported_in_id": "sta:b"},
                ]
            },
            id="statements",
        ),
        pytest.param(
            {
                "actors": [
                    {"id": "act:a"},
                    {"id": "act:b", "same_as_id": "act:a"},
                    {"id": "act:a", "same_as_id": "act:b"},
                ]
            },
            id="actors",
        ),
        pytest.param(
            {
                "sources": [
                    {"id": "src:a"},
                    {"id": "src:b", "derived_from_id": "src:a"},
                    {"id": "src:a", "derived_from_id": "src:b"},
                ]
            },
            id="sources",
        ),
    ],
)
def test_an_id_defined_twice_makes_no_endless_loop(
    records: dict[str, object], dataset: Path, outside: Path
) -> None:
    """One definition is where a chain ends, the other goes on to what rests on the first."""
    (dataset / FILE).write_text(json.dumps(complete(records)), "utf-8")
    ran = checked(dataset, outside)
    assert (ran.code, ran.err) == (1, "")
    assert ("REF001", FILE, 1) in ran.found
