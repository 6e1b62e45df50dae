"""Participation: an actor's part in an event."""

from typing import TYPE_CHECKING, Annotated

from pydantic import MISSING

from onrecord.count import Count
from onrecord.evidence import Evidence
from onrecord.identifier import ActorRef, Identifier
from onrecord.record import Record
from onrecord.shape import listed
from onrecord.vocabularies import Role

if TYPE_CHECKING:
    from onrecord.actor import Actor
    from onrecord.event import Event


class Participation(Record):
    """An actor's part in an event: a proposition of its own that claims can be about."""

    id: Annotated[str, Identifier(("par",))]
    """The participation's id; its slug starts with the event's by convention."""

    actor_id: ActorRef
    """The actor."""

    role: Role
    """The part."""

    count: Count | MISSING = MISSING
    """How many people of the actor take part."""

    exhaustive: bool | MISSING = MISSING
    """False where the text gives the actor as an example ("such as"); absent means true."""

    evidence: list[Evidence] = listed()
    """Where the text says it; the event's evidence when absent."""

    @property
    def actor(self) -> "Actor":
        """The actor that takes part."""
        return self.dataset.actor(self.actor_id)

    @property
    def event(self) -> "Event":
        """The event that it is a part of."""
        return self.dataset.event_of(self.id)
