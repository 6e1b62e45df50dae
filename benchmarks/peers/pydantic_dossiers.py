"""Validate dossiers with pydantic: the models of onrecord, straight from the bytes."""

import sys
from pathlib import Path

from pydantic import ValidationError

from onrecord.dossier import Dossier


def main(folder: Path) -> int:
    """Validate every dossier of a folder; print the errors and return how it went."""
    errors = documents = 0
    for path in folder.rglob("*.onrecord.json"):
        documents += 1
        try:
            Dossier.model_validate_json(path.read_bytes())
        except ValidationError as error:
            errors += error.error_count()
            print(f"{path}: {error}")
    print(f"{documents} documents, {errors} errors")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
