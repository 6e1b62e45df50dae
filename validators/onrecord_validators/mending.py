"""Mending: the fixes that rules declare, made in the dossiers of a dataset without writing them.

What keeps a file from being read goes first, since it hides all else; then come the rules that need
all records. Each round reads what the last one left, until there is nothing that a rule can mend.

What is suppressed is let be: somebody has said why it stands as it is.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from onrecord.dataset import LoadedDossier, Refusal, documents, loaded_dossier, located
from onrecord.directory import DESCRIPTOR_FILE
from onrecord.problem import DataError
from onrecord.reader import Limits, read
from onrecord.tables.flatten import flatten
from onrecord_validators.catalogue import catalogue
from onrecord_validators.circumstances import make_circumstances, today
from onrecord_validators.draft import Draft, Edit, edited
from onrecord_validators.finding import Finding, finding_of
from onrecord_validators.places import Places
from onrecord_validators.query import run
from onrecord_validators.suppressions import Suppressions, read_suppressions

# A file that is to be mended is looked through to its end; it has no more values than this.
_LIMITS = Limits(max_problems=Limits().max_values)

_MOST_ROUNDS = 100


@dataclass(slots=True)
class Mended:
    """What mending made of a dataset: file -> bytes as it was and as it becomes, and what it fixed.

    The places of the findings in `fixed` are those of the moment at which each was found: an edit
    before it in the same file may have moved it.
    """

    root: Path
    before: dict[str, bytes] = field(default_factory=dict)
    after: dict[str, bytes] = field(default_factory=dict)
    fixed: list[Finding] = field(default_factory=list)
    let_be: set[tuple[str, str | None]] = field(default_factory=set)
    """Rule and record of what is suppressed: an edit may move it out of its suppression's place."""

    @property
    def changed(self) -> list[str]:
        """The files that become different."""
        return [file for file, data in self.after.items() if data != self.before[file]]


def mended(path: Path, as_of: date | None = None) -> Mended:
    """Return what the fixes of all rules make of a directory's dossiers, or of a single one.

    As in `check`, `as_of` is the day on which they are judged, and the suppressions of a directory
    count, those of a single dossier's do not. Of a rule that is suppressed in a record, nothing in
    that record is mended.
    """
    root, files = located(path)
    result = Mended(root)
    day = as_of or today()
    is_package = path.is_dir() or path.name == DESCRIPTOR_FILE
    suppressions = read_suppressions(root, day) if is_package else Suppressions()
    for file in files:
        try:
            result.before[file] = result.after[file] = read(root / file, root, _LIMITS)
        except DataError:
            continue
    for _ in range(_MOST_ROUNDS):
        read_again = [_readable(result, file) for file in result.after]
        if not _apply(result, _offences(result, read_again, suppressions, day)):
            break
    return result


def _readable(result: Mended, file: str) -> LoadedDossier | Refusal:
    """Mend what keeps one file from being read, as far as a rule can."""
    found = loaded_dossier(result.after[file], file, _LIMITS)
    for _ in range(_MOST_ROUNDS):
        if not isinstance(found, Refusal) or not _apply(result, map(finding_of, found.problems)):
            break
        found = loaded_dossier(result.after[file], file, _LIMITS)
    return found


def _offences(
    result: Mended,
    found: Sequence[LoadedDossier | Refusal],
    suppressions: Suppressions,
    day: date,
) -> list[Finding]:
    """Return the findings of those rules that are queries and have a fix."""
    from onrecord.tables.database import database

    loaded = [item for item in found if isinstance(item, LoadedDossier)]
    rows = flatten(documents(loaded))
    ids = [row[0] for row in rows["records"]]
    is_partial = len(loaded) < len(found) or len(set(ids)) < len(ids)
    connection = database(rows, standings=False)  # which no rule with a fix reads
    make_circumstances(connection, day, (), [str(row[0]) for row in rows["segments"]])
    places = Places(item.document for item in loaded)
    findings: list[Finding] = []
    for rule in catalogue().values():
        is_run = rule.on_partial or not is_partial
        if rule.fix and rule.query and not rule.of_tables and is_run:
            most = _LIMITS.max_values
            outcome = run(rule, connection, places, suppressions.of(rule), most)
            result.let_be |= {(rule.code, f.record_id) for f, _ in outcome.suppressed}
            findings += outcome.findings
    return [f for f in findings if (f.rule.code, f.record_id) not in result.let_be]


def _apply(result: Mended, findings: Iterable[Finding]) -> bool:
    """Make the edits that mend findings; return whether there were any."""
    by_file: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.rule.fix and finding.file in result.after:
            by_file.setdefault(finding.file, []).append(finding)
    return sum(_apply_to(result, file, offences) for file, offences in by_file.items()) > 0


def _apply_to(result: Mended, file: str, findings: list[Finding]) -> bool:
    draft = Draft.of(result.after[file])
    if draft is None:
        return False
    # A key that stands in an object a thousand times is a thousand findings with one place.
    by_place = {(finding.rule.code, finding.pointer): finding for finding in reversed(findings)}
    offers = [
        (edits, finding)
        for finding in reversed(by_place.values())
        if finding.rule.fix and (edits := finding.rule.fix(draft, finding.pointer))
    ]
    offers.sort(key=lambda offer: offer[0][0])
    made: list[Edit] = []
    fixed = []
    for edits, finding in offers:
        # What two fixes want of one place, the second gets in the next round.
        if not made or edits[0].start >= made[-1].end:
            made += edits
            fixed.append(finding)
    data = edited(draft.text, made).encode("utf-8")
    if data == result.after[file]:
        return False
    result.after[file] = data
    result.fixed += fixed
    return True
