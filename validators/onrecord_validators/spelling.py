"""Which of many words is spelled most like a wrong one, in time that does not grow with them."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

FEW = 200
"""Of no more words than this all are compared."""

CUTOFF = 0.6
"""Words that are less alike than this are not near."""

_NEIGHBOURS = 40
_LIKENESS = 0.85
_SHORTEST = 4
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789-./:"


def _edits(word: str) -> Iterator[str]:
    """Yield what one slip of the fingers makes of a word: a letter less, more, other, swapped."""
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        yield before + after[1:]
        yield before + after[1:2] + after[:1] + after[2:]
        for letter in _LETTERS:
            yield before + letter + after
            yield before + letter + after[1:]


def is_misspelt(word: str, other: str) -> bool:
    """Whether an id is so near to another that a slip of the fingers explains it.

    Ids of one dossier share their words, so that being alike says little: each part between
    slashes has to be almost the same, and numbers have to be equal.
    """
    pairs = list(zip(word.split("/"), other.split("/"), strict=False))
    if word.count("/") != other.count("/"):
        pairs = [(word, other)]
    return all(
        one == two
        or (
            [*filter(str.isdigit, one)] == [*filter(str.isdigit, two)]
            and min(len(one), len(two)) >= _SHORTEST
            and (
                SequenceMatcher(None, one, two, autojunk=False).ratio() >= _LIKENESS
                or two in set(_edits(one))
            )
        )
        for one, two in pairs
    )


def nearest_of(word: str, others: Iterable[str]) -> str | None:
    """Return which of some words is most like another, if any is near.

    Alike is what keeps most letters in their order: twice the length of the longest common
    subsequence, as a share of both words. The words are compared bit by bit (H. Hyyrö, 2004): for
    words made of two letters, `difflib` takes a hundred times as long.
    """
    places = dict.fromkeys(word, 0)
    for at, letter in enumerate(word):
        places[letter] |= 1 << at
    whole = (1 << len(word)) - 1
    likest, near = CUTOFF, None
    for other in others:
        unmatched = whole
        for letter in other:
            found = unmatched & places.get(letter, 0)
            unmatched = (unmatched + found) | (unmatched - found)
        common = len(word) - (unmatched & whole).bit_count()
        likeness = 2 * common / (len(word) + len(other)) if word or other else 1.0
        if likeness > likest or (likeness == likest and (near is None or other < near)):
            likest, near = likeness, other
    return near


def _around(word: str, ordered: Sequence[str]) -> Sequence[str]:
    at = bisect_left(ordered, word)
    return ordered[max(0, at - _NEIGHBOURS) : at + _NEIGHBOURS]


class Spelling:
    """Words that somebody may have meant.

    Comparing a word with every other takes minutes where a stranger's dataset asks for it, so of
    many words only those are compared that are one slip away, or next to it in the order of the
    alphabet, read forwards or backwards: those that begin or end alike.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._words = set(words)
        self._forwards = sorted(self._words)
        self._backwards = sorted(word[::-1] for word in self._words)

    def nearest(self, word: str) -> str | None:
        """Return the word that is spelled most like another, if any is near."""
        if len(self._words) <= FEW:
            return nearest_of(word, self._forwards)
        slips = sorted(self._words.intersection(_edits(word)))
        if slips:
            return slips[0]
        near = [*_around(word, self._forwards)]
        near += [other[::-1] for other in _around(word[::-1], self._backwards)]
        return nearest_of(word, near)
