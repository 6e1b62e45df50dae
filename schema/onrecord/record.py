"""Record: what every identified part of the dataset has in common, and its links to the others."""

from typing import TYPE_CHECKING, Any

from pydantic import MISSING, PrivateAttr

from onrecord.shape import Shape, mapped
from onrecord.text import ExtensionKey, Text

if TYPE_CHECKING:
    from onrecord.claim import Claim
    from onrecord.dataset import Dataset
    from onrecord.gap import Gap
    from onrecord.relation import Relation
    from onrecord.segment import Segment
    from onrecord.standing import Tally
    from onrecord.vocabularies import Standing


class Record(Shape):
    """A record with an id. Loaded with `onrecord.load()`, it is linked to all others."""

    id: str
    """The record's own id: immutable, never reused."""

    _dataset: "Dataset | None" = PrivateAttr(default=None)

    def __eq__(self, other: object) -> bool:
        """Two records are equal when their fields are, whatever dataset they were loaded with."""
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        return hash(self.id)

    @property
    def dataset(self) -> "Dataset":
        """The dataset that this record was loaded with; RuntimeError if it was made by hand."""
        if self._dataset is None:
            raise RuntimeError(
                f"{self.id} is not linked: load it with onrecord.load() to follow references"
            )
        return self._dataset

    @property
    def file(self) -> str:
        """The dossier that defines this record, relative to the dataset's directory."""
        return self.dataset.file_of(self.id)

    @property
    def claims_about(self) -> "list[Claim]":
        """The claims whose target is this record, in the order of their ids."""
        return self.dataset.claims_about(self.id)

    @property
    def gaps_about(self) -> "list[Gap]":
        """The gaps about this record, in the order of their ids."""
        return self.dataset.gaps_about(self.id)

    @property
    def relations(self) -> "list[Relation]":
        """The relations that have this record at either end, in the order of their ids."""
        return self.dataset.relations_of(self.id)

    @property
    def cited_segments(self) -> "list[Segment]":
        """The segments that this record's own evidence points at, in the order of the evidence."""
        return [self.dataset.segment(e.segment_id) for e in getattr(self, "evidence", [])]

    @property
    def tally(self) -> "Tally | None":
        """The record's standing and what it rests on; None for a record that has no standing."""
        return self.dataset.tallies.get(self.id)

    @property
    def standing(self) -> "Standing | None":
        """How well the record is established: attribution, not truth. None as for `tally`."""
        return self.tally.standing if self.tally else None


class TopLevelRecord(Record):
    """A record that stands in one of the lists of a dossier."""

    note: Text | MISSING = MISSING
    """The coder's remark."""

    extensions: dict[ExtensionKey, Any] = mapped()
    """Values that the schema does not know, under keys `namespace:name`."""
