"""The locator finds every value of every document, and does not give up on a broken one."""

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.locator import Locator, Malformed, events, pointer, string_value
from onrecord.problem import Position, Span
from onrecord.reader import JsonValue
from tests.schema.slices import lines_of, slice_of, walk

# Raw line breaks inside strings are the one thing that the tokenizer cannot see through.
KEYS = st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=6)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, width=32) | KEYS
DOCUMENTS = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
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
BREAKS = st.sampled_from(["\n", "\r\n", "\r"])


@given(DOCUMENTS, LAYOUTS, BREAKS)
def test_every_value_and_key_is_found(
    document: JsonValue, layout: dict[str, object], line_break: str
) -> None:
    text = json.dumps(document, **layout).replace("\n", line_break)  # type: ignore[arg-type]
    locator = Locator(text)
    for parts, value in walk(document):
        found = json.loads(slice_of(text, locator.value(pointer(*parts))), strict=False)
        assert found == value
        key = locator.key(pointer(*parts))
        if parts and isinstance(parts[-1], str):
            assert key is not None
            assert json.loads(slice_of(text, key), strict=False) == parts[-1]
        else:
            assert key is None


@given(DOCUMENTS, st.lists(KEYS | st.integers(0, 3), max_size=5))
def test_a_pointer_to_nothing_finds_the_nearest_ancestor(
    document: JsonValue, parts: list[str | int]
) -> None:
    existing = {pointer(*found): None for found, _ in walk(document)}
    nearest = max(
        (pointer(*parts[:length]) for length in range(len(parts) + 1)),
        key=lambda candidate: (candidate in existing, len(candidate)),
    )
    locator = Locator(json.dumps(document))
    assert locator.value(pointer(*parts)) == locator.value(nearest)
    assert locator.key(pointer(*parts)) == locator.key(nearest)


@given(st.text(), st.integers(min_value=0))
def test_positions_count_lines_and_code_points(text: str, at: int) -> None:
    at %= len(text) + 1
    before = lines_of(text[:at] + "|")
    # Between CR and LF no line has ended yet.
    if text[at - 1 : at + 1] == "\r\n" and at:
        before = [*before[:-2], before[-2] + " |"]
    assert Locator(text).position(at) == Position(len(before), len(before[-1]))


def test_positions_far_into_a_text() -> None:
    line = "é" * 99 + "\r\n"
    text = line * 5_000 + "x" * 200_000
    locator = Locator(text)
    for number in (0, 1, 40, 41, 4_999):
        assert locator.position(number * len(line)) == Position(number + 1, 1)
        assert locator.position(number * len(line) + 99) == Position(number + 1, 100)
    assert locator.position(len(text)) == Position(5_001, 200_001)


def test_pointers_escape_tilde_and_slash() -> None:
    assert pointer() == ""
    assert pointer("a/b", 0, "~1", "") == "/a~1b/0/~01/"
    text = '{"a/b": {"~1": {"": 5}}, "m~n": 6}'
    assert slice_of(text, Locator(text).value("/a~1b/~01/")) == "5"
    assert slice_of(text, Locator(text).value("/m~0n")) == "6"


def test_a_pointer_without_a_slash_is_an_error() -> None:
    with pytest.raises(ValueError, match="slash"):
        Locator("{}").value("a")
    with pytest.raises(ValueError, match="slash"):
        Locator("{}").key("a")


@pytest.mark.parametrize("index", ["01", "-", "-1", "2", "9" * 5_000, "²", " 1"])
def test_only_canonical_indexes_name_items(index: str) -> None:
    assert Locator("[10, 20]").value(f"/{index}") == Locator("[10, 20]").value("")


def test_the_last_of_two_equal_keys_counts() -> None:
    text = '{"a": 1, "\\u0061": 2}'
    assert slice_of(text, Locator(text).value("/a")) == "2"


def test_a_broken_text_is_found_up_to_the_break() -> None:
    text = '{"a": {"b": 1, "c": [2, 3'
    locator = Locator(text)
    assert slice_of(text, locator.value("/a/b")) == "1"
    assert slice_of(text, locator.value("/a/c/1")) == "3"
    assert slice_of(text, locator.value("/a/c")) == "[2, 3"
    assert slice_of(text, locator.value("/a/d")) == text[6:]
    assert locator.value("/a") == locator.value("/a/d")


@pytest.mark.parametrize("text", ["", " ", "nothing", "}"])
def test_a_text_without_values_is_found_as_a_whole(text: str) -> None:
    assert slice_of(text, Locator(text).value("/a")) == text
    assert Locator(text).key("/a") is None


def test_events_give_kinds_and_offsets() -> None:
    text = ' {"a" :[1.5, "b", null,{ }]} '
    assert [(kind, text[start:end]) for kind, start, end in events(text)] == [
        ("object", "{"),
        ("key", '"a"'),
        ("array", "["),
        ("number", "1.5"),
        ("string", '"b"'),
        ("word", "null"),
        ("object", "{"),
        ("close", "}"),
        ("close", "]"),
        ("close", "}"),
    ]


@pytest.mark.parametrize(
    ("text", "at", "expected", "opener"),
    [
        ("", 0, "value", None),
        ('{"a":', 5, "value", 0),
        ("[", 1, "first-item", 0),
        ("[1, ]", 4, "item", 0),
        ("{1", 1, "first-key", 0),
        ('{"a": 1, }', 9, "key", 0),
        ('{"a" 1}', 5, "colon", 0),
        ("[[1] 2", 5, "comma", 0),
        ('{"a": 1]', 7, "comma", 0),
        ("1 2", 2, "end", None),
        ('["a\\x"]', 3, "string", 1),
        ('{"a\n": 1}', 3, "string", 1),
        ('["a', 3, "string", 1),
        ("[012]", 1, "first-item", 0),
        ("[truest]", 1, "first-item", 0),
    ],
)
def test_events_say_where_and_why_they_end(
    text: str, at: int, expected: str, opener: int | None
) -> None:
    with pytest.raises(Malformed) as caught:
        list(events(text))
    fault = caught.value
    assert (fault.at, fault.expected, fault.opener) == (at, expected, opener)


@given(KEYS)
def test_string_values_are_those_of_json(value: str) -> None:
    for literal in (json.dumps(value), json.dumps(value, ensure_ascii=False)):
        assert string_value(f"[{literal}]", 1, 1 + len(literal)) == value


@pytest.mark.parametrize(
    "text",
    [
        "[" * 500_000,
        "[" * 300_000 + "]" * 300_000,
        '{"a":' * 200_000,
        "[" + "1" * 1_000_000 + "]",
        "[-" + "1" * 1_000_000 + "x]",
        '["' + "\\" * 1_000_001 + '"]',
        '"' + "\\u0061" * 300_000,
        "\n" * 1_000_000,
        "\r" * 1_000_000 + "[",
        "{" + ",".join(['"a":1'] * 100_000) + "}",
    ],
    ids=lambda text: text[:8],
)
def test_hostile_texts_take_linear_time(text: str) -> None:
    started = time.process_time()
    Locator(text).value("/a/0")
    assert time.process_time() - started < 2


def test_many_lookups_in_a_wide_document_take_linear_time() -> None:
    text = json.dumps({f"k{number}": [number] for number in range(30_000)})
    locator = Locator(text)
    started = time.process_time()
    for number in range(30_000):
        assert slice_at(text, locator.value(f"/k{number}/0")) == str(number)
    assert time.process_time() - started < 2


def slice_at(line: str, span: Span) -> str:
    return line[span.start.column - 1 : span.end.column - 1]
