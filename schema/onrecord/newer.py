"""Reading a dossier of a newer minor version: what it added is kept, named, and not checked.

A newer minor adds optional fields and values of vocabularies, and changes nothing of what the
fields before it say. A field that is not known is passed over by the models and the tables, as
extensions are, and stays in the document. A value that is not known stands in the models and the
tables as it was written; what it means nobody here knows, so no rule judges the record that holds
it. Everything else that does not have the shape of the models is an error, as always.
"""

import copy
import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from onrecord.dossier import Dossier
from onrecord.locator import Locator, pointer
from onrecord.mismatch import mismatches, model_at
from onrecord.problem import Problem
from onrecord.reader import MAX_PROBLEMS, Document, printable
from onrecord.version import KNOWN, UPDATE, Version
from onrecord.vocabularies.vocabulary import unknown_values_taken

_ID = re.compile(r'"id"\s*:\s*"([a-z]{3}:[a-z0-9./-]{1,76})"')

_EXAMPLES = 5

_MOST_ROUNDS = 40


@dataclass(frozen=True, slots=True)
class Newer:
    """What a document of a newer minor version has that this version does not know.

    `problem` is the warning that says so. `unknown` counts what is not known, by its name: a field
    such as `Event.severity`, a value such as `"retract" as act`. `records` are the ids of records
    that hold an unknown value, or of a record that does: no rule judges them. `ids` are those that
    occur in unknown fields.
    """

    problem: Problem
    unknown: Counter[str]
    records: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()


def read_newer(
    document: Document, version: Version, most: int = MAX_PROBLEMS
) -> tuple[Dossier, Newer] | list[Problem]:
    """Return the dossier in a document of a newer minor version, and what of it is not known.

    Or what is wrong with it, up to `most` problems, of which the first says the version.
    """
    errors: list[ErrorDetails] = []
    try:
        return Dossier.model_validate_json(document.text), _newer(document, version, [])
    except ValidationError as error:
        errors = error.errors(include_url=False)
    unknown = [error for error in errors if is_addition(error)]
    newer = _newer(document, version, unknown)
    others = [error for error in errors if not is_addition(error)]
    if not others:
        dossier = _without(document.value, unknown)
        if isinstance(dossier, Dossier):
            return dossier, newer
        others = dossier
    return [newer.problem, *_refusals(mismatches(others, document, most), version)]


def is_addition(error: ErrorDetails) -> bool:
    """Whether an error is that of a field or value which a newer minor can have added."""
    is_value = error["type"] == "enum" and isinstance(error.get("input"), str)
    return is_value or error["type"] == "extra_forbidden"


def _without(value: Any, unknown: Sequence[ErrorDetails]) -> Dossier | list[ErrorDetails]:
    """Return the model of a document without its unknown fields, or why it has none."""
    known = copy.deepcopy(value)
    gone = [error["loc"] for error in unknown if error["type"] == "extra_forbidden"]
    errors: list[ErrorDetails] = []
    with unknown_values_taken():
        for _ in range(_MOST_ROUNDS):
            for location in gone:
                around = known
                for part in location[:-1]:
                    around = around[part]
                del around[location[-1]]
            try:
                return Dossier.model_validate_json(json.dumps(known))
            except ValidationError as error:
                errors = error.errors(include_url=False)
            # An object that held nothing but unknown fields, such as a time.
            gone = [error["loc"] for error in errors if error["type"] == "empty_object"]
            if len(gone) < len(errors):
                break
    return errors


def _refusals(problems: list[Problem], version: Version) -> list[Problem]:
    hint = f"Version {version} may allow it: {UPDATE[0].lower()}{UPDATE[1:]}"
    return [replace(problem, hint=f"{problem.hint} {hint}") for problem in problems]


def _newer(document: Document, version: Version, unknown: Sequence[ErrorDetails]) -> Newer:
    named = Counter(_name(error) for error in unknown)
    ids: set[str] = set()
    records: set[str] = set()
    # Of very many unknown values in one record, that is looked through once.
    outermost: dict[tuple[str | int, ...], None] = {}
    for error in unknown:
        if error["type"] == "extra_forbidden":
            ids.update(_ID.findall(json.dumps(error.get("input"))))
        else:
            outermost[error["loc"][:2]] = None
    for where in outermost if isinstance(document.value, dict) else ():
        record: Any = document.value
        for part in where:
            record = record[part]
        records.update(_ID.findall(json.dumps(record)))
    span = Locator(document.text).value("/schema_version")
    places = {
        name: pointer(*error["loc"]) for error in reversed(unknown) for name in [_name(error)]
    }
    return Newer(
        newer_problem(
            version, named, document.file, pointer="/schema_version", span=span, first=places
        ),
        named,
        frozenset(records),
        frozenset(ids),
    )


def newer_problem(
    version: Version,
    unknown: Counter[str],
    file: str,
    *,
    first: dict[str, str] | None = None,
    **place: Any,
) -> Problem:
    """Return the warning that data are of a newer version; `unknown` counts what is not known.

    `first` are the pointers to the first of each, where there are any.
    """
    number = sum(unknown.values())
    if number:
        said = (
            f"1 part of it that {KNOWN} does not have is not checked"
            if number == 1
            else f"{number:,} parts of it that {KNOWN} does not have are not checked"
        )
        examples = [
            f"{printable(name, 80)} ({_times(count)}{_at(name, first)})"
            for name, count in unknown.most_common(_EXAMPLES)
        ]
        more = len(unknown) - len(examples)
        others = f", and {more:,} more" if more > 0 else ""
        told = f"Not checked, and kept: {', '.join(examples)}{others}. "
    else:
        said = f"nothing in it is unknown to {KNOWN}"
        told = ""
    return Problem(
        "version-newer",
        f"written for version {version} of the schema, and this onrecord knows {KNOWN}: {said}",
        f"{told}{UPDATE}",
        file,
        **place,
    )


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count:,} times"


def _at(name: str, first: dict[str, str] | None) -> str:
    return f", first at {printable(first[name], 80)}" if first and name in first else ""


def _name(error: ErrorDetails) -> str:
    """Return what an unknown field or value is called."""
    *around, last = error["loc"]
    if error["type"] == "extra_forbidden":
        model = model_at(around)
        return f"{model.__name__}.{last}" if model else str(last)
    field = next(part for part in reversed(error["loc"]) if isinstance(part, str))
    return f'"{error.get("input")}" as {field}'
