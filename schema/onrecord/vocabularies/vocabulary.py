"""The base of every controlled vocabulary."""

from collections.abc import Mapping
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
