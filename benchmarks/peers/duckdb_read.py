"""Read every cell of a package with DuckDB, the schema given, and check nothing: the limit."""

import sys
from pathlib import Path

import duckdb

from benchmarks.peers.descriptor import Described, tables

TYPES = {
    "string": "VARCHAR",
    "integer": "BIGINT",
    "number": "DOUBLE",
    "boolean": "BOOLEAN",
    "date": "DATE",
}


def source(table: Described) -> str:
    """Return the table function that reads the files of a table."""
    columns = ", ".join(f"'{field['name']}': '{TYPES[field['type']]}'" for field in table.fields)
    files = ", ".join(f"'{path}'" for path in table.paths)
    if table.paths[0].suffix == ".csv":
        return (
            f"read_csv([{files}], columns={{{columns}}}, auto_detect=false, header=true,"
            " delim=',', quote='\"', escape='\"', new_line='\\n')"
        )
    if table.paths[0].suffix == ".jsonl":
        return f"read_json([{files}], columns={{{columns}}}, format='newline_delimited')"
    return f"read_parquet([{files}])"


def main(package: Path) -> int:
    """Read all tables; the count of every column makes DuckDB convert every cell."""
    rows = 0
    with duckdb.connect() as connection:
        for table in tables(package):
            counts = ", ".join(f'count("{field["name"]}")' for field in table.fields)
            query = f"SELECT count(*), {counts} FROM {source(table)}"
            rows += (connection.execute(query).fetchone() or (0,))[0]
    print(f"{rows} rows read")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
