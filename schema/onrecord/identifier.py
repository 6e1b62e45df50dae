"""Identifiers: CURIEs such as `evt:talks`, and references to them."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

PREFIXES: Mapping[str, str] = MappingProxyType(
    {
        "src": "source",
        "seg": "segment",
        "act": "actor",
        "aff": "affiliation",
        "plc": "place",
        "evt": "event",
        "par": "participation",
        "rel": "relation",
        "sta": "statement",
        "clm": "claim",
        "gap": "gap",
    }
)
"""Prefix of an id -> the type of record that it names."""

SLUG_PATTERN = "[a-z0-9]+(?:[-./][a-z0-9]+)*"
MAX_LENGTH = 80


@dataclass(frozen=True, slots=True)
class Identifier:
    """Marks a string field as the id of its own record; `prefixes` are those it may have."""

    prefixes: tuple[str, ...]

    @property
    def pattern(self) -> str:
        """The regular expression of the whole id."""
        one = len(self.prefixes) == 1
        prefix = self.prefixes[0] if one else f"(?:{'|'.join(self.prefixes)})"
        return f"^{prefix}:{SLUG_PATTERN}$"

    @property
    def form_in_words(self) -> str:
        """How to write such an id."""
        begins = " or ".join(f"{prefix}:" for prefix in self.prefixes)
        return (
            f"An id here begins with {begins} and goes on in lower-case letters a-z and digits,"
            f" joined by single - . or /, such as {self.prefixes[0]}:words-with-hyphens."
        )

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Give the shape of the id: its pattern and its greatest length."""
        return core_schema.str_schema(pattern=self.pattern, max_length=MAX_LENGTH, strict=True)


@dataclass(frozen=True, slots=True)
class Reference(Identifier):
    """Marks a string field as a reference to a record of one of the types in `prefixes`."""


SourceRef = Annotated[str, Reference(("src",))]
SegmentRef = Annotated[str, Reference(("seg",))]
ActorRef = Annotated[str, Reference(("act",))]
PlaceRef = Annotated[str, Reference(("plc",))]
StatementRef = Annotated[str, Reference(("sta",))]
EventOrStatementRef = Annotated[str, Reference(("evt", "sta"))]
SourceOrStatementRef = Annotated[str, Reference(("src", "sta"))]
TargetRef = Annotated[str, Reference(("evt", "par", "rel", "aff", "sta", "act"))]
AnyRef = Annotated[str, Reference(tuple(PREFIXES))]
