"""Run by the code that PYTHONPATH names: what it finds in datasets, as JSON on standard output.

This file runs on its own, beside an onrecord of another day: it takes the commands and functions
that any onrecord has, and nothing else of this one. The standings are those that `onrecord check`
computes, of dossiers and of tables alike.
"""

import csv
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

BATCH = 10_000


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


@contextmanager
def standings_kept(file: Path) -> Iterator[None]:
    """Let what computes standings write them to a file as well: id, and the row as JSON.

    The one function that any onrecord computes them with is replaced meanwhile.
    """
    from onrecord import standing

    compute = standing.compute

    def computed(connection: Any, *arguments: Any, **options: Any) -> None:
        compute(connection, *arguments, **options)
        cursor = connection.execute("SELECT * FROM standings")
        names = [column[0] for column in cursor.description or ()]
        with file.open("w", encoding="utf-8", newline="") as stream:
            write = csv.writer(stream, lineterminator="\n", quoting=csv.QUOTE_ALL).writerow
            # Some at a time: of a package of tables there are any number.
            while rows := cursor.fetchmany(BATCH):
                for values in rows:
                    row = dict(zip(names, values, strict=True))
                    write([row.pop("record_id"), json.dumps(row, sort_keys=True)])

    standing.compute = computed
    try:
        yield
    finally:
        standing.compute = compute


def main() -> None:
    """Look at every dataset that the arguments name.

    They are an empty folder for the standings, options of `onrecord check`, `--` and paths.
    """
    import onrecord

    place = sys.argv.index("--")
    folder, options, paths = Path(sys.argv[1]), sys.argv[2:place], sys.argv[place + 1 :]
    observed: dict[str, Any] = {
        "code": onrecord.__file__,
        "version": onrecord.__version__,
        "schema_version": onrecord.SCHEMA_VERSION,
        "rules": output("rules", "--format", "json"),
        "datasets": [],
    }
    for number, path in enumerate(paths):
        file = folder / f"{number}.csv"
        with standings_kept(file):
            report = output("check", path, "--format", "json", *options)
        standings = str(file) if file.exists() else None
        observed["datasets"].append({"report": report, "standings": standings})
    json.dump(observed, sys.stdout)


if __name__ == "__main__":
    main()
