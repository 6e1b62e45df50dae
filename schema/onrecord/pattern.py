"""The patterns of the schema in words, for whoever cannot be shown a regular expression."""

import re
from collections.abc import Mapping
from functools import cache
from typing import get_args

from pydantic import TypeAdapter

from onrecord import text
from onrecord.identifier import SLUG_PATTERN, Identifier
from onrecord.text import InWords

_ID_PATTERN = re.compile(rf"\^(?:\(\?:)?([a-z|]+)\)?:{re.escape(SLUG_PATTERN)}\$")


@cache
def _sentences() -> Mapping[str, str]:
    """Return pattern -> sentence, of the strings that are no ids."""
    found = {}
    for alias in vars(text).values():
        for mark in get_args(alias)[1:]:
            if isinstance(mark, InWords):
                found[TypeAdapter(alias).json_schema()["pattern"]] = mark.sentence
    return found


def prefixes(pattern: str) -> tuple[str, ...]:
    """Return the prefixes of the ids that match a pattern; none where it is not one of ids."""
    of_id = _ID_PATTERN.fullmatch(pattern)
    return tuple(of_id[1].split("|")) if of_id else ()


def form_in_words(pattern: str) -> str:
    """Return how to write a text that has to match a pattern of the schema."""
    if of_id := prefixes(pattern):
        return Identifier(of_id).form_in_words
    return _sentences().get(pattern) or f"It has to match {pattern}."
