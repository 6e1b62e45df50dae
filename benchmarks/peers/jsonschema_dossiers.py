"""Validate dossiers with jsonschema, the reference implementation in Python."""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator


def main(schema: Path, folder: Path) -> int:
    """Validate every dossier of a folder; print the errors and return how it went."""
    validator = Draft202012Validator(json.loads(schema.read_bytes()))
    errors = documents = 0
    for path in folder.rglob("*.onrecord.json"):
        documents += 1
        for error in validator.iter_errors(json.loads(path.read_bytes())):
            print(f"{path}: {error.json_path}: {error.message}")
            errors += 1
    print(f"{documents} documents, {errors} errors")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
