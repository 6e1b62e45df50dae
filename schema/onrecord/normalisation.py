"""The normalised text of a source: what offsets and hashes are over."""

import hashlib
import re
import unicodedata

NORMALISATION_VERSION = 1
"""Raised when the definition changes: offsets and hashes of released data depend on it."""

_DROPPED = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_SPACE = re.compile(r"\s+")


def normalised(text: str) -> str:
    """Return the normalised form of a text.

    Unicode NFC; CRLF and CR become LF; zero-width characters and soft hyphens are dropped; runs of
    white space become one space, but a line break stays one line break; blank lines are dropped;
    the whole is trimmed. Normalising twice changes nothing.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_DROPPED)
    lines = (_SPACE.sub(" ", line).strip() for line in text.split("\n"))
    return unicodedata.normalize("NFC", "\n".join(line for line in lines if line))


def sha256_of(text: str) -> str:
    """Return the SHA-256 digest of the UTF-8 bytes of a text, in lower-case hexadecimal."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
