"""The typed clients: generated, compiled, and whether they keep what they read."""

import copy
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

import pytest
from jsonschema import Draft202012Validator

ROOT = Path(__file__).resolve().parents[2]
CLIENTS = ROOT / "clients"
TYPESCRIPT = CLIENTS / "typescript"
TSC = TYPESCRIPT / "node_modules" / "typescript" / "bin" / "tsc"
GO = CLIENTS / "go"
SCHEMA = json.loads((ROOT / "schema/json-schema/1.0/onrecord.schema.json").read_text("utf-8"))
DEFINITIONS = {"Dossier": SCHEMA, **SCHEMA["$defs"]}

VALIDATOR = Draft202012Validator(SCHEMA)

FOLDERS = ["seeds", "data", "tutorial"]
DOSSIERS = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.onrecord.json"))


def run(*command: str | Path, cwd: Path, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=cwd, env=os.environ | env, capture_output=True, text=True, check=False
    )


def succeed(*command: str | Path, cwd: Path, **env: str) -> str:
    done = run(*command, cwd=cwd, **env)
    assert done.returncode == 0, f"{done.args}\n{done.stdout}{done.stderr}"
    return done.stdout


# ---------------------------------------------------------------------------------------------
# The generated files


@cache
def checked(client: str) -> subprocess.CompletedProcess[str]:
    """What `clients/generate --check` says; it installs npm's packages on the way."""
    return run(sys.executable, CLIENTS / "generate", "--check", client, cwd=ROOT)


def needs(client: str) -> None:
    done = checked(client)
    if done.returncode == 3:
        not_tested(done.stderr.strip())


def not_tested(why: str) -> NoReturn:
    if os.environ.get("ONRECORD_SKIP_NOTHING") == "1":
        pytest.fail(why)
    pytest.skip(why)


@pytest.mark.parametrize("client", ["typescript", "go"])
def test_committed_files_are_what_the_schema_generates(client: str) -> None:
    needs(client)
    assert checked(client).returncode == 0, checked(client).stdout + checked(client).stderr


def test_generate_says_what_to_install() -> None:
    done = run(sys.executable, CLIENTS / "generate", "--check", cwd=ROOT, PATH="")
    assert done.returncode == 3
    assert done.stdout == ""
    said = done.stderr.splitlines()
    assert [line.split(". ")[0] for line in said] == [
        "clients/typescript/onrecord.d.ts not generated: `node` is not installed",
        "clients/go/onrecord.go not generated: `go` is not installed",
    ]


@pytest.mark.parametrize(
    ("file", "declaration"),
    [
        ("typescript/onrecord.d.ts", r"^export (?:declare )?(?:interface|type|enum|class) (\w+)"),
        ("go/onrecord.go", r"^type (\w+)"),
    ],
)
def test_types_are_named_as_the_schema_names_them(file: str, declaration: str) -> None:
    code = (CLIENTS / file).read_text("utf-8")
    assert sorted(re.findall(declaration, code, re.MULTILINE)) == sorted(DEFINITIONS)


def test_package_lock_holds_hashes_and_no_index_address() -> None:
    lock = json.loads((TYPESCRIPT / "package-lock.json").read_text("utf-8"))
    packages = {path: package for path, package in lock["packages"].items() if path}
    assert [path for path, package in packages.items() if "resolved" in package] == []
    assert [path for path, package in packages.items() if "integrity" not in package] == []


# ---------------------------------------------------------------------------------------------
# What goes through them: the dataset, and dossiers made from the schema


def nodes(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        yield schema
        for value in schema.values():
            yield from nodes(value)
    elif isinstance(schema, list):
        for item in schema:
            yield from nodes(item)


def definition(reference: str) -> dict[str, Any]:
    found = SCHEMA["$defs"][reference.removeprefix("#/$defs/")]
    assert isinstance(found, dict)
    return found


# As many records of a type as it takes to use every value of every enum that a property holds.
VARIANTS = max(
    len(definition(node["allOf"][0]["$ref"]).get("enum", []))
    for node in nodes(SCHEMA)
    if "allOf" in node
)

# Strings to choose from: hard ones where the schema takes any text, then what patterns ask for.
PREFIXES = ["src", "seg", "act", "aff", "plc", "evt", "par", "rel", "sta", "clm", "gap"]
TEXTS = ['<b> & "é" \\ / \u2028\u2029\n\t', "e\u0301 \u0416 \u4e2d \U0001f469\u200d\U0001f467", "a"]
STRINGS = [
    "https://example.org/?a=b&c=<d>",
    "test:any",
    *(f"{prefix}:a-1/b.2" for prefix in PREFIXES),
    *("1.0", "en-GB", "AAA", "2025-01-31", "2025-01~/2025-02", "0123456789abcdef" * 4),
]


@cache
def string(schema: str, i: int) -> str:
    """Find a string that a schema takes."""
    fits = Draft202012Validator(json.loads(schema)).is_valid
    found = [text for text in (TEXTS[i % len(TEXTS)], *TEXTS, *STRINGS) if fits(text)]
    assert found, f"add a string to STRINGS that fits {schema}"
    return found[0]


def made(schema: dict[str, Any], i: int, *, full: bool = True) -> Any:
    """Build a value with every property that the schema knows, or with none it can do without."""
    if "allOf" in schema:
        (schema,) = schema["allOf"]
    if "$ref" in schema:
        schema = definition(schema["$ref"])
    if "enum" in schema:
        return schema["enum"][i % len(schema["enum"])]
    match schema["type"]:
        case "object" if "properties" in schema:
            return {
                name: made(value, i, full=full)
                for name, value in schema["properties"].items()
                if full or name in schema.get("required", [])
            }
        case "object":
            key = string(json.dumps(schema["propertyNames"]), 0)
            values = schema["additionalProperties"]
            anything: list[Any] = [None, False, 0, "", [], {}, {"a": [{"null": None}, 0.5, -1e-7]}]
            return {key: made(values, i) if values else anything}
        case "array":
            items = definition(schema["items"]["$ref"]) if "$ref" in schema["items"] else {}
            count = len(items["enum"]) if "enum" in items else 1 + i % 2
            return [made(schema["items"], i + j, full=full) for j in range(count)]
        case "string":
            return string(json.dumps(schema), i % len(TEXTS))
        case "integer" | "number":
            low, high = schema["minimum"], schema["maximum"]
            middle = 1 if schema["type"] == "integer" else 0.125
            return [0, low, middle, high][i % 4]
        case "boolean":
            return i % 2 == 1
        case other:
            raise NotImplementedError(other)


def maximal() -> dict[str, Any]:
    dossier = {}
    for name, schema in SCHEMA["properties"].items():
        if schema["type"] == "array":
            dossier[name] = [made(schema["items"], i) for i in range(VARIANTS)]
        else:
            dossier[name] = made(schema, 0)
    return dossier


def minimal() -> dict[str, Any]:
    dossier = made(SCHEMA, 0, full=False)
    for name, schema in SCHEMA["properties"].items():
        if schema["type"] == "array":
            dossier[name] = [made(schema["items"], 0, full=False)]
    assert isinstance(dossier, dict)
    return dossier


# What only an extension can hold, and no file that the project's own reader takes.
ANYTHING = {
    "big": 9007199254740993,
    "whole": 1.0,
    "exponent": 1e2,
    "negative zero": -0.0,
    "high": 1.7976931348623157e308,
    "precise": 0.1234567890123456789,
    "lone surrogate": "\ud800",
    "__proto__": {"constructor": None},
    "": [[], {}, None, True],
}


def extended() -> dict[str, Any]:
    dossier = minimal()
    dossier["actors"][0]["extensions"] = {"test:anything": ANYTHING}
    return dossier


def merged() -> dict[str, Any]:
    whole: dict[str, Any] = {}
    for path in DOSSIERS:
        for name, value in json.loads(path.read_text("utf-8")).items():
            if isinstance(value, list):
                whole.setdefault(name, []).extend(value)
            else:
                whole[name] = value
    return whole


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("corpus")
    makers: dict[str, Callable[[], dict[str, Any]]] = {
        "merged": merged,
        "maximal": maximal,
        "minimal": minimal,
        "extended": extended,
        "empty": lambda: {"schema_version": "1.0"},
    }
    for name, make in makers.items():
        (folder / f"{name}.json").write_text(json.dumps(make(), indent=2), "utf-8")
    return [*DOSSIERS, *(folder / f"{name}.json" for name in makers)]


def test_there_is_a_dataset() -> None:
    assert DOSSIERS, f"no *.onrecord.json under {', '.join(FOLDERS)}"


def test_made_dossiers_fit_the_schema_and_use_all_of_it() -> None:
    for dossier in (maximal(), minimal(), extended(), merged()):
        VALIDATOR.validate(dossier)
    used: dict[str, set[str]] = {name: set() for name in DEFINITIONS}

    def note(schema: dict[str, Any], value: Any, name: str = "") -> None:
        if "allOf" in schema:
            (schema,) = schema["allOf"]
        if "$ref" in schema:
            name = schema["$ref"].removeprefix("#/$defs/")
            schema = definition(schema["$ref"])
        if "enum" in schema:
            used[name].add(value)
        elif isinstance(value, list):
            for item in value:
                note(schema["items"], item)
        elif "properties" in schema:
            for key, item in value.items():
                used[name].add(key)
                note(schema["properties"][key], item)

    note(SCHEMA, maximal(), "Dossier")
    for name, schema in DEFINITIONS.items():
        assert used[name] == set(schema.get("enum") or schema["properties"]), name


# ---------------------------------------------------------------------------------------------
# Read, write, read again

# Where the schema says `number`, 1 and 1.0 are one number; anywhere else they are two.
NUMBERS = {"latitude", "longitude"}

# What a client is known to lose: values beyond what the format's common ground can hold.
LOST: dict[str, list[str]] = {
    "typescript": [
        f"extended.json/actors/0/extensions/test:anything/{name}"
        for name in ("big", "exponent", "negative zero", "whole")
    ],
    "go": [],
}


def differences(before: Any, after: Any, path: str) -> list[str]:
    """Name the places where two JSON values differ; order of keys aside, all of them count."""
    if isinstance(before, dict) and isinstance(after, dict):
        found = [f"{path}/{key}" for key in before.keys() ^ after.keys()]
        for key in before.keys() & after.keys():
            found += differences(before[key], after[key], f"{path}/{key}")
        return sorted(found)
    if isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        found = []
        for i, (old, new) in enumerate(zip(before, after, strict=True)):
            found += differences(old, new, f"{path}/{i}")
        return found
    if path.rsplit("/", 1)[-1] in NUMBERS:
        return [] if float(before) == float(after) else [path]
    same = type(before) is type(after) and repr(before) == repr(after)
    return [] if same else [path]


@pytest.fixture(scope="module")
def typescript(tmp_path_factory: pytest.TempPathFactory) -> list[str | Path]:
    """The command that reads and writes through TypeScript, compiled with the strictest flags."""
    needs("typescript")
    folder = tmp_path_factory.mktemp("typescript")
    succeed("node", TSC, "--project", TYPESCRIPT, "--outDir", folder, cwd=TYPESCRIPT)
    return ["node", folder / "roundtrip.mjs"]


@pytest.fixture(scope="module")
def go(tmp_path_factory: pytest.TempPathFactory) -> list[str | Path]:
    """The command that reads and writes through Go."""
    needs("go")
    program = tmp_path_factory.mktemp("go") / "roundtrip"
    succeed("go", "build", "-buildvcs=false", "-o", program, "./cmd/roundtrip", cwd=GO)
    return [program]


@pytest.mark.parametrize("client", ["typescript", "go"])
def test_nothing_is_lost(
    client: str, corpus: list[Path], tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    command = request.getfixturevalue(client)
    out = succeed(*command, "--write", tmp_path, *corpus, cwd=ROOT)
    assert out.count(" records, lossless\n") == len(corpus), out
    lost = []
    for i, path in enumerate(corpus):
        before = json.loads(path.read_text("utf-8"))
        after = json.loads((tmp_path / f"{i}.json").read_text("utf-8"))
        lost += differences(before, after, path.name)
    assert lost == LOST[client]


@pytest.mark.parametrize(("before", "after"), [(1, 1.0), (0, False), (0.0, -0.0), ([], {}), (1, 2)])
def test_differences_are_seen(before: Any, after: Any) -> None:
    assert differences({"a": [before]}, {"a": [after]}, "f") == ["f/a/0"]
    assert differences({"a": before}, {}, "f") == ["f/a"]
    assert differences({"a": [before]}, {"a": [before]}, "f") == []


def test_go_is_vetted_and_compiles_where_integers_have_32_bits() -> None:
    needs("go")
    succeed("go", "vet", "./...", cwd=GO)
    succeed("go", "build", "-o", os.devnull, ".", cwd=GO, GOARCH="386", CGO_ENABLED="0")


# ---------------------------------------------------------------------------------------------
# What the clients refuse. `typescript` is the compiler's verdict on the dossier as a literal.

Change = Callable[[dict[str, Any]], Any]

BAD: dict[str, tuple[Change, set[str]]] = {
    "unknown value": (lambda d: d["actors"][0].update(kind="robot"), {"typescript", "go"}),
    "unknown value in a list": (
        lambda d: d["events"][0].update(contexts=["military", "weather"]),
        {"typescript", "go"},
    ),
    "required property missing": (lambda d: d["actors"][0].pop("name"), {"typescript", "go"}),
    "unknown property": (lambda d: d["actors"][0].update(nmae="a"), {"typescript", "go"}),
    "other case": (lambda d: d["actors"][0].update(Note="a"), {"typescript", "go"}),
    "null": (lambda d: d["actors"][0].update(note=None), {"typescript", "go"}),
    "null in a list": (lambda d: d["actors"].append(None), {"typescript", "go"}),
    "text for a number": (lambda d: d["places"][0].update(latitude="1"), {"typescript", "go"}),
    "number for a boolean": (
        lambda d: d["statements"][0].update(speakers_exhaustive=0),
        {"typescript", "go"},
    ),
    "list for an object": (lambda d: d["events"][0].update(time=[]), {"typescript", "go"}),
    "empty list": (lambda d: d.update(gaps=[]), {"typescript", "go"}),
    "extension of another type": (
        lambda d: d["actors"][0].update(extensions="a"),
        {"typescript", "go"},
    ),
    "pattern": (lambda d: d["actors"][0].update(id="act:A"), {"go"}),
    "version": (lambda d: d.update(schema_version="2.0"), {"go"}),
    "too long": (lambda d: d["actors"][0].update(name="a" * 2001), {"go"}),
    "empty text": (lambda d: d["actors"][0].update(name=""), {"go"}),
    "fraction for an integer": (lambda d: d["sources"][0].update(text_length=1.5), {"go"}),
    "below the minimum": (lambda d: d["sources"][0].update(text_length=-1), {"go"}),
    "above the maximum": (lambda d: d["places"][0].update(latitude=90.5), {"go"}),
    "integer beyond 2^53": (lambda d: d["sources"][0].update(text_length=2**53), set()),
    "pattern in a list": (lambda d: d["statements"][0].update(speaker_ids=["hamas"]), set()),
    "key of a map": (lambda d: d["actors"][0].update(extensions={"a": 1}), set()),
    "empty map": (lambda d: d["actors"][0].update(extensions={}), {"go"}),
    "empty text in a map": (lambda d: d["actors"][0].update(names={"en": ""}), set()),
}


@pytest.fixture(scope="module")
def bad() -> dict[str, dict[str, Any]]:
    dossiers = {}
    for name, (change, _) in BAD.items():
        dossier = copy.deepcopy(minimal())
        change(dossier)
        assert not VALIDATOR.is_valid(dossier), name
        dossiers[name] = dossier
    return dossiers


def expected(client: str) -> set[str]:
    return {name for name, (_, by) in BAD.items() if client in by}


def test_go_refuses(bad: dict[str, dict[str, Any]], go: list[str | Path], tmp_path: Path) -> None:
    refused = set()
    for name, dossier in bad.items():
        path = tmp_path / "bad.json"
        path.write_text(json.dumps(dossier), "utf-8")
        done = run(*go, path, cwd=ROOT)
        assert (done.returncode == 0) == ("lossless" in done.stdout), done.stdout
        if "bad.json: refused: " in done.stdout:
            refused.add(name)
    assert refused == expected("go")


def type_check(dossiers: dict[str, dict[str, Any]], folder: Path) -> str:
    """Type-check dossiers as literals and return what the compiler says, by file name."""
    types = json.dumps(str(TYPESCRIPT / "onrecord.d.ts"))
    for name, dossier in dossiers.items():
        (folder / f"{name}.mts").write_text(
            f"import type {{ Dossier }} from {types};\n"
            f"export const dossier: Dossier = {json.dumps(dossier, indent=2)};\n",
            "utf-8",
        )
    config = {
        "extends": str(TYPESCRIPT / "tsconfig.json"),
        "compilerOptions": {"noEmit": True, "rootDir": "/", "types": []},
        "files": [f"{name}.mts" for name in dossiers],
    }
    (folder / "tsconfig.json").write_text(json.dumps(config), "utf-8")
    return run("node", TSC, "--pretty", "false", "--project", folder, cwd=folder).stdout


def test_typescript_types_fit_the_dataset(corpus: list[Path], tmp_path: Path) -> None:
    needs("typescript")
    dossiers = {f"{i}": json.loads(path.read_text("utf-8")) for i, path in enumerate(corpus)}
    assert type_check(dossiers, tmp_path) == ""


def test_typescript_refuses(bad: dict[str, dict[str, Any]], tmp_path: Path) -> None:
    needs("typescript")
    said = type_check({name.replace(" ", "_"): dossier for name, dossier in bad.items()}, tmp_path)
    refused = {file.replace("_", " ") for file in re.findall(r"^(.+)\.mts\(", said, re.MULTILINE)}
    assert refused == expected("typescript"), said


# ---------------------------------------------------------------------------------------------
# The examples of the READMEs run


def example(readme: Path, language: str) -> str:
    (code,) = re.findall(rf"^```{language}\n(.*?)^```", readme.read_text("utf-8"), re.M | re.S)
    assert isinstance(code, str)
    return code


DENIAL = {
    "schema_version": "1.0",
    "statements": [
        {
            "id": "sta:s",
            "act": "deny",
            "speaker_ids": ["act:hamas"],
            "content": "given",
            "claims": [
                {
                    "id": "clm:s/1",
                    "target_id": "evt:e",
                    "aspect": "occurrence",
                    "polarity": "negative",
                    "certainty": "certain",
                    "modality": "factual",
                }
            ],
        }
    ],
}


def test_typescript_example(tmp_path: Path) -> None:
    needs("typescript")
    VALIDATOR.validate(DENIAL)
    (tmp_path / "denial.json").write_text(json.dumps(DENIAL), "utf-8")
    (tmp_path / "example.mts").write_text(example(TYPESCRIPT / "README.md", "ts"), "utf-8")
    # the package as npm installs it
    package = tmp_path / "node_modules" / "onrecord"
    package.mkdir(parents=True)
    for file in ["package.json", *json.loads((TYPESCRIPT / "package.json").read_text())["files"]]:
        shutil.copy(TYPESCRIPT / file, package)
    config = {
        "extends": str(TYPESCRIPT / "tsconfig.json"),
        "compilerOptions": {
            "rootDir": str(tmp_path),
            "outDir": str(tmp_path),
            "typeRoots": [str(TYPESCRIPT / "node_modules" / "@types")],
        },
        "files": ["example.mts"],
    }
    (tmp_path / "tsconfig.json").write_text(json.dumps(config), "utf-8")
    succeed("node", TSC, "--project", tmp_path, cwd=tmp_path)
    assert succeed("node", "example.mjs", "denial.json", cwd=tmp_path) == (
        "deny act:hamas NOT: evt:e\n"
    )


def test_go_example(tmp_path: Path) -> None:
    needs("go")
    (tmp_path / "main.go").write_text(example(GO / "README.md", "go"), "utf-8")
    (tmp_path / "go.mod").write_text(
        "module example\n\ngo 1.21\n\n"
        "require w3id.org/onrecord v1.0.0\n\n"
        f"replace w3id.org/onrecord => {GO}\n",
        "utf-8",
    )
    succeed("go", "build", "-o", "example", ".", cwd=tmp_path)
    done = subprocess.run(
        [tmp_path / "example"], input=json.dumps(DENIAL), capture_output=True, text=True, check=True
    )
    assert done.stdout == "deny [act:hamas] NOT:  evt:e\n"
