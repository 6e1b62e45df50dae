"""Quote: words reproduced from a source."""

from onrecord.evidence import Offset
from onrecord.identifier import SegmentRef
from onrecord.shape import Shape
from onrecord.text import Text


class Quote(Shape):
    """Direct speech, exactly as the normalised text has it, without the quotation marks."""

    text: Text
    """The words."""

    segment_id: SegmentRef
    """The segment that they stand in."""

    start: Offset
    """First code point of the words, counted from the start of the segment."""

    end: Offset
    """The code point just behind the words, counted from the start of the segment."""
