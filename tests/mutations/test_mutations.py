"""Some mutations of every class, and that the table of all of them is complete and current."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

import pytest

from onrecord.dossier import Dossier
from onrecord.shape import Shape
from onrecord.tables.layout import fields
from tests.mutations.campaign import chosen
from tests.mutations.mutations import Mutation, label
from tests.mutations.outcome import Class, Tried, read
from tests.mutations.reason import checklist, reasons, unexplained
from tests.mutations.report import REPORT, report
from tests.mutations.trial import DATASETS, Trial

RENEW = "run `make mutations`: it tries all mutations and writes the table again"

SHARDS = 2
"""Parts of the sample, so that several processes can share it."""

VERIFIED = 150
"""One in so many of a shard is checked by the whole `check` as well."""


@cache
def by_class() -> dict[Class, list[Mutation]]:
    found = defaultdict(list)
    for dataset in DATASETS:
        for mutation in chosen(dataset, 0):
            found[Class(mutation.field, mutation.kind)].append(mutation)
    return dict(sorted(found.items()))


def names_of_fields(model: type[Shape] = Dossier, above: str = "dossier") -> set[str]:
    found = set()
    for field in fields(model):
        found.add(f"{above}.{field.name}")
        if field.model:
            found |= names_of_fields(field.model, label(field.name, above))
    return found


def test_every_field_of_the_schema_is_mutated() -> None:
    mutated = {cls.field.partition(" ")[0] for cls in read()}
    assert names_of_fields() <= mutated, RENEW


def test_table_has_the_classes_of_the_mutations() -> None:
    assert set(read()) == set(by_class()), RENEW


def test_a_class_that_leaves_valid_datasets_has_a_reason_and_the_reverse() -> None:
    valid = {cls for cls, outcome in read().items() if outcome.valid}
    declared = {cls for reason in reasons() for cls in reason.classes}
    assert sorted(declared - valid) == [], f"reasons that no mutation needs; {RENEW}"
    assert sorted(valid - declared) == [], f"classes without a reason; {RENEW}"


def test_nobody_gives_two_reasons_for_the_same() -> None:
    given = [(cls, reason.dataset) for reason in reasons() for cls in reason.classes]
    assert len(set(given)) == len(given)


def test_what_is_left_to_a_reviewer_stands_in_the_checklist() -> None:
    items = checklist()
    assert len(items) > 3
    for reason in reasons():
        assert reason.reviewer is None or reason.reviewer in items, (
            f"CONTRIBUTING's checklist has no item {reason.reviewer!r}"
        )


def test_report_is_that_of_the_table() -> None:
    assert REPORT.read_text("utf-8") == report(read(), reasons()), RENEW


def sample(shard: int) -> Iterator[tuple[Mutation, bool]]:
    """Yield mutations of each class: one that is caught, and one that stays valid if there is."""
    table = read()
    for number, (cls, mutations) in enumerate(by_class().items()):
        if number % SHARDS != shard:
            continue
        outcome = table[cls]
        named = {f"{mutation.dataset}: {mutation.name}": mutation for mutation in mutations}
        for title in filter(None, (outcome.example, outcome.counterexample)):
            assert title in named, f"there is no such mutation, {title}; {RENEW}"
            yield named[title], title == outcome.example
        if not outcome.valid:
            yield mutations[len(mutations) // 2], False


@pytest.mark.parametrize("shard", range(SHARDS))
def test_mutations_are_caught_or_valid_for_a_reason(shard: int) -> None:
    trials = {dataset: Trial(dataset) for dataset in DATASETS}
    valid, caught, wrong = [], [], []
    for number, (mutation, may_be_valid) in enumerate(sample(shard)):
        trial = trials[mutation.dataset]
        codes = trial.codes(mutation)
        cls = Class(mutation.field, mutation.kind)
        tried = Tried(mutation.dataset, cls, mutation.name, tuple(codes))
        if not codes and not (may_be_valid and not [*unexplained([tried], reasons())]):
            valid.append(tried)
        if codes and may_be_valid:
            caught.append(tried)
        if number % VERIFIED == 0 and not trial.is_the_verdict(mutation, codes):
            wrong.append(tried)
    for trial in trials.values():
        trial.close()
    assert wrong == [], "the whole `check` says otherwise"
    assert valid == [], f"caught by nothing, though it was, or without a reason; {RENEW}"
    assert caught == [], f"examples of what stays valid, but caught now; {RENEW}"
