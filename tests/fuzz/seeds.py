"""Small inputs that fuzzing starts from, made of what other tests have: right and nearly right."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.standing.completion import complete
from tests.table_files.written import FORMS, tables_of, write

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = ROOT / "tests" / "schema" / "documents"
RULES = ROOT / "tests" / "rules"

MOST = 60
"""Seeds of one target at most, so that reading them takes no time that is for looking."""

_DESCRIPTORS: list[Any] = [
    {"resources": []},
    {"name": "a", "resources": [{"name": "a", "path": "data/a.onrecord.json", "bytes": 25}]},
    {"resources": [{"path": ["data/a.onrecord.json", "b.csv"], "hash": "sha256:00"}]},
    {"resources": [{"path": "../a.csv"}, {"path": "/etc/passwd"}, {"path": "file:///a"}]},
    {"resources": [{"path": "https://example.org/a.csv", "hash": "0" * 32}] * 2},
    {"resources": [{"name": "places", "path": "places.csv", "schema": {"fields": []}}]},
    {"resources": [{"name": "a", "data": [{"a": 1}], "dialect": {"lineTerminator": "\r\n"}}]},
    {"resources": {"a": 1}, "version": "1.0", "onrecord:schema_version": "1.1"},
]


def _dossiers() -> Iterator[bytes]:
    """The worked cases of standings, and fixtures of rules: small and of every kind of record."""
    import yaml

    cases = yaml.safe_load((ROOT / "tests/standing/cases.yaml").read_text("utf-8"))
    for case in cases[:: max(1, 2 * len(cases) // MOST)]:
        dossier = complete(case["given"])
        yield json.dumps({"schema_version": "1.0", **dossier}).encode()
    fixtures = sorted(RULES.glob("*/bad/*.onrecord.json"))
    for path in fixtures[:: max(1, 2 * len(fixtures) // MOST)]:
        try:
            # In one line it is half as long.
            yield json.dumps(json.loads(path.read_bytes()), ensure_ascii=False).encode()
        except ValueError:
            yield path.read_bytes()


def _tables(folder: Path) -> Iterator[bytes]:
    """The tables of a fixture, one by one, each with the name of its file in the first line."""
    base = RULES / "base.onrecord.json"
    tables = tables_of([(base.name, json.loads(base.read_bytes()))])
    for form in FORMS[:2]:
        written = write(folder / form, {name: rows[:3] for name, rows in tables.items()}, form)
        for path in sorted(written.iterdir()):
            yield b"#%s\n%s" % (path.name.encode(), path.read_bytes())
    some = ("sources", "segments", "actors", "statements", "claims", "events")
    yield b"".join(
        b"#%s.csv\n%s" % (name.encode(), (folder / "csv" / f"{name}.csv").read_bytes())
        for name in some
    )


def write_seeds(target: str, folder: Path) -> Path:
    """Write the seeds of a target into a folder; return it."""
    folder.mkdir(parents=True, exist_ok=True)
    match target:
        case "check" | "dossier":
            seeds = [*_dossiers()]
        case "descriptor":
            seeds = [json.dumps(value).encode() for value in _DESCRIPTORS]
        case "tables":
            seeds = [*_tables(folder.with_name(f"{folder.name}-written"))]
        case _:
            seeds = []
    for number, data in enumerate(seeds):
        (folder / f"{number:03}").write_bytes(data)
    return folder
