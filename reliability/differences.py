"""Every difference between two encodings of the same texts: what there is to adjudicate.

    python -m reliability.differences reliability/4899d52618b123a1

aligns the two as `agreement.py` does and prints a line for each record that only one coder has and
for each value in which aligned records differ. References are equal where what they point at is
aligned, places where their names are. Left out is what decides nothing: ids, the order of records,
glosses, and free wording (names, summaries, posts, notes, values of claims in words). With
`--evidence` it also prints the records whose own evidence differs in extent.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from reliability.agreement import Alignment, aligned

from onrecord import Record

WORDING: Final = {"id", "name", "names", "aliases", "summary", "post", "note", "value", "gloss"}
ELSEWHERE: Final = {"participations", "claims", "segments", "evidence", "utterance"}


def differences(alignment: Alignment) -> Iterator[tuple[str, str, str]]:
    """Yield (what, in the first, in the second) for each difference; "" where there is nothing."""
    first, second = alignment.sides
    named = {place.name.casefold(): place.id for place in second.dataset.places}
    partner = alignment.partner | {
        place.id: named.get(place.name.casefold(), "") for place in first.dataset.places
    }
    for table, records in alignment.tables.items():
        for record in records.first_alone:
            yield table, record.id, ""
        for record in records.second_alone:
            yield table, "", record.id
        for one, other in records.pairs:
            mine, theirs = _values(one, partner), _values(other, {})
            for field in dict.fromkeys((*mine, *theirs)):
                if mine.get(field) != theirs.get(field):
                    yield (
                        f"{table}.{field}",
                        f"{one.id}: {_shown(_values(one, {}).get(field))}",
                        f"{other.id}: {_shown(theirs.get(field))}",
                    )
    together = [_utterances(side.dataset.statements) for side in alignment.sides]
    for one, other in alignment.tables["statements"].pairs:
        if {partner.get(item, item) for item in together[0][one.id]} != together[1][other.id]:
            yield "statements.utterance", one.id, other.id


def evidence_differences(alignment: Alignment) -> Iterator[tuple[str, str, str]]:
    """Yield (table, id in the first, id in the second) where the evidence differs in extent."""
    first, second = alignment.sides
    for table, records in alignment.tables.items():
        for one, other in records.pairs:
            if first.cited(one) != second.cited(other):
                yield table, one.id, other.id


def _utterances(statements: Sequence[Any]) -> dict[str, set[str]]:
    """Return id of a statement -> ids of those of the same utterance, its own included."""
    return {
        one.id: {one.id}
        | {
            other.id
            for other in statements
            if isinstance(one.utterance, str) and one.utterance == other.utterance
        }
        for one in statements
    }


def _values(record: Record, partner: dict[str, str]) -> dict[str, Any]:
    """Return the values of a record that decide something, its references translated."""

    def translated(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: translated(item) for key, item in value.items()}
        if isinstance(value, list):
            return sorted((translated(item) for item in value), key=str)
        return partner.get(value, value) if isinstance(value, str) else value

    left_out = WORDING | ELSEWHERE
    dumped = record.model_dump(mode="json")
    return {key: translated(item) for key, item in dumped.items() if key not in left_out}


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {item}" for key, item in value.items())
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "nothing" if value is None else str(value)


def main(arguments: Sequence[str]) -> int:
    """Print the differences of the folder that is named; return the exit code."""
    folders = [argument for argument in arguments if argument != "--evidence"]
    if len(folders) != 1:
        sys.stderr.write("usage: python -m reliability.differences [--evidence] FOLDER\n")
        return 2
    alignment = aligned(Path(folders[0]))
    for what, one, other in differences(alignment):
        sys.stdout.write(f"{what}\t{one}\t{other}\n")
    if "--evidence" in arguments:
        for table, one, other in evidence_differences(alignment):
            sys.stdout.write(f"{table}.evidence\t{one}\t{other}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
