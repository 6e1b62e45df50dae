"""Claim: a statement's commitment to one proposition."""

from typing import TYPE_CHECKING, Annotated

from pydantic import MISSING

from onrecord.evidence import Evidence
from onrecord.identifier import Identifier, TargetRef
from onrecord.record import Record
from onrecord.shape import listed
from onrecord.text import Text
from onrecord.vocabularies import Aspect, Certainty, Modality, Polarity

if TYPE_CHECKING:
    from onrecord.statement import Statement


class Claim(Record):
    """One statement's commitment to one record: polarity, certainty and modality."""

    id: Annotated[str, Identifier(("clm",))]
    """The claim's id; its slug starts with the statement's by convention."""

    target_id: TargetRef
    """What the claim is about; an actor only with the aspect attribute."""

    aspect: Aspect
    """Which side of the target it is about."""

    polarity: Polarity
    """Whether it says that it is so or that it is not so."""

    certainty: Certainty
    """How sure the speaker is."""

    modality: Modality
    """In what mode it presents the target."""

    value: Text | MISSING = MISSING
    """What it says, with every aspect but occurrence.

    EDTF for time, a place id for place, an actor id for actor, an integer or `low..high` for
    count, a role for role; else the coder's words.
    """

    evidence: list[Evidence] = listed()
    """Where the text says it; the statement's evidence when absent, in a narrate the target's."""

    @property
    def statement(self) -> "Statement":
        """The statement that makes the claim."""
        return self.dataset.statement_of(self.id)

    @property
    def target(self) -> Record:
        """The record that it is about."""
        return self.dataset[self.target_id]
