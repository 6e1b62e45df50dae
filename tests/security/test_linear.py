"""What a check does beside its queries does not grow faster than the data, however nasty they are.

Counted, not timed: the lines of Python that run and the functions in C that they call, over two
inputs of which one is four times as large. What rules query is counted in tests/rules/test_growth.
"""

import itertools
import json
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from hashlib import sha256
from pathlib import Path
from types import FrameType, SimpleNamespace
from typing import Any, Final

import duckdb
import pytest

import onrecord
from onrecord import newer
from onrecord.canonical import formatted
from onrecord.dataset import read_dossier
from onrecord.edtf import bounds
from onrecord.locator import Locator
from onrecord.problem import DataError, Position, Related, Span
from onrecord.reader import parse
from onrecord.version import Version
from onrecord_validators import check as check_module
from onrecord_validators import spans
from onrecord_validators.catalogue import catalogue
from onrecord_validators.finding import Finding
from onrecord_validators.mending import mended
from onrecord_validators.query import CAP
from onrecord_validators.report import Report
from onrecord_validators.reports.format import rendered
from onrecord_validators.spelling import Spelling
from onrecord_validators.suppression import SUPPRESSIONS_FILE, Suppression
from tests.fuzz.targets import FORMATS
from tests.rules.test_growth import chain, star
from tests.rules.test_rules import AS_OF, BASE
from tests.standing.completion import Dossier, complete

FEWER: Final = 120
"""More than a check lists of one rule, so that no cap hides what grows."""

TIMES: Final = 4

SOME: Final = (
    "LOG023",
    "REF001",
    "REF002",
    "REF010",
    "REF003",
    "TIM002",
    "TIM007",
    "TIM008",
    "TXT013",
    "TXT019",
)
"""Rules of which Python does a part, and one that is suppressed."""


class Counter:
    """Counts the lines of Python, and the calls of functions in C, of all threads together."""

    def __init__(self) -> None:
        self._steps = itertools.count()

    def line(self, frame: FrameType, event: str, argument: Any) -> Any:
        next(self._steps)
        return self.line

    def call(self, frame: FrameType, event: str, argument: Any) -> None:
        if event == "c_call":
            next(self._steps)

    @contextmanager
    def counting(self) -> Iterator[None]:
        # Of whatever measures the coverage of this test: put back afterwards.
        before = sys.gettrace(), sys.getprofile()
        threading.settrace(self.line)
        threading.setprofile(self.call)
        sys.setprofile(self.call)
        sys.settrace(self.line)
        try:
            yield
        finally:
            sys.settrace(before[0])
            sys.setprofile(before[1])
            threading.settrace(None)
            threading.setprofile(None)

    @property
    def steps(self) -> int:
        return next(self._steps)


def steps(run: Callable[[], object]) -> int:
    counter = Counter()
    with counter.counting(), suppress(DataError):
        run()
    return counter.steps


def assert_linear(make: Callable[[int], Callable[[], object]], fewer: int = FEWER) -> None:
    """Compare the work of what `make` makes of a size."""
    steps(make(2))  # what is imported, compiled and read once
    one, other = steps(make(fewer)), steps(make(TIMES * fewer))
    assert one > fewer, "nothing was counted"
    # More than linear by half, as a sort is, and not by as much again.
    assert other < 1.5 * TIMES * one + 1_000, (one, other)


@pytest.fixture(autouse=True)
def _some_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    """All others are queries and nothing else, and take the most of a check's time."""
    some = {code: rule for code, rule in catalogue().items() if rule.query is None or code in SOME}
    monkeypatch.setattr(check_module, "catalogue", lambda: some)


# --- Inputs ---------------------------------------------------------------------------------------


def base(**more: Any) -> Dossier:
    return complete(more)


def event(number: int, **more: Any) -> Dossier:
    return {"id": f"evt:{number}", **more}


def one_id(n: int) -> Dossier:
    return base(events=[{"id": "evt:a"} for _ in range(n)])


def unresolved(n: int) -> Dossier:
    """Ids that are alike, of which all that is referred to are defined nowhere."""
    return base(
        actors=[{"id": f"act:{number:0>60b}"} for number in range(n)],
        statements=[
            {"id": f"sta:{number}", "act": "assert", "speaker_ids": [f"act:2{number:0>60b}"]}
            for number in range(n)
        ],
    )


def values_twice(n: int) -> Dossier:
    aliases = [f"alias {number}" for number in range(n)] * 2
    return base(actors=[{"id": "act:a", "aliases": aliases}])


def values_all_the_same(n: int) -> Dossier:
    return base(actors=[{"id": "act:a", "aliases": ["alias"] * n}])


def bad_dates(n: int) -> Dossier:
    wrong = "2021-13/" * 20
    return base(events=[event(i, time={"edtf": wrong, "basis": "text"}) for i in range(n)])


def backward_dates(n: int) -> Dossier:
    time = {"edtf": "2021-05/2020", "basis": "text"}
    return base(events=[event(i, time=time) for i in range(n)])


def unknown_fields(n: int) -> Dossier:
    return base(events=[event(1, **{f"k{number}": 1 for number in range(n)})])


def wide(n: int) -> Dossier:
    return base(events=[event(1)]) | {"extensions": {"x:y": [[{}] for _ in range(n)]}}


def deep(n: int) -> Dossier:
    value: Any = "a" * 10 * n
    for _ in range(20):
        value = {"a": value, "b": [0] * (n // 20)}
    return base(events=[event(1)]) | {"extensions": {"x:y": value}}


def cycle(n: int) -> Dossier:
    """One circle through all of them, and a way from each back to the first."""
    relations = [(f"evt:{i}", f"evt:{(i + 1) % n}") for i in range(n)]
    relations += [(f"evt:{i}", "evt:0") for i in range(2, n)]
    return base(
        events=[event(i) for i in range(n)],
        relations=[
            {"id": f"rel:{number}", "from_id": one, "to_id": other, "type": "before"}
            for number, (one, other) in enumerate(relations)
        ],
    )


DOSSIERS: dict[str, Callable[[int], Dossier]] = {
    function.__name__: function
    for function in (
        one_id,
        unresolved,
        values_twice,
        values_all_the_same,
        bad_dates,
        backward_dates,
        unknown_fields,
        wide,
        deep,
        cycle,
        chain,
        star,
    )
}


def text_of(dossier: Dossier, *, in_one_line: bool = True) -> bytes:
    whole = {"schema_version": "1.0", **dossier}
    return json.dumps(whole, indent=None if in_one_line else 1).encode()


def written(folder: Path, n: int, content: bytes, **others: bytes) -> Path:
    root = folder / str(n)
    root.mkdir(exist_ok=True)
    (root / "a.onrecord.json").write_bytes(content)
    for name, data in others.items():
        (root / name).write_bytes(data)
    return root


TEXTS: dict[str, Callable[[int], bytes]] = {
    "one key": lambda n: b"{" + b'"a":1,' * n + b'"a":1}',
    "each key twice": lambda n: b"{" + b",".join(b'"k%d":1' % (i // 2) for i in range(n)) + b"}",
    "no numbers": lambda n: b"[" + b"NaN," * n + b"1]",
    "controls": lambda n: b"[" + b'"\\u0001",' * n + b"1]",
    "one string of controls": lambda n: b'["' + b"\x01" * n + b'"]',
    "escapes": lambda n: b'["' + b"\\ud800" * n + b'"]',
    "one long string": lambda n: b'["' + b"a" * 1_000 * n + b'"]',
    "backslashes": lambda n: b'["' + b"\\\\" * n + b'"',
    "quotes": lambda n: b'"' * n,
    "open": lambda n: b"[" * n,
    "closed": lambda n: b"[" * 20 + b"]" * n,
    "line breaks": lambda n: b"[" + b"\n\r" * n + b"1,]",
    "idle commas": lambda n: b"[" + b"1," * n + b"]",
    "spaces": lambda n: b'{"id"' + b" " * n + b'"id"',
}


# --- Parts ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", TEXTS)
def test_reader_and_locator(name: str, tmp_path: Path) -> None:
    def make(n: int) -> Callable[[], object]:
        content = TEXTS[name](10 * n)
        root = written(tmp_path, n, content)

        def run() -> None:
            read_dossier(root, "a.onrecord.json")
            locator = Locator(content.decode())
            for place in range(n):
                locator.value(f"/{place}/{place}")
                locator.position(place)
            parse(content, "a.json")

        return run

    assert_linear(make)


@pytest.mark.parametrize("name", DOSSIERS)
def test_check(name: str, tmp_path: Path) -> None:
    def make(n: int) -> Callable[[], object]:
        root = written(tmp_path, n, text_of(DOSSIERS[name](n)))
        return lambda: check_module.check(root, as_of=AS_OF)

    assert_linear(make)


@pytest.mark.parametrize("name", ["unresolved", "one_id", "bad_dates", "chain"])
def test_load(name: str, tmp_path: Path) -> None:
    def make(n: int) -> Callable[[], object]:
        root = written(tmp_path, n, text_of(DOSSIERS[name](n)))
        return lambda: onrecord.load(root)

    assert_linear(make)


@pytest.mark.parametrize("name", [*DOSSIERS, *TEXTS])
def test_mending(name: str, tmp_path: Path) -> None:
    def make(n: int) -> Callable[[], object]:
        content = TEXTS[name](n) if name in TEXTS else text_of(DOSSIERS[name](n))
        root = written(tmp_path, n, content)
        return lambda: mended(root, AS_OF)

    assert_linear(make, fewer=60)


@pytest.mark.parametrize(
    "name", ["one_id", "values_twice", "unknown_fields", "wide", "deep", "star"]
)
def test_formatting(name: str) -> None:
    def make(n: int) -> Callable[[], object]:
        document = parse(text_of(DOSSIERS[name](n)), "a.onrecord.json")
        return lambda: formatted(document)

    assert_linear(make, fewer=60)


def test_suppressions_times_findings(tmp_path: Path) -> None:
    """As many suppressions as findings, none of which covers the ones before it."""

    def entry(number: int) -> dict[str, Any]:
        target = [{"record_id": f"act:{number}"}, {"file": f"{number}.json", "pointer": "/a"}]
        reason = {"reason": "It is so.", "expires": "2030-01-01"}
        return {"rule": "REF003", **target[number % 2], **reason}

    def make(n: int) -> Callable[[], object]:
        actors = [{"id": f"act:{number}"} for number in range(n)]
        entries = json.dumps({"suppressions": [entry(i) for i in range(n)]}).encode()
        root = written(tmp_path, n, text_of(base(actors=actors)), **{SUPPRESSIONS_FILE: entries})
        return lambda: check_module.check(root, as_of=AS_OF)

    assert_linear(make)
    report = check_module.check(tmp_path / str(FEWER), as_of=AS_OF)
    assert report.suppressed_count, "some are covered"


def test_fields_that_few_definitions_of_an_id_have(tmp_path: Path) -> None:
    """All define one id, and what is wrong is in the last of them; suppressed, none is left out."""
    entry = {"rule": "LOG023", "record_id": "plc:b", "reason": "So it is.", "expires": "2030-01-01"}
    entries = json.dumps({"suppressions": [entry]}).encode()

    def make(n: int) -> Callable[[], object]:
        places = [{"id": "plc:a"}] * n + [{"id": "plc:a", "latitude": 1.5}] * n
        root = written(tmp_path, n, text_of(base(places=places)), **{SUPPRESSIONS_FILE: entries})
        return lambda: check_module.check(root, as_of=AS_OF)

    assert_linear(make)
    report = check_module.check(tmp_path / str(FEWER), as_of=AS_OF)
    assert report.cut["LOG023"] == FEWER - CAP


def test_unknown_values_of_one_record(monkeypatch: pytest.MonkeyPatch) -> None:
    """A newer version, with very many values in one record that this version does not know.

    To look through the record is one call, so the letters are counted that are looked through.
    """
    written_again: list[int] = []

    def dumps(value: Any) -> str:
        text = json.dumps(value)
        written_again.append(len(text))
        return text

    monkeypatch.setattr(newer, "json", SimpleNamespace(dumps=dumps))
    claims = [{"id": f"clm:{i}", "target_id": "evt:1", "modality": "feigned"} for i in range(500)]
    statement = {"id": "sta:a", "act": "assert", "claims": claims}
    dossier = base(events=[event(1)], statements=[statement]) | {"schema_version": "1.1"}
    document = parse(text_of(dossier), "a.onrecord.json")
    read = newer.read_newer(document, Version(1, 1))
    assert isinstance(read, tuple)
    assert len(read[1].records) > 500
    assert sum(written_again) < 5 * len(document.text)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("in_one_line", [True, False])
def test_reports(form: str, in_one_line: bool, tmp_path: Path) -> None:
    rules = [rule for rule in catalogue().values() if rule.is_suppressible][:3]

    def finding(number: int) -> Finding:
        line, column = (1, 1 + 20 * number) if in_one_line else (1 + number, 1)
        span = Span(Position(line, column), Position(line, column + 9))
        related = (Related("the other", "a.onrecord.json", span),)
        return Finding(
            rule=rules[number % 3],
            message=f"message {number}, ein längerer Text",
            hint="mend it",
            file="a.onrecord.json",
            pointer=f"/events/{number}",
            span=span,
            record_id=f"evt:{number}" if number % 2 else None,
            related=related,
        )

    def make(n: int) -> Callable[[], object]:
        sign = b" " if in_one_line else b"\n"
        root = written(tmp_path, n, (b"a" * 19 + sign) * n)
        entry = Suppression("ATT001", "reason", date(2030, 1, 1), "evt:1")
        report = Report(root, AS_OF, findings=[finding(i) for i in range(n)])
        report.suppressed = [(finding(i), entry) for i in range(n)]
        report.fixed = report.findings
        report.sort()
        return lambda: sum(map(len, rendered(report, form)))

    assert_linear(make, fewer=60)


def test_did_you_mean() -> None:
    def make(n: int) -> Callable[[], object]:
        words = [f"act:{number:0>60b}" for number in range(n)]
        return lambda: Spelling(words).nearest(f"act:2{n:0>60b}")

    assert_linear(make, fewer=1_000)


def test_dates_that_are_none() -> None:
    def make(n: int) -> Callable[[], object]:
        texts = ["X" * n, "2021-" * n, "Y" + "9" * n, "2021/" * n, "2021" + "?" * n, "/" * n]

        def run() -> None:
            for number in range(n):
                for text in texts:
                    with pytest.raises(ValueError):
                        bounds(f"{text}{number}")

        return run

    assert_linear(make, fewer=50)


def test_segments_over_the_whole_of_a_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """Thousands of segments, each of them all of a text: it is not hashed thousands of times."""
    hashed: list[int] = []

    def counting(data: bytes) -> Any:
        hashed.append(len(data))
        return sha256(data)

    monkeypatch.setattr(spans, "sha256", counting)
    text = "word " * 1_000
    with duckdb.connect() as connection:
        connection.execute("CREATE TABLE texts AS SELECT 'src:a' AS source_id, ? AS text", [text])
        connection.execute(
            "CREATE TABLE segments AS SELECT 'seg:a/' || i AS id, 'src:a' AS source_id, 0 AS start,"
            " ? AS \"end\", '' AS sha256 FROM range(3000) AS r(i)",
            [len(text)],
        )
        spans.prepare_hashes(connection)
        found = connection.execute("SELECT count(*) FROM other_hashes").fetchone()
    assert sum(hashed) == spans.MOST_TIMES * len(text)
    assert found == (spans.MOST_TIMES,)


def test_the_count_sees_what_is_quadratic() -> None:
    def make(n: int) -> Callable[[], object]:
        return lambda: [[other for other in range(n) if other == one] for one in range(n)]

    with pytest.raises(AssertionError):
        assert_linear(make)


def test_the_base_is_counted(tmp_path: Path) -> None:
    root = written(tmp_path, 1, BASE.read_bytes())
    assert steps(lambda: check_module.check(root, as_of=AS_OF)) > 1_000
