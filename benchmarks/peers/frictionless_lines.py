"""Validate a package of JSON Lines with frictionless, told that rows are objects and their keys.

For CSV its own command is run; for JSON Lines the descriptor needs what only frictionless reads.
"""

import json
import sys
from pathlib import Path

from frictionless import Package


def main(folder: Path) -> int:
    """Validate the package; print the errors and return how it went."""
    described = json.loads((folder / "datapackage.json").read_bytes())
    for resource in described["resources"]:
        if resource["format"] == "jsonl":
            keys = [field["name"] for field in resource["schema"]["fields"]]
            resource["dialect"] = {"json": {"keyed": True, "keys": keys}}
    report = Package(described, basepath=str(folder)).validate()
    for error in report.flatten(["type", "message"]):
        print(*error)
    print(f"{report.stats['tasks']} tables, {report.stats['errors']} errors")
    return 0 if report.valid else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
