"""The strings of the schema: what each may look like."""

from typing import Annotated

from pydantic import Field

from onrecord.edtf import EDTF_PATTERN

Text = Annotated[str, Field(min_length=1, max_length=2000)]
"""Words in some language; never empty."""

Gloss = Annotated[str, Field(min_length=1, max_length=80)]
"""A short locator."""

Sha256 = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
"""A SHA-256 digest in lower-case hexadecimal."""


class DerivesBounds:
    """Marks a date whose earliest and latest day are columns of the tables."""


Edtf = Annotated[str, Field(pattern=EDTF_PATTERN, max_length=80), DerivesBounds]
"""A date or interval in the Extended Date/Time Format (ISO 8601-2)."""

IsoDate = Annotated[str, Field(pattern="^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$")]
"""A calendar day, YYYY-MM-DD."""

Language = Annotated[str, Field(pattern="^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$")]
"""A BCP 47 language tag."""

Country = Annotated[str, Field(pattern="^[A-Z]{3}$")]
"""An ISO 3166-1 alpha-3 code."""

Licence = Annotated[str, Field(pattern="^[A-Za-z0-9][A-Za-z0-9.+-]*$", max_length=80)]
"""An SPDX licence identifier, or `LicenseRef-unknown`."""

Url = Annotated[str, Field(pattern="^https?://[!-~]+$", max_length=2000)]
"""An http or https address in ASCII."""

Xref = Annotated[str, Field(pattern="^[a-z][a-z0-9-]*:[!-~]+$", max_length=200)]
"""An identifier in another system, `scheme:value`."""

SchemaVersion = Annotated[str, Field(pattern="^1\\.(?:0|[1-9][0-9]{0,3})$")]
"""The version of the schema that a document is written for, major.minor."""

ExtensionKey = Annotated[str, Field(pattern="^[a-z][a-z0-9-]*:[a-z][a-z0-9_-]*$", max_length=80)]
"""The key of an extension, `namespace:name`."""

UtteranceKey = Annotated[str, Field(pattern="^[a-z0-9]+(?:[-./][a-z0-9]+)*$", max_length=80)]
"""A key that groups statements made in one breath."""
