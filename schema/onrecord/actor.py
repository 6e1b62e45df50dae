"""Actor: whoever acts, speaks or is acted upon."""

from typing import TYPE_CHECKING, Annotated

from pydantic import MISSING

from onrecord.identifier import ActorRef, Identifier, SourceRef
from onrecord.record import TopLevelRecord
from onrecord.shape import listed, mapped
from onrecord.text import Country, Language, Text, Xref
from onrecord.vocabularies import ActorKind, Naming, Sector

if TYPE_CHECKING:
    from onrecord.affiliation import Affiliation
    from onrecord.event import Event
    from onrecord.statement import Statement


class Actor(TopLevelRecord):
    """A person, a body, a state or a group, exactly as narrow as the text names it.

    Contested characterisations are never properties of an actor: they are somebody's act or claim.
    Whoever the text does not name stays unnamed.
    """

    id: Annotated[str, Identifier(("act",))]
    """The actor's id; an unnamed actor's slug starts with its source's by convention."""

    kind: ActorKind
    """What sort of thing the actor is."""

    name: Text
    """The name, or for an unnamed actor a short description."""

    names: dict[Language, Text] = mapped()
    """The name in other languages: BCP 47 tag -> name."""

    aliases: list[Text] = listed()
    """Other names that sources use."""

    naming: Naming
    """How the text identifies the actor."""

    source_id: SourceRef | MISSING = MISSING
    """The source that speaks of a described or anonymous actor."""

    country: Country | MISSING = MISSING
    """The country that the source gives the actor, ISO 3166-1 alpha-3."""

    sectors: list[Sector] = listed()
    """The parts of society that the actor acts in."""

    same_as_id: ActorRef | MISSING = MISSING
    """The actor that this one turned out to be."""

    xrefs: list[Xref] = listed()
    """Identifiers in other systems, `scheme:value`; only from a pinned, named reference."""

    @property
    def same_as(self) -> "Actor | None":
        """The actor that this one turned out to be."""
        return self.dataset.optional_actor(self.same_as_id)

    @property
    def affiliations(self) -> "list[Affiliation]":
        """The affiliations in which this is the actor or the organization."""
        return self.dataset.affiliations_of(self.id)

    @property
    def events(self) -> "list[Event]":
        """The events that the actor has a part in."""
        return self.dataset.events_of(self.id)

    @property
    def statements(self) -> "list[Statement]":
        """The statements of which the actor is a speaker."""
        return self.dataset.statements_of(self.id)
