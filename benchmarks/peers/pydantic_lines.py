"""Validate the rows of JSON Lines with pydantic, by models made of the Table Schemas."""

import sys
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, create_model

from benchmarks.peers.descriptor import Described, tables

TYPES: dict[str, Any] = {
    "string": str,
    "integer": int,
    "number": float,
    "boolean": bool,
    "date": date,
}


def model(table: Described) -> type[BaseModel]:
    """Return the model of a row."""
    fields: dict[str, Any] = {}
    for field in table.fields:
        limits = field.get("constraints", {})
        kind = Literal[tuple(limits["enum"])] if "enum" in limits else TYPES[field["type"]]
        if "pattern" in limits:
            kind = Annotated[kind, Field(pattern=limits["pattern"])]
        fields[field["name"]] = (kind, ...) if limits.get("required") else (kind | None, None)
    config = ConfigDict(extra="forbid", strict=True, cache_strings="keys")
    return create_model(table.name, __config__=config, **fields)


def main(package: Path) -> int:
    """Validate every row; print the errors and return how it went."""
    errors = rows = 0
    for table in tables(package):
        validate = model(table).model_validate_json
        for path in table.paths:
            with path.open("rb") as stream:
                for line in stream:
                    rows += 1
                    try:
                        validate(line)
                    except ValidationError as error:
                        errors += error.error_count()
                        print(f"{path}:{error}")
    print(f"{rows} rows, {errors} errors")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
