"""The JSON Schema of a version 0.9 that never was: the released 1.0 with what came later undone."""

import copy
import json
from typing import Any

from tests.conftest import ROOT

RELEASED = ROOT / "schema" / "json-schema" / "1.0" / "onrecord.schema.json"


def schema_1_0() -> dict[str, Any]:
    """The released schema that the worked example is carried to."""
    released: dict[str, Any] = json.loads(RELEASED.read_bytes())
    return released


def schema_0_9() -> dict[str, Any]:
    """The schema that the worked example is written for."""
    old = copy.deepcopy(schema_1_0())
    old["properties"]["schema_version"]["pattern"] = "^0\\.9$"
    claim, place = old["$defs"]["Claim"], old["$defs"]["Place"]
    claim["properties"]["confidence"] = claim["properties"].pop("certainty")
    claim["required"][claim["required"].index("certainty")] = "confidence"
    old["$defs"]["Certainty"]["enum"].append("rumoured")
    place["properties"]["population"] = {"type": "integer", "minimum": 0}
    place["required"].remove("precision")
    return old
