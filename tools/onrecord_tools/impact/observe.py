"""Run by the code that PYTHONPATH names: what it finds in datasets, as JSON on standard output.

This file runs on its own, beside an onrecord of another day: it takes the commands and functions
that any onrecord has, and nothing else of this one.
"""

import json
import sys
from pathlib import Path
from typing import Any


def output(*arguments: str) -> Any:
    """Return what a command of that onrecord prints as JSON."""
    from click.testing import CliRunner

    from onrecord_tools.command import main

    result = CliRunner().invoke(main, arguments)
    try:
        return json.loads(result.stdout)
    except ValueError:
        said = (result.output.strip() or str(result.exception)).splitlines()
        raise SystemExit(f"onrecord {' '.join(arguments)}: {said[-1]}") from None


def standings(path: str) -> dict[str, dict[str, Any]] | None:
    """Return id -> row of the table standings; None where there are no dossiers to compute it of.

    Also of a dataset with errors, as far as its dossiers can be read.
    """
    from onrecord.dataset import documents, located, read_dossiers
    from onrecord.tables.database import database
    from onrecord.tables.flatten import flatten

    root, files = located(Path(path))
    if not files:
        return None
    loaded, _ = read_dossiers(root, files)
    cursor = database(flatten(documents(loaded))).execute("SELECT * FROM standings")
    names = [column[0] for column in cursor.description or ()]
    rows = (dict(zip(names, row, strict=True)) for row in cursor.fetchall())
    return {str(row.pop("record_id")): row for row in rows}


def main() -> None:
    """Look at every dataset that the arguments name: options of `onrecord check`, `--`, paths."""
    import onrecord

    place = sys.argv.index("--")
    options, paths = sys.argv[1:place], sys.argv[place + 1 :]
    observed = {
        "code": onrecord.__file__,
        "version": onrecord.__version__,
        "schema_version": onrecord.SCHEMA_VERSION,
        "rules": output("rules", "--format", "json"),
        "datasets": [
            {
                "report": output("check", path, "--format", "json", *options),
                "standings": standings(path),
            }
            for path in paths
        ],
    }
    json.dump(observed, sys.stdout)


if __name__ == "__main__":
    main()
