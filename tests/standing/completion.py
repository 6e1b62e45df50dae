"""Filling in what a dossier requires and a standing does not look at.

The worked cases and the generated datasets give only what matters; completed, they are dossiers
that the models accept.
"""

import copy
import hashlib
from collections.abc import Mapping
from typing import Any, Final

Dossier = dict[str, Any]

SOURCE: Final = "src:s"
"""The source of what names no other."""

_SENTENCE: Final = "x"


def _segment(source_id: str, number: int) -> Dossier:
    start = 2 * number
    return {
        "id": f"seg:{source_id[4:]}/{number + 1}",
        "kind": "sentence",
        "start": start,
        "end": start + len(_SENTENCE),
        "sha256": hashlib.sha256(_SENTENCE.encode()).hexdigest(),
    }


def _complete_source(source: Dossier, segments: int) -> None:
    text = "\n".join([_SENTENCE] * segments)
    defaults = {
        "kind": "news",
        "language": "en",
        "licence": "CC0-1.0",
        "text_policy": "full",
        "text_sha256": hashlib.sha256(text.encode()).hexdigest(),
        "text_length": len(text),
        "segments": [_segment(source["id"], number) for number in range(segments)],
    }
    source.update({key: value for key, value in defaults.items() if key not in source})


def _fill(record: Dossier, defaults: Mapping[str, Any]) -> None:
    for key, value in defaults.items():
        record.setdefault(key, copy.deepcopy(value))


def _evidence() -> list[Dossier]:
    return [{"segment_id": f"seg:{SOURCE[4:]}/1"}]


def _segments_cited(dossier: Dossier) -> dict[str, int]:
    """Each cited source, and how many segments it must have for that."""
    cited = {SOURCE: 1}
    for records in dossier.values():
        for record in records:
            for evidence in record.get("evidence", ()):
                slug, _, number = evidence["segment_id"][4:].rpartition("/")
                cited[f"src:{slug}"] = max(cited.get(f"src:{slug}", 1), int(number))
            if "source_id" in record:
                cited.setdefault(record["source_id"], 1)
    return cited


def complete(given: Dossier) -> Dossier:
    """Return a dossier with these records, in which nothing that is required is missing.

    A segment's id is that of its source and its number, from 1: `seg:s/1` of `src:s`.
    """
    dossier = copy.deepcopy(given)
    cited = _segments_cited(dossier)
    have = {source["id"] for source in dossier.get("sources", ())}
    missing = [{"id": source_id} for source_id in sorted(cited) if source_id not in have]
    dossier["sources"] = [*dossier.get("sources", ()), *missing]
    for source in dossier["sources"]:
        _complete_source(source, cited.get(source["id"], 1))
    for actor in dossier.get("actors", ()):
        _fill(actor, {"kind": "organization", "name": actor["id"], "naming": "named"})
        if actor["naming"] in ("described", "anonymous"):
            _fill(actor, {"source_id": SOURCE})
    for place in dossier.get("places", ()):
        _fill(place, {"name": place["id"], "kind": "other", "precision": "unknown"})
    for event in dossier.get("events", ()):
        _fill(event, {"kind": "action", "category": "other", "summary": "Something happens."})
        _fill(event, {"evidence": _evidence()})
        for participation in event.get("participations", ()):
            _fill(participation, {"role": "agent"})
    for tie in (*dossier.get("affiliations", ()), *dossier.get("relations", ())):
        if tie["id"].startswith("aff:"):
            _fill(tie, {"kind": "part_of", "status": "current"})
        _fill(tie, {"basis": "text"})
        _fill(tie, {"evidence": _evidence()} if tie["basis"] == "text" else {"note": "Assumed."})
    for statement in dossier.get("statements", ()):
        _fill(statement, {"content": "given" if statement.get("claims") else "unspecified"})
        if statement["act"] != "narrate":
            _fill(statement, {"form": "indirect", "stance": "neutral", "evidence": _evidence()})
        for claim in statement.get("claims", ()):
            _fill(claim, {"aspect": "occurrence", "polarity": "positive"})
            _fill(claim, {"certainty": "certain", "modality": "factual"})
            if claim["aspect"] != "occurrence":
                _fill(claim, {"value": "something"})
    return {"schema_version": "1.0", **dossier}
