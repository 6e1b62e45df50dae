"""Affiliation: how an actor belongs to another."""

from typing import TYPE_CHECKING, Annotated

from pydantic import MISSING

from onrecord.evidence import Evidence
from onrecord.identifier import ActorRef, Identifier
from onrecord.record import TopLevelRecord
from onrecord.shape import listed
from onrecord.text import Edtf, Text
from onrecord.vocabularies import AffiliationKind, AffiliationStatus, Basis

if TYPE_CHECKING:
    from onrecord.actor import Actor


class Affiliation(TopLevelRecord):
    """A tie between an actor and an organization, or a post that an actor holds."""

    id: Annotated[str, Identifier(("aff",))]
    """The affiliation's id."""

    actor_id: ActorRef
    """The actor that belongs, heads, speaks."""

    organization_id: ActorRef | MISSING = MISSING
    """The actor that it belongs to, heads, speaks for."""

    kind: AffiliationKind
    """How."""

    post: Text | MISSING = MISSING
    """The post, as the text words it."""

    status: AffiliationStatus
    """Whether it is in force."""

    since: Edtf | MISSING = MISSING
    """When it began."""

    until: Edtf | MISSING = MISSING
    """When it ended."""

    basis: Basis
    """Where the affiliation comes from."""

    evidence: list[Evidence] = listed()
    """Where the text says it; required when the basis is text."""

    @property
    def actor(self) -> "Actor":
        """The actor that belongs."""
        return self.dataset.actor(self.actor_id)

    @property
    def organization(self) -> "Actor | None":
        """The actor that it belongs to."""
        return self.dataset.optional_actor(self.organization_id)
