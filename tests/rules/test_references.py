"""Every reference that the models have is followed: broken, it is found where it stands."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from onrecord_validators.catalogue import catalogue
from onrecord_validators.check import check
from tests.rules.test_rules import BASE, TEXTS

ANCHORED = {"basis": "text", "anchor_id": "evt:weir-talks", "anchor_relation": "after"}

ADDED: dict[str, dict[str, Any]] = {
    "src:bellmead-weir": {"derived_from_id": "src:bellmead-weir"},
    "act:runa-sel": {"same_as_id": "act:ivo-tarn"},
    "evt:weir-talks": {
        "from_place_id": "plc:bellmead",
        "to_place_id": "plc:old-bridge",
        "time": ANCHORED,
    },
    "sta:bellmead-weir/denial": {
        "addressee_ids": ["act:town-council"],
        "place_id": "plc:bellmead",
        "time": ANCHORED,
    },
    "gap:bellmead-weir/guild": {
        "closed_by_id": "sta:bellmead-weir/denial",
        "expected_time": ANCHORED,
    },
}
"""What the base has to have for every reference to be there."""


def records(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if "id" in value:
            yield value
        for inner in value.values():
            yield from records(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from records(inner)


def break_references(value: Any, at: str, known: set[str], broken: dict[str, str]) -> Any:
    """Return a value with a reference of each kind broken; `broken` takes kind -> pointer."""
    if isinstance(value, dict):
        return {
            key: inner if key == "id" else break_references(inner, f"{at}/{key}", known, broken)
            for key, inner in value.items()
        }
    if isinstance(value, list):
        return [break_references(v, f"{at}/{n}", known, broken) for n, v in enumerate(value)]
    kind = re.sub(r".*(?=/evidence/)", "", re.sub(r"/[0-9]+", "", at))
    if value not in known or kind in broken:
        return value
    broken[kind] = at
    return f"{value}-gone"


def test_every_broken_reference_is_found_where_it_stands(tmp_path: Path) -> None:
    document = json.loads(BASE.read_bytes())
    for record in list(records(document)):
        record.update(ADDED.get(record["id"], {}))
    broken: dict[str, str] = {}
    written = break_references(document, "", {r["id"] for r in records(document)}, broken)
    rule = catalogue()["REF002"]
    assert len(broken) == str(rule.query).count(" UNION ALL ") + 1, (
        f"ADDED has to give the base each reference that the models have: {sorted(broken)}"
    )
    path = tmp_path / BASE.name
    path.write_text(json.dumps(written, indent=2), encoding="utf-8")
    findings = [finding for finding in check(path, TEXTS).findings if finding.rule is rule]
    assert sorted(finding.pointer for finding in findings) == sorted(broken.values())
