"""The reader takes every good file as JSON parsers do, and refuses every other one in its words."""

import json
import os
import re
import time
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from onrecord.problem import DataError, Problem
from onrecord.reader import (
    FORBIDDEN,
    KINDS,
    MAX_INTEGER,
    MAX_PROBLEMS,
    JsonValue,
    Limits,
    parse,
    printable,
    read,
)
from tests.schema.acceptance import is_acceptable

STRINGS = st.text(max_size=8).filter(lambda text: not FORBIDDEN.search(text))
DOCUMENTS = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-MAX_INTEGER, MAX_INTEGER)
    | st.floats(-1e6, 1e6).filter(lambda number: not number.is_integer())
    | STRINGS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(STRINGS, inner, max_size=4),
    max_leaves=20,
)
LAYOUTS = st.sampled_from(
    [
        {},
        {"indent": 2},
        {"indent": "\t", "ensure_ascii": False},
        {"separators": (",", ":"), "ensure_ascii": False},
    ]
)
SNIPPETS = st.sampled_from(
    [
        *"{}[]:,\"\\ \n\t\r-+.0123456789eE/'#x\x00\x7f\x85\u200b\u202e\ufeff\u2028\u00a0é",
        '""',
        '"a"',
        '"a":1,',
        '"\\u0061":2,',
        ',"a":[',
        "1.0",
        "-0",
        "-0.0",
        "-0.5",
        "0.5",
        "1e3",
        "1e999",
        "1e-999",
        "9007199254740991",
        "9007199254740992",
        "-9007199254740992",
        "12345678901234567890",
        "0." + "1" * 38,
        "0." + "1" * 39,
        "1" * 5_000,
        "NaN",
        "-Infinity",
        "true",
        "nul",
        "\\\\",
        '\\"',
        "\\n",
        "\\/",
        "\\u",
        "\\u12",
        "\\u00e9",
        "\\u202E",
        "\\ud83d\\ude00",
        "\\ud83d",
        "\\ude00",
        "\\uDBFF\\uDFFF",
        "\\udb40\\udc41",
        "[[[[[[",
        "]]]]]]",
        '"' + "k" * 40 + '":',
        '"' + "s" * 60 + '"',
    ]
)
SMALL = Limits(max_values=100, max_depth=5, max_key=30, max_string=50)


def problems_of(data: bytes, limits: Limits = SMALL) -> list[Problem]:
    with pytest.raises(DataError) as caught:
        parse(data, "some/file.json", limits)
    assert caught.value.problems
    for problem in caught.value.problems:
        assert problem.kind in KINDS
        assert problem.file == "some/file.json"
        assert problem.span is not None
        assert problem.span.start <= problem.span.end
        assert (problem.message + problem.hint).isprintable()
        assert not FORBIDDEN.search(problem.pointer)
        assert len(problem.message) < 300
    return caught.value.problems


def summary(problem: Problem) -> str:
    """`kind pointer line:column-line:column`."""
    assert problem.span is not None
    (line, column), (end_line, end_column) = problem.span
    return f"{problem.kind} {problem.pointer} {line}:{column}-{end_line}:{end_column}"


@given(DOCUMENTS, LAYOUTS)
def test_good_documents_round_trip(document: JsonValue, layout: dict[str, object]) -> None:
    text = json.dumps(document, **layout)  # type: ignore[arg-type]
    read_back = parse(text.encode(), "some/file.json")
    assert read_back.value == document
    assert read_back.text == text
    assert read_back.file == "some/file.json"


@settings(max_examples=1_000)
@given(
    DOCUMENTS, LAYOUTS, st.lists(st.tuples(st.integers(0), st.integers(0, 3), SNIPPETS), max_size=3)
)
@example([], {}, [(1, 0, '"]",["]",["["],"["],"["')])
@example({"k" * 30: "s" * 50}, {}, [])
@example({"k" * 31: 1}, {}, [])
@example(["é" * 50], {"ensure_ascii": False}, [])
@example(["é" * 50], {}, [])
@example([[[[[1]]]]], {}, [])
@example([0] * 99, {}, [])
@example([0] * 100, {}, [])
@example([[], {}] * 24 + [[], 0, 0], {}, [])
@example([{"k": 0}] * 49 + [0], {}, [])
@example([{"k": 0}] * 49 + [[0]], {}, [])
def test_documents_that_went_wrong_are_refused_and_no_others(
    document: JsonValue, layout: dict[str, object], edits: list[tuple[int, int, str]]
) -> None:
    text = json.dumps(document, **layout)  # type: ignore[arg-type]
    for place, dropped, snippet in edits:
        at = place % (len(text) + 1)
        text = text[:at] + snippet + text[at + dropped :]
    if is_acceptable(text, SMALL):
        assert parse(text.encode(), "some/file.json", SMALL).value == json.loads(text)
    else:
        problems_of(text.encode())


@given(st.binary(max_size=40))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        parse(data, "some/file.json")
    except DataError:
        problems_of(data)


@pytest.mark.parametrize(
    "text",
    [
        '{"a": [{"b": -1.5, "c": "\\"x\\\\n\\/ \\u00e9\\ud83d\\ude00"}], "\\\\": null}\r\n',
        '["-0", "NaN", "1.0", "[[[[[[[[[", "}", "//", "\u00a0\u3000\ue000\U000f0000\u0301"]',
        "[0, 8999999999999999, -8999999999999999, 0.30000000000000004, 5e-324, -0.5]",
        '{"a": "' + "x" * 1_001 + '", "b": {"' + "k" * 1_000 + '": 1}}',
        "\t\r\n[ ]\n",
        '"lone"',
    ],
)
def test_good_files_are_not_looked_at_twice(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("onrecord.reader._problems")
    assert parse(text.encode(), "some/file.json").value == json.loads(text)


def test_strings_at_the_limit_pass_in_whatever_form() -> None:
    limits = Limits(max_values=2, max_key=30, max_string=50)
    for text in ('["' + "\\u00e9" * 50 + '"]', '{"' + "é" * 30 + '": "' + "\\\\" * 50 + '"}'):
        assert parse(text.encode(), "some/file.json", limits).value == json.loads(text)


# Each text with its problems; a caret-free notation, because many of the characters are invisible.
REFUSALS = {
    "": ["empty-file  1:1-1:1"],
    " \r\n\t": ["empty-file  1:1-1:1"],
    "\ufeff{}": ["byte-order-mark  1:1-1:2"],
    '{\n  "a": 1,\n  "b": 2,\n  "a": 3\n}': ["duplicate-key /a 4:3-4:6"],
    '[{"a": {"é": 1, "\\u00e9": 2, "é": 3}}]': [
        "duplicate-key /0/a/é 1:17-1:25",
        "duplicate-key /0/a/é 1:30-1:33",
    ],
    '{"x/y": [1,\r\n NaN, Infinity,\r-Infinity]}': [
        "not-a-number /x~1y/1 2:2-2:5",
        "not-a-number /x~1y/2 2:7-2:15",
        "not-a-number /x~1y/3 3:1-3:10",
    ],
    "[9007199254740992, -9007199254740992, 1e16, 1E999, -1e400]": [
        "number-too-large /0 1:2-1:18",
        "number-too-large /1 1:20-1:37",
        "number-too-large /2 1:39-1:43",
        "number-too-large /3 1:45-1:50",
        "number-too-large /4 1:52-1:58",
    ],
    "[" + "1" * 41 + ", 0." + "1" * 39 + "]": [
        "number-too-long /0 1:2-1:43",
        "number-too-long /1 1:45-1:86",
    ],
    "[1.0, 1e3, -0, -0.0, 0e0, 1e-999, 1.5e1]": [
        "integer-not-lexical /0 1:2-1:5",
        "integer-not-lexical /1 1:7-1:10",
        "integer-not-lexical /2 1:12-1:14",
        "integer-not-lexical /3 1:16-1:20",
        "integer-not-lexical /4 1:22-1:25",
        "integer-not-lexical /5 1:27-1:33",
        "integer-not-lexical /6 1:35-1:40",
    ],
    '{"a": [[{"b": [[]]}]]}': ["too-deep /a/0/0/b/0 1:16-1:17"],
    '["a\tb\u200bc", "d\\n\\u202e", 1]': [
        "forbidden-character /0 1:4-1:5",
        "forbidden-character /1 1:13-1:15",
    ],
    '{"a": {"\u2066b": 1.0}}': [
        "forbidden-character /a 1:9-1:10",
        "integer-not-lexical /a 1:14-1:17",
    ],
    '["\\ud83d\\u0041", "\\ude00", "\\udb40\\udc41"]': [
        "forbidden-character /0 1:3-1:9",
        "forbidden-character /1 1:19-1:25",
        "forbidden-character /2 1:29-1:41",
    ],
    '{"a": "b\nc"}': ["forbidden-character /a 1:9-2:1"],
    '{"a"\u200b: 1}': ["forbidden-character  1:5-1:6"],
    "\x00": ["forbidden-character  1:1-1:2"],
    '["' + "s" * 51 + '"]': ["string-too-long /0 1:2-1:55"],
    '{"' + "k" * 31 + '": [NaN]}': ["string-too-long  1:2-1:35", "not-a-number  1:38-1:41"],
    '{"a": [1, {"b': ["truncated /a/1 1:14-1:14"],
    '{"a": [1, 2': ["truncated /a 1:12-1:12"],
    '{"a": 1}\n{"b": 2}': ["trailing-content  2:1-2:2"],
    "[1, NaN] x": ["not-a-number /1 1:5-1:8", "trailing-content  1:10-1:11"],
    '{"a": 1,\n}': ["invalid-json  2:1-2:2"],
    "[1,]": ["invalid-json  1:4-1:5"],
    "[1 2]": ["invalid-json  1:4-1:5"],
    '{"a": [1}': ["invalid-json /a 1:9-1:10"],
    '{"a" 1}': ["invalid-json  1:6-1:7"],
    "{'a': 1}": ["invalid-json  1:2-1:3"],
    '{"a": 012}': ["invalid-json /a 1:7-1:10"],
    '["\\x41"]': ["invalid-json  1:3-1:5"],
    '["\\u12"]': ["invalid-json  1:3-1:7"],
}


@pytest.mark.parametrize(("text", "expected"), REFUSALS.items(), ids=map(ascii, REFUSALS))
def test_each_refusal_is_at_its_place(text: str, expected: list[str]) -> None:
    assert [summary(problem) for problem in problems_of(text.encode())] == expected


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ('{"a": 1, "a": 2}', '"a" occurs twice', "Keep one"),
        ("[1.0]", "The whole number 1 is written as 1.0", "integers as integers"),
        ("[-0]", "The whole number 0 is written as -0", "integers as integers: 0"),
        ("[9007199254740993]", "9007199254740993 lies beyond", "string"),
        ("[NaN]", "NaN is no JSON value", "Leave the member out"),
        ("[[[[[[", "opens level 6", "Flatten"),
        ('["\u202e"]', "U+202E (bidirectional control)", "Remove it"),
        ('["\\u0007"]', "U+0007 (control character)", "plain text"),
        ('["\\ud800"]', "U+D800 (surrogate", "character itself"),
        ('["\U0001ffff"]', "U+1FFFF (noncharacter)", "Remove it"),
        ('["' + "".join(map(chr, range(0x202A, 0x202F))) + '\u200b"]', "and 1 more", "Remove"),
        ('["a\n"]', "raw line break", "Close the string"),
        ("\u200b{}", "U+200B (zero-width character) between two tokens", "Remove"),
        ('["a', "ends inside a string", "cut off"),
        ('{"a":', "ends inside an object", "cut off"),
        ("[", "ends inside an array", "cut off"),
        ("{} {}", "`{` follows the end", "one JSON value"),
        ("[1,]", "The comma before `]`", "Remove the comma"),
        ('{"a": 1,}', "The comma before `}`", "Remove the comma"),
        ("[1,,2]", "`,` stands where a value", "Write a value"),
        ("[1 2]", "`2` follows a member of an array", "Put a comma"),
        ('{"a": 1]', "`]` cannot close an object", "Close it with `}`"),
        ('{"a" 1}', "colon is missing", '"key": value'),
        ("{a: 1}", "`a` stands where a key", "double quotes"),
        ("{'a': 1}", "' is not a quotation mark", "straight double quotes"),
        ('[\u201ca"]', "is not a quotation mark", "straight double quotes"),
        ("[True]", "`True` is not a word", "Write true."),
        ("[hello]", "`hello` stands without quotes", "double quotes"),
        ("[01]", "`01` is not a number", "leading zeros"),
        ("[+1]", "`+1` is not a number", "plus"),
        ("[.5]", "`.5` is not a number", "both sides"),
        ("[1 // one\n]", "no comments", "note"),
        ('["\\x41"]', "`\\x` is no escape", "backslash"),
        ('["\\u12"]', "`\\u12` is not a complete escape", "four"),
        ("[\u00a01]", "`\\u00a0` stands where a value", "Write a value"),
    ],
)
def test_messages_say_what_is_wrong_and_how_to_mend_it(text: str, message: str, hint: str) -> None:
    (problem,) = problems_of(text.encode())
    assert message in problem.message
    assert hint in problem.hint


def test_a_duplicate_key_points_to_the_first() -> None:
    (problem,) = problems_of(b'{\n "a": 1,\n "a": 2}')
    (first,) = problem.related
    assert first.span is not None
    assert (first.file, first.span.start, first.span.end) == ("some/file.json", (2, 2), (2, 5))


def test_what_is_still_open_is_pointed_to() -> None:
    for text, start in [('{"a": [1, 2', (1, 7)), ('["a', (1, 2)), ('{"a": 1]', (1, 1))]:
        (problem,) = problems_of(text.encode())
        (opener,) = problem.related
        assert opener.span is not None
        assert opener.span.start == start


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_other_encodings_are_named(codec: str, mark: str) -> None:
    (problem,) = problems_of((mark + '{"a": "é"}').encode(codec))
    assert summary(problem) == "not-utf8  1:1-1:2"
    assert codec[:6].upper() in problem.message
    assert ("little" in problem.message) == codec.endswith("le")


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b'{"a":\r\n "\xc3\xa9\xe9"}', "2:4-2:5"),
        (b"[\r\xff]", "2:1-2:2"),
        (b'["\xed\xa0\x80"]', "1:3-1:4"),
        (b'["\xc0\xaf"]', "1:3-1:4"),
        (b'["\xf0\x9f\x98', "1:3-1:4"),
    ],
)
def test_bytes_that_are_not_utf8_are_located(data: bytes, place: str) -> None:
    (problem,) = problems_of(data)
    assert summary(problem) == f"not-utf8  {place}"


def test_every_forbidden_character_is_refused_raw_and_escaped() -> None:
    forbidden = [chr(code) for code in range(0x110000) if FORBIDDEN.match(chr(code))]
    assert not any(character.isprintable() for character in forbidden)
    listed = [
        *range(0x20),
        *range(0x7F, 0xA0),
        *(0xAD, 0x61C, 0xFEFF, 0xFFFE, 0xFFFF, 0x10FFFF, 0xD800, 0xDFFF),
        *range(0x200B, 0x2010),
        *range(0x2028, 0x202F),
        *range(0x2060, 0x2065),
        *range(0x2066, 0x2070),
        *range(0xFDD0, 0xFDF0),
    ]
    assert {chr(code) for code in listed} <= set(forbidden)
    sample = [character for character in forbidden if not "\ud801" <= character < "\udfff"]
    for character in sample:
        name = f"U+{ord(character):04X}"
        texts = [json.dumps([character]), json.dumps({character: 1})]
        if character not in "\ud800\udfff\r\n":
            texts.append(f'["{character}"]')
        for text in texts:
            (problem,) = problems_of(text.encode())
            assert problem.kind == "forbidden-character"
            assert name in problem.message


def test_limits_are_inclusive() -> None:
    assert parse(b'{"k":["abc"]}', "f", Limits(13, 3, 2, 3, 1)).value == {"k": ["abc"]}
    assert problems_kind(b'{"k":["abc"]}', Limits(12, 3, 2, 3, 1)) == "too-large"
    assert problems_kind(b'{"k":["abc"]}', Limits(13, 3, 1, 3, 1)) == "too-deep"
    assert problems_kind(b'{"k":["abc"]}', Limits(13, 2, 2, 3, 1)) == "too-many-values"
    assert problems_kind(b'{"k":["abc"]}', Limits(13, 3, 2, 2, 1)) == "string-too-long"
    assert problems_kind(b'{"kk":["abc"]}', Limits(14, 3, 2, 3, 1)) == "string-too-long"


def problems_kind(data: bytes, limits: Limits) -> str:
    with pytest.raises(DataError) as caught:
        parse(data, "f", limits)
    (problem,) = caught.value.problems
    return problem.kind


@pytest.mark.parametrize(
    "wrong", [{"max_bytes": 0}, {"max_key": 0}, {"max_depth": 201}, {"max_values": -1}]
)
def test_senseless_limits_are_errors(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"limit|max_depth"):
        Limits(**wrong)


def test_the_reader_stops_at_its_last_problem_and_says_so() -> None:
    problems = problems_of(b"[" + b"1.0," * 10_000 + b"]", Limits())
    assert len(problems) == MAX_PROBLEMS
    assert "looked no further" in problems[-1].hint
    assert "looked no further" not in problems[-2].hint


def test_kinds_are_kebab_case_and_defined() -> None:
    for kind, definition in KINDS.items():
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", kind)
        assert definition.endswith(".")


@given(st.text(st.characters(exclude_categories=())), st.integers(4, 80))
def test_printable_text_is_printable_and_short(text: str, limit: int) -> None:
    shown = printable(text, limit)
    assert shown.isprintable()
    assert len(shown) <= limit
    if text.isprintable() and len(text) <= limit:
        assert shown == text


HOSTILE = {
    "deep arrays": b"[" * 1_000_000,
    "deep closed arrays": b"[" * 1_000_000 + b"]" * 1_000_000,
    "deep objects": b'{"a":' * 1_000_000,
    "brackets hidden by strings": b'["]",' * 100_000 + b'"["]' * 100_000,
    "long integer": b"[" + b"1" * 1_000_000 + b"]",
    "long negative integer": b"[-" + b"9" * 1_000_000 + b"]",
    "long fraction": b"[0." + b"1" * 1_000_000 + b"]",
    "long exponent": b"[1e" + b"1" * 1_000_000 + b"]",
    "long broken number": b"[" + b"1" * 1_000_000 + b"x]",
    "one key many times": b"{" + b",".join([b'"a":1'] * 100_000) + b"}",
    "many keys twice": b"{" + b",".join(b'"%d":1' % (i // 2) for i in range(100_000)) + b"}",
    "one duplicate at the end": b"{"
    + b",".join(b'"%d":1' % i for i in range(100_000))
    + b',"0":1}',
    "colliding keys": b"[" + b",".join([b'{"a":1,"a":1}'] * 50_000) + b"]",
    "long string": b'["' + b"x" * 20_000_000 + b'"]',
    "long key": b'{"' + b"x" * 20_000_000 + b'":1}',
    "long unclosed string": b'["' + b"\\u0061" * 500_000,
    "many backslashes": b'["' + b"\\" * 1_000_001 + b'"]',
    "many escaped controls": b'["' + b"\\u0000" * 500_000 + b'"]',
    "many raw controls": b'["' + b"\x00" * 1_000_000 + b'"]',
    "many bad strings": b"[" + b",".join([b'"\\u202e"'] * 100_000) + b"]",
    "many arrays": b"[" + b"[]," * 10_000_000 + b"1]",
    "many lines": b"\n" * 10_000_000 + b"x",
    "many carriage returns": b"\r" * 10_000_000 + b"x",
    "many commas": b"[" + b"," * 1_000_000,
    "not utf-8 at the end": b"\n" * 10_000_000 + b"\xff",
    "nothing but zeros": bytes(1_000_000),
    "long keys in long pointers": (b'{"' + b"k" * 1_000 + b'":') * 30 + b"[" + b"NaN," * 100_000,
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_files_are_refused_within_two_seconds(data: bytes) -> None:
    started = time.process_time()
    problems_of(data, Limits())
    assert time.process_time() - started < 2


# --- read -------------------------------------------------------------------------------------


def refusal(path: Path, root: Path, limits: Limits | None = None) -> Problem:
    with pytest.raises(DataError) as caught:
        read(path, root, limits or Limits())
    (problem,) = caught.value.problems
    assert problem.kind in KINDS
    assert (problem.message + problem.hint + problem.file).isprintable()
    return problem


def test_a_regular_file_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "a.json").write_bytes(b"\xff{}")
    assert read(tmp_path / "data" / "a.json", tmp_path) == b"\xff{}"
    assert read(tmp_path / "data" / ".." / "data" / "a.json", tmp_path) == b"\xff{}"
    monkeypatch.chdir(tmp_path)
    assert read(Path("data/a.json"), Path()) == b"\xff{}"


def test_a_root_that_is_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a.json").write_bytes(b"{}")
    (tmp_path / "root").symlink_to("real")
    assert read(tmp_path / "root" / "a.json", tmp_path / "root") == b"{}"


def test_paths_outside_the_root_are_refused(tmp_path: Path) -> None:
    root = tmp_path / "root"
    root.mkdir()
    (tmp_path / "root-2").mkdir()
    for path in (
        root / ".." / "secret.json",
        root / "/etc/passwd",
        tmp_path / "root-2" / "a.json",
        root / "a" / ".." / ".." / "\x1b[31m.json",
    ):
        assert refusal(path, root).kind == "outside-root"


def test_links_beneath_the_root_are_refused(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a.json").write_bytes(b"{}")
    (tmp_path / "folder").symlink_to("real")
    (tmp_path / "file.json").symlink_to("real/a.json")
    (tmp_path / "nowhere.json").symlink_to("missing.json")
    for path, link in [
        ("folder/a.json", "folder"),
        ("file.json", "file.json"),
        ("nowhere.json", "nowhere.json"),
    ]:
        problem = refusal(tmp_path / path, tmp_path)
        assert (problem.kind, problem.file) == ("symlink", path)
        assert f"`{link}`" in problem.message


def test_what_is_no_regular_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"{}")
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "missing", tmp_path / "file" / "a", tmp_path / "pipe"):
        assert refusal(path, tmp_path).kind == "not-a-file"
    assert refusal(Path("/dev/zero"), Path("/dev")).kind == "not-a-file"


def test_large_files_are_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "large").open("wb") as file:
        file.truncate(1 << 40)
    problem = refusal(tmp_path / "large", tmp_path)
    assert problem.kind == "too-large"
    assert "1,099,511,627,776 bytes; at most 33,554,432" in problem.message
    (tmp_path / "small").write_bytes(b"12345")
    assert read(tmp_path / "small", tmp_path, Limits(max_bytes=5)) == b"12345"
    assert refusal(tmp_path / "small", tmp_path, Limits(max_bytes=4)).kind == "too-large"


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs procfs")
def test_files_without_a_size_are_read_up_to_the_limit() -> None:
    root = Path(f"/proc/{os.getpid()}")
    assert refusal(root / "status", root, Limits(max_bytes=10)).message.startswith(
        "The file has more than 10 bytes"
    )
    assert read(root / "status", root).startswith(b"Name:")


def test_unreadable_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.json").write_bytes(b"{}")

    def denied(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", denied)
    problem = refusal(tmp_path / "a.json", tmp_path)
    assert problem.kind == "unreadable"
    assert "Permission denied" in problem.message


def test_paths_that_no_system_takes_are_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "a\x00b", tmp_path).kind == "unsafe-name"
    assert refusal(tmp_path / ("x" * 5_000), tmp_path).kind == "unreadable"
    assert refusal(tmp_path / "\udcff\x1b]0;x", tmp_path).kind == "unsafe-name"
    assert refusal(tmp_path / "a.json", tmp_path / "b\x00").kind == "outside-root"
    assert refusal(tmp_path / "b\x00" / "a.json", tmp_path / "b\x00").kind == "unreadable"
