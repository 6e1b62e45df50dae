"""Fixes: what each makes of a bad fixture, byte for byte, and that none ever loses a value."""

import codecs
import json
import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord import standing
from onrecord_validators.catalogue import catalogue
from onrecord_validators.mending import Mended, _readable, mended
from onrecord_validators.runs import is_late
from tests.data.drawn_dossiers import DATASETS, SCHEMA, as_read
from tests.rules.test_rules import BASE, HERE, checked, fixtures, told
from tests.schema.test_canonical import resolved

FIXABLE = [code for code, rule in catalogue().items() if rule.fix is not None]
OFFENDING = [file for file in fixtures("bad") if file[:6] in FIXABLE]
NAME = "a.onrecord.json"


def fixed_counterpart(file: str) -> Path:
    return HERE / file.replace("/bad/", "/fixed/")


# --- Fixtures -------------------------------------------------------------------------------------


@pytest.mark.parametrize("file", OFFENDING)
def test_bad_fixture_becomes_its_fixed_counterpart(file: str) -> None:
    result = mended(HERE / file)
    (after,) = result.after.values()
    if not fixed_counterpart(file).exists():
        assert not result.changed and not result.fixed, (
            f"{file} is mended; if rightly so, commit the outcome as {fixed_counterpart(file)}"
        )
        return
    assert after == fixed_counterpart(file).read_bytes()
    assert result.fixed[0].rule.code == file[:6]
    assert result.fixed[0].message.strip()


@pytest.mark.parametrize("file", fixtures("fixed"))
def test_fixed_fixture_is_clean_and_stays(file: str) -> None:
    assert fixtures("bad").count(file.replace("/fixed/", "/bad/")) == 1, "no bad fixture leads here"
    report = checked(file)
    assert not report.findings, told(report)
    assert not mended(HERE / file).changed


@pytest.mark.parametrize("code", FIXABLE)
def test_rule_with_a_fix_has_a_fixed_fixture(code: str) -> None:
    assert any(file.startswith(f"{code}/") for file in fixtures("fixed")), (
        f"add tests/rules/{code}/fixed/NAME for a bad fixture NAME that the rule mends"
    )


def test_no_standings_are_computed_to_mend(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of an id that is defined n times, with n claims, they would be made of all pairs and more."""
    computed = Mock()
    monkeypatch.setattr(standing, "compute", computed)
    mended(BASE)
    assert not computed.called
    late = [code for code in FIXABLE if is_late(catalogue()[code])]
    assert not late, f"rules with a fix, but what they read is not there then: {late}"


def test_only_rules_with_a_fix_have_fixed_fixtures() -> None:
    assert {file[:6] for file in fixtures("fixed")} <= set(FIXABLE)


# --- Defects that any dossier can get -------------------------------------------------------------

Json = Any
Defect = Callable[[Json, random.Random], int]
"""Puts defects into a dossier in place, as a drawn number says; returns how many."""


def parts(value: Json, schema: Json) -> Iterator[tuple[Json, Json, str | int]]:
    """Every value of a dossier that the schema describes: schema, what holds it, key or index."""
    schema = resolved(schema)
    if isinstance(value, list) and "items" in schema:
        for index, item in enumerate(value):
            yield resolved(schema["items"]), value, index
            yield from parts(item, schema["items"])
    elif isinstance(value, dict) and "properties" in schema:
        for key, inner in list(value.items()):
            described = schema["properties"].get(key, {})
            yield resolved(described), value, key
            if key != "extensions":
                yield from parts(inner, described)


def objects(value: Json, schema: Json = SCHEMA) -> Iterator[tuple[Json, Json]]:
    """Every object with the fields that the schema knows, and its schema."""
    yield value, schema
    for inner, holder, key in list(parts(value, schema)):
        if isinstance(holder[key], dict) and "properties" in inner:
            yield holder[key], inner


TYPES = {"integer": int, "boolean": bool, "string": str, "array": list, "object": dict}


def is_sound(schema: Json, value: Json) -> bool:
    """Whether no other defect has changed a value yet."""
    if "enum" in schema:
        return value in schema["enum"]
    return type(value) is TYPES.get(schema.get("type", ""))


def at_some(condition: Callable[[Json, Json], bool], change: Callable[[Json], Json]) -> Defect:
    """Changes some of the values that a condition over schema and value holds for."""

    def defect(dossier: Json, rng: random.Random) -> int:
        found = [
            (holder, key)
            for schema, holder, key in parts(dossier, SCHEMA)
            if is_sound(schema, holder[key]) and condition(schema, holder[key])
        ]
        chosen = rng.sample(found, min(len(found), 3))
        for holder, key in chosen:
            holder[key] = change(holder[key])
        return len(chosen)

    return defect


def where_absent(condition: Callable[[Json], bool], *nothings: Json) -> Defect:
    """Writes out a nothing in some of the optional fields that are absent."""

    def defect(dossier: Json, rng: random.Random) -> int:
        found = [
            (value, name)
            for value, schema in objects(dossier)
            for name, inner in schema["properties"].items()
            if name not in value
            and name not in schema.get("required", ())
            and condition(resolved(inner))
        ]
        chosen = rng.sample(found, min(len(found), 3))
        for value, name in chosen:
            value[name] = rng.choice(nothings)
            items = list(value.items())
            rng.shuffle(items)
            value.clear()
            value.update(items)
        return len(chosen)

    return defect


def other_name(dossier: Json, rng: random.Random) -> int:
    found = [(v, k) for v, s in objects(dossier) for k in v if k in s["properties"] and "_" in k]
    chosen = rng.sample(found, min(len(found), 2))
    for value, key in chosen:
        camel = re.sub("_([a-z])", lambda match: match[1].upper(), key)
        name = rng.choice([camel, key.upper(), key.replace("_", "-")])
        renamed = {name if k == key else k: v for k, v in value.items()}
        value.clear()
        value.update(renamed)
    return len(chosen)


def repetition(dossier: Json, rng: random.Random) -> int:
    sets = ("aliases", "sectors", "xrefs", "modes", "contexts", "speaker_ids", "addressee_ids")
    found = [v[name] for v, _ in objects(dossier) for name in sets if isinstance(v.get(name), list)]
    chosen = rng.sample(found, min(len(found), 2))
    for values in filter(None, chosen):
        values.extend(rng.choices(values, k=rng.randint(1, 3)))
    return len(chosen)


def is_edtf(schema: Json) -> bool:
    return "XX" in schema.get("pattern", "") or "\\.\\." in schema.get("pattern", "")


IS_COUNTRY = SCHEMA["$defs"]["Place"]["properties"]["country"]
IS_HASH = SCHEMA["$defs"]["Source"]["properties"]["text_sha256"]

DEFECTS: dict[str, list[Defect]] = {
    "SHP002": [other_name],
    "SHP003": [where_absent(lambda schema: schema.get("type") != "boolean", None)],
    "SHP004": [
        at_some(lambda s, v: s.get("type") == "integer" and v < 10**15, str),
        at_some(lambda s, v: s.get("type") == "boolean", json.dumps),
        at_some(
            lambda s, v: s.get("type") == "array" and len(v) == 1 and isinstance(v[0], str | dict),
            lambda v: v[0],
        ),
        at_some(
            lambda s, v: s.get("type") == "string" and re.fullmatch("[1-9][0-9]{3}", v) is not None,
            int,
        ),
    ],
    "SHP005": [
        at_some(lambda s, v: "enum" in s and v != v.upper(), str.upper),
        at_some(lambda s, v: "enum" in s and "_" in v, lambda v: v.replace("_", " ")),
        at_some(lambda s, v: "enum" in s, lambda v: f" {v} "),
    ],
    "SHP006": [
        at_some(lambda s, v: s.get("pattern") == IS_COUNTRY.get("pattern"), str.lower),
        at_some(
            lambda s, v: s.get("pattern") == IS_HASH.get("pattern") and v != v.upper(), str.upper
        ),
        at_some(lambda s, v: "pattern" in s and isinstance(v, str), lambda v: f" {v}\u0020"),
    ],
    "SHP007": [
        where_absent(lambda s: s.get("minLength") == 1 and "pattern" not in s, ""),
    ],
    "SHP009": [
        where_absent(lambda s: s.get("type") == "array", []),
        where_absent(lambda s: s.get("type") == "object" and "properties" not in s, {}),
    ],
    "REF010": [repetition],
}
"""Code of a rule -> ways to offend against it that change nothing of what a dossier says."""


def commas(text: str, rng: random.Random) -> str:
    places = [m.start() for m in re.finditer(r"\n *[}\]]", text)]
    for at in sorted(rng.sample(places, min(len(places), 4)), reverse=True):
        text = f"{text[:at]},{text[at:]}"
    return text


def twice(text: str, rng: random.Random) -> str:
    lines = list(re.finditer(r'(?m)^ *"[^"\\]*": (?![\[{]).*[^,\n],\n', text))
    for match in sorted(rng.sample(lines, min(len(lines), 3)), key=lambda m: -m.start()):
        text = text[: match.end()] + match[0] * rng.randint(1, 2) + text[match.end() :]
    return text


def whole_numbers(text: str, rng: random.Random) -> str:
    def other(match: re.Match[str]) -> str:
        return match[1] + rng.choice([match[2], f"{match[2]}.0", f"{match[2]}e0"])

    return re.sub(r'(?m)^( *"(?:start|end|text_length)": )([0-9]+)(?=,?$)', other, text)


def unseen(text: str, rng: random.Random) -> str:
    places = [m.end() for m in re.finditer(r"(?m)^ *", text)]
    for at in sorted(rng.sample(places, min(len(places), 5)), reverse=True):
        text = text[:at] + rng.choice("\u200b\u2060\ufeff\x0b") + text[at:]
    return text.lstrip("\ufeff")


TEXT_DEFECTS: dict[str, Callable[[str, random.Random], str]] = {
    "SYN009": commas,
    "SYN013": twice,
    "SYN017": whole_numbers,
    "SYN018": unseen,
}
ENCODINGS: dict[str, list[Callable[[str], bytes]]] = {
    "SYN007": [lambda text: codecs.BOM_UTF8 + text.encode()],
    "SYN008": [
        lambda text: codecs.BOM_UTF16_LE + text.encode("utf-16-le"),
        lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
        lambda text: codecs.BOM_UTF32_LE + text.encode("utf-32-le"),
    ],
}


def with_base(dossier: Json) -> Json:
    """A drawn dossier together with the records of one that has something of everything."""
    both = json.loads(BASE.read_bytes())
    both["places"][0]["country"] = "VEL"
    for name, value in as_read(dossier).items():
        both[name] = both[name] + value if isinstance(value, list) and name in both else value
    return both


DOSSIERS = DATASETS.map(lambda dossiers: with_base(dossiers[0][1]))
RNGS = st.integers(0, 2**32).map(random.Random)


def text_of(dossier: Json) -> str:
    return json.dumps(dossier, indent=2, ensure_ascii=False) + "\n"


def same(value: Json) -> str:
    """What a document says, its types included."""
    return json.dumps(value, sort_keys=True)


def made_readable(data: bytes) -> Mended:
    result = Mended(Path(), {NAME: data}, {NAME: data})
    _readable(result, NAME)
    return result


def test_every_fix_is_put_to_the_test() -> None:
    assert sorted([*DEFECTS, *TEXT_DEFECTS, *ENCODINGS]) == FIXABLE


@pytest.mark.parametrize("code", [code for code in DEFECTS if code != "REF010"])
@settings(max_examples=8)
@given(dossier=DOSSIERS, rng=RNGS)
def test_a_defect_of_shape_goes_and_all_else_stays(
    code: str, dossier: Json, rng: random.Random
) -> None:
    for number, defect in enumerate(DEFECTS[code]):
        bad = json.loads(text_of(dossier))
        if not defect(bad, rng):
            continue
        result = made_readable(text_of(bad).encode())
        assert same(json.loads(result.after[NAME])) == same(dossier), f"defect {number}"
        assert code in {finding.rule.code for finding in result.fixed}
        assert not made_readable(result.after[NAME]).changed


@pytest.mark.parametrize("code", TEXT_DEFECTS)
@settings(max_examples=8)
@given(dossier=DOSSIERS, rng=RNGS)
def test_a_defect_of_the_text_goes_and_all_else_stays(
    code: str, dossier: Json, rng: random.Random
) -> None:
    good = text_of(dossier)
    bad = TEXT_DEFECTS[code](good, rng)
    result = made_readable(bad.encode())
    assert same(json.loads(result.after[NAME])) == same(dossier)
    assert (code in {finding.rule.code for finding in result.fixed}) == (good != bad)
    assert not made_readable(result.after[NAME]).changed


@pytest.mark.parametrize(
    ("code", "encode"), [(code, encode) for code, all_ in ENCODINGS.items() for encode in all_]
)
@settings(max_examples=3)
@given(dossier=DOSSIERS)
def test_an_encoding_becomes_utf8(code: str, encode: Callable[[str], bytes], dossier: Json) -> None:
    result = made_readable(encode(text_of(dossier)))
    assert result.after[NAME].decode() == text_of(dossier)
    assert [finding.rule.code for finding in result.fixed] == [code]


@settings(max_examples=8)
@given(dossier=DOSSIERS, rng=RNGS)
def test_all_defects_at_once_go_and_all_else_stays(
    tmp_path_factory: pytest.TempPathFactory, dossier: Json, rng: random.Random
) -> None:
    bad = json.loads(text_of(dossier))
    ways = [way for ways in DEFECTS.values() for way in ways]
    for defect in rng.sample(ways, 5):
        defect(bad, rng)
    repetition(bad, rng)
    text = text_of(bad)
    for damage in rng.sample(list(TEXT_DEFECTS.values()), 2):
        text = damage(text, rng)
    path = tmp_path_factory.mktemp("mended") / NAME
    path.write_bytes(rng.choice([str.encode, *ENCODINGS["SYN008"]])(text))
    result = mended(path)
    after = json.loads(result.after[NAME])
    assert same(without_repetition(after)) == same(without_repetition(dossier))
    path.write_bytes(result.after[NAME])
    assert not mended(path).changed, "mending twice changes nothing"


def without_repetition(dossier: Json) -> Json:
    """The dossier with each list of plain values as the set that it is."""
    copy = json.loads(text_of(dossier))
    for value, _ in objects(copy):
        for name, inner in value.items():
            if (
                isinstance(inner, list)
                and inner
                and isinstance(inner[0], str)
                and name != "authors"
            ):
                value[name] = sorted(set(inner))
    return copy


@settings(max_examples=8)
@given(dossier=DOSSIERS, rng=RNGS)
def test_a_repetition_goes_and_every_value_stays(
    tmp_path_factory: pytest.TempPathFactory, dossier: Json, rng: random.Random
) -> None:
    bad = json.loads(text_of(dossier))
    assert repetition(bad, rng)
    path = tmp_path_factory.mktemp("repeated") / NAME
    path.write_text(text_of(bad), "utf-8")
    result = mended(path)
    assert same(json.loads(result.after[NAME])) == same(dossier)
    assert {finding.rule.code for finding in result.fixed} == {"REF010"}
