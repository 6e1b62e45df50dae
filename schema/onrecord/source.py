"""Source: a text that records are encoded from."""

from typing import TYPE_CHECKING, Annotated

from pydantic import MISSING, Field

from onrecord.evidence import Offset
from onrecord.identifier import ActorRef, Identifier, SourceRef
from onrecord.record import TopLevelRecord
from onrecord.segment import Segment
from onrecord.shape import listed
from onrecord.text import Edtf, IsoDate, Language, Licence, Sha256, Text, Url
from onrecord.vocabularies import SourceKind, TextPolicy

if TYPE_CHECKING:
    from onrecord.actor import Actor
    from onrecord.statement import Statement


class Source(TopLevelRecord):
    """A publication: what is known about it, and its text as a list of segments.

    Offsets and hashes are over the normalised text (see the encoding guidelines), so that whoever
    holds the text can verify them and nobody needs to redistribute it.
    """

    id: Annotated[str, Identifier(("src",))]
    """The source's id."""

    kind: SourceKind
    """What sort of publication it is."""

    title: Text | MISSING = MISSING
    """The title, word for word."""

    publisher_id: ActorRef | MISSING = MISSING
    """The actor that published it."""

    authors: list[Text] = listed()
    """The names of its authors, as printed."""

    url: Url | MISSING = MISSING
    """Where it was published."""

    archive_url: Url | MISSING = MISSING
    """Where an archived copy is."""

    published: Edtf | MISSING = MISSING
    """When it was published."""

    retrieved: IsoDate | MISSING = MISSING
    """The day on which the text was retrieved."""

    language: Language
    """The language of the text."""

    licence: Licence
    """The licence of the text; `LicenseRef-unknown` where none is stated."""

    text_policy: TextPolicy
    """Whether the text may be redistributed."""

    quote_limit: Offset | MISSING = MISSING
    """How many code points all quotes together may reproduce; needed for offsets_only."""

    derived_from_id: SourceRef | MISSING = MISSING
    """The source that this one syndicates or translates: the two are one voice."""

    text_sha256: Sha256
    """SHA-256 of the UTF-8 bytes of the normalised text."""

    text_length: Offset
    """The length of the normalised text in code points."""

    segments: Annotated[list[Segment], Field(min_length=1)]
    """The text from start to end, in order."""

    @property
    def publisher(self) -> "Actor | None":
        """The actor that published it, where it is known."""
        return self.dataset.optional_actor(self.publisher_id)

    @property
    def narration(self) -> "Statement | None":
        """The statement that is this document's own voice."""
        return self.dataset.narration_of(self.id)
