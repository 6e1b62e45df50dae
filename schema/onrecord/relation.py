"""Relation: how one event or statement bears on another."""

from typing import TYPE_CHECKING, Annotated

from onrecord.evidence import Evidence
from onrecord.identifier import EventOrStatementRef, Identifier
from onrecord.record import TopLevelRecord
from onrecord.shape import listed
from onrecord.vocabularies import RelationBasis, RelationType

if TYPE_CHECKING:
    from onrecord.event import Event
    from onrecord.statement import Statement


class Relation(TopLevelRecord):
    """A proposition that one event or statement bears on another: order, cause, condition."""

    id: Annotated[str, Identifier(("rel",))]
    """The relation's id."""

    from_id: EventOrStatementRef
    """The first end; of a condition, the antecedent."""

    type: RelationType
    """How it bears on the other end."""

    to_id: EventOrStatementRef
    """The second end."""

    basis: RelationBasis
    """Where the relation comes from."""

    evidence: list[Evidence] = listed()
    """Where the text says it; required when the basis is text."""

    @property
    def from_(self) -> "Event | Statement":
        """The first end."""
        return self.dataset.event_or_statement(self.from_id)

    @property
    def to(self) -> "Event | Statement":
        """The second end."""
        return self.dataset.event_or_statement(self.to_id)
