"""Versions of the schema: which ones this onrecord reads.

A dossier says in `schema_version` which version it is written for, and a package of tables in its
descriptor. A newer minor only adds: optional fields, values of vocabularies. So a newer minor of
the same major is read, with a warning, and what it added is kept and not checked
(`onrecord.newer`). Another major is not read.
"""

import re
from typing import Any, NamedTuple

from onrecord.dossier import SCHEMA_VERSION
from onrecord.locator import Locator
from onrecord.problem import Problem
from onrecord.reader import Document

__all__ = ["KINDS", "KNOWN", "UPDATE", "Version", "stated_version", "unsupported"]

KINDS: dict[str, str] = {
    "version-newer": "The data are written for a newer minor version of the schema.",
    "version-unsupported": "The data are written for another major version of the schema.",
}
"""The kinds of problem with the version that data are written for, each with its definition."""

UPDATE = "Update onrecord: pip install --upgrade onrecord."

_FORM = re.compile("(0|[1-9][0-9]{0,3})[.](0|[1-9][0-9]{0,3})")


class Version(NamedTuple):
    """A version of the schema; versions compare as they follow each other."""

    major: int
    minor: int

    @classmethod
    def of(cls, text: Any) -> "Version | None":
        """Return the version that a text names, `1.0`; None for whatever is no version."""
        form = _FORM.fullmatch(text) if isinstance(text, str) else None
        return cls(int(form[1]), int(form[2])) if form else None

    @property
    def is_newer(self) -> bool:
        """Whether it is a newer minor of the major that this onrecord knows."""
        return self.major == KNOWN.major and self > KNOWN

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}"


_major, _minor = map(int, SCHEMA_VERSION.split("."))

KNOWN = Version(_major, _minor)
"""The version that this onrecord knows."""


def stated_version(value: Any) -> Version | None:
    """Return the version that a document says it is written for; None if it says none."""
    return Version.of(value.get("schema_version")) if isinstance(value, dict) else None


def unsupported(version: Version, document: Document, pointer: str) -> Problem | None:
    """Return why data of a version cannot be read at all; None where they can."""
    if version.major == KNOWN.major:
        return None
    from onrecord.migration import leads_from

    if version > KNOWN:
        mend = UPDATE
    elif leads_from(version):
        mend = f"Carry it to version {KNOWN}: onrecord migrate {document.file}"
    else:
        mend = (
            f"No migration leads from {version} to {KNOWN}: encode it anew, with the codebook of"
            f" {KNOWN} at hand."
        )
    return Problem(
        "version-unsupported",
        f"the file is written for version {version} of the schema, and this onrecord reads"
        f" {KNOWN.major}.x",
        f"{mend} If the version is only mistyped, correct it.",
        document.file,
        pointer,
        Locator(document.text).value(pointer),
    )
