"""Where the records of a dataset stand in its files; looked up only when something is reported."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

from onrecord.dataset import pointers
from onrecord.locator import Locator
from onrecord.problem import Place
from onrecord.reader import Document
from onrecord_validators.query import Sought
from onrecord_validators.spelling import Spelling, is_misspelt


def _value(value: Any, pointer: str) -> Any:
    """Return what a pointer leads to; None where that is nothing."""
    for step in pointer.split("/")[1:]:
        try:
            value = value[int(step) if isinstance(value, list) else step]
        except (KeyError, IndexError, TypeError):
            return None
    return value


class _Field:
    """A field in all definitions of an id: where it is, and where each value of its list is."""

    def __init__(self, definitions: Sequence[tuple[Document, str]], field: str) -> None:
        self._numbers: list[int] = []
        self._places: list[tuple[Document, str]] = []
        self._of_item: dict[tuple[str, int], tuple[Document, str]] = {}
        for number, (document, where) in enumerate(definitions):
            pointer = f"{where}/{field}"
            value = _value(document.value, pointer)
            if value is None:
                continue
            self._numbers.append(number)
            self._places.append((document, pointer))
            seen: Counter[str] = Counter()
            for place, item in enumerate(value if isinstance(value, list) else ()):
                if isinstance(item, str):
                    at = (document, f"{pointer}/{place}")
                    self._of_item.setdefault((item, seen[item]), at)
                    seen[item] += 1

    def place(self, sought: Sought) -> tuple[Document, str] | None:
        """Return the document and the pointer of what is sought; None where nothing has it."""
        if sought.item is not None:
            return self._of_item.get((sought.item, sought.nth))
        at = bisect_left(self._numbers, sought.occurrence)
        return self._places[at] if at < len(self._places) else None


class Places:
    """The places of all records of some documents; see `onrecord_validators.query.Whereabouts`."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self._documents = list(documents)
        self._locators: dict[str, Locator] = {}
        self._of_record: dict[str, list[tuple[Document, str]]] | None = None
        self._fields: dict[tuple[str, str], _Field] = {}
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
        if field:
            # Of an id that is defined more than once the tables do not tell which one has it.
            key = (sought.record_id, field)
            if key not in self._fields:
                self._fields[key] = _Field(definitions, field)
            document, where = self._fields[key].place(sought) or (document, where)
        locator = self._locators.setdefault(document.file, Locator(document.text))
        span = locator.value(where)
        return Place(document.file, where if field else where.removesuffix("/id"), span)

    def definitions(self, record_ids: Sequence[str]) -> Mapping[str, list[Mapping[str, Any]]]:
        """Return the objects that define these ids; see `Whereabouts.definitions`."""
        return {
            record_id: [
                _value(document.value, pointer)
                for document, pointer in self._index().get(record_id, ())
            ]
            for record_id in dict.fromkeys(record_ids)
        }

    def nearest(self, record_id: str) -> str | None:
        """Return the defined id of the same type that a misspelt one was to be, if any is near."""
        kind, colon, slug = record_id.partition(":")
        kind += colon
        if kind not in self._spellings:
            self._spellings[kind] = Spelling(i for i in self._index() if i.startswith(kind))
        near = self._spellings[kind].nearest(record_id)
        return near if near and is_misspelt(slug, near.removeprefix(kind)) else None
