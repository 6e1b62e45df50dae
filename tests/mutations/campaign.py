"""Campaign: all mutations of all datasets, tried by several processes."""

import hashlib
import json
import multiprocessing
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from pathlib import Path

from tests.conftest import ROOT
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


def _state() -> str:
    """Return a hash of all that decides what becomes of a mutation."""
    digest = hashlib.sha256()
    folders = [ROOT / name for name in ("schema", "validators", "data", "tutorial")]
    for folder in (*folders, Path(__file__).parent):
        for path in sorted(folder.rglob("*")):
            if path.suffix in {".py", ".sql", ".json", ".csv"} and "__pycache__" not in path.parts:
                digest.update(path.read_bytes())
    return digest.hexdigest()


def _read_kept(kept: Path) -> dict[tuple[str, int, int], list[Tried]]:
    """Return job -> what was tried, of a run that was cut off; nothing where anything changed."""
    lines = kept.read_text("utf-8").splitlines() if kept.exists() else []
    found: dict[tuple[str, int, int], list[Tried]] = {}
    if lines[:1] == [_state()]:
        for line in lines[1:]:
            try:
                job, tries = json.loads(line)
            except ValueError:  # it was cut off in the middle
                lines.remove(line)
                continue
            found[tuple(job)] = [
                Tried(dataset, Class(*cls), name, tuple(codes))
                for dataset, cls, name, codes in tries
            ]
    else:
        lines = [_state()]
    kept.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    return found


def run(most: int, processes: int, kept: Path) -> Iterator[Tried]:
    """Try the mutations of all datasets; `most` of each class, 0 for all of them.

    Each part is added to the file `kept` when it is done. A run that was cut off goes on from
    there, unless the datasets or the code have changed meanwhile.
    """
    done = _read_kept(kept)
    for part in done.values():
        yield from part
    jobs = [job for job in _jobs(most) if job not in done]
    since = time.monotonic()
    # Spawned, because a forked process would share the database of the other.
    context = multiprocessing.get_context("spawn")
    with (
        ProcessPoolExecutor(processes, mp_context=context) as pool,
        kept.open("a", encoding="utf-8") as stream,
    ):
        for number, (job, found) in enumerate(zip(jobs, pool.map(tried, jobs), strict=True), 1):
            print(json.dumps([job, found]), file=stream, flush=True)
            yield from found
            minutes = (time.monotonic() - since) / 60
            end = "\n" if number == len(jobs) or not sys.stderr.isatty() else "\r"
            if end == "\r" or number % 10 == 0 or number == len(jobs):
                print(
                    f"{number}/{len(jobs)} parts in {minutes:.1f} minutes", end=end, file=sys.stderr
                )
