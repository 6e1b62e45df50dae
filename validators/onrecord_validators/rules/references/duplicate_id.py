"""An id is defined more than once.

## What it checks

Every `id` in the dataset names exactly one record, over all dossiers and all types of record. The
finding says whether the definitions are the same, and if not, in which field they differ first.

## Why it matters

Claims, evidence and other datasets point at ids. An id that names two records makes every
reference to it ambiguous, for ever: ids are never reused.

## Example

Bad: two dossiers that both define the actor.

    {"id": "act:harbour-council", "kind": "organization", "name": "Harbour Council", ...}

Good: one of them defines it, the other refers to it.

    {"actor_id": "act:harbour-council", ...}

## How to mend it

If both say the same, delete one. If they differ but are the same thing, keep the right one and
delete the other. If they are two things, give the newer one another id.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from onrecord_validators.rule import Found, Rule, Severity

if TYPE_CHECKING:
    from onrecord_validators.query import Whereabouts


class DuplicateId(Found):
    """A further definition of an id."""

    occurrence: int
    """Which definition it is, counted from 0 in the order of the files."""


def _shown(value: Any) -> str:
    if not isinstance(value, str):
        return str(value)
    return f'"{value}"' if len(value) <= 40 else f'"{value[:40]}..."'


def _difference(first: Mapping[str, Any], other: Mapping[str, Any]) -> str | None:
    """Return in words the first field in which two definitions differ; None if in none."""
    for name in dict.fromkeys([*first, *other]):
        one, two = first.get(name), other.get(name)
        if one == two:
            continue
        if two is None:
            return f"the first has {name}, this one not"
        if one is None:
            return f"this one has {name}, the first not"
        if isinstance(one, (list, dict)) or isinstance(two, (list, dict)):
            return f"they differ in {name}"
        return f"{name} is {_shown(one)} in the first, {_shown(two)} in this one"
    return None


def _look_up(
    found: Sequence[Mapping[str, Any]], whereabouts: "Whereabouts"
) -> list[dict[str, str]]:
    definitions = whereabouts.definitions([values["record_id"] for values in found])
    said = []
    for values in found:
        of_id = definitions[values["record_id"]]
        difference = _difference(of_id[0], of_id[values["occurrence"]])
        if difference is None:
            mend = "Delete one of the two."
            said.append({"comparison": "it says what the first says", "mend": mend})
        else:
            mend = (
                "If both are one thing, keep the right definition and delete the other; if they "
                "are two, give the newer one another id."
            )
            said.append({"comparison": difference, "mend": mend})
    return said


RULE = Rule(
    code="REF001",
    name="duplicate-id",
    severity=Severity.ERROR,
    since="1.0",
    finding=DuplicateId,
    query="""
        SELECT id AS record_id, 'id' AS field, unnest(range(1, count(*))) AS occurrence
        FROM records GROUP BY id HAVING count(*) > 1
    """,
    look_up=_look_up,
    further={
        "comparison": "The first field in which the definitions differ, or that they do not.",
        "mend": "What to do about it.",
    },
    message="the id {record_id} is defined again: {comparison}",
    hint="{mend}",
    related={"record_id": "first defined here"},
    needed_to_load=True,
    on_partial=True,
)
