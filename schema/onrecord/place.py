"""Place: where something is or happens."""

from typing import Annotated

from pydantic import MISSING, Field, PlainSerializer

from onrecord.identifier import Identifier, PlaceRef
from onrecord.record import TopLevelRecord
from onrecord.shape import listed, mapped
from onrecord.text import Country, Language, Text, Xref
from onrecord.vocabularies import PlaceKind, Precision

# A whole number is written without a fraction: the strict reader takes no other form of it.
_Written = PlainSerializer(lambda degrees: int(degrees) if degrees.is_integer() else degrees)

Latitude = Annotated[float, Field(ge=-90, le=90), _Written]
"""Degrees north, WGS 84."""

Longitude = Annotated[float, Field(ge=-180, le=180), _Written]
"""Degrees east, WGS 84."""


class Place(TopLevelRecord):
    """A place as a text names it."""

    id: Annotated[str, Identifier(("plc",))]
    """The place's id."""

    name: Text
    """The name."""

    names: dict[Language, Text] = mapped()
    """The name in other languages: BCP 47 tag -> name."""

    kind: PlaceKind
    """What sort of place it is."""

    within_id: PlaceRef | MISSING = MISSING
    """The smallest place of the dataset that contains it."""

    country: Country | MISSING = MISSING
    """The country that the source places it in, ISO 3166-1 alpha-3."""

    latitude: Latitude | MISSING = MISSING
    """Degrees north, WGS 84."""

    longitude: Longitude | MISSING = MISSING
    """Degrees east, WGS 84."""

    precision: Precision
    """How exactly the name or the coordinates locate what happened there."""

    xrefs: list[Xref] = listed()
    """Identifiers in other systems, `scheme:value`; only from a pinned, named reference."""

    @property
    def within(self) -> "Place | None":
        """The smallest place of the dataset that contains it."""
        return self.dataset.optional_place(self.within_id)
