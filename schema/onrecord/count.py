"""Count: how many."""

from typing import Annotated

from pydantic import MISSING, Field

from onrecord.shape import FilledShape

Cardinal = Annotated[int, Field(ge=0, le=2**53 - 1)]
"""A whole number that is not negative."""


class Count(FilledShape):
    """A number or a range of numbers; at least one of low, best and high, in that order."""

    low: Cardinal | MISSING = MISSING
    """The least number that the source gives."""

    best: Cardinal | MISSING = MISSING
    """The number that the source gives."""

    high: Cardinal | MISSING = MISSING
    """The greatest number that the source gives."""
