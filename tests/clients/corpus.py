"""What goes through the clients: every published dossier, all of them merged, and made ones."""

import json
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator

from onrecord_tools.clients.codegen import ROOT as ROOT_TYPE
from onrecord_tools.clients.codegen import published_schema
from tests.clients.making import Making
from tests.conftest import ROOT

FOLDERS = ["seeds", "data", "tutorial"]
DOSSIERS = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.onrecord.json"))

SCHEMA = published_schema()
DEFINITIONS = {ROOT_TYPE: SCHEMA, **SCHEMA["$defs"]}
VALIDATOR = Draft202012Validator(SCHEMA)
MAKING = Making(SCHEMA)

# What only an extension can hold, and no file that the project's own reader takes.
ANYTHING = {
    "big": 9007199254740993,
    "whole": 1.0,
    "exponent": 1e2,
    "negative zero": -0.0,
    "high": 1.7976931348623157e308,
    "precise": 0.1234567890123456789,
    "__proto__": {"constructor": None},
    "": [[], {}, None, True],
}


def extended(**values: Any) -> dict[str, Any]:
    """Return a dossier whose extensions, in the namespace `test`, hold these values."""
    dossier = MAKING.minimal()
    extensions = {f"test:{name}": value for name, value in values.items()}
    dossier["actors"][0]["extensions"] = extensions
    return dossier


def beyond() -> dict[str, Any]:
    """Return name -> dossier of those that the schema takes and the project's reader does not."""
    return {
        "extended": extended(anything=ANYTHING),
        "half a surrogate pair": extended(half="\ud800"),
    }


def merged() -> dict[str, Any]:
    """Return one dossier that holds the records of all the published ones."""
    whole: dict[str, Any] = {}
    for path in DOSSIERS:
        for name, value in json.loads(path.read_text("utf-8")).items():
            if isinstance(value, list):
                whole.setdefault(name, []).extend(value)
            else:
                whole[name] = value
    return whole


@cache
def corpus() -> dict[str, Any]:
    """Return name -> dossier of those that `onrecord check` could take."""
    published = {
        path.relative_to(ROOT).as_posix(): json.loads(path.read_text("utf-8")) for path in DOSSIERS
    }
    return published | {
        "merged": merged(),
        "maximal": MAKING.maximal(),
        "minimal": MAKING.minimal(),
        "empty": {"schema_version": "1.0"},
    }
