"""The models and four validators of the published schema accept and refuse the same documents.

The engines are the models, `jsonschema` (Python), `jsonschema_rs` (Rust) and ajv in strict mode
(JavaScript), the last three with the 2020-12 schema, with its draft-07 twin and with the editor
edition. In front of all of them stands the strict reader, which refuses what parsers read
differently. The documents are those of the folder `documents`, and generated ones:

    ONRECORD_EXAMPLES=20000 pytest tests/schema/test_agreement.py

draws as many at random; without it the same few hundred are drawn each time.
"""

import copy
import csv
import json
import os
import re
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Final, Literal, NamedTuple, TypeAlias

import jsonschema
import jsonschema_rs
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pydantic import Field, TypeAdapter, ValidationError

from onrecord import Dossier
from onrecord.locator import pointer
from onrecord.problem import DataError
from onrecord.publication.editor_schema import EDITOR_KEYWORDS
from onrecord.reader import FORBIDDEN, parse
from tests.node_packages import run_script

HERE: Final = Path(__file__).parent
DOCUMENTS: Final = HERE / "documents"
PUBLISHED: Final = HERE.parents[1] / "schema" / "json-schema" / "1.0"
SCHEMA_FILES: Final = {
    "2020-12": PUBLISHED / "onrecord.schema.json",
    "draft-07": PUBLISHED / "onrecord.draft-07.schema.json",
    "editor": PUBLISHED / "onrecord.editor.schema.json",
}
SCHEMAS: Final[dict[str, dict[str, Any]]] = {
    dialect: json.loads(file.read_text(encoding="utf-8")) for dialect, file in SCHEMA_FILES.items()
}

# --- The engines --------------------------------------------------------------------------------


def exact(pattern: str) -> str:
    r"""The pattern with `$` as ECMA 262 and Rust read it: Python's also matches before a last \n.

    The construct rules let `$` stand at the end of a pattern only.
    """
    assert pattern.endswith("$")
    return pattern[:-1] + r"\Z"


def _exact_pattern(
    validator: Any, pattern: str, instance: Any, _schema: Any
) -> Iterator[jsonschema.ValidationError]:
    if validator.is_type(instance, "string") and not re.search(exact(pattern), instance):
        yield jsonschema.ValidationError(f"{instance!r} does not match {pattern!r}")


LENIENT: Final[dict[str, Any]] = {
    "2020-12": jsonschema.Draft202012Validator,
    "draft-07": jsonschema.Draft7Validator,
    "editor": jsonschema.Draft7Validator,
}
_extended: Final[Any] = jsonschema.validators.extend
IN_PYTHON: Final[dict[str, Any]] = {
    dialect: _extended(engine, {"pattern": _exact_pattern})(SCHEMAS[dialect])
    for dialect, engine in LENIENT.items()
}
IN_RUST: Final[dict[str, Any]] = {
    "2020-12": jsonschema_rs.Draft202012Validator(SCHEMAS["2020-12"]),
    "draft-07": jsonschema_rs.Draft7Validator(SCHEMAS["draft-07"]),
    "editor": jsonschema_rs.Draft7Validator(SCHEMAS["editor"]),
}


def read(data: bytes) -> Any:
    return parse(data, "document.json").value


def reader_accepts(data: bytes) -> bool:
    try:
        read(data)
    except DataError:
        return False
    return True


def model_accepts(data: bytes) -> bool:
    try:
        Dossier.model_validate_json(data)
    except ValidationError:
        return False
    return True


def verdicts(data: bytes) -> dict[str, bool]:
    """What each engine says about a document, ajv excepted; the reader is not asked."""
    value = json.loads(data)
    return {
        "the model": model_accepts(data),
        **{f"jsonschema, {name}": bool(each.is_valid(value)) for name, each in IN_PYTHON.items()},
        **{f"jsonschema_rs, {name}": bool(each.is_valid(value)) for name, each in IN_RUST.items()},
    }


# --- The documents of the folder ----------------------------------------------------------------


class Bad(NamedTuple):
    """A row of expected.csv: a document with one defect, and who sees it."""

    file: str
    pointer: str
    """The value at fault, as an RFC 6901 pointer; a missing property's is where it would be."""
    refused_by: Literal["reader", "schema", "both"]


def _expected() -> list[Bad]:
    with (DOCUMENTS / "expected.csv").open(encoding="utf-8", newline="") as file:
        return [Bad(**row) for row in csv.DictReader(file)]  # type: ignore[arg-type]


BAD: Final = _expected()
GOOD: Final = sorted((DOCUMENTS / "good").glob("*.json"))


def bad_bytes(bad: Bad) -> bytes:
    return (DOCUMENTS / "bad" / bad.file).read_bytes()


def model_defects(data: bytes) -> set[str]:
    with pytest.raises(ValidationError) as caught:
        Dossier.model_validate_json(data)
    # A key at fault is reported as the path of its value and "[key]".
    paths = [[part for part in e["loc"] if part != "[key]"] for e in caught.value.errors()]
    return {pointer(*path) for path in paths}


def schema_defects(validator: Any, value: Any) -> set[str]:
    return {at for error in validator.iter_errors(value) for at in _located(error)}


def _located(error: Any) -> list[str]:
    """Where the defect is: `jsonschema` names the object when one of its keys is at fault."""
    path = list(error.absolute_path)
    keys: list[str]
    match error.validator:
        case "required":
            keys = [name for name in error.validator_value if name not in error.instance]
        case "additionalProperties":
            keys = [name for name in error.instance if name not in error.schema["properties"]]
        case _ if "propertyNames" in error.absolute_schema_path:
            keys = [error.instance]
        case _:
            return [pointer(*path)]
    return [pointer(*path, key) for key in keys]


def test_every_document_is_expected() -> None:
    listed = [bad.file for bad in BAD]
    found = sorted(path.name for path in (DOCUMENTS / "bad").iterdir())
    assert sorted(listed) == found, "List each file of documents/bad once in expected.csv."
    assert listed == sorted(listed), "Sort expected.csv by file."
    strays = [path for path in (DOCUMENTS / "good").iterdir() if path.suffix != ".json"]
    assert not strays, "Keep nothing but *.json in documents/good."
    assert {bad.refused_by for bad in BAD} == {"reader", "schema", "both"}
    assert len(BAD) >= 60 and len(GOOD) >= 15


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_a_good_document_is_accepted(path: Path) -> None:
    data = path.read_bytes()
    read(data)
    refusing = [engine for engine, accepts in verdicts(data).items() if not accepts]
    assert not refusing


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: bad.file.removesuffix(".json"))
def test_a_bad_document_is_refused(bad: Bad) -> None:
    data = bad_bytes(bad)
    if bad.refused_by == "schema":
        read(data)
    else:
        with pytest.raises(DataError) as refusal:
            read(data)
        assert [problem.pointer for problem in refusal.value.problems] == [bad.pointer]
    if bad.refused_by != "reader":
        accepting = [engine for engine, accepts in verdicts(data).items() if accepts]
        assert not accepting


@pytest.mark.parametrize(
    "bad",
    [bad for bad in BAD if bad.refused_by == "schema"],
    ids=lambda bad: bad.file.removesuffix(".json"),
)
def test_a_bad_document_has_one_defect(bad: Bad) -> None:
    data = bad_bytes(bad)
    assert model_defects(data) == {bad.pointer}
    for validator in IN_PYTHON.values():
        assert schema_defects(validator, json.loads(data)) == {bad.pointer}


# --- Why the engines are set up as they are -----------------------------------------------------


def test_why_dollar_is_made_exact_in_python() -> None:
    newline = json.dumps({"schema_version": "1.0\n"}).encode()
    for dialect, engine in LENIENT.items():
        assert engine(SCHEMAS[dialect]).is_valid(json.loads(newline)), "the trap is gone"
    assert not any(verdicts(newline).values())
    # The reader refuses the line break already; one who takes the schema alone has no reader.
    assert not reader_accepts(newline)


def test_why_the_reader_refuses_a_whole_number_with_a_fraction() -> None:
    data = (DOCUMENTS / "bad" / "integer-written-as-1.0.json").read_bytes()
    said = verdicts(data)
    assert not said.pop("the model")
    assert all(said.values()), "JSON Schema takes 1.0 for an integer"
    assert not reader_accepts(data)


def test_what_the_model_writes_is_accepted() -> None:
    for path in GOOD:
        written = Dossier.model_validate_json(path.read_bytes()).model_dump_json().encode()
        assert read(written) == read(path.read_bytes()), path.name
        assert all(verdicts(written).values()), path.name


# --- Every bound of the schema ------------------------------------------------------------------


class Slot(NamedTuple):
    """A value of a document: the object or list that holds it, and the schema it has to match."""

    holder: Any
    key: Any
    schema: dict[str, Any]
    path: str
    """Where the schema stands, from its definition; "*" for an item or the value of a map."""


def _resolved(schema: dict[str, Any], path: str) -> tuple[dict[str, Any], str]:
    """The definition that the schema refers to, and its name as the path; else what was given."""
    (schema,) = schema.get("allOf", [schema])
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return SCHEMAS["2020-12"]["$defs"][name], name
    return schema, path


def slots(value: Any, schema: dict[str, Any], path: str = "Dossier") -> Iterator[Slot]:
    """Every value inside a good document that the schema says something about."""
    for key in value if isinstance(value, dict) else range(len(value)):
        if key in schema.get("properties", {}):
            inner, at = schema["properties"][key], f"{path}/{key}"
        else:
            inner, at = schema.get("items", schema.get("additionalProperties")), f"{path}/*"
        inner, inside = _resolved(inner, at)
        yield Slot(value, key, inner, at)
        if isinstance(value[key], (dict, list)) and inner:
            yield from slots(value[key], inner, inside)


def edges(value: Any, schema: dict[str, Any]) -> list[Any]:
    """Values on both sides of each bound of the schema, and one of each wrong type."""
    found: list[Any] = [None, True, 7, 0.5, "x", "7", "", [], {}, [value], {"x": value}]
    if isinstance(value, str):
        bounds = {schema.get("minLength", 1), schema.get("maxLength", 80), 80, 2000}
        for size in sorted({size + step for size in bounds for step in (-1, 0, 1)}):
            found += [(value + filler * size)[:size] for filler in "a𝄞"]
    for limit in [schema[bound] for bound in ("minimum", "maximum") if bound in schema]:
        found += [limit + step for step in (-1, -0.5, 0, 0.5, 1)]
    if isinstance(value, dict):
        found += [{**value, key: "x"} for key in ("", "x", "__proto__", "_dataset", "example:x")]
        found += [{other: value[other] for other in value if other != key} for key in value]
    if isinstance(value, list):
        found += [value * 2, [*value, None], value * 50]
    # A whole number with a fraction is for the reader to refuse, a rounded one is no bound.
    return [edge for edge in found if not isinstance(edge, float) or not edge.is_integer()]


@cache
def edge_documents() -> list[bytes]:
    """For each place in the schema one good document, with each edge in that place."""
    made: dict[bytes, None] = {}
    visited: set[str] = set()
    for path in GOOD:
        document = json.loads(path.read_bytes())
        for slot in slots(document, SCHEMAS["2020-12"]):
            if slot.path not in visited:
                visited.add(slot.path)
                before = slot.holder[slot.key]
                for edge in edges(before, slot.schema):
                    slot.holder[slot.key] = edge
                    made[json.dumps(document).encode()] = None
                slot.holder[slot.key] = before
    return list(made)


def test_the_good_documents_have_every_property() -> None:
    schema = SCHEMAS["2020-12"]
    seen = {slot.path for path in GOOD for slot in slots(json.loads(path.read_bytes()), schema)}
    missing = {
        f"{name}/{field}"
        for name, each in {**schema["$defs"], "Dossier": schema}.items()
        for field in each.get("properties", {})
        if f"{name}/{field}" not in seen
    }
    assert not missing, f"Use them in a document of documents/good: {sorted(missing)}"


def test_engines_agree_on_every_bound() -> None:
    different = [data for data in edge_documents() if len(set(verdicts(data).values())) > 1]
    assert not different, f"{len(different)}, first {verdicts(different[0])}: {different[0]!r}"


# --- Generated documents ------------------------------------------------------------------------

EXAMPLES: Final = int(os.environ.get("ONRECORD_EXAMPLES", "0"))

Strategy: TypeAlias = st.SearchStrategy[Any]


def examples(few: int) -> settings:
    """As many examples as asked for, at random; else the same few each time."""
    return settings(
        max_examples=EXAMPLES or few,
        derandomize=not EXAMPLES,
        database=None,
        deadline=None,
        # Without explaining, which takes longer than all the rest.
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )


def allowed(text: str) -> str:
    """The text without what the reader refuses, and as long as it was."""
    return FORBIDDEN.sub("𝄞", text)


_WORDS: Final = st.text(st.characters(codec="utf-8"), max_size=12).map(allowed)
_INTEGERS: Final = st.one_of(
    st.integers(-3, 100), st.sampled_from([2**31, 2**32, 2**53 - 1, -(2**53) + 1])
)
_FRACTIONS: Final = st.one_of(
    st.floats(-1000, 1000), st.sampled_from([0.1, -0.5, 5e-324, 1e-7, 1.7976931348623157e15 + 0.5])
).filter(lambda number: not number.is_integer())
_ANYTHING: Final[Strategy] = st.recursive(
    st.one_of(st.none(), st.booleans(), _INTEGERS, _FRACTIONS, _WORDS),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_WORDS, inner, max_size=3),
    max_leaves=5,
)

_READABLE: Final = [json.loads(path.read_bytes()) for path in GOOD]


def _strings_in(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set(value) | {text for inner in value.values() for text in _strings_in(inner)}
    if isinstance(value, list):
        return {text for inner in value for text in _strings_in(inner)}
    return {value} if isinstance(value, str) else set()


_STRINGS: Final = sorted(_strings_in(_READABLE))

_KEYWORDS: Final = {
    *("$ref", "allOf", "enum", "type", "title", "description"),
    *("properties", "required", "additionalProperties", "propertyNames", "minProperties"),
    *("items", "minItems", "pattern", "minLength", "maxLength", "minimum", "maximum"),
}


@cache
def _definition(name: str) -> Strategy:
    return conforming(SCHEMAS["2020-12"]["$defs"][name])


def conforming(schema: dict[str, Any]) -> Strategy:
    """Values that the schema accepts; it knows the constructs that the construct rules allow."""
    unknown = set(schema) - _KEYWORDS - {"$schema", "$id", "$defs"}
    assert not unknown, f"Teach the generator of test documents the keywords {sorted(unknown)}."
    if not schema:
        return _ANYTHING
    if "allOf" in schema:
        (schema,) = schema["allOf"]
    if "$ref" in schema:
        return _definition(schema["$ref"].removeprefix("#/$defs/"))
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    match schema["type"]:
        case "string":
            return _strings(schema)
        case "boolean":
            return st.booleans()
        case "integer":
            return _numbers(schema, _INTEGERS)
        case "number":
            return _numbers(schema, _INTEGERS | _FRACTIONS)
        case "array":
            return st.lists(
                conforming(schema["items"]), min_size=schema.get("minItems", 0), max_size=2
            )
        case "object" if "properties" in schema:
            return _objects(schema)
        case "object":
            keys = conforming(schema["propertyNames"])
            values = conforming(schema["additionalProperties"])
            return st.dictionaries(
                keys, values, min_size=schema.get("minProperties", 0), max_size=2
            )
    raise AssertionError(f"Teach the generator of test documents the type {schema['type']}.")


def _strings(schema: dict[str, Any]) -> Strategy:
    shortest, longest = schema.get("minLength", 0), schema.get("maxLength", 2000)
    if "pattern" in schema:
        pattern = re.compile(exact(schema["pattern"]))
        found = [text for text in _STRINGS if pattern.search(text) and len(text) <= longest]
        drawn = st.from_regex(pattern, fullmatch=True).filter(lambda text: len(text) <= longest)
        # Drawing from a pattern is slow.
        return st.integers(0, 3).flatmap(lambda n: st.sampled_from(found) if n else drawn)
    full = st.sampled_from(["a", "é", "\u0301", "𝄞"]).map(lambda character: character * longest)
    words = st.text(st.characters(codec="utf-8"), min_size=shortest, max_size=min(longest, 30))
    return st.one_of(*[words.map(allowed)] * 9, full)


def _numbers(schema: dict[str, Any], numbers: Strategy) -> Strategy:
    least, most = schema.get("minimum", -(2**53) + 1), schema.get("maximum", 2**53 - 1)
    return st.sampled_from([least, most]) | numbers.filter(lambda n: least <= n <= most)


def _objects(schema: dict[str, Any]) -> Strategy:
    fields = {name: conforming(field) for name, field in schema["properties"].items()}
    required = {name: fields.pop(name) for name in schema.get("required", [])}
    if not fields:
        return st.fixed_dictionaries(required)
    # All of them would make documents that are slow to draw and long to look at.
    least = max(0, schema.get("minProperties", 0) - len(required))
    some = st.sets(st.sampled_from(sorted(fields)), min_size=least, max_size=4)
    return some.flatmap(
        lambda names: st.fixed_dictionaries(
            {**required, **{name: fields[name] for name in sorted(names)}}
        )
    )


def _good_documents() -> Strategy:
    """Documents of one list each: a whole one would seldom be small enough to look at."""
    properties = SCHEMAS["2020-12"]["properties"]
    head = {"schema_version": conforming(properties["schema_version"])}
    lists = [name for name, field in properties.items() if field["type"] == "array"]
    return st.one_of(
        [
            st.fixed_dictionaries(
                {**head, name: conforming(properties[name])},
                optional={"$schema": conforming(properties["$schema"])},
            )
            for name in lists
        ]
    )


_NAMES: Final = sorted(
    {name for each in SCHEMAS["2020-12"]["$defs"].values() for name in each.get("properties", {})}
    | {"", "x", "ID", "kind ", "$ref", "$schema", "schema_url", "_dataset", "model_config"}
    | {"__proto__", "constructor", "toString", "hasOwnProperty", "example:score", "en", "e𝄞"}
)
_ODD_VALUES: Final[list[Any]] = [
    *(None, True, False, "", [], {}, [[]], [{}], [None], [""], {"": None}, {"en": "x"}),
    *(0, 1, -1, 2**53 - 1, -(2**53) + 1, 0.5, -0.5, 90, 90.5, -180, 180.5, 1e-7, 5e-324),
    *("0", "1", "1.0", "true", "null", "x", " ", "a" * 80, "a" * 81, "𝄞" * 80, "𝄞" * 81),
    *("a" * 2001, "𝄞" * 2000, "𝄞" * 2001, "e\u0301" * 1000, "e\u0301" * 1001),
    *("act:a", "evt:a", "sta:a", "src:a", "seg:a", "plc:a", "par:a", "ACT:a", "act:", "act:a/"),
    *("2025", "2025-01-31", "2025-01~", "1997/..", "../..", "/", "Y17000", "2025-02-30", "XXXX"),
    *("en", "en-GB", "NOR", "https://example.org", "https://", "a:b", "a:b c", "person", "text"),
]
# Those a careless pattern, case folding or Unicode class lets through; U+0085 and its like, which
# the reader refuses, are in documents/bad.
_ODD_CHARACTERS: Final = [*" \u00a0\u3000AZaz09_-./:~?%X$^|\\\"'", *"٣３𝟛²ſ\u212aıİß\u0301é美😀𝄞￼"]


def _slots(value: Any) -> list[tuple[Any, Any]]:
    """Every place of a document that can be changed: a list or object, and an index or key."""
    if not isinstance(value, (dict, list)):
        return []
    keys = list(value) if isinstance(value, dict) else list(range(len(value)))
    return [slot for key in keys for slot in [(value, key), *_slots(value[key])]]


@st.composite
def _changed_documents(draw: st.DrawFn) -> Any:
    """Documents that were good before one or two changes, and may still be."""
    from_file = draw(st.integers(0, 2))
    document = copy.deepcopy(draw(st.sampled_from(_READABLE) if from_file else _good_documents()))
    for _ in range(draw(st.sampled_from([1, 1, 1, 2]))):
        slots = _slots(document)
        if slots:
            holder, key = draw(st.sampled_from(slots))
            draw(st.sampled_from(_CHANGES))(draw, holder, key)
    return document


def _drop(_draw: st.DrawFn, holder: Any, key: Any) -> None:
    del holder[key]


def _retype(draw: st.DrawFn, holder: Any, key: Any) -> None:
    holder[key] = draw(st.sampled_from(_ODD_VALUES) | _ANYTHING)


def _null(_draw: st.DrawFn, holder: Any, key: Any) -> None:
    holder[key] = None


def _empty(_draw: st.DrawFn, holder: Any, key: Any) -> None:
    if isinstance(holder[key], (str, list, dict)):
        holder[key] = type(holder[key])()


def _add(draw: st.DrawFn, holder: Any, key: Any) -> None:
    inside = holder[key] if isinstance(holder[key], (list, dict)) else holder
    value = draw(st.sampled_from(_ODD_VALUES) | _ANYTHING)
    if isinstance(inside, list):
        inside.append(value)
    else:
        inside[draw(st.sampled_from(_NAMES) | _WORDS)] = value


def _rename(draw: st.DrawFn, holder: Any, key: Any) -> None:
    if isinstance(holder, dict):
        name = _respelt(draw, key) if draw(st.booleans()) else draw(st.sampled_from(_NAMES))
        holder[name] = holder.pop(key)


def _respell(draw: st.DrawFn, holder: Any, key: Any) -> None:
    if isinstance(holder[key], str):
        holder[key] = _respelt(draw, holder[key])


def _respelt(draw: st.DrawFn, text: str) -> str:
    at: int = draw(st.sampled_from([0, len(text)]) | st.integers(0, len(text)))
    character: str = draw(st.sampled_from(_ODD_CHARACTERS))
    return text[:at] + character + text[at + draw(st.sampled_from([0, 1])) :]


def _stretch(draw: st.DrawFn, holder: Any, key: Any) -> None:
    """To about the length of some bound, in characters of one to four bytes."""
    if isinstance(holder[key], str):
        bound = draw(st.sampled_from([64, 80, 200, 2000])) + draw(st.integers(-1, 1))
        filler = draw(st.sampled_from(["a", "0", "é", "美", "𝄞", "\u0301"]))
        text = holder[key]
        holder[key] = (text + filler * (bound - len(text)))[:bound]


def _wrap(draw: st.DrawFn, holder: Any, key: Any) -> None:
    holder[key] = draw(st.sampled_from([[holder[key]], {"x": holder[key]}, str(holder[key])]))


def _transplant(draw: st.DrawFn, holder: Any, key: Any) -> None:
    """A value from elsewhere in the same object or list."""
    keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
    holder[key] = copy.deepcopy(holder[draw(st.sampled_from(keys))])


_CHANGES: Final[list[Callable[[st.DrawFn, Any, Any], None]]] = [
    *(_drop, _retype, _null, _empty, _add, _rename, _respell, _stretch, _wrap, _transplant)
]


def _as_bytes(documents: Strategy) -> st.SearchStrategy[bytes]:
    return st.builds(
        lambda document, ascii_only: json.dumps(document, ensure_ascii=ascii_only).encode(),
        documents,
        st.booleans(),
    )


GENERATED: Final = {
    "conforming": _as_bytes(_good_documents()),
    "changed": _as_bytes(_changed_documents()),
}
FEW: Final = {"conforming": 100, "changed": 400}


@cache
def agreed(kind: str) -> list[bytes]:
    """The documents that were drawn and can be read, once all engines here agree on each."""
    documents: dict[bytes, bool] = {}
    unreadable = 0

    @examples(FEW[kind])
    @given(GENERATED[kind])
    def agree(data: bytes) -> None:
        nonlocal unreadable
        if not reader_accepts(data):
            unreadable += 1
            return
        said = verdicts(data)
        assert len(set(said.values())) == 1, said
        assert kind == "changed" or all(said.values()), said
        documents[data] = all(said.values())

    agree()
    # Else the documents would prove little.
    assert unreadable < len(documents) / 10
    assert kind == "conforming" or len(documents) / 12 < sum(documents.values())
    assert kind == "conforming" or sum(documents.values()) < len(documents) * 9 / 10
    return list(documents)


@pytest.mark.parametrize("kind", GENERATED)
def test_engines_agree_on_generated_documents(kind: str) -> None:
    assert agreed(kind)


def _patterns() -> list[str]:
    every = re.findall(r'"pattern": ("(?:[^"\\]|\\.)*")', json.dumps(SCHEMAS["2020-12"]))
    return sorted({json.loads(pattern) for pattern in every})


@pytest.mark.parametrize("pattern", _patterns(), ids=lambda pattern: pattern[:24])
def test_regex_engines_agree_on_each_pattern(pattern: str) -> None:
    """On strings that match it, and on those with one character more, less or another."""
    python = re.compile(exact(pattern))
    rust = jsonschema_rs.Draft202012Validator({"pattern": pattern})
    model = TypeAdapter(Annotated[str, Field(pattern=pattern)])
    matching = [text for text in _STRINGS if python.search(text) and len(text) <= 100]
    assert matching, "Add a value that matches the pattern to a document in documents/good."
    different = []
    for text in matching:
        cuts = [(text[:at], text[at:]) for at in range(len(text) + 1)]
        for character in ["", "\n", "\r", "\x00", "\x85", "\u2028", *_ODD_CHARACTERS]:
            near = {before + character + after for before, after in cuts}
            near |= {before + character + after[1:] for before, after in cuts}
            for changed in near:
                said = (bool(python.search(changed)), bool(rust.is_valid(changed)))
                try:
                    model.validate_python(changed)
                    accepted = True
                except ValidationError:
                    accepted = False
                if said != (accepted, accepted):
                    different.append(changed)
    assert not different


# --- ajv ----------------------------------------------------------------------------------------

VERDICTS: Final = HERE / "ajv" / "verdicts.mjs"


def ajv(dialect: str, folder: Path) -> dict[str, bool]:
    """Ajv's verdicts on the JSON files of a folder, by name."""
    keywords = ",".join(EDITOR_KEYWORDS if dialect == "editor" else ())
    answers = run_script(VERDICTS, SCHEMA_FILES[dialect], keywords, folder)
    return {Path(name).name: verdict for name, verdict in answers.items()}


@pytest.mark.parametrize("dialect", SCHEMA_FILES)
def test_ajv_agrees_on_the_documents_of_the_folder(dialect: str, tmp_path: Path) -> None:
    for bad in BAD:
        # What the reader alone refuses may not even be JSON.
        if bad.refused_by != "reader":
            shutil.copy(DOCUMENTS / "bad" / bad.file, tmp_path)
    refused = ajv(dialect, tmp_path)
    assert [name for name, accepts in refused.items() if accepts] == []
    accepted = ajv(dialect, DOCUMENTS / "good")
    assert [name for name, accepts in accepted.items() if not accepts] == []
    assert len(refused) + len(accepted) > 75


def test_ajv_agrees_on_every_bound_and_generated_documents(tmp_path: Path) -> None:
    said: dict[str, bool] = {}
    for number, data in enumerate([*edge_documents(), *agreed("changed")]):
        (tmp_path / f"{number}.json").write_bytes(data)
        said[f"{number}.json"] = model_accepts(data)
    for dialect in SCHEMA_FILES:
        answers = ajv(dialect, tmp_path)
        assert set(answers) == set(said)
        different = [name for name in said if answers[name] != said[name]]
        assert not different, (
            f"ajv ({dialect}) and the model differ on {len(different)} documents; the first,"
            f" accepted by {'ajv' if answers[different[0]] else 'the model'} alone: "
            + (tmp_path / different[0]).read_text(encoding="utf-8")
        )
