"""Gap: something that is not known, not said or not answered, and who says so."""

from typing import TYPE_CHECKING, Annotated

from pydantic import MISSING

from onrecord.evidence import Evidence
from onrecord.identifier import ActorRef, AnyRef, Identifier, SourceOrStatementRef, StatementRef
from onrecord.record import Record, TopLevelRecord
from onrecord.shape import listed
from onrecord.text import Edtf
from onrecord.vocabularies import GapAspect, GapKind
from onrecord.when import When

if TYPE_CHECKING:
    from onrecord.actor import Actor
    from onrecord.statement import Statement


class Gap(TopLevelRecord):
    """A typed, sourced absence: a silence, a refusal, a question left open."""

    id: Annotated[str, Identifier(("gap",))]
    """The gap's id."""

    kind: GapKind
    """In what way it is absent."""

    about_id: AnyRef
    """The record that it is about."""

    aspect: GapAspect
    """Which side of that record is not known."""

    expected_from_id: ActorRef | MISSING = MISSING
    """Who was expected to say it."""

    held_by_id: StatementRef | MISSING = MISSING
    """The statement that leaves it open: vague, partial or silent on it."""

    as_of: Edtf | MISSING = MISSING
    """When it was so."""

    closed_by_id: SourceOrStatementRef | MISSING = MISSING
    """The source or statement that fills it; the gap is open until it is there."""

    expected_time: When | MISSING = MISSING
    """When an answer is expected."""

    evidence: list[Evidence] = listed()
    """Where the text says so; required but for missing metadata."""

    @property
    def about(self) -> Record:
        """The record that it is about."""
        return self.dataset[self.about_id]

    @property
    def expected_from(self) -> "Actor | None":
        """Who was expected to say it."""
        return self.dataset.optional_actor(self.expected_from_id)

    @property
    def held_by(self) -> "Statement | None":
        """The statement that leaves it open."""
        return self.dataset.optional_statement(self.held_by_id)

    @property
    def is_open(self) -> bool:
        """Whether nothing has filled it yet."""
        return self.closed_by_id is MISSING
