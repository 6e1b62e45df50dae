"""What is fuzzed: each target hands any bytes to a part of onrecord and asserts what must hold.

A target returns if all is well and raises if not. It needs neither atheris nor a clock: hangs and
memory are the business of whoever runs it.
"""

import json
import re
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from unittest.mock import patch
from xml.etree import ElementTree
from zlib import crc32

from onrecord import standing
from onrecord.dataset import LoadedDossier, pointers, read_dossier
from onrecord.directory import DESCRIPTOR_FILE
from onrecord.edtf import EDTF_PATTERN, bounds
from onrecord.locator import Locator, pointer
from onrecord.problem import DataError, Position, Problem, Related, Span
from onrecord.publication.metadata import METADATA_FILE, metadata
from onrecord.reader import FORBIDDEN, KINDS, MAX_PROBLEMS, JsonValue, Limits, parse
from onrecord.tables.flatten import flatten
from onrecord_validators import check as check_module
from onrecord_validators import check_tables
from onrecord_validators.catalogue import catalogue
from onrecord_validators.finding import Finding, finding_of
from onrecord_validators.places import Places
from onrecord_validators.query import Sought
from onrecord_validators.report import Report
from onrecord_validators.reports.format import rendered
from onrecord_validators.reports.github import ANNOTATIONS, github_summary
from onrecord_validators.rule import Rule
from tests.command.running import control_characters
from tests.schema.acceptance import is_acceptable
from tests.schema.slices import lines_of, slice_of, walk

FORMATS = ("text", "json", "github", "sarif", "junit", "html")

ANNOTATION = re.compile(
    r"::(?:error|warning) file=[^:,]*(?:,(?:line|endLine|col|endColumn)=\d+)*"
    r",title=[A-Z]{3}\d{3} [a-z0-9-]+::.*"
)
"""The one workflow command that the GitHub report is made of."""

SMALL = Limits(max_bytes=4_000, max_values=100, max_depth=5, max_key=30, max_string=50)
"""Limits that a fuzzer reaches."""

DAY = date(2021, 12, 31)


@cache
def folder() -> Path:
    """A folder for one file at a time, made once: making folders would be most of the time."""
    return Path(tempfile.mkdtemp(prefix="onrecord-fuzz-"))


SHARES = 8
"""Into so many shares the rules are parted, of which one is run on an input; see `is_sparing`."""

is_sparing = False
"""Whether a check runs a share of the rules alone, always the same for the same input.

Most of the time of a check is that of queries, and few inputs reach another of them. What a part of
the rules finds all of them find as well: kept inputs are checked by all.
"""


@contextmanager
def _spared(data: bytes) -> Iterator[None]:
    """Run one share of the rules, and compute standings where it is the first."""
    if not is_sparing:
        yield
        return
    share = crc32(data) % SHARES

    def is_run(place: int, rule: Rule) -> bool:
        if rule.query is None:
            return True
        if not share:
            return place % SHARES == 0 or rule.prepare is not None
        words = re.findall(r"\w+", rule.query)
        needs_standings = rule.prepare is not None or not standing.tables().isdisjoint(words)
        return place % SHARES == share and not needs_standings

    rules = {
        code: rule for place, (code, rule) in enumerate(catalogue().items()) if is_run(place, rule)
    }
    with (
        patch.object(check_module, "catalogue", lambda: rules),
        patch.object(check_tables, "catalogue", lambda: rules),
        patch.object(check_module, "threads", lambda: 1),
        patch.object(standing, "compute", standing.compute if not share else _no_standings),
    ):
        yield


def _no_standings(connection: Any, *, shared: bool = False) -> None:
    """Leave the table of standings empty."""


# --- What must hold -------------------------------------------------------------------------------


def assert_sound(problem: Problem, text: str) -> None:
    """A problem shows nothing that acts, and points into the text."""
    assert (problem.message + problem.hint + problem.file).isprintable(), problem
    assert not FORBIDDEN.search(problem.pointer), problem
    assert len(problem.message) < 1_000, problem
    spans = [problem.span, *(related.span for related in problem.related)]
    lines = lines_of(text)
    if problem.kind == "not-utf8":
        # Of another encoding the first character is shown, whatever it would be in UTF-8.
        lines = [line + " " for line in lines]
    for span in filter(None, spans):
        assert Position(1, 1) <= span.start <= span.end, problem
        for place in span:
            assert place.line <= len(lines), problem
            assert place.column <= len(lines[place.line - 1]) + 1, problem


def assert_harmless(report: Report) -> None:
    """No report of these findings acts on a terminal, in a workflow or in a browser."""
    written = {form: "".join(rendered(report, form)) for form in FORMATS}
    written["summary"] = github_summary(report)
    for form, text in written.items():
        assert not control_characters(text), (form, control_characters(text))
        text.encode()
        assert "##[" not in text, form
        commands = [line for line in text.split("\n") if line.lstrip().startswith("::")]
        if form == "github":
            assert len(commands) <= 2 * ANNOTATIONS
            assert all(ANNOTATION.fullmatch(line) for line in commands), commands
        else:
            assert not commands, (form, commands)
    assert len(json.loads(written["json"])["findings"]) == len(report.findings)
    json.loads(written["sarif"])
    ElementTree.fromstring(written["junit"])
    assert _Markup.of(written["html"]) in (["style"], ["form", "script", "style"])


class _Markup(HTMLParser):
    """What a browser would run or fetch: scripts, handlers, addresses that are none of the web."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    @classmethod
    def of(cls, text: str) -> list[str]:
        parser = cls()
        parser.feed(text)
        parser.close()
        return sorted(parser.found)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "style", "iframe", "object", "embed", "base", "link", "img", "form"):
            self.found.append(tag)
        for name, value in attrs:
            if name.startswith("on") or name in ("src", "srcdoc", "style", "action"):
                self.found.append(name)
            if name == "href" and not (value or "").startswith(("https://", "#")):
                self.found.append(f"href={value}")


def decoded(data: bytes) -> str:
    return data.decode("utf-8", errors="replace")


# --- The targets ----------------------------------------------------------------------------------


def fuzz_reader(data: bytes) -> None:
    """The reader takes what its referee takes, as `json.loads` reads it, and refuses the rest."""
    for limits in (SMALL, Limits()):
        try:
            text = data.decode()
        except UnicodeDecodeError:
            acceptable = False
        else:
            acceptable = len(data) <= limits.max_bytes and is_acceptable(text, limits)
        try:
            document = parse(data, "file.json", limits)
        except DataError as error:
            assert not acceptable, error
            assert 1 <= len(error.problems) <= MAX_PROBLEMS
            for problem in error.problems:
                assert problem.kind in KINDS
                assert (problem.span is None) == (problem.kind == "too-large")
                assert_sound(problem, decoded(data))
        else:
            assert acceptable
            assert document.text == text
            # As JSON, because 1 == True in Python.
            assert json.dumps(document.value) == json.dumps(json.loads(text))


def fuzz_locator(data: bytes) -> None:
    """The span of each pointer covers the text of its value, whatever JSON parsers take."""
    text = decoded(data)
    locator = Locator(text)
    size = len(lines_of(text))
    for where in ("", "/", "/a/0", "/0/a"):
        for span in filter(None, (locator.value(where), locator.key(where))):
            assert Position(1, 1) <= span.start <= span.end <= (size + 1, 1)
    try:
        value: JsonValue = json.loads(text)
    except (ValueError, RecursionError):
        return
    for number, (parts, inner) in enumerate(walk(value)):
        if number == 200:
            break
        where = pointer(*parts)
        found = json.loads(slice_of(text, locator.value(where)))
        assert json.dumps(found) == json.dumps(inner), where
        key = locator.key(where)
        if parts and isinstance(parts[-1], str):
            assert key is not None
            assert json.loads(slice_of(text, key)) == parts[-1], where
        else:
            assert key is None, where


def fuzz_edtf(data: bytes) -> None:
    """The bounds of a date are in order and hold the day that it names; the rest is refused."""
    text = decoded(data)
    try:
        earliest, latest = bounds(text)
    except ValueError as error:
        assert len(str(error)) < 500
        return
    assert re.fullmatch(EDTF_PATTERN, text)
    if "/" not in text and earliest and latest:
        assert earliest <= latest
    if len(text) == len("2021-05-04") and text.replace("-", "").isdigit() and earliest:
        assert earliest == latest == date.fromisoformat(text)


def fuzz_dossier(data: bytes) -> None:
    """A document becomes a dossier whose every record is found, or problems with their places."""
    path = folder() / "a.onrecord.json"
    path.write_bytes(data)
    read = read_dossier(folder(), path.name)
    if not isinstance(read, LoadedDossier):
        assert read.problems
        for problem in read.problems:
            assert_sound(problem, decoded(data))
        report = Report(folder(), DAY, findings=[finding_of(problem) for problem in read.problems])
        assert_harmless(report)
        return
    value: Any = read.document.value
    assert json.loads(read.dossier.model_dump_json(by_alias=True, exclude_unset=True)) == value
    rows = flatten([(path.name, value)])
    records = list(pointers(value))
    assert [row[0] for row in rows["records"]] == [record_id for record_id, _ in records]
    places = Places([read.document])
    for record_id, where in records[:50]:
        if sum(other == record_id for other, _ in records) == 1:
            at = places.find_all([Sought(record_id)])[0]
            assert at is not None and at.pointer == where and at.span is not None
            assert json.loads(slice_of(read.document.text, at.span)) == record_id


def fuzz_check(data: bytes) -> None:
    """The whole check of one dossier, in every form of report."""
    path = folder() / "a.onrecord.json"
    path.write_bytes(data)
    assert_checked(path, data, {path.name: decoded(data)})


def assert_checked(path: Path, data: bytes, texts: dict[str, str]) -> Report:
    with _spared(data):
        report = check_module.check(path, as_of=DAY)
    for finding in report.findings:
        if finding.span and finding.file in texts:
            lines = lines_of(texts[finding.file])
            assert finding.span.end.line <= len(lines), finding
            assert finding.span.start <= finding.span.end, finding
    assert_harmless(report)
    return report


def strings(data: bytes) -> Iterator[str]:
    """Endless strings: what stands between the NULs of the data, then fewer and fewer of them.

    Bytes that are no UTF-8 become the lone surrogates that file names have in Python.
    """
    parts = data.split(b"\0")
    yield from (part.decode("utf-8", errors="surrogateescape") for part in parts)
    while True:
        yield parts[-1].decode("utf-8", errors="surrogateescape")


def fuzz_reports(data: bytes) -> None:
    """Findings that are made of any strings are written in every form."""
    texts = strings(data)
    size = len(data)
    source = next(texts)
    file = folder() / "shown.json"
    file.write_bytes(source.encode("utf-8", errors="surrogateescape"))
    rules = list(catalogue().values())

    def span() -> Span:
        first = Position(1 + size % 7, 1 + size % 90)
        return Span(first, Position(first.line + size % 2, first.column + size % 40))

    def finding(number: int) -> Finding:
        name = "shown.json" if number % 2 else next(texts)
        return Finding(
            rule=rules[(size + number) % len(rules)],
            message=next(texts),
            hint=next(texts),
            file=name,
            pointer=next(texts),
            span=span() if (size + number) % 3 else None,
            record_id=next(texts) if number % 2 else None,
            related=(Related(next(texts), name, span()),) if number % 2 else (),
            row=1 + size if number % 5 == 0 else None,
            field=next(texts) if number % 5 == 0 else None,
        )

    report = Report(
        folder(),
        DAY,
        findings=[finding(number) for number in range(1 + size % 4)],
        files=1,
        texts_verified=[next(texts)],
        texts_missing=[next(texts)],
    )
    assert_harmless(report)


def fuzz_descriptor(data: bytes) -> None:
    """A descriptor by anybody, beside a dossier that is right."""
    root = folder() / "package"
    (root / "data").mkdir(parents=True, exist_ok=True)
    (root / "data" / "a.onrecord.json").write_bytes(b'{"schema_version": "1.0"}')
    (root / DESCRIPTOR_FILE).write_bytes(data)
    assert_checked(root / DESCRIPTOR_FILE, data, {DESCRIPTOR_FILE: decoded(data)})


_FILE = re.compile(rb"^#([a-z_]{1,40}\.(?:csv|jsonl))\n", re.MULTILINE)
"""The line before each file of several."""


def fuzz_tables(data: bytes) -> None:
    """A package of tables by anybody, as CSV or JSON Lines; without a name it is of places."""
    root = folder() / "tables"
    root.mkdir(exist_ok=True)
    for path in root.iterdir():
        path.unlink()
    first, *named = _FILE.split(data)
    files = dict(zip((name.decode() for name in named[::2]), named[1::2], strict=True))
    if first or not files:
        files["places.jsonl" if first.startswith(b"{") else "places.csv"] = first
    for name, content in files.items():
        (root / name).write_bytes(content)
    assert_checked(root, data, {})


def fuzz_metadata(data: bytes) -> None:
    """The metadata of a dataset by anybody are read or refused."""
    (folder() / METADATA_FILE).write_bytes(data)
    try:
        metadata(folder())
    except DataError as error:
        for problem in error.problems:
            assert_sound(problem, decoded(data))
        assert_harmless(Report(folder(), DAY, findings=[finding_of(p) for p in error.problems]))


TARGETS: dict[str, Callable[[bytes], None]] = {
    name.removeprefix("fuzz_"): target
    for name, target in list(globals().items())
    if name.startswith("fuzz_")
}
"""Name -> target."""
