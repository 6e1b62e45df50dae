"""A target: a language, and the generator that makes a typed client for it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from onrecord_tools.clients.toolchain import Tool

Generate = Callable[[dict[str, Any], Path, str, str], dict[str, str]]
"""(schema, work, root, package) -> the client, as file name -> text.

`schema` is any JSON Schema, 2020-12 or draft-07, whose references all lead into itself; it is not
changed. `work` is an empty folder, which the caller removes. `root` names the type of a whole
document, `package` the package, module or namespace, where the language has one in its code.
Raises ToolMissing or Failed.
"""


def banner(schema: dict[str, Any], name: str) -> str:
    """Return the sentence that a generated file begins with."""
    source = schema.get("$id") or schema.get("title") or "a JSON Schema"
    return f"Generated from {source} by `onrecord codegen {name}`. Do not edit."


@dataclass(frozen=True)
class Target:
    """What a client is generated with, and what is to be said of it."""

    name: str
    """What `onrecord codegen` and the folder in `clients/` call it."""

    language: str
    """The language, for people: `Python`."""

    title: str
    """The target, for people, where a language has several: `Python, msgspec`."""

    generator: str
    """The name of the generator in its registry."""

    version: str
    """The generator's version, which is pinned."""

    flags: tuple[str, ...]
    """The generator's flags that shape the code, without those that name files."""

    tools: tuple[Tool, ...]
    """The programs that have to be installed to generate."""

    before: str
    """What is done to the schema before, a clause; "nothing" where nothing is."""

    after: str
    """What is done to the code after, a clause; "nothing" where nothing is."""

    use: str
    """What a program that uses the client needs, a clause."""

    losses: tuple[str, ...]
    """What the client loses or makes awkward, a sentence each, beyond what the harness measures."""

    why: str
    """Why this generator: what was seen of the others, in sentences."""

    generate: Generate
    """Make the client."""

    folder: str = "."
    """Where the generated files are in the committed client, relative to `clients/NAME`."""
