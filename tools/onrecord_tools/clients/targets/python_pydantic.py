"""Python, with models of pydantic."""

from pathlib import Path
from typing import Any

from onrecord_tools.clients import datamodel
from onrecord_tools.clients.target import Target

FLAGS = (
    "--output-model-type=pydantic_v2.BaseModel",
    "--target-pydantic-version=2.14",
    "--use-missing-sentinel",
    "--use-field-description",
    "--use-attribute-docstrings",
)


def generate(schema: dict[str, Any], work: Path, root: str, package: str) -> dict[str, str]:
    """Return the models; see `Generate`."""
    del package
    return {f"{root.lower()}.py": datamodel.generated(schema, work, root, TARGET.name, FLAGS).code}


TARGET = Target(
    name="python-pydantic",
    language="Python",
    title="Python, pydantic",
    generator=datamodel.GENERATOR,
    version=datamodel.VERSION,
    flags=(*datamodel.FLAGS, *FLAGS),
    tools=(),
    before="nothing",
    after="aliases that the generator makes up for the items of lists are written out",
    use="Python 3.11 or later, and pydantic 2.14 or later",
    losses=(
        "Without `strict=True`, pydantic takes texts that look like numbers, and numbers for"
        " booleans.",
        "`$schema` is `field_schema`.",
    ),
    why=(
        "it is the one that writes optional properties as `MISSING` and not as `None`, so that null"
        " is refused and nothing is added. Without `--use-type-alias` each item of a list that has"
        " a pattern becomes a model with a `root`. quicktype 26 writes no pydantic."
    ),
    generate=generate,
    folder="onrecord_pydantic",
)
