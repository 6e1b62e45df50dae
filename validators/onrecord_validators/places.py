"""Where the records of a dataset stand in its files; looked up only when something is reported."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any, cast

from onrecord.dataset import pointers
from onrecord.locator import Locator
from onrecord.problem import Place
from onrecord.reader import Document


class Places:
    """The places of all records of some documents; see `onrecord_validators.query.Whereabouts`."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self._documents = list(documents)
        self._locators: dict[str, Locator] = {}
        self._of_record: dict[str, list[tuple[Document, str]]] | None = None

    def _index(self) -> dict[str, list[tuple[Document, str]]]:
        if self._of_record is None:
            self._of_record = defaultdict(list)
            for document in self._documents:
                for record_id, pointer in pointers(cast("Mapping[str, Any]", document.value)):
                    self._of_record[record_id].append((document, pointer))
        return self._of_record

    def find(self, record_id: str, field: str = "", occurrence: int = 0) -> Place:
        """Return the place of a record, or of a field of it.

        `occurrence` counts definitions of the same id from 0. A record as a whole is shown at its
        id. KeyError if no document defines the record.
        """
        document, pointer = self._index()[record_id][occurrence]
        locator = self._locators.setdefault(document.file, Locator(document.text))
        where = f"{pointer}/{field}" if field else pointer
        return Place(document.file, where, locator.value(where if field else f"{pointer}/id"))

    def nearest(self, record_id: str) -> str | None:
        """Return the defined id of the same type that is spelled most alike, if any is near."""
        kind = record_id.partition(":")[0] + ":"
        near = get_close_matches(record_id, [i for i in self._index() if i.startswith(kind)], n=1)
        return near[0] if near else None
