"""When: a time as a source gives it."""

from pydantic import MISSING

from onrecord.identifier import EventOrStatementRef
from onrecord.shape import Shape
from onrecord.text import Edtf, Text
from onrecord.vocabularies import AnchorRelation, WhenBasis


class When(Shape):
    """A time: a date, the words that give it, or its place beside an event; at least one of them.

    It carries no digit that the source or its metadata do not license.
    """

    edtf: Edtf | MISSING = MISSING
    """The date or interval in EDTF: levels 0 and 1, and level 2's unspecified digits."""

    text: Text | MISSING = MISSING
    """The phrase that gives the time."""

    basis: WhenBasis
    """Where the time comes from."""

    anchor_id: EventOrStatementRef | MISSING = MISSING
    """The event or statement that the time is relative to."""

    anchor_relation: AnchorRelation | MISSING = MISSING
    """How the time lies to the anchor."""
