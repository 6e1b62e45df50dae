"""Evidence: where in a text a record is found."""

from typing import Annotated

from pydantic import MISSING, Field

from onrecord.identifier import SegmentRef
from onrecord.shape import Shape

Offset = Annotated[int, Field(ge=0, le=2**53 - 1)]
"""A count of Unicode code points."""


class Evidence(Shape):
    """A pointer from a record to the segment, or the part of one, that it was encoded from."""

    segment_id: SegmentRef
    """The segment."""

    start: Offset | MISSING = MISSING
    """First code point of the part, counted from the start of the segment; absent for all of it."""

    end: Offset | MISSING = MISSING
    """The code point just behind the part, counted from the start of the segment."""
