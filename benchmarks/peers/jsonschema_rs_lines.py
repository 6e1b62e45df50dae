"""Check a package of JSON Lines with orjson, jsonschema-rs and sets: what one writes by hand.

Each row is held against a JSON Schema made of the Table Schema; primary keys go into sets, and
foreign keys are looked up in them at the end.
"""

import sys
from pathlib import Path
from typing import Any

import jsonschema_rs
import orjson

from benchmarks.peers.descriptor import json_schema, tables


def main(package: Path) -> int:
    """Check shape, primary keys and foreign keys; print the errors and return how it went."""
    errors = rows = 0
    keys: dict[tuple[str, str], set[Any]] = {}
    wanted: dict[tuple[str, str], set[Any]] = {}
    for table in tables(package):
        validator = jsonschema_rs.validator_for(json_schema(table))
        single = table.primary_key[0] if len(table.primary_key) == 1 else None
        seen: set[Any] = set()
        if single is not None:
            keys[table.name, single] = seen
        foreign = [
            (column, wanted.setdefault((there, column_there), set()))
            for column, there, column_there in table.foreign_keys
        ]
        for path in table.paths:
            with path.open("rb") as stream:
                for number, line in enumerate(stream, start=1):
                    row = orjson.loads(line)
                    rows += 1
                    if not validator.is_valid(row):
                        errors += 1
                        print(f"{path}:{number}: {next(validator.iter_errors(row)).message}")
                    key = row.get(single) if single else tuple(map(row.get, table.primary_key))
                    if key in seen:
                        errors += 1
                        print(f"{path}:{number}: the key {key} is there already")
                    seen.add(key)
                    for column, into in foreign:
                        if (value := row.get(column)) is not None:
                            into.add(value)
    for target, values in wanted.items():
        for value in values - keys[target]:
            errors += 1
            print(f"{target[0]}.{target[1]} has no {value}")
    print(f"{rows} rows, {errors} errors")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
