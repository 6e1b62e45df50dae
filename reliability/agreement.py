"""How far two coders who encoded the same texts, each alone, came to the same records.

    python reliability/agreement.py reliability/4899d52618b123a1

compares `first.onrecord.json` and `second.onrecord.json` of that folder and prints Markdown.

**What is aligned with what.** Ids are the coders' own and are never compared. A record is where its
evidence is: a set of characters of the normalised text. Evidence without offsets is its whole
segment; an event has that of its participations, too, a statement that of its claims. A record
without evidence takes what the schema lets it inherit: a participation its event's, a claim its
statement's or, in a narrate, its target's. Where the schema is silent, it takes that of what it
points at: a relation that of its ends, an affiliation that of its actors, a gap that of what it is
about (a source is its whole text). An actor is where the records that name it are, as participant,
speaker, addressee and so on, each of these apart.

Actors, affiliations, events, relations, statements and gaps are aligned one to one so that the sum
of the overlaps is the largest possible. The overlap of two records is that of their characters
(Jaccard: those of both, over those of either); without a shared character two records are never
aligned. Two participations are aligned where their events are and their actors are, two claims
where their statements are and their targets are, whatever their overlap, which decides only between
several.

**Ties.** Sums are compared exactly, as fractions. Among equal ones those pairs are preferred that
agree in a label (of an actor its name, of a relation its aligned ends, of a gap or a claim its
aspect), then those whose places in the two dossiers are closest, then the earlier ones. Which
encoding is called the first makes no difference.

**What is counted.** The units are records, or pairs of aligned ones. A record is aligned or not
whatever it holds; its values are compared afterwards, once over the aligned pairs, once over these
and every record that only one coder has, the other's value being "absent". Narrates are aligned by
their source and not counted: the schema prescribes one for each. Percent aligned: the records that
have a partner, of all records of both. Alpha is Krippendorff's for nominal values: 1 is full
agreement, 0 what chance would bring; where only one value occurs, it is undefined.

**Limits.** Overlap stands in for meaning: two records may share words and mean different things, or
the reverse. Labels and places as tie-breakers lean towards agreement. Records that hang on each
other (claims on a statement, standings on claims) are no independent units. Alpha is unstable where
units are few or one value prevails; with one article, two coders, and the same training for both,
the numbers show where guidelines are missing, and no more. Agreement is not correctness.
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import chain
from math import lcm
from pathlib import Path
from typing import Final, NamedTuple, TypeAlias, cast

import krippendorff
import networkx
import numpy

import onrecord
from onrecord import (
    Actor,
    Affiliation,
    Claim,
    Dataset,
    Event,
    Gap,
    Participation,
    Record,
    Relation,
    Segment,
    Source,
    Statement,
)

Characters: TypeAlias = frozenset[tuple[str, int]]
"""Characters of the texts: (SHA-256 of the text, code point)."""

NAMES: Final = ("first", "second")
SUFFIX: Final = ".onrecord.json"
ABSENT: Final = "absent"

BY_EVIDENCE: Final = ("actors", "affiliations", "events", "statements", "relations", "gaps")
"""The tables whose records are aligned by overlap; of relations, the ends are aligned before."""

COUNTED: Final = (
    "events",
    "participations",
    "relations",
    "statements",
    "claims",
    "gaps",
    "actors",
    "affiliations",
)
"""The tables in the order of the report."""


class Unit(NamedTuple):
    """What is known of a record when partners are sought for it."""

    characters: Characters
    label: tuple[str, ...] = ()


def overlap(first: Characters, second: Characters) -> Fraction:
    """Return the share of the characters of either that both have; 0 where neither has any."""
    either = len(first | second)
    return Fraction(len(first & second), either) if either else Fraction()


def matched(
    first: Sequence[Unit], second: Sequence[Unit], *, without_overlap: bool = False
) -> list[tuple[int, int]]:
    """Return the places of the units to be aligned: one to one, largest sum of overlaps.

    Units without a shared character are aligned only `without_overlap`. For ties see the module.
    """
    if [*map(_sortable, second)] < [*map(_sortable, first)]:
        return sorted((a, b) for b, a in matched(second, first, without_overlap=without_overlap))
    weights = {
        (a, b): overlap(one.characters, other.characters)
        for a, one in enumerate(first)
        for b, other in enumerate(second)
        if without_overlap or one.characters & other.characters
    }
    preferred = sorted(
        weights, key=lambda pair: (first[pair[0]].label != second[pair[1]].label, *_places(*pair))
    )
    # Integers only, so that sums are exact. One overlap outweighs all preferences; a preference,
    # all that come after it. So no two choices have the same sum.
    whole = lcm(*(weight.denominator for weight in weights.values())) << len(preferred)
    graph: networkx.Graph[tuple[int, int]] = networkx.Graph()
    for rank, (a, b) in enumerate(preferred, 1):
        weight = int(weights[a, b] * whole) + (1 << len(preferred) - rank)
        graph.add_edge((0, a), (1, b), weight=weight)
    edges = (sorted(edge) for edge in networkx.max_weight_matching(graph))
    return sorted((a, b) for (_, a), (_, b) in edges)


def _sortable(unit: Unit) -> list[tuple[str, int]]:
    return sorted(unit.characters)


def _places(first: int, second: int) -> tuple[int, int, int]:
    return abs(first - second), first + second, first


class Encoding:
    """One coder's records, and where in the text each of them is."""

    def __init__(self, path: Path) -> None:
        """Load the dossier, or the dossiers of a folder, at `path`."""
        self.dataset: Dataset = onrecord.load(path)
        self.table: dict[str, list[Record]] = defaultdict(list)
        for record in self.dataset:
            if not (isinstance(record, Statement) and record.act == "narrate"):
                self.table[f"{type(record).__name__.lower()}s"].append(record)
        self.narrates = {
            self._text(record.source_id): record
            for record in self.dataset.statements
            if record.act == "narrate"
        }
        self._characters: dict[str, Characters] = {}

    @property
    def texts(self) -> set[str]:
        """The hashes of the texts that were encoded."""
        return {source.text_sha256 for source in self.dataset.sources}

    def characters(self, record: Record) -> Characters:
        """Return the characters at which a record is evidenced, or those that it takes over."""
        if record.id not in self._characters:
            own = self._own(record)
            self._characters[record.id] = own or self._taken_over(record)
        return self._characters[record.id]

    def cited(self, record: Record) -> Characters:
        """Return the characters of a record's own evidence, nothing else."""
        found: set[tuple[str, int]] = set()
        for evidence in getattr(record, "evidence", ()):
            segment = self.dataset.segment(evidence.segment_id)
            text = segment.source.text_sha256
            start, end = segment.start, segment.end
            if isinstance(evidence.start, int):
                start = segment.start + evidence.start
            if isinstance(evidence.end, int):
                end = segment.start + evidence.end
            found.update((text, place) for place in range(start, end))
        return frozenset(found)

    def _own(self, record: Record) -> Characters:
        parts: Iterable[Record] = ()
        if isinstance(record, Event):
            parts = record.participations
        elif isinstance(record, Statement):
            if record.act == "narrate":
                return self._all_of(cast("Source", self.dataset[str(record.source_id)]))
            parts = record.claims
        return self.cited(record).union(*map(self.cited, parts))

    def _taken_over(self, record: Record) -> Characters:
        above: Iterable[Record | None] = ()
        if isinstance(record, Source):
            return self._all_of(record)
        if isinstance(record, Segment):
            text = record.source.text_sha256
            return frozenset((text, place) for place in range(record.start, record.end))
        if isinstance(record, Participation):
            return self.cited(record.event)
        if isinstance(record, Claim):
            if record.statement.act != "narrate":
                return self.cited(record.statement)
            above = (record.target,)
        elif isinstance(record, Relation):
            above = (record.from_, record.to)
        elif isinstance(record, Affiliation):
            above = (record.actor, record.organization)
        elif isinstance(record, Gap):
            above = (record.about,)
        elif isinstance(record, Actor):
            return frozenset(
                (f"{text} {field}", place)
                for field, item in self._naming[record.id]
                for text, place in self.characters(item)
            )
        return frozenset().union(*(self.characters(item) for item in above if item))

    @cached_property
    def _naming(self) -> dict[str, list[tuple[str, Record]]]:
        """Id of an actor -> field and record that name it, among those with evidence."""
        found: dict[str, list[tuple[str, Record]]] = defaultdict(list)
        for record in self.dataset:
            if isinstance(record, Statement):
                for speaker in record.speaker_ids:
                    found[speaker].append(("speaker", record))
                for addressee in record.addressee_ids:
                    found[addressee].append(("addressee", record))
                found[str(record.on_behalf_of_id)].append(("on behalf of", record))
            elif isinstance(record, Participation):
                found[record.actor_id].append(("participant", record))
            elif isinstance(record, Affiliation) and record.evidence:
                found[record.actor_id].append(("affiliated", record))
                found[str(record.organization_id)].append(("organization", record))
        return found

    @staticmethod
    def _all_of(source: Source) -> Characters:
        return frozenset((source.text_sha256, place) for place in range(source.text_length))

    def _text(self, source_id: object) -> str:
        return cast("Source", self.dataset[str(source_id)]).text_sha256


@dataclass(frozen=True)
class Aligned:
    """The records of one table: those with a partner, in pairs, and those without."""

    pairs: list[tuple[Record, Record]]
    first_alone: list[Record]
    second_alone: list[Record]

    @property
    def share(self) -> float | None:
        """The share of the records of both that have a partner; None where there are none."""
        paired = 2 * len(self.pairs)
        records = paired + len(self.first_alone) + len(self.second_alone)
        return paired / records if records else None


class Alignment:
    """Two encodings of the same texts, record by record."""

    def __init__(self, first: Encoding, second: Encoding) -> None:
        """Align the records of two encodings; ValueError where they are not of the same texts."""
        if first.texts != second.texts:
            raise ValueError("the two encodings are not of the same texts")
        self.sides = (first, second)
        self.tables: dict[str, Aligned] = {}
        self.partner: dict[str, str] = {}
        """Id in the first encoding -> id in the second."""
        by_text = {source.text_sha256: source.id for source in second.dataset.sources}
        for source in first.dataset.sources:
            self.partner[source.id] = by_text[source.text_sha256]
        for text, narrate in first.narrates.items():
            if text in second.narrates:
                self.partner[narrate.id] = second.narrates[text].id
        for table in BY_EVIDENCE:
            first_units, second_units = (
                self._units(number, side.table[table]) for number, side in enumerate(self.sides)
            )
            self._keep(table, matched(first_units, second_units))
        for table in ("participations", "claims"):
            self._keep(table, self._nested(table))

    def _units(self, number: int, records: Iterable[Record]) -> list[Unit]:
        side = self.sides[number]
        return [Unit(side.characters(record), self._label(number, record)) for record in records]

    def _label(self, number: int, record: Record) -> tuple[str, ...]:
        """Return in what two records should agree if their overlap does not decide."""
        if isinstance(record, Actor):
            return (record.name.casefold(),)
        if isinstance(record, Relation):
            ends = (record.from_id, record.to_id)
            return ends if number else tuple(self.partner.get(end, "") for end in ends)
        if isinstance(record, Claim | Gap):
            return (str(record.aspect),)
        return ()

    def _keep(self, table: str, places: Iterable[tuple[int, int]]) -> None:
        first, second = (side.table[table] for side in self.sides)
        pairs = [(first[a], second[b]) for a, b in places]
        self.partner.update((one.id, other.id) for one, other in pairs)
        first_paired = {one.id for one, _ in pairs}
        second_paired = {other.id for _, other in pairs}
        self.tables[table] = Aligned(
            pairs,
            [record for record in first if record.id not in first_paired],
            [record for record in second if record.id not in second_paired],
        )

    def _nested(self, table: str) -> list[tuple[int, int]]:
        """Return the places of participations or claims whose two ends are aligned."""
        groups: dict[tuple[str, str], tuple[list[int], list[int]]] = {}
        for place, record in enumerate(self.sides[1].table[table]):
            groups.setdefault(_ends(record), ([], []))[1].append(place)
        for place, record in enumerate(self.sides[0].table[table]):
            one, other = (self.partner.get(end, "") for end in _ends(record))
            if (one, other) in groups:
                groups[one, other][0].append(place)
        found = []
        for places in groups.values():
            first, second = (
                self._units(number, [self.sides[number].table[table][place] for place in chosen])
                for number, chosen in enumerate(places)
            )
            for a, b in matched(first, second, without_overlap=True):
                found.append((places[0][a], places[1][b]))
        return sorted(found)


def _ends(record: Record) -> tuple[str, str]:
    if isinstance(record, Participation):
        return record.event.id, record.actor_id
    claim = cast("Claim", record)
    return claim.statement.id, claim.target_id


def _field(name: str) -> Callable[[Record], str]:
    return lambda record: str(getattr(record, name))


COMPARED: Final[Sequence[tuple[str, str, Callable[[Record], str]]]] = (
    ("event category", "events", _field("category")),
    ("event kind", "events", _field("kind")),
    ("role", "participations", _field("role")),
    ("relation type", "relations", _field("type")),
    ("statement act", "statements", _field("act")),
    ("statement form", "statements", _field("form")),
    ("statement stance", "statements", _field("stance")),
    ("claim aspect", "claims", _field("aspect")),
    ("claim polarity", "claims", _field("polarity")),
    ("claim certainty", "claims", _field("certainty")),
    ("claim modality", "claims", _field("modality")),
    ("gap kind", "gaps", _field("kind")),
    ("gap aspect", "gaps", _field("aspect")),
    ("standing of events", "events", _field("standing")),
    ("standing of participations", "participations", _field("standing")),
    ("standing of relations", "relations", _field("standing")),
    ("standing of statements", "statements", _field("standing")),
    ("standing of affiliations", "affiliations", _field("standing")),
)
"""Name, table and value of everything that is compared; standings are onrecord's own."""


def values(
    alignment: Alignment, compared: str
) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Return the values that both gave to a variable: over the pairs, and over the rest."""
    _, table, value = next(item for item in COMPARED if item[0] == compared)
    aligned = alignment.tables[table]
    pairs = [(value(one), value(other)) for one, other in aligned.pairs]
    alone = [(value(record), ABSENT) for record in aligned.first_alone]
    alone += [(ABSENT, value(record)) for record in aligned.second_alone]
    return pairs, alone


def percent_equal(pairs: Sequence[tuple[str, str]]) -> float | None:
    """Return the share of the units to which both gave the same value; None without units."""
    return sum(one == other for one, other in pairs) / len(pairs) if pairs else None


def alpha(pairs: Sequence[tuple[str, str]]) -> float | None:
    """Return Krippendorff's alpha for nominal values; None where fewer than two values occur."""
    codes = {value: code for code, value in enumerate(sorted(set(chain.from_iterable(pairs))))}
    if len(codes) < 2:
        return None
    data = numpy.array([[codes[value] for value in unit] for unit in pairs], dtype=float).T
    return float(krippendorff.alpha(data, level_of_measurement="nominal"))


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    """Yield a Markdown table: the first column to the left, numbers to the right."""
    cells = [[*map(str, head)], *([*map(str, row)] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    rule = [f"{'-' * (width - 1)}:" if place else "-" * width for place, width in enumerate(widths)]
    for row in (cells[0], rule, *cells[1:]):
        padded = (
            cell.rjust(width) if place else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield f"| {' | '.join(padded)} |"


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.1f} %"


def _decimals(number: float | None) -> str:
    return "–" if number is None else f"{number + 0.0:.2f}"


def report(alignment: Alignment, name: str) -> str:
    """Return the agreement of two encodings as Markdown."""
    counts = []
    for table in COUNTED:
        aligned = alignment.tables[table]
        first, second = len(aligned.first_alone), len(aligned.second_alone)
        number = len(aligned.pairs)
        counts.append(
            (table, number + first, number + second, number, first, second, _percent(aligned.share))
        )
    agreements = []
    disagreements = []
    for compared, *_ in COMPARED:
        pairs, alone = values(alignment, compared)
        row = [compared]
        for units in (pairs, [*pairs, *alone]):
            row += [str(len(units)), _percent(percent_equal(units)), _decimals(alpha(units))]
        agreements.append(row)
        differing = Counter(pair for pair in pairs if pair[0] != pair[1])
        for (one, other), times in sorted(differing.items(), key=lambda item: (-item[1], item[0])):
            disagreements.append((compared, one, other, times))
    lines = [
        f"# Agreement of two encodings: {name}",
        "",
        f"Printed by `python reliability/agreement.py reliability/{name}`. What is",
        "aligned with what, and what the numbers mean, is said at the top of that script.",
        "",
        "## Records",
        "",
        *_table(
            ["", "first", "second", "aligned", "first alone", "second alone", "% aligned"], counts
        ),
        "",
        "## Values",
        "",
        "Over the aligned pairs, and over these and the records of one coder alone (absent for the",
        "other). α: Krippendorff's, nominal; – where it is undefined, only one value occurring.",
        "",
        *_table(
            ["", "pairs", "equal", "α", "with absent", "equal", "α"],
            agreements,
        ),
        "",
        "## Where aligned records differ",
        "",
        *_table(["", "first", "second", "pairs"], disagreements),
    ]
    return "\n".join(lines) + "\n"


def aligned(folder: Path) -> Alignment:
    """Align the two encodings that a folder holds."""
    return Alignment(*(Encoding(folder / f"{name}{SUFFIX}") for name in NAMES))


def main(arguments: Sequence[str]) -> int:
    """Print the report for the folder that is named; return the exit code."""
    if len(arguments) != 1:
        sys.stderr.write("usage: python reliability/agreement.py FOLDER\n")
        return 2
    folder = Path(arguments[0])
    sys.stdout.buffer.write(report(aligned(folder), folder.resolve().name).encode())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
