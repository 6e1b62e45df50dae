"""Running many rules over one database, side by side."""

import re
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING

from onrecord import standing
from onrecord.tables.workers import Workers
from onrecord_validators.query import Offences, Outcome, Whereabouts, judged, offences, source
from onrecord_validators.rule import Rule
from onrecord_validators.suppression import Suppression

if TYPE_CHECKING:
    import duckdb

_LATE = frozenset({"derived_differences", "derived_rows"})

BATCH = 10
"""So many rules are asked at once whether anything offends; it is cheaper than one by one."""


def is_late(rule: Rule) -> bool:
    """Whether a rule may read what is computed while others run already."""
    words = re.findall(r"\w+", rule.query or "")
    return rule.prepare is not None or not (standing.tables() | _LATE).isdisjoint(words)


class Runs:
    """The runs of some rules, each begun when a thread is free and all is there that it reads.

    Outcomes do not depend on which thread was faster.
    """

    def __init__(
        self,
        rules: Sequence[Rule],
        workers: Workers,
        whereabouts: Whereabouts,
        suppressions: Mapping[str, Sequence[Suppression]],
        computed: "Sequence[Future[None]]",
        *,
        batch: int = BATCH,
        sparing: bool = False,
    ) -> None:
        """Begin to run the rules.

        `suppressions` are code of a rule -> those of the rule. `computed` is the computing of
        what late rules read, and has been submitted to the same workers before. `batch` is the most
        rules whose queries run at once in a thread; `sparing` is that of `source()`.
        """
        self._workers = workers
        self._whereabouts = whereabouts
        self._suppressions = suppressions
        self._sparing = sparing
        self._found: dict[str, Future[dict[str, Offences]]] = {}
        late = [rule for rule in rules if is_late(rule)]
        others = [rule for rule in rules if not is_late(rule)]
        # Those that prepare something take longest: alone, and first. The other late ones by fewer,
        # so that no thread waits long for another at the end.
        prepared = [rule for rule in late if rule.prepare is not None]
        plain = [rule for rule in late if rule.prepare is None]
        for some, size, wait_for in (
            (others, batch, ()),
            (prepared, 1, computed),
            (plain, 1 + batch // 3, computed),
        ):
            for at in range(0, len(some), size):
                together = some[at : at + size]
                future = workers.submit(
                    _offences_of, together, suppressions, wait_for, sparing=sparing
                )
                self._found |= {rule.code: future for rule in together}

    def outcome(self, rule: Rule) -> Outcome:
        """Return what running a rule gave, once it has run."""
        found = self._found[rule.code].result().get(rule.code)
        if found is None:
            return Outcome()
        suppressions = self._suppressions.get(rule.code, ())
        if suppressions:
            # Those may be very many rows: of one rule at a time.
            found = self._workers.submit(
                _all_offences, rule, suppressions, sparing=self._sparing
            ).result()
        return judged(rule, found, self._whereabouts, suppressions)


def _offences_of(
    cursor: "duckdb.DuckDBPyConnection",
    rules: Sequence[Rule],
    suppressions: Mapping[str, Sequence[Suppression]],
    wait_for: "Sequence[Future[None]]",
    *,
    sparing: bool,
) -> dict[str, Offences]:
    """Return code -> offences of rules that may find any; none are listed of suppressed rules."""
    for future in wait_for:
        future.result()
    for rule in rules:
        if rule.prepare is not None:
            rule.prepare(cursor)
    return {
        rule.code: Offences([], 0)
        if suppressions.get(rule.code)
        else offences(cursor, rule, sparing=sparing)
        for rule in _offended(cursor, rules, sparing=sparing)
    }


def _offended(
    cursor: "duckdb.DuckDBPyConnection", rules: Sequence[Rule], *, sparing: bool
) -> Sequence[Rule]:
    """Return those of some rules that anything may offend."""
    if len(rules) == 1:
        return rules  # to list what offends it tells that nothing does
    asked = " UNION ALL ".join(
        f"SELECT {number} WHERE EXISTS (SELECT 1 FROM {source(rule, sparing=sparing)})"
        for number, rule in enumerate(rules)
    )
    return [rules[row[0]] for row in cursor.execute(asked).fetchall()]


def _all_offences(
    cursor: "duckdb.DuckDBPyConnection",
    rule: Rule,
    suppressions: Sequence[Suppression],
    *,
    sparing: bool,
) -> Offences:
    # What it reads may have been prepared with the cursor of another thread.
    if rule.prepare is not None:
        rule.prepare(cursor)
    return offences(cursor, rule, suppressions, sparing=sparing)
