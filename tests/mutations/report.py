"""Report: the table of mutations for people, by the reason why some stay valid."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from onrecord_validators.catalogue import catalogue
from onrecord_validators.rule import Severity
from tests.mutations.outcome import Class, Outcomes
from tests.mutations.reason import Reason

REPORT = Path(__file__).with_name("mutations.md")

INTRODUCTION = """\
# Mutations

The published dataset and the tutorial, with one change at a time: each field of each record
dropped, emptied, given another type, another value of its vocabulary, another reference, another
date; each record dropped, copied, moved; each file damaged. `onrecord check` catches the change, or
the reason stands here why what is left is a valid dataset.

`make mutations` tries all of them and writes this page and [mutations.csv](mutations.csv), the
table of all classes (field x kind of change); it fails over a change that stays valid without a
[reason](reasons.toml), and over a reason that none needs any more. `make test` tries some of every
class. Texts are at hand where the dataset itself holds them, as the tutorial does; tables and
descriptor are left out where a dossier changes, because its author generates them again.
"""


def _table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    yield f"| {' | '.join(header)} |"
    yield f"|{'---|' * len(header)}"
    for row in rows:
        yield f"| {' | '.join(str(cell).replace('|', chr(92) + '|') for cell in row)} |"
    yield ""


def _totals(table: Outcomes) -> Iterator[str]:
    by: Counter[str] = Counter()
    for of in table.values():
        by.update(of.by)
    rules = catalogue()
    warnings = {code for code in by if rules[code].severity is Severity.WARNING}

    def caught(*families: str) -> int:
        return sum(n for c, n in by.items() if rules[c].family in families and c not in warnings)

    valid = sum(of.valid for of in table.values())
    rows = [
        ("all", sum(of.everything for of in table.values())),
        ("tried", sum(of.applied for of in table.values())),
        ("caught by the strict reader (SYN)", caught("SYN")),
        ("caught by the models (SHP)", caught("SHP")),
        ("caught by a rule", caught("REF", "TXT", "TIM", "ATT", "LOG", "GAP")),
        ("caught by comparing the package (PKG)", caught("PKG")),
        ("caught by a warning alone", sum(by[code] for code in warnings)),
        ("valid, for a reason", valid),
    ]
    yield f"{len(table):,} classes.\n"
    yield from _table(("mutations", "number"), [(name, f"{number:,}") for name, number in rows])


def _reason(reason: Reason, table: Outcomes) -> Iterator[str]:
    yield f"### {reason.why}\n"
    if reason.dataset:
        yield f"In the {reason.dataset} only.\n"
    if reason.reviewer:
        yield f"For a [reviewer](../../CONTRIBUTING.md): {reason.reviewer}\n"
    fields: dict[str, list[str]] = {}
    for cls in sorted(reason.classes):
        of = table.get(Class(*cls))
        told = f"{cls.kind} ({of.valid:,} of {of.applied:,})" if of else cls.kind
        fields.setdefault(cls.field, []).append(told)
    rows = [(field, ", ".join(kinds)) for field, kinds in fields.items()]
    yield from _table(("field", "change (valid of tried)"), rows)


def report(table: Outcomes, declared: Sequence[Reason]) -> str:
    """Return the page."""
    lines = [INTRODUCTION, *_totals(table), "## What stays valid, and why\n"]
    for reason in declared:
        lines += _reason(reason, table)
    return "\n".join(lines).rstrip() + "\n"
