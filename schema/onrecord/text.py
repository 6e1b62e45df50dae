"""The strings of the schema: what each may look like."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from onrecord.edtf import EDTF_PATTERN


@dataclass(frozen=True, slots=True)
class InWords:
    """Says how to write a string that matches the pattern beside it."""

    sentence: str


Text = Annotated[str, Field(min_length=1, max_length=2000)]
"""Words in some language; never empty."""

Gloss = Annotated[str, Field(min_length=1, max_length=80)]
"""A short locator."""

Sha256 = Annotated[
    str,
    Field(pattern="^[0-9a-f]{64}$"),
    InWords("Write the 64 characters of the hash, 0-9 and a-f."),
]
"""A SHA-256 digest in lower-case hexadecimal."""


class DerivesBounds:
    """Marks a date whose earliest and latest day are columns of the tables."""


Edtf = Annotated[
    str,
    Field(pattern=EDTF_PATTERN, max_length=80),
    DerivesBounds,
    InWords(
        "Write a day as 2021-05-04, a month as 2021-05, about then as 2021-05~, from when to when"
        " as 2021-05-03/2021-05-05 (EDTF)."
    ),
]
"""A date or interval in the Extended Date/Time Format (ISO 8601-2)."""

IsoDate = Annotated[
    str,
    Field(pattern="^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"),
    InWords("Write the day as 2021-05-04."),
]
"""A calendar day, YYYY-MM-DD."""

Language = Annotated[
    str,
    Field(pattern="^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"),
    InWords("Write the tag of the language, such as en or pt-BR (BCP 47)."),
]
"""A BCP 47 language tag."""

Country = Annotated[
    str,
    Field(pattern="^[A-Z]{3}$"),
    InWords("Write the three capital letters of the country, such as GBR (ISO 3166-1)."),
]
"""An ISO 3166-1 alpha-3 code."""

Licence = Annotated[
    str,
    Field(pattern="^[A-Za-z0-9][A-Za-z0-9.+-]*$", max_length=80),
    InWords("Write the short name that SPDX has for the licence, such as CC-BY-4.0."),
]
"""An SPDX licence identifier, or `LicenseRef-unknown`."""

Url = Annotated[
    str,
    Field(pattern="^https?://[!-~]+$", max_length=2000),
    InWords("Write the whole address, from http:// or https:// on, without spaces."),
]
"""An http or https address in ASCII."""

Xref = Annotated[
    str,
    Field(pattern="^[a-z][a-z0-9-]*:[!-~]+$", max_length=200),
    InWords("Write scheme:value, the scheme in lower case, without spaces."),
]
"""An identifier in another system, `scheme:value`."""

SchemaVersion = Annotated[
    str,
    Field(pattern="^1\\.(?:0|[1-9][0-9]{0,3})$"),
    InWords("Write the version of the schema, such as 1.0."),
]
"""The version of the schema that a document is written for, major.minor."""

ExtensionKey = Annotated[
    str,
    Field(pattern="^[a-z][a-z0-9-]*:[a-z][a-z0-9_-]*$", max_length=80),
    InWords("Write namespace:name, in lower-case letters, digits and hyphens."),
]
"""The key of an extension, `namespace:name`."""

UtteranceKey = Annotated[
    str,
    Field(pattern="^[a-z0-9]+(?:[-./][a-z0-9]+)*$", max_length=80),
    InWords("Write lower-case letters a-z and digits, joined by single - . or /."),
]
"""A key that groups statements made in one breath."""
