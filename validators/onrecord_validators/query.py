"""Running rules over the flat tables: the rows that a query returns become findings."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from onrecord.problem import Place, Related
from onrecord.reader import printable
from onrecord_validators.finding import Finding
from onrecord_validators.rule import FoundRow, Rule

if TYPE_CHECKING:
    import duckdb

CAP = 100
"""The most findings of one rule that are reported; what is cut is counted."""


class Sought(NamedTuple):
    """What a place is looked for: a record, or a field of it (a relative JSON pointer).

    `occurrence` counts definitions of the same id from 0. With `item` the field is a list of
    values, and the place is that of the one with this value; `nth` counts equal ones from 0.
    """

    record_id: str
    field: str = ""
    occurrence: int = 0
    item: str | None = None
    nth: int = 0


class Whereabouts(Protocol):
    """Where the records of a dataset stand in its files, whatever form those have."""

    def find_all(self, sought: Sequence[Sought]) -> list[Place]:
        """Return the places of records, or of fields of them, all at once.

        A record as a whole is shown at its id. KeyError if nothing defines a record.
        """
        ...

    def of_rows(self, rows: Sequence[tuple[str, int | None, str]]) -> list[Place]:
        """Return the places of cells, each given by table, number of the row and column.

        Without a number it is the place of the table's first file.
        """
        ...

    def nearest(self, record_id: str) -> str | None:
        """Return the defined id of the same type that is spelled most alike, if any is near."""
        ...


def _shown(values: Mapping[str, Any]) -> dict[str, str]:
    return {name: printable(str(value), 200) for name, value in values.items()}


def run(
    rule: Rule,
    connection: "duckdb.DuckDBPyConnection",
    whereabouts: Whereabouts,
    cap: int = CAP,
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
    rows = cursor.fetchmany(cap)
    cut = 0
    while more := cursor.fetchmany(10_000):
        cut += len(more)
    found = [dict(zip(names, row, strict=True)) for row in rows]
    if issubclass(rule.finding, FoundRow):
        cells = [(values["table"], values["number"], values["field"]) for values in found]
        places = whereabouts.of_rows(cells)
    else:
        places = whereabouts.find_all(
            [
                Sought(
                    values["record_id"],
                    values["field"],
                    values.get("occurrence", 0),
                    values.get("item"),
                    values.get("nth", 0),
                )
                for values in found
            ]
        )
    named = [
        (number, label, values[name])
        for number, values in enumerate(found)
        for name, label in rule.related.items()
        if values[name] is not None
    ]
    related: list[list[Related]] = [[] for _ in found]
    others = whereabouts.find_all([Sought(record_id) for _, _, record_id in named])
    for (number, label, _), other in zip(named, others, strict=True):
        related[number].append(Related(label, other.file, other.span, other.row))
    findings = [
        _finding(rule, values, at, tuple(ends), whereabouts)
        for values, at, ends in zip(found, places, related, strict=True)
    ]
    return findings, cut


def _finding(
    rule: Rule,
    values: Mapping[str, Any],
    at: Place,
    related: tuple[Related, ...],
    whereabouts: Whereabouts,
) -> Finding:
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
        record_id=values["record_id"],
        related=related,
        row=at.row,
        field=at.field,
    )
