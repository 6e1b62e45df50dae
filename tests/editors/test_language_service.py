"""What VS Code shows for dossiers in this repository, asked of its own language service.

The settings are those of .vscode/settings.json, read as VS Code reads them. What is expected comes
from the published schema and the published codelists, not from the edition that is tested.
"""

import csv
import json
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

import pytest

from tests.conftest import ROOT, not_tested
from tests.node_packages import run_script

SERVICE: Final = Path(__file__).parent / "node" / "language-service.mjs"
SETTINGS: Final = ROOT / ".vscode" / "settings.json"
FOLDER: Final = ROOT / "schema" / "json-schema" / "1.0"
PUBLISHED: Final = json.loads((FOLDER / "onrecord.schema.json").read_text("utf-8"))
ADDRESS: Final = PUBLISHED["$id"]
DOCUMENTS: Final = ROOT / "tests" / "schema" / "documents"
DOSSIERS: Final = [
    path
    for folder in ("seeds", "data", "tutorial")
    for path in sorted((ROOT / folder).rglob("*.onrecord.json"))
]


class Opened(NamedTuple):
    """A document in the editor, and where it is asked for completions and hovers.

    Offsets are those of Python: no text here has characters that are two units in UTF-16.
    """

    text: str
    complete: tuple[int, ...] = ()
    hover: tuple[int, ...] = ()
    file: str = "data/opened.onrecord.json"


def shown(*documents: Opened) -> list[dict[str, Any]]:
    """What the editor shows of documents; nothing may be fetched from anywhere."""
    asked = {
        "settings": str(SETTINGS),
        "folder": str(ROOT),
        "documents": [document._asdict() for document in documents],
    }
    answer = run_script(SERVICE, asked=asked)
    assert answer["fetched"] == []
    assert len(answer["documents"]) == len(documents)
    found: list[dict[str, Any]] = answer["documents"]
    return found


def diagnosed(*texts: str) -> list[list[str]]:
    return [
        [each["message"] for each in answer["diagnostics"]]
        for answer in shown(*(Opened(text) for text in texts))
    ]


# --- The settings ---------------------------------------------------------------------------------


def test_the_settings_hold_the_edition() -> None:
    (entry,) = json.loads(SETTINGS.read_text("utf-8"))["json.schemas"]
    edition = json.loads((FOLDER / "onrecord.editor.schema.json").read_text("utf-8"))
    assert entry["schema"] == edition
    assert entry["url"] == ADDRESS, "the address that dossiers name"


def test_nothing_but_the_settings_is_tracked_of_the_folder() -> None:
    names = [f".vscode/{name}.json" for name in ("settings", "launch", "tasks", "extensions")]
    done = subprocess.run(
        ["git", "check-ignore", *names], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode > 1:
        not_tested(f"git does not say which files it ignores: {done.stderr.strip()}")
    assert done.stdout.split() == names[1:]


@pytest.mark.parametrize(
    ("file", "names_the_schema", "found"),
    [
        ("data/talks.onrecord.json", True, True),
        ("data/talks.onrecord.json", False, True),
        ("talks.onrecord.json", False, True),
        ("a/b/c/talks.onrecord.json", False, True),
        ("elsewhere.json", True, True),
        ("elsewhere.json", False, False),
        ("onrecord.json", False, False),
        ("datapackage.json", False, False),
    ],
)
def test_dossiers_and_nothing_else_get_the_edition(
    file: str, names_the_schema: bool, found: bool
) -> None:
    document = {"$schema": ADDRESS} if names_the_schema else {}
    (answer,) = shown(Opened(json.dumps({**document, "actor": []}), file=file))
    assert answer["schemas"] == ([ADDRESS] if found else [])
    assert bool(answer["diagnostics"]) is found


# --- Validation -----------------------------------------------------------------------------------


def test_every_published_dossier_and_the_tutorial_are_clean() -> None:
    assert len(DOSSIERS) >= 10
    texts = [path.read_text("utf-8") for path in DOSSIERS]
    assert [found for found in diagnosed(*texts) if found] == []


def test_the_documents_of_the_schema_tests_get_the_same_verdict() -> None:
    with (DOCUMENTS / "expected.csv").open(encoding="utf-8", newline="") as file:
        refused = [row["file"] for row in csv.DictReader(file) if row["refused_by"] != "reader"]
    # An editor takes the schema that `$schema` names, whatever it is.
    refused = [name for name in refused if not name.startswith("dollar-schema")]
    accepted = sorted((DOCUMENTS / "good").glob("*.json"))
    texts = [
        re.sub(r'"\$schema": "[^"]*"', f'"$schema": "{ADDRESS}"', path.read_text("utf-8"))
        for path in (*accepted, *(DOCUMENTS / "bad" / name for name in refused))
    ]
    found = diagnosed(*texts)
    assert len(accepted) >= 15 and len(refused) >= 80
    assert [said for said in found[: len(accepted)] if said] == []
    assert [
        name for name, said in zip(refused, found[len(accepted) :], strict=True) if not said
    ] == []


MISTAKES: Final = {
    "unknown property": (
        '{"actors": [{"id": "act:a", "kind": "person", "name": "A", "naming": "named",'
        ' ⟨"nmae"⟩: "B"}]}',
        "Property nmae is not allowed.",
    ),
    "id in capitals": (
        '{"actors": [{"id": ⟨"act:Ada-Quill"⟩, "kind": "person", "name": "A", "naming": "named"}]}',
        "An id here begins with act: and goes on in lower-case letters a-z and digits, joined by"
        " single - . or /, such as act:words-with-hyphens.",
    ),
    "id of another type": (
        '{"relations": [{"id": "rel:a", "from_id": ⟨"act:a"⟩, "type": "causes", "to_id": "sta:b",'
        ' "basis": "text"}]}',
        "An id here begins with evt: or sta: and goes on in lower-case letters a-z and digits,"
        " joined by single - . or /, such as evt:words-with-hyphens.",
    ),
    "date that is none": (
        '{"gaps": [{"id": "gap:a", "kind": "no_response", "about_id": "evt:a",'
        ' "aspect": "occurrence", "as_of": ⟨"4 May 2021"⟩}]}',
        "Write a day as 2021-05-04, a month as 2021-05, about then as 2021-05~, from when to when"
        " as 2021-05-03/2021-05-05 (EDTF).",
    ),
    "unknown value": (
        '{"actors": [{"id": "act:a", "kind": ⟨"persona"⟩, "name": "A", "naming": "named"}]}',
        'Value is not accepted. Valid values: "person", "organization", "state", "subnational",'
        ' "group", "population".',
    ),
    "unknown value in a list": (
        '{"actors": [{"id": "act:a", "kind": "person", "name": "A", "naming": "named",'
        ' "sectors": ["GOV", ⟨"Government"⟩]}]}',
        'Value is not accepted. Valid values: "COP", "GOV", ',
    ),
    "missing property": (
        '{"actors": [⟨{⟩"id": "act:a", "kind": "person", "naming": "named"}]}',
        'Missing property "name".',
    ),
    "null": (
        '{"actors": [{"id": "act:a", "kind": "person", "name": "A", "naming": "named",'
        ' "note": ⟨null⟩}]}',
        'Incorrect type. Expected "string".',
    ),
    "empty list": (
        '{"actors": [{"id": "act:a", "kind": "person", "name": "A", "naming": "named",'
        ' "aliases": ⟨[]⟩}]}',
        "Array has too few items. Expected 1 or more.",
    ),
    "empty text": (
        '{"actors": [{"id": "act:a", "kind": "person", "name": ⟨""⟩, "naming": "named"}]}',
        "String is shorter than the minimum length of 1.",
    ),
    "country of two letters": (
        '{"actors": [{"id": "act:a", "kind": "person", "name": "A", "naming": "named",'
        ' "country": ⟨"NO"⟩}]}',
        "Write the three capital letters of the country, such as GBR (ISO 3166-1).",
    ),
    "extension without a namespace": (
        '{"actors": [{"id": "act:a", "kind": "person", "name": "A", "naming": "named",'
        ' "extensions": {⟨"page"⟩: 3}}]}',
        "Write namespace:name, in lower-case letters, digits and hyphens.",
    ),
    "language that is none": (
        '{"actors": [{"id": "act:a", "kind": "person", "name": "A", "naming": "named",'
        ' "names": {⟨"Norwegian"⟩: "A"}}]}',
        "Write the tag of the language, such as en or pt-BR (BCP 47).",
    ),
    "latitude beyond the pole": (
        '{"places": [{"id": "plc:a", "name": "A", "kind": "city", "precision": "exact",'
        ' "latitude": ⟨91⟩}]}',
        "Value is above the maximum of 90.",
    ),
    "offset with a fraction": (
        '{"events": [{"id": "evt:a", "kind": "action", "category": "consult", "summary": "A",'
        ' "evidence": [{"segment_id": "seg:a", "start": ⟨0.5⟩}]}]}',
        'Incorrect type. Expected "integer".',
    ),
    "list that is none": (
        '{"actors": ⟨{"id": "act:a"}⟩}',
        'Incorrect type. Expected "array".',
    ),
    "version without quotes": ('{"schema_version": ⟨1.0⟩}', 'Incorrect type. Expected "string".'),
    "version of another major": (
        '{"schema_version": ⟨"2.0"⟩}',
        "Write the version of the schema, such as 1.0.",
    ),
    "key that comes twice": (
        '{"actors": [{"id": "act:a", "kind": "person", "name": "A", "naming": "named",'
        ' ⟨"naming"⟩: "named"}]}',
        "Duplicate object key",
    ),
    "comma too many": (
        '{"actors": [{"id": "act:a", "kind": "person", "name": "A", "naming": "named"⟨,⟩}]}',
        "Trailing comma",
    ),
}


@pytest.mark.parametrize("names_the_schema", [True, False], ids=["$schema", "file name"])
def test_each_kind_of_mistake_is_marked_where_it_is(names_the_schema: bool) -> None:
    head = f'{{"$schema": "{ADDRESS}", ' if names_the_schema else "{"
    opened, ranges = [], []
    for marked, _ in MISTAKES.values():
        version = "" if '"schema_version"' in marked else '"schema_version": "1.0", '
        text = marked.replace("{", head + version, 1)
        start, end = text.index("⟨"), text.index("⟩") - 1
        opened.append(Opened(text.replace("⟨", "").replace("⟩", "")))
        ranges.append([start, end])
    for name, where, answer in zip(MISTAKES, ranges, shown(*opened), strict=True):
        first, *others = answer["diagnostics"]
        assert first["range"] == where, name
        assert first["message"].startswith(MISTAKES[name][1]), name
        assert {each["message"] for each in others} <= {"Duplicate object key"}, name


def test_every_pattern_has_its_sentence() -> None:
    edition = json.loads((FOLDER / "onrecord.editor.schema.json").read_text("utf-8"))
    without = [
        node["pattern"]
        for node in nodes(edition)
        if isinstance(node.get("pattern"), str) and len(node.get("patternErrorMessage", "")) < 20
    ]
    assert without == []


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value:
        if isinstance(inner, dict | list):
            yield from nodes(inner)


# --- Every place of the schema --------------------------------------------------------------------


@cache
def places() -> dict[str, tuple[str, ...]]:
    """Type of object -> the first way to it from the root: names of properties, "*" for an item."""
    found: dict[str, tuple[str, ...]] = {"Dossier": ()}
    queue = ["Dossier"]
    for name in queue:
        for field, schema in definition(name)["properties"].items():
            inner, list_item = (schema["items"], ("*",)) if "items" in schema else (schema, ())
            target = named(inner)
            if target and "properties" in definition(target) and target not in found:
                found[target] = (*found[name], field, *list_item)
                queue.append(target)
    return found


def definition(name: str) -> dict[str, Any]:
    found: dict[str, Any] = PUBLISHED if name == "Dossier" else PUBLISHED["$defs"][name]
    return found


def named(schema: dict[str, Any]) -> str | None:
    (schema,) = schema.get("allOf", [schema])
    return schema["$ref"].rpartition("/")[2] if "$ref" in schema else None


def at(way: tuple[str, ...], inside: str) -> str:
    """A document that holds nothing but the text `inside` at the end of a way."""
    for step in reversed(way):
        inside = f"[{inside}]" if step == "*" else f'{{"{step}": {inside}}}'
    return inside


def asked_at(way: tuple[str, ...], inside: str, *, hover: bool = False) -> Opened:
    """The same, asked where `inside` has a `¦`."""
    text = at(way, inside)
    where = text.index("¦")
    text = text.replace("¦", "")
    return Opened(text, hover=(where,)) if hover else Opened(text, complete=(where,))


@cache
def codelist(name: str) -> dict[str, str]:
    """Value -> definition, of the published codelist of a vocabulary."""
    file = re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()
    with (ROOT / "schema" / "codelists" / f"{file}.csv").open(encoding="utf-8", newline="") as rows:
        return {row["value"]: row["definition"] for row in csv.DictReader(rows)}


def coded() -> list[tuple[str, str, str, bool]]:
    """Every field with a vocabulary: type of object, field, vocabulary, whether it is a list."""
    return [
        (owner, field, target, "items" in schema)
        for owner in places()
        for field, schema in definition(owner)["properties"].items()
        if (target := named(schema.get("items", schema))) and "enum" in definition(target)
    ]


def test_every_type_of_object_has_a_place() -> None:
    objects = {name for name, each in PUBLISHED["$defs"].items() if "properties" in each}
    assert set(places()) == objects | {"Dossier"}
    assert len(coded()) >= 30


# --- Completion -----------------------------------------------------------------------------------


def test_every_value_is_offered_with_its_definition() -> None:
    fields = coded()
    opened = [
        asked_at(places()[owner], f'{{"{field}": {"[¦]" if many else "¦"}}}')
        for owner, field, _, many in fields
    ]
    for (owner, field, name, _), answer in zip(fields, shown(*opened), strict=True):
        (offered,) = answer["completions"]
        documented = {json.loads(each["label"]): each["documentation"] for each in offered}
        assert list(documented) == definition(name)["enum"], f"{owner}.{field}"
        for value, text in documented.items():
            assert text.split("\n")[0] == codelist(name)[value], f"{owner}.{field}: {value}"


def test_every_property_is_offered_with_its_description() -> None:
    opened = [asked_at(way, "{¦}") for way in places().values()]
    for owner, answer in zip(places(), shown(*opened), strict=True):
        (offered,) = answer["completions"]
        documented = {each["label"]: each["documentation"] for each in offered}
        properties = definition(owner)["properties"]
        assert set(documented) == set(properties), owner
        for name, text in documented.items():
            assert on_one_line(properties[name]["description"]) in on_one_line(text), name


def test_a_property_with_a_vocabulary_opens_the_list_of_its_values() -> None:
    fields = [each for each in coded() if not each[3]]
    opened = [asked_at(places()[owner], "{¦}") for owner, *_ in fields]
    for (owner, field, *_), answer in zip(fields, shown(*opened), strict=True):
        (item,) = [each for each in answer["completions"][0] if each["label"] == field]
        assert item["text"] == f'"{field}": $1' and item["suggests"], f"{owner}.{field}"


def test_a_reference_is_begun_with_its_prefix() -> None:
    one, several = shown(
        asked_at(places()["Event"], "{¦}"), asked_at(places()["Relation"], '{"from_id": ¦}')
    )
    (place,) = [each for each in one["completions"][0] if each["label"] == "place_id"]
    assert place["text"] == '"place_id": "plc:$1"'
    assert [(each["label"], each["documentation"]) for each in several["completions"][0]] == [
        ('"evt:"', "The id of an event."),
        ('"sta:"', "The id of a statement."),
    ]


def on_one_line(text: str) -> str:
    """The words alone; without the last stop, since a vocabulary may go on where its field ends."""
    return " ".join(text.split()).removesuffix(".")


# A choice, a place with a text in it, a place without; an escaped sign.
_PLACE: Final = re.compile(r"\$\{\d+\|([^,|]+)[^|]*\|\}|\$\{\d+:([^}]*)\}|\$\d+|\\(\$)")


def filled(snippet: str) -> str:
    """A snippet as it stands when whoever takes it changes nothing."""
    return _PLACE.sub(lambda match: match[1] or match[2] or match[3] or "", snippet)


def test_snippets_are_right_as_they_stand() -> None:
    written = {name for name in places() if "defaultSnippets" in edited(name)}
    assert written == set(places()) - {"Source", "Segment", "Uncoded"}
    opened = [asked_at(places()[name], "¦") for name in places() if name in written]
    completed: list[tuple[str, int, int]] = []
    for document, answer in zip(opened, shown(*opened), strict=True):
        (where,) = document.complete
        offered = [each["text"] for each in answer["completions"][0] if "\n" in each["text"]]
        assert len(offered) >= 1, document.text
        for snippet in map(filled, offered):
            text = document.text[:where] + snippet + document.text[where:]
            completed.append((text, where, where + len(snippet)))
    assert len(completed) >= 20
    answers = shown(*(Opened(text) for text, *_ in completed))
    for (text, start, end), answer in zip(completed, answers, strict=True):
        json.loads(text)
        inside = [
            each
            for each in answer["diagnostics"]
            if start <= each["range"][0] and end >= each["range"][1]
        ]
        assert inside == [], text[start:end]


def edited(name: str) -> dict[str, Any]:
    """What the edition says of a type of object, wherever it says it."""
    edition = json.loads((FOLDER / "onrecord.editor.schema.json").read_text("utf-8"))
    return next(node for node in nodes(edition) if node.get("title") == name)


# --- Hover ----------------------------------------------------------------------------------------


def test_every_property_is_explained() -> None:
    fields = [
        (owner, field, schema["description"])
        for owner in places()
        for field, schema in definition(owner)["properties"].items()
    ]
    opened = [
        asked_at(places()[owner], f'{{"¦{field}": 0}}', hover=True) for owner, field, _ in fields
    ]
    for (owner, field, description), answer in zip(fields, shown(*opened), strict=True):
        (hover,) = answer["hovers"]
        assert on_one_line(description) in on_one_line(hover["text"]), f"{owner}.{field}"


def test_every_value_is_explained() -> None:
    values = [
        (owner, field, name, value, many)
        for owner, field, name, many in coded()
        for value in definition(name)["enum"]
    ]
    opened = [
        asked_at(
            places()[owner],
            f'{{"{field}": {"[" if many else ""}"¦{value}"{"]" if many else ""}}}',
            hover=True,
        )
        for owner, field, _, value, many in values
    ]
    for (owner, field, name, value, _), answer in zip(values, shown(*opened), strict=True):
        (hover,) = answer["hovers"]
        assert f"`{value}`: {codelist(name)[value]}" in hover["text"], f"{owner}.{field}: {value}"
        # The values have their definitions one by one; the list of them all would bury it.
        assert hover["text"].count("`: ") == 1


def test_the_prefix_of_an_id_is_explained() -> None:
    own, reference = shown(
        asked_at(places()["Event"], '{"id": "¦evt:talks"}', hover=True),
        asked_at(places()["Claim"], '{"target_id": "e¦vt:talks"}', hover=True),
    )
    assert "- `evt:` an event" in own["hovers"][0]["text"]
    for line in ("`evt:` an event", "`aff:` an affiliation", "`act:` an actor"):
        assert line in reference["hovers"][0]["text"]
