"""Segment: a stretch of a source's text."""

from typing import TYPE_CHECKING, Annotated

from pydantic import MISSING

from onrecord.evidence import Offset
from onrecord.identifier import Identifier, SegmentRef
from onrecord.record import Record
from onrecord.shape import Shape
from onrecord.text import Gloss, Sha256
from onrecord.vocabularies import SegmentKind, UncodedReason

if TYPE_CHECKING:
    from onrecord.source import Source


class Uncoded(Shape):
    """Why a segment carries no record."""

    reason: UncodedReason
    """The reason."""

    duplicate_of_id: SegmentRef | MISSING = MISSING
    """The segment that it repeats, when the reason is duplicate."""


class Segment(Record):
    """A stretch of a source's text that is cited as one: a headline, a sentence, a caption.

    All of the text is segmented, headline first. The list is data: nothing splits the text again.
    """

    id: Annotated[str, Identifier(("seg",))]
    """The segment's id; its slug starts with the source's by convention."""

    kind: SegmentKind
    """What part of the layout it is."""

    start: Offset
    """First code point, counted from the start of the normalised text."""

    end: Offset
    """The code point just behind it."""

    sha256: Sha256
    """SHA-256 of the UTF-8 bytes of exactly this span of the normalised text."""

    gloss: Gloss | MISSING = MISSING
    """A locator in the coder's own words; not a restatement, no run of the text's words."""

    uncoded: Uncoded | MISSING = MISSING
    """Present when no record is encoded from this segment."""

    @property
    def source(self) -> "Source":
        """The source that the segment belongs to."""
        return self.dataset.source_of(self.id)

    @property
    def text(self) -> str | None:
        """The words, where the dataset holds the text of the source; None where it may not."""
        text = self.dataset.texts.get(self.source.id)
        return None if text is None else text[self.start : self.end]
