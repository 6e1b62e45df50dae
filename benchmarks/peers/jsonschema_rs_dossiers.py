"""Validate dossiers with jsonschema-rs, JSON Schema in Rust, parsed by orjson."""

import sys
from pathlib import Path

import jsonschema_rs
import orjson


def main(schema: Path, folder: Path) -> int:
    """Validate every dossier of a folder; print the errors and return how it went."""
    validator = jsonschema_rs.validator_for(orjson.loads(schema.read_bytes()))
    errors = documents = 0
    for path in folder.rglob("*.onrecord.json"):
        documents += 1
        document = orjson.loads(path.read_bytes())
        if not validator.is_valid(document):
            for error in validator.iter_errors(document):
                print(f"{path}: {error.instance_path}: {error.message}")
                errors += 1
    print(f"{documents} documents, {errors} errors")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
