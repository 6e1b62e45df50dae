"""The codebook: records, fields, vocabularies, standing with its cases, the guidelines."""

import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from onrecord import table_files
from onrecord.count import Count
from onrecord.dossier import SCHEMA_VERSION, Dossier
from onrecord.edtf import bounds
from onrecord.evidence import Evidence
from onrecord.identifier import PREFIXES, Reference
from onrecord.normalisation import normalised
from onrecord.publication.codelists import all_vocabularies, columns_of, name_of
from onrecord.quote import Quote
from onrecord.segment import Uncoded
from onrecord.shape import Shape
from onrecord.tables.layout import RECORD_TABLES, TABLE_OF_PREFIX, TABLES, Field, fields
from onrecord.text import DerivesBounds
from onrecord.vocabularies import CATEGORY_MODES, CROSSWALKS, Category, Vocabulary
from onrecord.when import When

CODEBOOK_FILE = "schema/codebook.md"
STANDING_FILE = "schema/standing.md"
GUIDELINES_FILE = "schema/guidelines.md"
CASES_FILE = "tests/standing/cases.yaml"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _targets(reference: Reference) -> str:
    if set(reference.prefixes) == set(PREFIXES):
        return "any record"
    models = [RECORD_TABLES[TABLE_OF_PREFIX[prefix]].__name__ for prefix in reference.prefixes]
    return " or ".join(f"[{model}](#{model.lower()})" for model in models)


def _type(field: Field) -> str:
    inner: Any = field.inner
    if field.model is not None:
        name = f"[{field.model.__name__}](#{field.model.__name__.lower()})"
    elif isinstance(inner, type) and issubclass(inner, Vocabulary):
        name = f"[{inner.__name__}](#vocabulary-{name_of(inner).replace('_', '-')})"
    elif field.name == "extensions":
        return "any JSON, by `namespace:name`"
    elif reference := next((m for m in field.metadata if isinstance(m, Reference)), None):
        name = f"id of {_targets(reference)}"
    elif DerivesBounds in field.metadata:
        name = "[EDTF](#dates)"
    else:
        name = {str: "text", int: "integer", float: "number", bool: "boolean"}[inner]
    if field.container == "list":
        return f"list of {name}"
    return f"{name} by language" if field.container == "map" else name


def _paragraphs(model: type) -> str:
    return inspect.cleandoc(model.__doc__ or "")


def _model(model: type[Shape], level: str) -> Iterator[str]:
    yield f"{level} {model.__name__}"
    yield ""
    yield _paragraphs(model)
    yield ""
    yield "| field | | type | meaning |"
    yield "|---|---|---|---|"
    for field in fields(model):
        need = "required" if field.required else "optional"
        yield f"| `{field.name}` | {need} | {_type(field)} | {_cell(field.description)} |"
    yield ""


def _vocabulary(name: str, vocabulary: type[Vocabulary]) -> Iterator[str]:
    crosswalks = columns_of(vocabulary)[3:]
    yield f"### Vocabulary: {name.replace('_', ' ')}"
    yield ""
    yield " ".join(_paragraphs(vocabulary).split())
    yield ""
    yield "| value | definition |" + "".join(f" {CROSSWALKS[key]} |" for key in crosswalks)
    yield "|---|---|" + "---|" * len(crosswalks)
    for member in vocabulary:
        extra = "".join(f" {_cell(member.crosswalks.get(key, '-'))} |" for key in crosswalks)
        yield f"| `{member.value}` | {_cell(member.definition)} |{extra}"
    yield ""
    if vocabulary is Category:
        yield "Modes by category:"
        yield ""
        for category, modes in CATEGORY_MODES.items():
            yield f"- `{category}`: {', '.join(f'`{mode}`' for mode in modes)}"
        yield ""


def _tables() -> Iterator[str]:
    yield "| table | rows | key |"
    yield "|---|---|---|"
    for table in TABLES.values():
        key = ", ".join(f"`{name}`" for name in table.primary_key)
        yield f"| `{table.name}` | {_cell(table.description)} | {key} |"
    yield ""


def _record(kind: str, record: dict[str, Any]) -> str:
    def shown(value: Any) -> str:
        if isinstance(value, dict):
            return "{" + ", ".join(f"{k}: {shown(v)}" for k, v in value.items()) + "}"
        if isinstance(value, list):
            return "[" + ", ".join(shown(item) for item in value) + "]"
        return str(value).lower() if isinstance(value, bool) else str(value)

    return f"{kind}: {shown(record)}"


def _cases(root: Path) -> Iterator[str]:
    import yaml

    cases = yaml.safe_load((root / CASES_FILE).read_text("utf-8"))
    for row in range(1, 11):
        for case in (case for case in cases if case["row"] == row):
            yield f"#### Row {row}: {case['name'].replace('-', ' ')}"
            yield ""
            yield f"{case['why']}."
            yield ""
            yield "```yaml"
            for kind, records in case["given"].items():
                for record in records:
                    yield _record(kind.removesuffix("s"), record)
            for record_id, expected in case["standings"].items():
                standing = expected["standing"] if isinstance(expected, dict) else expected
                yield f"=> {record_id} is {standing}"
            yield "```"
            yield ""


def codebook(root: Path) -> str:
    """Return the codebook as Markdown, from the models, the prose and the cases below `root`."""
    lines = [
        f"# The onrecord codebook, schema {SCHEMA_VERSION}",
        "",
        "<!-- Generated by `make generate` from the models, schema/standing.md,",
        "schema/guidelines.md and tests/standing/cases.yaml. Do not edit. -->",
        "",
        "[Records](#records) · [Values](#values) · [Vocabularies](#vocabularies) ·",
        "[Tables](#tables) · [Dates](#dates) · [Normalised text](#normalised-text) ·",
        "[Standing](#standing) · [Encoding guidelines](#encoding-guidelines)",
        "",
        "## Records",
        "",
        "A required field is always there; an optional one is absent when it is not known or does",
        "not apply, never null, and a list is absent when it is empty.",
        "",
    ]
    lines += _model(Dossier, "###")
    for model in RECORD_TABLES.values():
        lines += _model(model, "###")
    lines += ["## Values", "", "Parts of records that have no id of their own.", ""]
    for value in (Evidence, Quote, When, Count, Uncoded):
        lines += _model(value, "###")
    lines += ["## Vocabularies", ""]
    lines += ["Crosswalks give the nearest term of another standard.", ""]
    for name, vocabulary in all_vocabularies().items():
        lines += _vocabulary(name, vocabulary)
    lines += ["## Tables", "", "The same records as flat tables, one CSV file each.", ""]
    lines += _tables()
    lines += ["### Tables as files", "", inspect.cleandoc(table_files.__doc__ or ""), ""]
    lines += ["## Dates", "", inspect.cleandoc(bounds.__doc__ or ""), ""]
    lines += ["## Normalised text", "", inspect.cleandoc(normalised.__doc__ or ""), ""]
    lines += [(root / STANDING_FILE).read_text("utf-8").strip(), ""]
    lines += ["### Worked cases", ""]
    lines += _cases(root)
    lines += [(root / GUIDELINES_FILE).read_text("utf-8").strip(), ""]
    return "\n".join(lines).rstrip() + "\n"
