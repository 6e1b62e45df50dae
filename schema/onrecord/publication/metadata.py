"""Metadata: what `dataset.toml` says about a dataset as a whole."""

import re
import tomllib
from pathlib import Path
from typing import Annotated

from pydantic import Field, ValidationError

from onrecord.problem import DataError, Problem
from onrecord.reader import Limits, printable, read
from onrecord.shape import Shape, listed
from onrecord.text import Text

METADATA_FILE = "dataset.toml"

_LIMITS = Limits(max_bytes=100_000)
_MOST_PARTS = 100


class License(Shape):
    """A licence that a dataset is under."""

    name: Text
    """The SPDX identifier."""

    title: Text
    """The name for people."""

    path: Text
    """The address of the licence."""


class Contributor(Shape):
    """Whoever made a dataset."""

    title: Text
    """The name."""

    roles: Annotated[list[Text], Field(min_length=1)]
    """What they did, such as creator or publisher."""


class Metadata(Shape):
    """What describes a dataset as a whole; it goes into `datapackage.json` as it is."""

    name: Annotated[str, Field(pattern="^[a-z0-9]+(?:[._-][a-z0-9]+)*$")]
    """A short name, lower case."""

    title: Text
    """The name for people."""

    version: Annotated[str, Field(pattern="^[0-9]+\\.[0-9]+\\.[0-9]+$")]
    """The version of the data, major.minor.patch."""

    description: Text
    """What the dataset is, in a few sentences."""

    licenses: Annotated[list[License], Field(min_length=1)]
    """The licences of the dataset."""

    contributors: Annotated[list[Contributor], Field(min_length=1)]
    """Who made it."""

    keywords: list[Text] = listed()
    """What to find it by."""


_FORMS = {
    "name": "lower-case letters and digits, joined by single . _ or -, such as mill-strikes",
    "version": "three numbers, such as 1.0.0",
}
"""Field -> what its pattern asks for, in words."""


def _refused(kind: str, message: str) -> DataError:
    hint = (
        f"A {METADATA_FILE} needs name, title, version, description, [[licenses]] and"
        " [[contributors]]; `onrecord explain PKG001` shows one."
    )
    return DataError([Problem(kind, message, hint, METADATA_FILE)])


def metadata(root: Path) -> Metadata:
    """Read the metadata of the dataset in a directory; DataError where they cannot be read."""
    if not (root / METADATA_FILE).exists():
        raise _refused("metadata-invalid", f"{METADATA_FILE} is missing")
    data = read(root / METADATA_FILE, root, _LIMITS)
    # tomllib takes memory that grows with the square of the parts of a dotted key.
    if any(chunk.count(b".") > _MOST_PARTS for chunk in re.split(rb"[=\n]", data)):
        raise _refused("metadata-invalid", f"a key or line has more than {_MOST_PARTS} dots")
    try:
        parsed = tomllib.loads(data.decode("utf-8"))
    except ValueError as error:  # other encodings and integers of very many digits among them
        why = printable(str(error), 200)
        raise _refused("metadata-invalid", f"it is not TOML: {why}") from None
    except RecursionError:
        raise _refused("metadata-invalid", "its values are nested too deep") from None
    try:
        return Metadata.model_validate(parsed)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        said = first["msg"]
        if first["type"] == "string_pattern_mismatch":
            said = f'"{printable(first["input"], 80)}" is not made of {_FORMS[where]}'
        raise _refused(
            "metadata-invalid", f"{printable(where, 200)}: {printable(said, 200)}"
        ) from None
