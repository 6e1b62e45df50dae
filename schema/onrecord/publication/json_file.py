"""One JSON file in the canonical layout: two spaces, LF, UTF-8 unescaped, a final newline."""

import json
from typing import Any


def json_file(value: Any) -> bytes:
    """Return the bytes of a JSON file; keys keep their order."""
    text = json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False)
    return f"{text}\n".encode()
