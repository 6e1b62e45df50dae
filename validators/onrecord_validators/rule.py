"""Rule: one condition that a dataset has to satisfy, with all that is said about it."""

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import duckdb

    from onrecord_validators.draft import Draft, Edit
    from onrecord_validators.query import Whereabouts


class Severity(StrEnum):
    """How grave a finding is."""

    ERROR = "error"
    """The data cannot be trusted or used as they are."""

    WARNING = "warning"
    """Probably wrong, or right and unusual: a person should look."""


class Found:
    """What a query returns for each offence; rules with more to say derive from it.

    A query returns the columns of its class by name. Besides their own, three columns say where the
    finding is: `occurrence` (which definition of an id), `item` (which value of a list) and `nth`
    (which of equal values), as in `onrecord_validators.query.Whereabouts`. The classes are
    declarations only: nothing makes an object of them, and a dataclass each would cost a tenth of a
    small check.
    """

    record_id: str
    """The record that the finding is about."""

    field: str
    """Where in it: a relative JSON pointer such as `evidence/0/start`; empty for all of it."""


class FoundRow(Found):
    """What the query of a rule about tables as such returns; `field` is a column there."""

    table: str
    """The table."""

    number: int | None
    """The number of the row in the database, from 0; NULL for the table as a whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A condition. Each stands in a file of its own, and that file's docstring is its page.

    Exactly one of `query` and `problem` is given. `message` and `hint` are templates over the
    fields of `finding`, and over `further` values.
    """

    code: str
    """Letters of the family and three digits; never reused."""

    name: str
    """What is wrong, in kebab-case."""

    severity: Severity
    """How grave it is."""

    since: str
    """The version of onrecord that brought the rule."""

    query: str | None = None
    """A SELECT over the flat tables that returns a row for each offence."""

    prepare: "Callable[[duckdb.DuckDBPyConnection], None] | None" = None
    """Makes temporary tables for the query, where SQL alone would be quadratic (graphs)."""

    problem: str | None = None
    """The kind of problem that reader, models or package comparison report as this rule."""

    finding: type[Found] = Found
    """The fields that the query returns."""

    message: str = ""
    """What is wrong, with the values that are wrong."""

    hint: str = ""
    """How to mend it."""

    related: Mapping[str, str] = field(default_factory=dict)
    """Field of the finding that holds another record's id -> what that record is to the finding."""

    further: Mapping[str, str] = field(default_factory=dict)
    """Value for the templates that no query returns -> what it says; `look_up` finds them."""

    look_up: "Callable[[Sequence[Mapping[str, Any]], Whereabouts], list[dict[str, str]]] | None" = (
        None
    )
    """Takes what the query returned for some findings; returns the `further` values of each."""

    of_tables: bool = False
    """Whether only packages of tables can offend, since in a dossier its form rules it out."""

    needed_to_load: bool = False
    """Whether `onrecord.load()` refuses a dataset that offends, so that none may be suppressed."""

    on_partial: bool = False
    """Whether it says anything sound while some records could not be read."""

    fix: "Callable[[Draft, str], list[Edit]] | None" = None
    """Takes a draft and the pointer of a finding; returns the edits that mend it, in order.

    It returns none where it cannot tell what was meant. It neither changes what the data say nor
    drops a value: `onrecord check --fix` makes these edits without asking.
    """

    @property
    def family(self) -> str:
        """The letters of the code."""
        return self.code.rstrip("0123456789")

    @property
    def is_suppressible(self) -> bool:
        """Whether its findings may be suppressed: not while they keep data from being read."""
        return self.query is not None and not self.of_tables and not self.needed_to_load

    def columns(self) -> tuple[str, ...]:
        """Return the columns that the query returns, in the order of the finding's fields."""
        lineage = reversed(self.finding.__mro__)
        return tuple(name for cls in lineage for name in inspect.get_annotations(cls))
