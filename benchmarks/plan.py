"""Plan: which blocks a generated package is made of, in which order."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from benchmarks.blocks import Block, clean_blocks, fill_rows, longer
from benchmarks.faults import Fault, seeded_faults

PLAIN = 0
"""The number of the clean block that fills up what is left."""

LARGE = 100
"""From how many records on a block is large: only the tutorial is."""

SHARE_OF_LARGE = 0.15
"""How many of the clean copies are copies of the tutorial, which has seven times the records."""


class TooFewRecords(ValueError):
    """The package is too small for the faults that are to be in it."""


@dataclass(frozen=True)
class Plan:
    """The blocks of a package, and for each copy the number of its block.

    `faults` is number of the block -> its fault; the other blocks are clean.
    """

    blocks: Sequence[Block]
    faults: dict[int, Fault]
    copies: Sequence[int]

    @property
    def records(self) -> int:
        """How many records the package has."""
        sizes = [block.records for block in self.blocks]
        return sum(sizes[number] for number in self.copies)


def plan(
    records: int,
    *,
    rounds: int = 1,
    seed: int = 0,
    wanted: Callable[[Fault], bool] = lambda fault: True,
) -> Plan:
    """Return the plan of a package with exactly that number of records.

    Every fault that is `wanted` is seeded `rounds` times, at random places. Raises TooFewRecords
    if they do not fit.
    """
    chance = random.Random(seed)
    faults = [fault for fault in seeded_faults() if wanted(fault)] if rounds else []
    clean = clean_blocks()
    sizes = [block.records for block in clean]
    large = [number for number, size in enumerate(sizes) if size > LARGE]
    small = [number for number, size in enumerate(sizes) if size <= LARGE]

    left = records - rounds * sum(fault.block.records for fault in faults)
    if left < sizes[PLAIN]:
        raise TooFewRecords(
            f"{len(faults)} faults, {rounds} times each, need {records - left + sizes[PLAIN]:,}"
            f" records; there are to be {records:,}. Ask for more records, or for fewer faults."
        )
    copies = []
    while left >= LARGE + 2 * sizes[PLAIN]:
        of = large if left > 1000 and chance.random() < SHARE_OF_LARGE else small
        copies.append(chance.choice(of))
        left -= sizes[copies[-1]]
    while left >= 2 * sizes[PLAIN]:
        copies.append(PLAIN)
        left -= sizes[PLAIN]
    last = longer(left - sizes[PLAIN])
    blocks = [*clean, last]
    copies.append(len(blocks) - 1)
    fill_rows([blocks[number] for number in sorted(set(copies))])
    of_number = dict(enumerate(faults, start=len(blocks)))
    copies += [number for number in of_number for _ in range(rounds)]
    chance.shuffle(copies)
    return Plan([*blocks, *(fault.block for fault in faults)], of_number, copies)
