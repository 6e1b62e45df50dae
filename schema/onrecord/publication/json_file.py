"""One JSON file in the canonical layout: two spaces, LF, UTF-8 unescaped, a final newline."""

from typing import Any

from pydantic_core import to_json


def json_file(value: Any) -> bytes:
    """Return the bytes of a JSON file; keys keep their order."""
    return to_json(value, indent=2) + b"\n"
