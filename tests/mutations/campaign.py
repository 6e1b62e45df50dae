"""Campaign: all mutations of all datasets, tried by several processes."""

import multiprocessing
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import cache

from tests.mutations.mutations import Mutation
from tests.mutations.outcome import Class, Tried
from tests.mutations.trial import DATASETS, Trial, mutations

CHUNK = 250
"""Mutations that a process takes at once."""

VERIFIED = 400
"""One in so many is checked by the whole `check` as well."""


@cache
def _trial(dataset: str) -> Trial:
    return Trial(dataset)


@cache
def chosen(dataset: str, most: int) -> list[Mutation]:
    """Return the mutations of a dataset, at most so many of each class, spread over it."""
    everything = list(mutations(dataset))
    if not most:
        return everything
    by_class: dict[Class, list[Mutation]] = defaultdict(list)
    for mutation in everything:
        by_class[Class(mutation.field, mutation.kind)].append(mutation)
    return [
        mutation
        for of_class in by_class.values()
        for mutation in of_class[:: max(1, -(-len(of_class) // most))]
    ]


def sizes() -> Counter[Class]:
    """Return how many mutations each class has, in all datasets together."""
    return Counter(
        Class(mutation.field, mutation.kind)
        for dataset in DATASETS
        for mutation in chosen(dataset, 0)
    )


def tried(job: tuple[str, int, int]) -> list[Tried]:
    """Try one chunk of a dataset's mutations."""
    dataset, most, start = job
    trial = _trial(dataset)
    found = []
    for number in range(start, min(start + CHUNK, len(chosen(dataset, most)))):
        mutation = chosen(dataset, most)[number]
        codes = trial.codes(mutation)
        if number % VERIFIED == 0 and not trial.is_the_verdict(mutation, codes):
            raise RuntimeError(f"{mutation.name}: `check` does not say {codes or 'nothing'}")
        cls = Class(mutation.field, mutation.kind)
        found.append(Tried(dataset, cls, mutation.name, tuple(codes)))
    return found


def _jobs(most: int) -> list[tuple[str, int, int]]:
    return [
        (dataset, most, start)
        for dataset in DATASETS
        for start in range(0, len(chosen(dataset, most)), CHUNK)
    ]


def run(most: int, processes: int) -> Iterator[Tried]:
    """Try the mutations of all datasets; `most` of each class, 0 for all of them."""
    jobs = _jobs(most)
    since = time.monotonic()
    # Spawned, because a forked process would share the database of the other.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=context) as pool:
        for number, found in enumerate(pool.map(tried, jobs), start=1):
            yield from found
            minutes = (time.monotonic() - since) / 60
            end = "\n" if number == len(jobs) or not sys.stderr.isatty() else "\r"
            if end == "\r" or number % 10 == 0 or number == len(jobs):
                print(
                    f"{number}/{len(jobs)} parts in {minutes:.1f} minutes", end=end, file=sys.stderr
                )
