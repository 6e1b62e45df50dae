"""Parse a package of JSON Lines, or a folder of dossiers, with orjson: the limit."""

import sys
from pathlib import Path

import orjson

from benchmarks.peers.descriptor import tables


def main(package: Path) -> int:
    """Parse everything, one document after the other, and keep nothing."""
    documents = 0
    if (package / "datapackage.json").exists():
        for table in tables(package):
            for path in table.paths:
                with path.open("rb") as stream:
                    for line in stream:
                        orjson.loads(line)
                        documents += 1
    else:
        for path in package.rglob("*.onrecord.json"):
            orjson.loads(path.read_bytes())
            documents += 1
    print(f"{documents} documents parsed")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
