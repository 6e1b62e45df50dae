"""The models and four validators of the published schema accept and refuse the same documents.

The engines are the models, `jsonschema` (Python), `jsonschema_rs` (Rust) and ajv in strict mode
(JavaScript), the last three with the 2020-12 schema and with its draft-07 twin. In front of all of
them stands the strict reader, which refuses what parsers read differently. The documents are
those of the folder `documents`, and generated ones:

    ONRECORD_EXAMPLES=20000 pytest tests/schema/test_agreement.py

draws as many at random; without it the same few hundred are drawn each time.
"""

import copy
import csv
import hashlib
import json
import os
import re
import shutil
import subprocess
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple, TypeAlias

import jsonschema
import jsonschema_rs
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from onrecord import Dossier
from onrecord.locator import pointer
from onrecord.problem import DataError
from onrecord.reader import FORBIDDEN, parse

HERE: Final = Path(__file__).parent
DOCUMENTS: Final = HERE / "documents"
PUBLISHED: Final = HERE.parents[1] / "schema" / "json-schema" / "1.0"
SCHEMA_FILES: Final = {
    "2020-12": PUBLISHED / "onrecord.schema.json",
    "draft-07": PUBLISHED / "onrecord.draft-07.schema.json",
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
}
IN_PYTHON: Final[dict[str, Any]] = {
    dialect: jsonschema.validators.extend(engine, {"pattern": _exact_pattern})(SCHEMAS[dialect])
    for dialect, engine in LENIENT.items()
}
IN_RUST: Final[dict[str, Any]] = {
    "2020-12": jsonschema_rs.Draft202012Validator(SCHEMAS["2020-12"]),
    "draft-07": jsonschema_rs.Draft7Validator(SCHEMAS["draft-07"]),
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
            return st.lists(conforming(schema["items"]), min_size=schema["minItems"], max_size=2)
        case "object" if "properties" in schema:
            return _objects(schema)
        case "object":
            keys = conforming(schema["propertyNames"])
            values = conforming(schema["additionalProperties"])
            return st.dictionaries(keys, values, min_size=schema["minProperties"], max_size=2)
    raise AssertionError(f"Teach the generator of test documents the type {schema['type']}.")


def _strings(schema: dict[str, Any]) -> Strategy:
    shortest, longest = schema.get("minLength", 0), schema.get("maxLength", 2000)
    if "pattern" in schema:
        matching = st.from_regex(exact(schema["pattern"]), fullmatch=True)
        return matching.filter(lambda text: shortest <= len(text) <= longest)
    full = st.sampled_from(["a", "é", "\u0301", "𝄞"]).map(lambda character: character * longest)
    words = st.text(st.characters(codec="utf-8"), min_size=shortest, max_size=min(longest, 30))
    return st.one_of(*[words.map(allowed)] * 9, full)


def _numbers(schema: dict[str, Any], numbers: Strategy) -> Strategy:
    least, most = schema.get("minimum", -(2**53) + 1), schema.get("maximum", 2**53 - 1)
    return st.sampled_from([least, most]) | numbers.filter(lambda n: least <= n <= most)


def _objects(schema: dict[str, Any]) -> Strategy:
    fields = {name: conforming(field) for name, field in schema["properties"].items()}
    required = {name: fields.pop(name) for name in schema.get("required", [])}
    return st.fixed_dictionaries(required, optional=fields)


def _good_documents() -> Strategy:
    """Documents of one list each: a whole one would seldom be small enough to look at."""
    properties = SCHEMAS["2020-12"]["properties"]
    head = {"schema_version": conforming(properties["schema_version"])}
    lists = [name for name, field in properties.items() if field["type"] == "array"]
    return st.one_of(
        st.fixed_dictionaries(
            {**head, name: conforming(properties[name])},
            optional={"$schema": conforming(properties["$schema"])},
        )
        for name in lists
    )


_READABLE: Final = [json.loads(path.read_bytes()) for path in GOOD]
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
    document = copy.deepcopy(draw(st.sampled_from(_READABLE) | _good_documents()))
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
    at = draw(st.sampled_from([0, len(text)]) | st.integers(0, len(text)))
    character = draw(st.sampled_from(_ODD_CHARACTERS))
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
FEW: Final = {"conforming": 200, "changed": 1000}


@pytest.mark.parametrize("kind", GENERATED)
def test_engines_agree_on_generated_documents(kind: str) -> None:
    seen: Counter[str] = Counter()

    @examples(FEW[kind])
    @given(GENERATED[kind])
    def agree(data: bytes) -> None:
        if not reader_accepts(data):
            seen["unreadable"] += 1
            return
        said = verdicts(data)
        assert len(set(said.values())) == 1, said
        seen["accepted" if all(said.values()) else "refused"] += 1
        assert kind == "changed" or all(said.values()), said

    agree()
    # Else the documents would prove nothing.
    drawn = seen.total()
    assert seen["unreadable"] < drawn / 10, seen
    assert seen["accepted"] > drawn / 10, seen
    assert kind == "conforming" or seen["refused"] > drawn / 3, seen


# --- ajv ----------------------------------------------------------------------------------------

AJV: Final = HERE / "ajv"


def _without_ajv(reason: str) -> None:
    if os.environ.get("ONRECORD_SKIP_NOTHING") == "1":
        pytest.fail(f"ajv cannot be asked, and ONRECORD_SKIP_NOTHING=1: {reason}")
    pytest.skip(f"ajv is not asked: {reason}")


def _npm_ci() -> None:
    """The packages of the lock file in ajv/node_modules, unless they are there already.

    They are installed beside it and moved, so that tests can run at the same time.
    """
    lock = (AJV / "package-lock.json").read_bytes()
    stamp = AJV / "node_modules" / ".installed"
    wanted = hashlib.sha256(lock).hexdigest()
    if stamp.is_file() and stamp.read_text() == wanted:
        return
    npm = shutil.which("npm")
    if npm is None:
        return _without_ajv("npm is not installed")
    with tempfile.TemporaryDirectory(prefix=".installing-", dir=AJV) as folder:
        for name in ("package.json", "package-lock.json", ".npmrc"):
            shutil.copy(AJV / name, folder)
        done = subprocess.run(
            [npm, "ci"], cwd=folder, capture_output=True, text=True, timeout=300, check=False
        )
        if done.returncode:
            lines = done.stderr.strip().splitlines() or ["no message"]
            return _without_ajv(f"npm ci failed: {lines[0]}")
        made = Path(folder) / "node_modules"
        (made / ".installed").write_text(wanted)
        if stamp.parent.exists():
            try:
                stamp.parent.rename(Path(folder) / "old")
            except FileNotFoundError:
                pass  # another process was first
        try:
            made.rename(stamp.parent)
        except OSError:
            assert stamp.read_text() == wanted  # another process was first


Ajv: TypeAlias = Callable[[str, Path], dict[str, bool]]


@pytest.fixture(scope="module")
def ajv() -> Ajv:
    """Gives ajv's verdicts on the JSON files of a folder, by name."""
    node = shutil.which("node")
    if node is None:
        _without_ajv("node is not installed")
    _npm_ci()

    def ask(dialect: str, folder: Path) -> dict[str, bool]:
        done = subprocess.run(
            [str(node), str(AJV / "verdicts.mjs"), str(SCHEMA_FILES[dialect]), str(folder)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return {Path(name).name: verdict for name, verdict in json.loads(done.stdout).items()}

    return ask


@pytest.mark.parametrize("dialect", SCHEMA_FILES)
def test_ajv_agrees_on_the_documents_of_the_folder(
    ajv: Ajv, dialect: str, tmp_path: Path
) -> None:
    for bad in BAD:
        # What the reader alone refuses may not even be JSON.
        if bad.refused_by != "reader":
            shutil.copy(DOCUMENTS / "bad" / bad.file, tmp_path)
    refused = ajv(dialect, tmp_path)
    assert [name for name, accepts in refused.items() if accepts] == []
    accepted = ajv(dialect, DOCUMENTS / "good")
    assert [name for name, accepts in accepted.items() if not accepts] == []
    assert len(refused) + len(accepted) > 75


def test_ajv_agrees_on_generated_documents(ajv: Ajv, tmp_path: Path) -> None:
    said: dict[str, bool] = {}

    @examples(FEW["changed"])
    @given(GENERATED["changed"])
    def collect(data: bytes) -> None:
        if reader_accepts(data):
            name = f"{len(said)}.json"
            (tmp_path / name).write_bytes(data)
            said[name] = model_accepts(data)

    collect()
    for dialect in SCHEMA_FILES:
        answers = ajv(dialect, tmp_path)
        assert set(answers) == set(said)
        different = [name for name in said if answers[name] != said[name]]
        assert not different, (
            f"ajv ({dialect}) and the model differ on {len(different)} documents; the first,"
            f" accepted by {'ajv' if answers[different[0]] else 'the model'} only: "
            + (tmp_path / different[0]).read_text(encoding="utf-8")
        )
