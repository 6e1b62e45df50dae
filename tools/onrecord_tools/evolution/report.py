"""A difference between two schemas, as text and as plain data."""

import json
from collections.abc import Iterator
from textwrap import wrap
from typing import Any, Final

from onrecord_tools.evolution.verdict import ABSENT, Change, Difference

_WIDTH: Final = 80
_SHOWN: Final = 200


def value_text(value: Any) -> str:
    """Return a value as JSON on one line, cut where it is long."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."


def text(found: Difference, old: str, new: str, least: str) -> Iterator[str]:
    """Yield the lines of a report. `least` is the sentence on the version that it takes, or ""."""
    yield f"{old} -> {new}"
    yield f"documents: {found.documents}"
    yield f"clients: {found.clients}"
    if least:
        yield least
    for change in found.changes:
        yield ""
        yield from _change(change)


def _change(change: Change) -> Iterator[str]:
    yield change.pointer or "the root"
    yield f"  {change.kind}"
    for label, value in (("was", change.before), ("is", change.after)):
        if value is not ABSENT:
            yield from _wrapped(f"{label:<3} {value_text(value)}")
    yield from _wrapped(f"documents {change.documents}: {change.why_documents}")
    yield from _wrapped(f"clients {change.clients}: {change.why_clients}")


def _wrapped(line: str) -> list[str]:
    return wrap(
        line,
        _WIDTH,
        initial_indent="    ",
        subsequent_indent="        ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def described(found: Difference, old: str, new: str, least: str | None) -> dict[str, Any]:
    """Return the report as plain data; `least` is the version that the change takes, if known."""
    return {
        "old": old,
        "new": new,
        "documents": found.documents.value,
        "clients": found.clients.value,
        **({"least_version": least} if least else {}),
        "changes": [change.described() for change in found.changes],
    }
