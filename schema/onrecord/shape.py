"""The base of every model: strict, closed, immutable, documented."""

from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from onrecord.description import describe


def _is_empty(value: Any) -> bool:
    return not value


def listed() -> Any:
    """Declare an optional list: empty in Python when absent, and never written when empty."""
    return Field(default_factory=list, min_length=1, exclude_if=_is_empty)


def mapped() -> Any:
    """Declare an optional map: empty in Python when absent, and never written when empty."""
    return Field(default_factory=dict, min_length=1, exclude_if=_is_empty)


class Shape(BaseModel):
    """What all parts of a dossier have in common.

    An optional scalar that is absent is `pydantic.MISSING`, never None: null is not valid anywhere.
    """

    model_config = ConfigDict(
        strict=True,
        extra="forbid",
        frozen=True,
        allow_inf_nan=False,
        validate_by_name=False,
        serialize_by_alias=True,
        defer_build=True,  # Dossier builds all others with it: half the time of the import
    )

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        """Describe each field by the docstring below it."""
        describe(cls)


class FilledShape(Shape):
    """A shape all of whose fields are optional, and that has at least one of them."""

    model_config = ConfigDict(json_schema_extra={"minProperties": 1})

    @model_validator(mode="after")
    def _is_filled(self) -> Self:
        if not self.model_fields_set:
            raise PydanticCustomError("empty_object", "an object without any field")
        return self
