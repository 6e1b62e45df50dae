"""Where the records of a dataset stand in its files; looked up only when something is reported."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, cast

from onrecord.dataset import pointers
from onrecord.locator import Locator
from onrecord.problem import Span
from onrecord.reader import Document


class Places:
    """The places of all records of some documents."""

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

    def find(self, record_id: str, field: str = "", occurrence: int = 0) -> tuple[str, str, Span]:
        """Return file, JSON pointer and span of a record, or of a field of it.

        `occurrence` counts definitions of the same id from 0. A record as a whole is shown at its
        id. KeyError if no document defines the record.
        """
        document, pointer = self._index()[record_id][occurrence]
        locator = self._locators.setdefault(document.file, Locator(document.text))
        where = f"{pointer}/{field}" if field else pointer
        return document.file, where, locator.value(where if field else f"{pointer}/id")
