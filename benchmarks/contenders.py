"""Contenders: what is measured, each with its command, and what it checks."""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version as version_of
from pathlib import Path

from benchmarks.blocks import AS_OF, ROOT

PEERS = Path(".venv-benchmarks") / "bin"
"""Where the programs of the peers are, relative to the checkout."""

SCHEMA = Path("schema") / "json-schema" / "1.0" / "onrecord.schema.json"
OURS = "onrecord check"
LAYERS = ("shape", "uniqueness", "foreign keys", "rules", "standings")


@dataclass(frozen=True)
class Contender:
    """One way to check, or only to read, a package of one form.

    `command` is run in the checkout; `{package}` stands for the folder of the package, and
    `{dossiers}` for all dossiers in it, one argument each. `distributions` are what it is made of.
    """

    name: str
    form: str
    layers: tuple[str, ...]
    command: tuple[str, ...]
    distributions: tuple[str, ...]

    @property
    def is_ours(self) -> bool:
        """Whether it is onrecord itself."""
        return self.name == OURS

    @property
    def is_limit(self) -> bool:
        """Whether it only reads."""
        return not self.layers

    def arguments(self, package: Path) -> list[str]:
        """Return the command for a package."""
        found: list[str] = []
        for part in self.command:
            if part == "{dossiers}":
                found += map(str, sorted(package.rglob("*.onrecord.json")))
            else:
                found.append(part.format(package=package))
        return found

    def shown(self) -> str:
        """Return the command as one would type it."""
        return " ".join(self.command).format(package="PACKAGE", dossiers="PACKAGE/**/*.json")


def _ours(form: str) -> Contender:
    command = (".venv/bin/onrecord", "check", "{package}", "--as-of", AS_OF, "--format", "json")
    return Contender(OURS, form, LAYERS, command, ("onrecord", "duckdb", "pydantic"))


def _peer(
    name: str,
    script: str,
    form: str,
    layers: Sequence[str],
    distributions: Sequence[str],
    *before: str,
) -> Contender:
    command = (f"{PEERS}/python", "-m", f"benchmarks.peers.{script}", *before, "{package}")
    return Contender(name, form, tuple(layers), command, tuple(distributions))


def _frictionless_csv() -> Contender:
    command = (f"{PEERS}/frictionless", "validate", "{package}/datapackage.json")
    return Contender("frictionless", "csv", LAYERS[:3], command, ("frictionless",))


def _check_jsonschema() -> Contender:
    # The regular expressions of Python are the faster of the two that it offers.
    options = ("--regex-variant", "python", "--schemafile", str(SCHEMA))
    command = (f"{PEERS}/check-jsonschema", *options, "{dossiers}")
    distributions = ("check-jsonschema", "jsonschema")
    return Contender("check-jsonschema", "dossiers", LAYERS[:1], command, distributions)


def contenders() -> list[Contender]:
    """Return all contenders, those of one form together, onrecord first and the limits last."""
    shape, keys, references = LAYERS[:1], LAYERS[:2], LAYERS[:3]
    pandera = ("pandera", "polars")
    by_hand = ("jsonschema-rs", "orjson")
    return [
        _ours("csv"),
        _frictionless_csv(),
        _peer("pandera on polars", "pandera_tables", "csv", keys, pandera),
        _peer("DuckDB read", "duckdb_read", "csv", (), ("duckdb",)),
        _ours("jsonl"),
        _peer("frictionless", "frictionless_lines", "jsonl", references, ("frictionless",)),
        _peer("jsonschema-rs and sets", "jsonschema_rs_lines", "jsonl", references, by_hand),
        _peer("pydantic", "pydantic_lines", "jsonl", shape, ("pydantic",)),
        _peer("pandera on polars", "pandera_tables", "jsonl", keys, pandera),
        _peer("DuckDB read", "duckdb_read", "jsonl", (), ("duckdb",)),
        _peer("orjson parse", "orjson_parse", "jsonl", (), ("orjson",)),
        _ours("parquet"),
        _peer("pandera on polars", "pandera_tables", "parquet", keys, pandera),
        _peer("DuckDB read", "duckdb_read", "parquet", (), ("duckdb",)),
        _ours("dossiers"),
        _check_jsonschema(),
        _peer("jsonschema", "jsonschema_dossiers", "dossiers", shape, ("jsonschema",), str(SCHEMA)),
        _peer("jsonschema-rs", "jsonschema_rs_dossiers", "dossiers", shape, by_hand, str(SCHEMA)),
        _peer("pydantic", "pydantic_dossiers", "dossiers", shape, ("pydantic",)),
        _peer("orjson parse", "orjson_parse", "dossiers", (), ("orjson",)),
    ]


def versions(contender: Contender) -> dict[str, str]:
    """Return distribution -> version of what a contender is made of, where it is installed."""
    # The environment of the peers is not the one that this runs in.
    site = next((ROOT / PEERS.parent).glob("lib/python*/site-packages"), None)
    found = {}
    for name in contender.distributions:
        if contender.is_ours or site is None:
            found[name] = version_of(name)
        else:
            from importlib.metadata import distributions

            (there,) = distributions(name=name, path=[str(site)])
            found[name] = there.version
    return found
