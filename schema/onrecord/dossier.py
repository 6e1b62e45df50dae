"""Dossier: one JSON document of the dataset."""

from pydantic import MISSING, Field

from onrecord.actor import Actor
from onrecord.affiliation import Affiliation
from onrecord.event import Event
from onrecord.gap import Gap
from onrecord.place import Place
from onrecord.relation import Relation
from onrecord.shape import Shape, listed
from onrecord.source import Source
from onrecord.statement import Statement
from onrecord.text import SchemaVersion, Url

SCHEMA_VERSION = "1.0"
SCHEMA_URL = f"https://w3id.org/onrecord/{SCHEMA_VERSION}/onrecord.schema.json"


class Dossier(Shape):
    """A document of the dataset: lists of records, each absent when empty.

    The dataset is the union of all its dossiers. Ids are global and references resolve across
    documents.
    """

    schema_url: Url | MISSING = Field(alias="$schema", default=MISSING)
    """The address of this schema, so that editors validate and complete the document."""

    schema_version: SchemaVersion
    """The version of the schema that the document is written for."""

    sources: list[Source] = listed()
    """What was encoded."""

    actors: list[Actor] = listed()
    """Who acts and speaks."""

    affiliations: list[Affiliation] = listed()
    """How actors belong together."""

    places: list[Place] = listed()
    """Where."""

    events: list[Event] = listed()
    """What happens, or is said to."""

    relations: list[Relation] = listed()
    """How events and statements bear on each other."""

    statements: list[Statement] = listed()
    """Who says what."""

    gaps: list[Gap] = listed()
    """What is not known, not said, not answered."""
