"""Versions of the schema: how they are numbered, named and found."""

import json
from pathlib import Path
from typing import Any, Final

from onrecord.directory import installed
from onrecord.version import Version
from onrecord_tools.evolution.obstacle import SchemaError
from onrecord_tools.evolution.verdict import Verdict

SCHEMA_FOLDER: Final = "schema/json-schema"
SCHEMA_FILE: Final = "onrecord.schema.json"
WORKTREE: Final = "worktree"
"""What the schema that the models generate is called, whatever the committed file says."""


def least_after(version: Version, verdict: Verdict) -> Version:
    """Return the least version that a change of a version may be released as.

    There is no third number: a released file stays as it is, descriptions included, so that
    whatever changes needs a minor version at least.
    """
    if verdict is Verdict.BREAKING:
        return Version(version.major + 1, 0)
    return Version(version.major, version.minor + 1)


def committed_versions(root: Path) -> list[Version]:
    """Return the versions of which the dataset in a directory has a schema file, oldest first."""
    names = (path.parent.name for path in (root / SCHEMA_FOLDER).glob(f"*/{SCHEMA_FILE}"))
    return sorted(version for name in names if (version := Version.of(name)))


def schema_path(version: Version) -> str:
    """Return where the 2020-12 file of a version lies, relative to the dataset."""
    return f"{SCHEMA_FOLDER}/{version}/{SCHEMA_FILE}"


def worktree() -> dict[str, Any]:
    """Return the schema that the models generate."""
    from onrecord.publication.json_schema import json_schema

    return json_schema()


def schema_named(name: str, root: Path) -> Any:
    """Return the schema that a name means: a path, a version such as `1.0`, or `worktree`.

    Versions are looked up in the directory and then in the dataset that comes with the package.
    Raises SchemaError where there is none.
    """
    if name == WORKTREE:
        return worktree()
    version = Version.of(name)
    path = Path(name)
    if version is not None and not path.exists():
        places = [base / schema_path(version) for base in (root, installed())]
        found = next((place for place in places if place.is_file()), None)
        if found is None:
            known = {str(v) for base in (root, installed()) for v in committed_versions(base)}
            raise SchemaError(
                f"There is no version {name} of the schema here; there are"
                f" {', '.join([*sorted(known), WORKTREE])}."
            )
        path = found
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SchemaError(
            f"{name} is neither a file, nor a version such as 1.0, nor {WORKTREE}."
        ) from None
    except (OSError, ValueError) as error:
        raise SchemaError(f"{name} cannot be read as JSON: {error}") from None
