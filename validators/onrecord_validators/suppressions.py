"""Suppressions: reading those of a dataset strictly, and telling which of them are no good."""

import os
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Any, cast

from pydantic import MISSING, Field, ValidationError

from onrecord.locator import Locator, pointer
from onrecord.problem import DataError, Problem, Span
from onrecord.reader import Limits, parse, printable, read
from onrecord.shape import Shape
from onrecord.text import IsoDate, Text
from onrecord_validators.catalogue import catalogue
from onrecord_validators.report import Report
from onrecord_validators.rule import Rule
from onrecord_validators.suppression import SUPPRESSIONS_FILE, Suppression

KINDS: dict[str, str] = {
    "suppression-malformed": "A suppression does not have the form that it needs.",
    "suppression-unexplained": "A suppression gives no reason, or no day on which it ends.",
    "suppression-not-allowed": "A suppression names a rule that nobody may suppress, or none.",
    "suppression-expired": "The day on which a suppression ends has passed.",
    "suppression-unused": "A suppression covers no finding.",
}
"""The kinds of problem with suppressions, each with its definition."""

LIMITS = Limits(max_bytes=1024 * 1024, max_values=20_000, max_depth=8)
"""How much of the file is read: thousands of suppressions are no suppressions any more."""

_FORM = (
    'An entry is {"rule": CODE, "record_id": ID, "reason": WHY, "expires": "YYYY-MM-DD"}; instead'
    ' of "record_id" it may have "file", with or without "pointer".'
)
_ANSWER = "Say why the finding is let be, and until when: it is looked at again on that day."


class SuppressionEntry(Shape):
    """One suppression, as the file has it."""

    rule: Annotated[str, Field(pattern="^[A-Z]{3}[0-9]{3}$")]
    """The code of the rule."""

    record_id: Text | MISSING = MISSING
    """The record whose findings are covered."""

    file: Text | MISSING = MISSING
    """The file whose findings are covered, relative to the dataset's directory."""

    pointer: Annotated[str, Field(pattern="^(?:/.*)?$", max_length=2000)] | MISSING = MISSING
    """With `file`: the JSON pointer at and below which they are covered."""

    reason: Annotated[str, Field(min_length=1, max_length=2000, pattern="\\S")]
    """Why the findings are let be."""

    expires: IsoDate
    """The last day on which it covers anything."""


class Suppressions:
    """The suppressions of a dataset, and what is wrong with its file of them."""

    def __init__(
        self, entries: Sequence[Suppression] = (), problems: Sequence[Problem] = ()
    ) -> None:
        self.entries = list(entries)
        self.problems = list(problems)
        self._used: set[int] = set()

    def of(self, rule: Rule) -> "list[Suppression]":
        """Return those of a rule."""
        return [entry for entry in self.entries if entry.rule == rule.code]

    def note(self, used: set[int]) -> None:
        """Note that the entries of these numbers covered something."""
        self._used |= used

    def unused(self, report: Report) -> Iterator[Problem]:
        """Yield the suppressions that covered nothing, of rules that had everything to look at."""
        for entry in self.entries:
            rule = catalogue()[entry.rule]
            had_no_text = rule.family == "TXT" and report.texts_missing
            if entry.number in self._used or entry.rule in report.unrun or had_no_text:
                continue
            about = entry.record_id or ", ".join(filter(None, (entry.file, entry.pointer)))
            yield Problem(
                "suppression-unused",
                f"no finding of {entry.rule} is left for it in {printable(about, 200)}",
                "Delete the suppression: what it covered is mended, or moved.",
                SUPPRESSIONS_FILE,
                f"/suppressions/{entry.number}",
                entry.span,
            )


def _opening(locator: Locator, location: Sequence[str | int]) -> Span:
    """Return the bracket that opens an object: where a field of it is missing."""
    start = locator.value(pointer(*location)).start
    return Span(start, start._replace(column=start.column + 1))


def _malformed(number: int, error: Any, locator: Locator) -> Problem:
    location = ("suppressions", number, *error["loc"])
    name = str(location[-1]) if error["loc"] else "the entry"
    kind, hint = "suppression-malformed", _FORM
    where = pointer(*location)
    at = locator.value(where) if error["type"] != "missing" else _opening(locator, location[:-1])
    match error["type"]:
        case "missing":
            message = f'the field "{name}" is missing'
        case "extra_forbidden":
            message = f'"{printable(name)}" is no field of it'
            at = locator.key(where) or at
        case "string_too_short" | "string_pattern_mismatch":
            message = f'"{printable(str(error["input"]))}" is no {name}'
        case "string_too_long":
            message = f"{name} is longer than a suppression needs"
        case "model_type":
            message = "it is not an object"
        case _:
            message = f"{name} is not a string"
    is_empty = error["type"] == "missing" or not str(error["input"]).strip()
    if name in ("reason", "expires") and is_empty:
        kind, hint = "suppression-unexplained", _ANSWER
    return Problem(kind, message, hint, SUPPRESSIONS_FILE, where, at)


def _target(entry: SuppressionEntry) -> str | None:
    """Return what is wrong with what an entry covers, if anything is."""
    has_record, has_file = entry.record_id is not MISSING, entry.file is not MISSING
    if has_record == has_file:
        return f"it names {'both a record and a file' if has_record else 'no record and no file'}"
    if entry.pointer is not MISSING and not has_file:
        return "it has a pointer, but no file that it leads into"
    return None


def _examined(
    number: int, entry: SuppressionEntry, locator: Locator, as_of: date
) -> Suppression | Problem:
    where = f"/suppressions/{number}"

    def problem(kind: str, field: str, message: str, hint: str) -> Problem:
        at = f"{where}/{field}" if field else where
        span = locator.value(at if field else f"{where}/rule")
        return Problem(kind, message, hint, SUPPRESSIONS_FILE, at, span)

    if wrong := _target(entry):
        return problem("suppression-malformed", "", wrong, _FORM)
    try:
        expires = date.fromisoformat(entry.expires)
    except ValueError:
        return problem(
            "suppression-malformed", "expires", f"{entry.expires} is no day", "Name a day."
        )
    rule = catalogue().get(entry.rule)
    if rule is None or not rule.is_suppressible:
        return problem(
            "suppression-not-allowed",
            "rule",
            f"there is no rule {entry.rule}"
            if rule is None
            else f"{entry.rule} {rule.name} cannot be suppressed",
            "`onrecord rules` lists the rules."
            if rule is None
            else "Mend what it finds: without that the data cannot be read, or not be trusted.",
        )
    if expires < as_of:
        return problem(
            "suppression-expired",
            "expires",
            f"it ended on {expires}, and this is {as_of}",
            "Mend what it covered and delete it; or look again, and write why it is let be longer.",
        )
    return Suppression(
        entry.rule,
        entry.reason,
        expires,
        None if entry.record_id is MISSING else entry.record_id,
        None if entry.file is MISSING else entry.file,
        "" if entry.pointer is MISSING else entry.pointer,
        number,
        locator.value(f"{where}/rule"),
    )


def read_suppressions(root: Path, as_of: date) -> Suppressions:
    """Read the suppressions of the dataset in a directory; there may be none.

    One that is no good suppresses nothing. Nothing is raised for what the file holds.
    """
    path = root / SUPPRESSIONS_FILE
    if not os.path.lexists(path):
        return Suppressions()
    try:
        document = parse(read(path, root, LIMITS), SUPPRESSIONS_FILE, LIMITS)
    except DataError as error:
        return Suppressions((), error.problems)
    locator = Locator(document.text)
    value = document.value
    entries = value.get("suppressions") if isinstance(value, dict) else None
    if not isinstance(entries, list) or set(cast("Any", value)) != {"suppressions"}:
        message = 'it is not an object with the one field "suppressions", a list'
        hint = f'Write {{"suppressions": [...]}}. {_FORM}'
        at = _opening(locator, ())
        kind = "suppression-malformed"
        return Suppressions((), [Problem(kind, message, hint, SUPPRESSIONS_FILE, span=at)])
    good: list[Suppression] = []
    problems: list[Problem] = []
    for number, raw in enumerate(entries):
        try:
            entry = SuppressionEntry.model_validate(raw)
        except ValidationError as error:
            problems += [_malformed(number, item, locator) for item in error.errors()]
            continue
        examined = _examined(number, entry, locator, as_of)
        if isinstance(examined, Problem):
            problems.append(examined)
        else:
            good.append(examined)
    return Suppressions(good, problems)
