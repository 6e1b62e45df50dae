"""Where the records of a dataset stand in its files; looked up only when something is reported."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

from onrecord.dataset import pointers
from onrecord.locator import Locator
from onrecord.problem import Place
from onrecord.reader import Document
from onrecord_validators.query import Sought
from onrecord_validators.spelling import Spelling, is_misspelt


def _found(value: Any, pointer: str, item: str | None, nth: int) -> str | None:
    """Return the pointer, or that of the nth equal item there; None if it leads to nothing."""
    for step in pointer.split("/")[1:]:
        try:
            value = value[int(step) if isinstance(value, list) else step]
        except (KeyError, IndexError, TypeError):
            return None
    if item is None:
        return pointer
    equal = [place for place, inner in enumerate(value) if inner == item]
    return f"{pointer}/{equal[nth]}" if nth < len(equal) else None


class Places:
    """The places of all records of some documents; see `onrecord_validators.query.Whereabouts`."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self._documents = list(documents)
        self._locators: dict[str, Locator] = {}
        self._of_record: dict[str, list[tuple[Document, str]]] | None = None
        self._spellings: dict[str, Spelling] = {}

    def _index(self) -> dict[str, list[tuple[Document, str]]]:
        if self._of_record is None:
            self._of_record = defaultdict(list)
            for document in self._documents:
                for record_id, pointer in pointers(cast("Mapping[str, Any]", document.value)):
                    self._of_record[record_id].append((document, pointer))
        return self._of_record

    def find_all(self, sought: Sequence[Sought]) -> list[Place | None]:
        """Return the places of records, or of fields of them; see `Whereabouts.find_all`."""
        return [self._find(item) for item in sought]

    def of_rows(self, rows: Sequence[tuple[str, int | None, str]]) -> list[Place]:
        """Documents have no rows: RuntimeError, a rule of tables was run on them."""
        raise RuntimeError(f"documents have no rows: {rows}")

    def _find(self, sought: Sought) -> Place | None:
        field = sought.field
        definitions = self._index().get(sought.record_id, [])
        if sought.occurrence >= len(definitions):
            return None
        document, where = definitions[sought.occurrence]
        where = f"{where}/id"
        # Of an id that is defined more than once the tables do not tell which one has the field.
        for candidate, pointer in definitions[sought.occurrence :] if field else ():
            found = _found(candidate.value, f"{pointer}/{field}", sought.item, sought.nth)
            if found is not None:
                document, where = candidate, found
                break
        locator = self._locators.setdefault(document.file, Locator(document.text))
        span = locator.value(where)
        return Place(document.file, where if field else where.removesuffix("/id"), span)

    def definitions(self, record_ids: Sequence[str]) -> Mapping[str, list[Mapping[str, Any]]]:
        """Return the objects that define these ids; see `Whereabouts.definitions`."""
        found: dict[str, list[Mapping[str, Any]]] = {}
        for record_id in record_ids:
            found[record_id] = []
            for document, pointer in self._index().get(record_id, ()):
                value: Any = document.value
                for step in pointer.split("/")[1:]:
                    value = value[int(step) if isinstance(value, list) else step]
                found[record_id].append(value)
        return found

    def nearest(self, record_id: str) -> str | None:
        """Return the defined id of the same type that a misspelt one was to be, if any is near."""
        kind, colon, slug = record_id.partition(":")
        kind += colon
        if kind not in self._spellings:
            self._spellings[kind] = Spelling(i for i in self._index() if i.startswith(kind))
        near = self._spellings[kind].nearest(record_id)
        return near if near and is_misspelt(slug, near.removeprefix(kind)) else None
