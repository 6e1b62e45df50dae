"""The canonical form of a dossier: one text for each value, no value lost, twice is once."""

import json
import math
import random
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.canonical import canonical, canonical_file, formatted
from onrecord.directory import dossier_files
from onrecord.publication.json_file import json_file
from onrecord.reader import FORBIDDEN, parse
from tests.conftest import ROOT
from tests.data.drawn_dossiers import DATASETS, SCHEMA, as_read

# What the test knows by itself, so that it does not ask the code that it tests.
SETS = {"aliases", "sectors", "xrefs", "modes", "contexts", "speaker_ids", "addressee_ids"}
BY_ID = {"sources", "actors", "places"}


def form(text: str) -> bytes:
    return formatted(parse(text.encode(), "a.onrecord.json"))


DOSSIERS = DATASETS.map(lambda dossiers: as_read(dossiers[0][1]))
# A generator of its own: drawing each of its numbers by itself would take minutes.
MANGLERS = st.integers(0, 2**32).map(random.Random)


# --- An independent comparison --------------------------------------------------------------------


def equal_value(value: Any, name: str = "", *, composed: bool = True) -> Any:
    """What two dossiers have in common that say the same: order gone where it means nothing."""
    if isinstance(value, dict):
        # Opaque, and a quote: not a character of a string may change.
        inside = composed and name not in ("extensions", "quotes")
        return {k: equal_value(v, k, composed=inside) for k, v in value.items()}
    if isinstance(value, list):
        items = [equal_value(item, name, composed=composed) for item in value]
        return sorted(items, key=sorted_text) if name in SETS | BY_ID | {"segments"} else items
    if isinstance(value, str) and composed:
        return unicodedata.normalize("NFC", value)
    return value


def sorted_text(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def leaves(value: Any) -> list[str]:
    """Every key and every value of any document, as often as it occurs."""
    found = []
    rest = [value]
    while rest:
        item = rest.pop()
        if isinstance(item, dict):
            found += [f"key {unicodedata.normalize('NFC', key)}" for key in item]
            rest += item.values()
        elif isinstance(item, list):
            found.append("list")
            rest += item
        elif isinstance(item, str):
            found.append("string " + unicodedata.normalize("NFC", item))
        else:
            found.append(repr(item))
    return sorted(found)


# --- The same value, written otherwise ------------------------------------------------------------


def resolved(schema: Any) -> Any:
    if "allOf" in schema:
        (schema,) = schema["allOf"]
    return SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema


def reordered(value: Any, schema: Any, rng: random.Random, name: str = "") -> Any:
    """The same value with keys, and lists whose order means nothing, in another order."""
    schema = resolved(schema)
    if isinstance(value, dict):
        inner = schema.get("properties", {})
        rest = schema.get("additionalProperties", {}) or {}
        keys = rng.sample(sorted(value), len(value))
        return {key: reordered(value[key], inner.get(key, rest), rng, key) for key in keys}
    if isinstance(value, list):
        items = [reordered(item, schema.get("items", {}), rng) for item in value]
        if name in SETS | BY_ID | {"segments"}:
            rng.shuffle(items)
        return items
    is_words = schema.get("type") == "string" and not {"pattern", "enum"} & set(schema)
    if is_words and schema is not QUOTED and rng.random() < 0.5:
        return unicodedata.normalize("NFD", value)
    return value


QUOTED = SCHEMA["$defs"]["Quote"]["properties"]["text"]


def written(value: Any, rng: random.Random) -> str:
    """A JSON text of the value in a layout of its own: white space, escapes, line ends."""

    def space() -> str:
        return "".join(rng.choices([" ", "\t", "\r\n", "\n", ""], [3, 1, 1, 2, 9], k=2))

    if isinstance(value, dict):
        members = ",".join(
            f"{space()}{written(key, rng)}{space()}:{written(inner, rng)}"
            for key, inner in value.items()
        )
        return f"{space()}{{{members}{space()}}}{space()}"
    if isinstance(value, list):
        return f"{space()}[{','.join(written(item, rng) for item in value)}{space()}]{space()}"
    text = json.dumps(value, ensure_ascii=rng.random() < 0.3)
    if isinstance(value, str) and rng.random() < 0.3:
        text = text.replace("/", "\\/")
    if isinstance(value, float) and rng.random() < 0.3:
        text = f"{Decimal(text):E}".replace("E+0", "")
    return f"{space()}{text}{space()}"


# --- The properties -------------------------------------------------------------------------------


@settings(max_examples=40)
@given(DOSSIERS, MANGLERS)
def test_one_value_has_one_text_and_no_value_is_lost(
    dossier: dict[str, Any], rng: random.Random
) -> None:
    plain = form(json.dumps(dossier))
    text = written(reordered(dossier, SCHEMA, rng), rng)
    assert form(text) == plain
    assert form(plain.decode()) == plain, "formatting twice is formatting once"
    assert plain == canonical_file(dossier) == json_file(canonical(dossier))
    for before in (dossier, json.loads(text)):
        assert equal_value(before) == equal_value(json.loads(plain))
        assert leaves(before) == leaves(json.loads(plain))


ANY_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.floats(-1e9, 1e9).filter(lambda number: not number.is_integer())
    | st.text(st.characters(codec="utf-8"), max_size=4).map(lambda t: FORBIDDEN.sub("é", t)),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from([*SCHEMA["properties"], "id", "kind", "aliases", "segments", "time"])
            | st.text(st.characters(codec="ascii", min_codepoint=33), max_size=3),
            inner,
            max_size=4,
        )
    ),
    max_leaves=25,
)


@settings(max_examples=150)
@given(ANY_JSON, MANGLERS)
def test_whatever_can_be_read_keeps_every_value(value: Any, rng: random.Random) -> None:
    value = json.loads(json.dumps(value).replace("\\u007f", ""))
    text = written(value, rng)
    after = form(text)
    assert leaves(json.loads(after)) == leaves(value)
    assert form(after.decode()) == after


# --- What it looks like ---------------------------------------------------------------------------


def objects(value: Any, schema: Any) -> Iterator[tuple[dict[str, Any], list[str]]]:
    """Every object whose fields the schema knows, with the names of its fields in their order."""
    schema = resolved(schema)
    if isinstance(value, list):
        for item in value:
            yield from objects(item, schema["items"])
    elif isinstance(value, dict) and "properties" in schema:
        names = list(schema["properties"])
        yield (
            value,
            sorted(
                names,
                key=lambda name: (
                    ("note", "extensions").index(name) + 1 if name in ("note", "extensions") else 0
                ),
            ),
        )
        for key, inner in value.items():
            yield from objects(inner, schema["properties"][key])


def test_keys_stand_in_the_order_of_the_schema() -> None:
    seen = 0
    for root in (ROOT, ROOT / "tutorial"):
        for file in dossier_files(root):
            dossier = json.loads((root / file).read_bytes())
            mangled = reordered(dossier, SCHEMA, random.Random(3))
            for value, names in objects(json.loads(form(json.dumps(mangled))), SCHEMA):
                assert list(value) == [name for name in names if name in value]
                seen += 1
    assert seen > 800


def place(**fields: Any) -> dict[str, Any]:
    return {"schema_version": "1.0", "places": [{"id": "plc:a", "name": "A", **fields}]}


def field(text: bytes, name: str) -> Any:
    return json.loads(text)["places"][0][name]


def test_text_is_utf8_with_lf_and_one_line_end() -> None:
    text = form(json.dumps(place(note='Ærø "\\" 𝄞')))
    assert '"note": "Ærø \\"\\\\\\" 𝄞"\n'.encode() in text
    assert text.endswith(b"\n}\n") and b"\r" not in text
    assert text.startswith(b'{\n  "schema_version": "1.0",\n  "places": [\n    {\n      "id": ')


def test_unknown_keys_stay_behind_the_key_that_they_follow() -> None:
    document = {
        "zz": 1,
        "aa": {"b": 1, "a": 2},
        "actors": [],
        "of-actors": 1,
        "and-more": 2,
        "schema_version": "1.0",
        "of-version": 3,
    }
    text = form(json.dumps(document))
    after = json.loads(text)
    assert list(after) == [
        *("schema_version", "of-version", "actors", "of-actors", "and-more", "zz", "aa")
    ]
    assert list(after["aa"]) == ["b", "a"]
    assert form(text.decode()) == text


def test_records_that_are_read_keep_their_order_and_those_looked_up_do_not() -> None:
    ids = ["evt:b", "evt:a"]
    document = {"events": [{"id": i} for i in ids], "actors": [{"id": "act:b"}, {"id": "act:a"}]}
    after = json.loads(form(json.dumps(document)))
    assert [event["id"] for event in after["events"]] == ids
    assert [actor["id"] for actor in after["actors"]] == ["act:a", "act:b"]


def test_lists_that_say_something_by_their_order_keep_it() -> None:
    authors = {"sources": [{"authors": ["B", "A"]}]}
    evidence = {"gaps": [{"evidence": [{"segment_id": "seg:b"}, {"segment_id": "seg:a"}]}]}
    quotes = {"statements": [{"quotes": [{"text": "b"}, {"text": "a"}]}]}
    for document in (authors, evidence, quotes):
        assert json.loads(form(json.dumps(document))) == document


def test_lists_with_anything_odd_in_them_keep_their_order() -> None:
    segments = [{"id": "seg:b", "start": True, "end": 2}, {"id": "seg:a", "start": 0, "end": 1}]
    document = {
        "sources": [{"segments": segments}],
        "actors": [{"id": "act:b"}, {"id": 1}, {"id": "act:a"}],
    }
    assert json.loads(form(json.dumps(document))) == document


def test_extensions_keep_strings_and_lists_and_sort_their_keys() -> None:
    decomposed = unicodedata.normalize("NFD", "é")
    inner = {"b": [decomposed, "b", "a"], "a": None}
    after = field(form(json.dumps(place(extensions={"x:y": inner, "a:b": 1}))), "extensions")
    assert after == {"x:y": inner, "a:b": 1}
    assert list(after) == ["a:b", "x:y"] and list(after["x:y"]) == ["a", "b"]


def test_words_are_composed_but_never_made_too_long_or_equal() -> None:
    decomposed = unicodedata.normalize("NFD", "é")
    assert field(form(json.dumps(place(note=decomposed))), "note") == "é"
    grows = "\u0958"  # two characters in NFC
    assert field(form(json.dumps(place(note=grows))), "note") == unicodedata.normalize("NFC", grows)
    longest = grows * 2000
    assert field(form(json.dumps(place(note=longest))), "note") == longest
    twins = {"actors": [{"aliases": ["é", decomposed]}]}
    assert set(json.loads(form(json.dumps(twins)))["actors"][0]["aliases"]) == {"é", decomposed}


def test_quotes_keep_every_character() -> None:
    decomposed = unicodedata.normalize("NFD", "é")
    document = {"statements": [{"quotes": [{"text": decomposed, "start": 0, "end": 2}]}]}
    assert json.loads(form(json.dumps(document))) == document


@pytest.mark.parametrize(
    ("literal", "expected"),
    [
        ("1.50", "1.5"),
        ("15E-1", "1.5"),
        ("0.00001", "0.00001"),
        ("1e-9", "1e-9"),
        ("0.1234567890123456789012", "0.1234567890123456789012"),
        ("0.12345678901234567890120", "0.1234567890123456789012"),
        ("12345678.9000000000000000000000000000001", "12345678.9000000000000000000000000000001"),
    ],
)
def test_numbers_are_short_but_lose_no_digit(literal: str, expected: str) -> None:
    after = form(f'{{"places": [{{"latitude": {literal}}}]}}')
    assert f'"latitude": {expected}\n'.encode() in after
    assert Decimal(literal) == Decimal(expected)
    assert form(after.decode()) == after
    assert math.isclose(float(literal), field(after, "latitude"), rel_tol=0)


def test_whatever_is_no_object_is_indented() -> None:
    assert form("[1,[ ],{ }]") == b"[\n  1,\n  [],\n  {}\n]\n"


def test_fixture_base_says_the_same_in_canonical_form() -> None:
    base = Path(__file__).parents[1] / "rules" / "base.onrecord.json"
    after = form(base.read_text("utf-8"))
    assert after != base.read_bytes()
    assert equal_value(json.loads(after)) == equal_value(json.loads(base.read_bytes()))
