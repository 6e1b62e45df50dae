"""Python, with TypedDict: types for the type checker alone."""

from pathlib import Path
from typing import Any

from onrecord_tools.clients import datamodel
from onrecord_tools.clients.target import Target

FLAGS = ("--output-model-type=typing.TypedDict", "--use-field-description")


def generate(schema: dict[str, Any], work: Path, root: str, package: str) -> dict[str, str]:
    """Return the types; see `Generate`."""
    del package
    return {f"{root.lower()}.py": datamodel.generated(schema, work, root, TARGET.name, FLAGS).code}


TARGET = Target(
    name="python-typeddict",
    language="Python",
    title="Python, TypedDict",
    generator=datamodel.GENERATOR,
    version=datamodel.VERSION,
    flags=(*datamodel.FLAGS, *FLAGS),
    tools=(),
    before="nothing",
    after="aliases that the generator makes up for the items of lists are written out",
    use="Python 3.11 or later, and typing_extensions 4.16 or later",
    losses=(
        "Nothing is checked at run time: the verdict in the table is mypy's on the dossier as a"
        " literal. `pydantic.TypeAdapter(Dossier)` reads and checks it.",
        "Enums are unions of literals: there is no list of their values at run time.",
    ),
    why="of the generators that were looked at, no other writes TypedDict; these are closed"
    " (PEP 728) as the schema is.",
    generate=generate,
    folder="onrecord_typeddict",
)
