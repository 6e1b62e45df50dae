"""Running rules over the flat tables: the rows that a query returns become findings."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from onrecord.problem import Place, Related
from onrecord.reader import printable
from onrecord_validators.finding import Finding
from onrecord_validators.rule import FoundRow, Rule
from onrecord_validators.suppression import Cover, Suppression

if TYPE_CHECKING:
    import duckdb

CAP = 100
"""The most findings of one rule that are reported; what is cut is counted."""

MOST_COVERED = 100_000
"""The most findings of a rule that suppressions are held against; further ones are not covered."""


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

    def find_all(self, sought: Sequence[Sought]) -> list[Place | None]:
        """Return the places of records, or of fields of them, all at once.

        A record as a whole is shown at its id. None stands for a record that nothing defines.
        """
        ...

    def of_rows(self, rows: Sequence[tuple[str, int | None, str]]) -> list[Place]:
        """Return the places of cells, each given by table, number of the row and column.

        Without a number it is the place of the table's first file.
        """
        ...

    def definitions(self, record_ids: Sequence[str]) -> Mapping[str, list[Mapping[str, Any]]]:
        """Return what each definition of these ids says, by field, in the order of occurrence."""
        ...

    def nearest(self, record_id: str) -> str | None:
        """Return the defined id of the same type that a misspelt one was to be, if any is near."""
        ...


def _shown(values: Mapping[str, Any]) -> dict[str, str]:
    return {name: printable(str(value), 200) for name, value in values.items()}


@dataclass(slots=True)
class Outcome:
    """What running a rule gave: findings up to the cap and how many more; the same of suppressed.

    `used` are the numbers of the suppressions that covered something.
    """

    cap: int = CAP
    findings: list[Finding] = field(default_factory=list)
    cut: int = 0
    suppressed: list[tuple[Finding, Suppression]] = field(default_factory=list)
    suppressed_cut: int = 0
    used: set[int] = field(default_factory=set)

    def take(self, findings: Iterable[Finding], cover: Cover) -> None:
        """Sort further findings in."""
        for finding in findings:
            if entry := cover.of(finding):
                self.used.add(entry.number)
                if len(self.suppressed) < self.cap:
                    self.suppressed.append((finding, entry))
                else:
                    self.suppressed_cut += 1
            elif len(self.findings) < self.cap:
                self.findings.append(finding)
            else:
                self.cut += 1


class Offences(NamedTuple):
    """The first rows that the query of a rule returns, in order, and how many more there are."""

    rows: list[tuple[Any, ...]]
    cut: int


def source(rule: Rule, *, sparing: bool = False) -> str:
    """Return what the offences against a rule are selected from, as SQL.

    With `sparing`, those are left out that have to do with a record of the table `unjudged`.
    """
    offences = f"({rule.query}) AS offences"
    if not sparing:
        return offences
    ids = "SELECT id FROM unjudged"
    judged = [f'coalesce("{name}" NOT IN ({ids}), TRUE)' for name in ("record_id", *rule.related)]
    return f"{offences} WHERE {' AND '.join(judged)}"


def offences(
    connection: "duckdb.DuckDBPyConnection",
    rule: Rule,
    suppressions: Sequence[Suppression] = (),
    cap: int = CAP,
    *,
    sparing: bool = False,
) -> Offences:
    """Return what a rule finds that has been prepared; see `run` and `source`."""
    selected = ", ".join(f'"{name}"' for name in rule.columns())
    ordered = f"SELECT {selected} FROM {source(rule, sparing=sparing)} ORDER BY ALL"
    cursor = connection.execute(ordered)
    # Which of them are covered has to be seen before any is cut.
    rows = cursor.fetchmany(max(cap, MOST_COVERED) if suppressions else cap)
    cut = 0
    while more := cursor.fetchmany(10_000):
        cut += len(more)
    return Offences(rows, cut)


def judged(
    rule: Rule,
    found: Offences,
    whereabouts: Whereabouts,
    suppressions: Sequence[Suppression] = (),
    cap: int = CAP,
) -> Outcome:
    """Return the findings that offences are, those that are suppressed apart."""
    outcome = Outcome(cap, cut=found.cut)
    cover = Cover(suppressions)
    for at in range(0, len(found.rows), 1_000):
        some = found.rows[at : at + 1_000]
        outcome.take(_findings(rule, some, whereabouts), cover)
    return outcome


def run(
    rule: Rule,
    connection: "duckdb.DuckDBPyConnection",
    whereabouts: Whereabouts,
    suppressions: Sequence[Suppression] = (),
    cap: int = CAP,
) -> Outcome:
    """Run one rule; `suppressions` are those of this rule, `cap` the most findings to report."""
    if rule.prepare is not None:
        rule.prepare(connection)
    return judged(
        rule, offences(connection, rule, suppressions, cap), whereabouts, suppressions, cap
    )


def _findings(
    rule: Rule, rows: Sequence[tuple[Any, ...]], whereabouts: Whereabouts
) -> list[Finding]:
    names = rule.columns()
    found = [dict(zip(names, row, strict=True)) for row in rows]
    if rule.look_up is not None:
        for values, more in zip(found, rule.look_up(found, whereabouts), strict=True):
            values.update(more)
    places: Sequence[Place | None]
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
        if other is not None:
            related[number].append(Related(label, other.file, other.span, other.row))
    return [
        # A row can belong to a record that is not there, which is a finding of its own.
        _finding(rule, values, at or Place("."), tuple(ends))
        for values, at, ends in zip(found, places, related, strict=True)
    ]


def _finding(
    rule: Rule,
    values: Mapping[str, Any],
    at: Place,
    related: tuple[Related, ...],
) -> Finding:
    shown = _shown(values)
    return Finding(
        rule=rule,
        message=rule.message.format_map(shown),
        hint=rule.hint.format_map(shown),
        file=at.file,
        pointer=at.pointer,
        span=at.span,
        record_id=values["record_id"],
        related=related,
        row=at.row,
        field=at.field,
    )
