"""One JSON Schema of several files: every reference leads into itself."""

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import urldefrag, urljoin

Place = tuple[str, str]
"""A file's address, and a JSON pointer into it."""


def pascal(text: str) -> str:
    """Return words, file names and identifiers as one name of a type."""
    words = re.findall(r"[A-Za-z0-9]+", text)
    return "".join(word[0].upper() + word[1:] for word in words)


class Bundling:
    """Collects what a schema refers to, under a name each."""

    def __init__(self, files: Iterable[Path]) -> None:
        self.files: dict[str, Any] = {}
        for path in files:
            document = json.loads(path.read_text("utf-8"))
            self.files[document.get("$id") or path.resolve().as_uri()] = document
        self.names: dict[Place, str] = {}
        self.definitions: dict[str, Any] = {}

    def found(self, place: Place) -> Any:
        """Return what a place holds."""
        address, pointer = place
        node = self.files[address]
        for escaped in pointer.split("/")[1:]:
            step = escaped.replace("~1", "/").replace("~0", "~")
            node = node[int(step)] if isinstance(node, list) else node[step]
        return node

    def name_of(self, place: Place) -> str:
        """Return the name of a place that is referred to; what it holds becomes a definition."""
        if place not in self.names:
            address, pointer = place
            file = pascal(re.split(r"[/:]", address)[-1].removesuffix(".json").split(".schema")[0])
            name = pointer.split("/")[-1] if pointer else file
            if name in self.definitions:
                name = f"{file}{pascal(name)}"
            assert name not in self.definitions, place
            self.names[place] = name
            self.definitions[name] = {}
            self.definitions[name] = self.rewritten(self.found(place), address)
        return self.names[place]

    def rewritten(self, node: Any, address: str) -> Any:
        """Return a part of the file at an address, with references to definitions."""
        if isinstance(node, list):
            return [self.rewritten(item, address) for item in node]
        if not isinstance(node, dict):
            return node
        result = {
            key: self.rewritten(value, address)
            for key, value in node.items()
            if not (key in ("$id", "$schema") and isinstance(value, str))
            and not (key in ("$defs", "definitions") and node is self.files[address])
        }
        if isinstance(reference := node.get("$ref"), str):
            file, pointer = urldefrag(urljoin(address, reference) if reference[0] != "#" else "")
            place = (file or address, pointer or urldefrag(reference)[1])
            result["$ref"] = f"#/$defs/{self.name_of(place)}"
        return result


def bundled(main: Path, others: Iterable[Path]) -> dict[str, Any]:
    """Return the schema in `main` with all that it refers to in the other files.

    Each file and each definition that is referred to is a definition under its own name; where two
    have one name, the second one's begins with its file's. The dialect stays.
    """
    bundling = Bundling([main, *others])
    address = next(iter(bundling.files))
    root = bundling.files[address]
    bundling.names[address, ""] = ""
    whole = bundling.rewritten(root, address)
    result = {"$schema": root["$schema"], **whole, "$defs": bundling.definitions}
    if "draft-07" not in root["$schema"]:
        return result
    text = json.dumps(result).replace('"#/$defs/', '"#/definitions/')
    text = text.replace('"$defs"', '"definitions"')
    renamed = json.loads(text)
    assert isinstance(renamed, dict)
    return renamed
