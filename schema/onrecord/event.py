"""Event: something that happens, goes on or holds, whether or not anybody says that it does."""

from typing import TYPE_CHECKING, Annotated

from pydantic import MISSING, Field

from onrecord.count import Count
from onrecord.evidence import Evidence
from onrecord.identifier import Identifier, PlaceRef
from onrecord.participation import Participation
from onrecord.record import TopLevelRecord
from onrecord.shape import listed
from onrecord.text import Text
from onrecord.vocabularies import Category, Context, EventKind, Mode
from onrecord.when import When

if TYPE_CHECKING:
    from onrecord.actor import Actor
    from onrecord.place import Place


class Event(TopLevelRecord):
    """A proposition that something happens, goes on or holds.

    It says nothing about truth: claims do. One event can be demanded by one actor, denied by a
    second and foretold by a third.
    """

    id: Annotated[str, Identifier(("evt",))]
    """The event's id."""

    kind: EventKind
    """Whether it is an action, a process or a state."""

    category: Category
    """What happens."""

    modes: list[Mode] = listed()
    """In what way, from the modes of the category."""

    contexts: list[Context] = listed()
    """What it is about."""

    time: When | MISSING = MISSING
    """When it happens."""

    place_id: PlaceRef | MISSING = MISSING
    """Where it happens."""

    from_place_id: PlaceRef | MISSING = MISSING
    """Where a movement starts."""

    to_place_id: PlaceRef | MISSING = MISSING
    """Where a movement ends."""

    count: Count | MISSING = MISSING
    """How many times it happens."""

    summary: Text
    """The event in one line, in the coder's words."""

    participations: list[Participation] = listed()
    """Who has a part in it."""

    evidence: Annotated[list[Evidence], Field(min_length=1)]
    """Where the text speaks of it."""

    @property
    def actors(self) -> "list[Actor]":
        """The actors that have a part in it, each once, in the order of the participations."""
        return list({p.actor_id: p.actor for p in self.participations}.values())

    @property
    def place(self) -> "Place | None":
        """Where it happens."""
        return self.dataset.optional_place(self.place_id)
