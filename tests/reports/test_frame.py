"""Code frames: the caret stands under the value, whatever the line holds."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth, wcwidth

from onrecord.problem import Position, Span
from onrecord_validators.catalogue import catalogue
from onrecord_validators.finding import Finding
from onrecord_validators.report import Report
from onrecord_validators.reports.frame import Frame, Frames, width
from onrecord_validators.reports.text import text

printables = st.text(st.characters(codec="utf-8").filter(str.isprintable), max_size=60)


def test_width_is_that_of_terminals() -> None:
    # The tables of the two come from different versions of Unicode, which differ in few places.
    printable = [c for c in map(chr, range(0x20, 0x2FFFF)) if c.isprintable()]
    differing = Counter(c for c in printable if width(c) != max(0, wcwidth(c)))
    assert len(printable) > 100_000 and len(differing) < 300
    for shown in ("abc", "港町の名前", "Þórshöfn", "e\u0301", "한국어", "ＡＢ", "นี้"):
        assert width(shown) == wcswidth(shown)


@given(printables, printables, printables, st.integers(20, 200))
def test_a_frame_fits(before: str, marked: str, after: str, room: int) -> None:
    whole = Frame(1, before, marked, after)
    fitted = whole.fitted(room)
    assert width(fitted.before + fitted.marked + fitted.after) <= room
    assert marked.startswith(fitted.marked)
    assert before.endswith(fitted.before.removeprefix("...") if fitted.is_cut[0] else before)
    assert after.startswith(fitted.after.removesuffix("...") if fitted.is_cut[1] else after)
    if width(before + marked + after) <= room:
        assert fitted == whole


def framed(line: str, value: str, tmp_path: Path, name: str = "a.onrecord.json") -> list[str]:
    (tmp_path / name).write_bytes(f"first\n{line}\nlast\n".encode())
    at = line.index(value)
    span = Span(Position(2, at + 1), Position(2, at + len(value) + 1))
    finding = Finding(catalogue()["SHP005"], "wrong", "Mend it.", name, span=span)
    shown = list(text(Report(tmp_path, date(2021, 12, 31), [finding])))
    at = next(number for number, line in enumerate(shown) if line.startswith("    2 | "))
    return shown[at : at + 2]


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ('  "name": "港町", "kind": "town",', '"town"'),
        ('  "name": "港町の名前", "x": 1', '"港町の名前"'),
        ('\t\t"kind": "town"', '"town"'),
        ('"e\u0301e\u0301": "town"', '"town"'),
        ('"\u202e\u0007": "town"', '"town"'),
        ("x" * 5_000 + '"town"' + "y" * 5_000, '"town"'),
        ("港" * 5_000 + '"town"' + "町" * 5_000, '"town"'),
        ('"' + "港" * 500 + '"', '"' + "港" * 500 + '"'),
        ('{"long": "' + "w " * 300 + '"}', "w w w"),
    ],
    ids=["wide before", "wide", "tabs", "combining", "unseen", "long", "long, wide", "all", "cut"],
)
def test_the_caret_stands_under_the_value(line: str, value: str, tmp_path: Path) -> None:
    shown, carets = framed(line, value, tmp_path)
    assert wcswidth(shown) <= 80 and len(carets) <= 80
    left = carets.index("^")
    assert set(carets[left:]) == {"^"}
    at, under = 0, ""
    for character in shown:
        under += character if left <= at < len(carets) else ""
        at += wcwidth(character)
    assert at <= 80 and under, "the caret stands under something"
    assert under == value or (len(carets) > 60 and value.startswith(under)), "and that is the value"


def test_an_empty_value_has_a_caret(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"x": }\n', "utf-8")
    span = Span(Position(1, 7), Position(1, 7))
    finding = Finding(catalogue()["SYN010"], "wrong", "Mend it.", "a.json", span=span)
    shown = list(text(Report(tmp_path, date(2021, 12, 31), [finding])))
    assert shown[3] == " " * 5 + " | " + " " * 6 + "^"


def test_files_that_are_links_or_gone_have_no_frame(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret\n", "utf-8")
    root = tmp_path / "dataset"
    root.mkdir()
    (root / "link").symlink_to(tmp_path / "secret")
    (root / "folder").symlink_to(tmp_path, target_is_directory=True)
    span = Span(Position(1, 1), Position(1, 3))
    names = ["link", "folder/secret", "../secret", str(tmp_path / "secret"), "gone", "a\0b", "."]
    found = [Finding(catalogue()["SHP005"], "m", "h", name, span=span) for name in names]
    frames = Frames(Report(root, date(2021, 12, 31), found), found)
    assert [frames.of(name, span) for name in names] == [None] * len(names)


def test_lines_end_where_the_locator_says(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes("one\r\ntwo\rthree\nfour\u2028still four\x0bfour".encode())
    span = Span(Position(4, 1), Position(4, 5))
    finding = Finding(catalogue()["SHP005"], "m", "h", "a", span=span)
    frame = Frames(Report(tmp_path, date(2021, 12, 31)), [finding]).of("a", span)
    assert frame is not None and frame.marked == "four" and "still four" in frame.after
