"""The base of every controlled vocabulary."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Self

from pydantic import GetJsonSchemaHandler
from pydantic_core import CoreSchema

CROSSWALKS = {
    "plover": "PLOVER 2021",
    "cameo": "CAMEO 1.1b3 root or code",
    "factbank": "FactBank 1.0",
    "ere": "Light and Rich ERE realis",
    "searle": "Searle 1976, class of illocutionary act",
    "schema_org": "schema.org",
}
"""The standards that vocabularies are mapped to: column of the codelist -> name."""

_takes_unknown: ContextVar[bool] = ContextVar("takes_unknown", default=False)


@contextmanager
def unknown_values_taken() -> Iterator[None]:
    """Let vocabularies take values that they do not have, as data of a newer schema hold them."""
    token = _takes_unknown.set(True)
    try:
        yield
    finally:
        _takes_unknown.reset(token)


class Vocabulary(StrEnum):
    """A closed list of values, each with a one-line definition and its crosswalks.

    A member is written `NAME = value, definition` or `NAME = value, definition, crosswalks`, where
    crosswalks map a key of `CROSSWALKS` to the other standard's term. Definitions reach the JSON
    Schema, the codebook and the codelists.
    """

    definition: str
    crosswalks: Mapping[str, str]

    def __new__(
        cls, value: str, definition: str = "", crosswalks: Mapping[str, str] | None = None
    ) -> Self:
        """Make a member that is a string and carries its definition."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.definition = definition
        member.crosswalks = MappingProxyType(dict(crosswalks or {}))
        return member

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        """Make a value that only a newer version has: its text, of this type, but no member."""
        if not _takes_unknown.get() or not isinstance(value, str):
            return None
        newer = str.__new__(cls, value)
        newer._value_, newer._name_ = value, value.upper()
        newer.definition = "a value of a newer version of the schema"
        newer.crosswalks = MappingProxyType({})
        return newer

    @property
    def title_text(self) -> str:
        """The value in words: `press_release` -> `press release`."""
        return self.value.replace("_", " ")

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Put the definitions of all values into the description of the enum."""
        schema = handler(core_schema)
        target = handler.resolve_ref_schema(schema)
        summary = " ".join((cls.__doc__ or "").split())
        values = [f"- `{member.value}`: {member.definition}" for member in cls]
        target["description"] = "\n".join([summary, "", *values])
        return schema
