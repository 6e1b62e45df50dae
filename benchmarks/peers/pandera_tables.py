"""Check the tables of a package with pandera on polars, read with the types given."""

import sys
from pathlib import Path
from typing import Any

import pandera.polars as pa
import polars as pl
from pandera.errors import SchemaErrors

from benchmarks.peers.descriptor import Described, tables

TYPES: dict[str, Any] = {
    "string": pl.String,
    "integer": pl.Int64,
    "number": pl.Float64,
    "boolean": pl.Boolean,
    "date": pl.Date,
}


def read(table: Described) -> pl.DataFrame:
    """Read the files of a table; a cell of another type than its column's is an error."""
    types = {field["name"]: TYPES[field["type"]] for field in table.fields}
    if table.paths[0].suffix == ".csv":
        return pl.read_csv(table.paths, schema=types)
    if table.paths[0].suffix == ".jsonl":
        return pl.read_ndjson(table.paths, schema=types)
    return pl.read_parquet(table.paths)


def schema(table: Described) -> pa.DataFrameSchema:
    """Return types, vocabularies, patterns, required cells and primary key as pandera has them."""
    columns = {}
    for field in table.fields:
        limits = field.get("constraints", {})
        checks = []
        if "enum" in limits:
            checks.append(pa.Check.isin(limits["enum"]))
        if "pattern" in limits:
            checks.append(pa.Check.str_matches(limits["pattern"]))
        columns[field["name"]] = pa.Column(
            TYPES[field["type"]], checks, nullable=not limits.get("required", False)
        )
    return pa.DataFrameSchema(columns, strict=True, unique=table.primary_key)


def main(package: Path) -> int:
    """Check every table; print the errors and return how it went."""
    errors = rows = 0
    for table in tables(package):
        frame = read(table)
        rows += frame.height
        try:
            schema(table).validate(frame, lazy=True)
        except SchemaErrors as error:
            errors += len(error.schema_errors)
            print(f"{table.name}: {error}")
    print(f"{rows} rows, {errors} errors")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
