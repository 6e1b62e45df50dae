"""Statement: somebody says something; a document's own voice is one, too."""

from typing import TYPE_CHECKING, Annotated

from pydantic import MISSING

from onrecord.claim import Claim
from onrecord.count import Count
from onrecord.evidence import Evidence
from onrecord.identifier import (
    ActorRef,
    AnyRef,
    Identifier,
    PlaceRef,
    SourceRef,
    StatementRef,
)
from onrecord.quote import Quote
from onrecord.record import TopLevelRecord
from onrecord.shape import listed
from onrecord.text import UtteranceKey
from onrecord.vocabularies import Act, Channel, Content, Form, Stance
from onrecord.when import When

if TYPE_CHECKING:
    from onrecord.actor import Actor
    from onrecord.record import Record
    from onrecord.source import Source


class Statement(TopLevelRecord):
    """One speech act: who says it, in what way, and what it claims.

    The narrate of a source is the root; every other statement is reported in another, so that a
    chain of who reports whom ends in a document.
    """

    id: Annotated[str, Identifier(("sta",))]
    """The statement's id."""

    act: Act
    """What is done by saying it."""

    speaker_ids: list[ActorRef] = listed()
    """Who says it; absent where the text names nobody."""

    speakers_exhaustive: bool | MISSING = MISSING
    """False where there are further speakers ("among others"); absent means true."""

    on_behalf_of_id: ActorRef | MISSING = MISSING
    """The actor that the speaker speaks for."""

    addressee_ids: list[ActorRef] = listed()
    """Whom it is said to."""

    form: Form | MISSING = MISSING
    """How its words are given; absent for a narrate only."""

    stance: Stance | MISSING = MISSING
    """How the narrator stands to it; absent for a narrate only."""

    channel: Channel | MISSING = MISSING
    """Its medium."""

    utterance: UtteranceKey | MISSING = MISSING
    """A key that groups acts done in one breath."""

    reported_in_id: StatementRef | MISSING = MISSING
    """The statement that reports it; absent for a narrate only."""

    source_id: SourceRef | MISSING = MISSING
    """The document whose voice it is; for a narrate only."""

    about_id: AnyRef | MISSING = MISSING
    """What it is about, where its content is not given."""

    content: Content
    """Whether the text gives what it says."""

    quotes: list[Quote] = listed()
    """Its words, where they are given word for word."""

    count: Count | MISSING = MISSING
    """How many times it was said."""

    time: When | MISSING = MISSING
    """When it was said."""

    place_id: PlaceRef | MISSING = MISSING
    """Where it was said."""

    claims: list[Claim] = listed()
    """What it commits its speaker to."""

    evidence: list[Evidence] = listed()
    """Where the text reports it; required but for a narrate."""

    @property
    def speakers(self) -> "list[Actor]":
        """Who says it; empty where the text names nobody and for a narrate."""
        return [self.dataset.actor(speaker_id) for speaker_id in self.speaker_ids]

    @property
    def addressees(self) -> "list[Actor]":
        """Whom it is said to."""
        return [self.dataset.actor(addressee_id) for addressee_id in self.addressee_ids]

    @property
    def on_behalf_of(self) -> "Actor | None":
        """The actor that the speaker speaks for."""
        return self.dataset.optional_actor(self.on_behalf_of_id)

    @property
    def reported_in(self) -> "Statement | None":
        """The statement that reports it; None for a narrate."""
        return self.dataset.optional_statement(self.reported_in_id)

    @property
    def about(self) -> "Record | None":
        """What it is about, where that is given."""
        return None if self.about_id is MISSING else self.dataset[self.about_id]

    @property
    def root_source(self) -> "Source | None":
        """The source at the end of the chain of reports; None where the chain is broken."""
        return self.dataset.root_source_of(self.id)
