"""Running rules over the flat tables: the rows that a query returns become findings."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

from onrecord.problem import Place, Related
from onrecord.reader import printable
from onrecord_validators.finding import Finding
from onrecord_validators.rule import Rule

if TYPE_CHECKING:
    import duckdb

CAP = 100
"""The most findings of one rule that are reported; what is cut is counted."""


class Whereabouts(Protocol):
    """Where the records of a dataset stand in its files, whatever form those have."""

    def find(
        self,
        record_id: str,
        field: str = "",
        occurrence: int = 0,
        item: str | None = None,
        nth: int = 0,
    ) -> Place:
        """Return the place of a record, or of a field of it (a relative JSON pointer).

        `occurrence` counts definitions of the same id from 0. A record as a whole is shown at its
        id. With `item` the field is a list of values, and the place is that of the one with this
        value; `nth` counts equal ones from 0. KeyError if nothing defines the record.
        """
        ...

    def nearest(self, record_id: str) -> str | None:
        """Return the defined id of the same type that is spelled most alike, if any is near."""
        ...


def _shown(values: Mapping[str, Any]) -> dict[str, str]:
    return {name: printable(str(value), 200) for name, value in values.items()}


def run(
    rule: Rule, connection: "duckdb.DuckDBPyConnection", whereabouts: Whereabouts
) -> tuple[list[Finding], int]:
    """Run one rule; return its findings up to the cap, and how many more there are."""
    if rule.prepare is not None:
        rule.prepare(connection)
    # Most rules find nothing, and to see that is cheaper than to sort it.
    if connection.execute(f"SELECT 1 FROM ({rule.query}) AS offences LIMIT 1").fetchone() is None:
        return [], 0
    names = rule.columns()
    selected = ", ".join(f'"{name}"' for name in names)
    ordered = f"SELECT {selected} FROM ({rule.query}) AS offences ORDER BY ALL"
    cursor = connection.execute(ordered)
    rows = cursor.fetchmany(CAP)
    cut = 0
    while more := cursor.fetchmany(10_000):
        cut += len(more)
    return [_finding(rule, dict(zip(names, row, strict=True)), whereabouts) for row in rows], cut


def _finding(rule: Rule, values: Mapping[str, Any], whereabouts: Whereabouts) -> Finding:
    record_id = values["record_id"]
    at = whereabouts.find(
        record_id,
        values["field"],
        values.get("occurrence", 0),
        values.get("item"),
        values.get("nth", 0),
    )
    related = []
    for name, label in rule.related.items():
        if values[name] is not None:
            other = whereabouts.find(values[name])
            related.append(Related(label, other.file, other.span, other.row))
    shown = _shown(values)
    hint = rule.hint.format_map(shown)
    if rule.name == "unresolved-reference" and (near := whereabouts.nearest(values["target_id"])):
        hint = f"Did you mean {near}? {hint}"
    return Finding(
        rule=rule,
        message=rule.message.format_map(shown),
        hint=hint,
        file=at.file,
        pointer=at.pointer,
        span=at.span,
        record_id=record_id,
        related=tuple(related),
        row=at.row,
        field=at.field,
    )
