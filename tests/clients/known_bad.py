"""What the schema refuses: dossiers with one thing wrong each."""

import copy
from collections.abc import Callable
from functools import cache
from typing import Any

import jsonschema_rs

from tests.clients.corpus import MAKING, SCHEMA

Change = Callable[[dict[str, Any]], Any]

BAD: dict[str, Change] = {
    "unknown value": lambda d: d["actors"][0].update(kind="robot"),
    "unknown value in a list": lambda d: d["events"][0].update(contexts=["military", "weather"]),
    "required property missing": lambda d: d["actors"][0].pop("name"),
    "unknown property": lambda d: d["actors"][0].update(nmae="a"),
    "other case": lambda d: d["actors"][0].update(Note="a"),
    "null": lambda d: d["actors"][0].update(note=None),
    "null in a list": lambda d: d["actors"].append(None),
    "text for a number": lambda d: d["places"][0].update(latitude="1"),
    "number for a text": lambda d: d["actors"][0].update(name=1),
    "number for a boolean": lambda d: d["statements"][0].update(speakers_exhaustive=0),
    "text for a boolean": lambda d: d["statements"][0].update(speakers_exhaustive="true"),
    "list for an object": lambda d: d["events"][0].update(time=[]),
    "text for a list": lambda d: d["statements"][0].update(speaker_ids="act:a"),
    "empty list": lambda d: d.update(gaps=[]),
    "extension of another type": lambda d: d["actors"][0].update(extensions="a"),
    "pattern": lambda d: d["actors"][0].update(id="act:A"),
    "line feed after a pattern": lambda d: d["actors"][0].update(id="act:a\n"),
    "version": lambda d: d.update(schema_version="2.0"),
    "too long": lambda d: d["actors"][0].update(name="a" * 2001),
    "empty text": lambda d: d["actors"][0].update(name=""),
    "fraction for an integer": lambda d: d["sources"][0].update(text_length=1.5),
    "below the minimum": lambda d: d["sources"][0].update(text_length=-1),
    "above the maximum": lambda d: d["places"][0].update(latitude=90.5),
    "integer beyond 2^53": lambda d: d["sources"][0].update(text_length=2**53),
    "pattern in a list": lambda d: d["statements"][0].update(speaker_ids=["hamas"]),
    "key of a map": lambda d: d["actors"][0].update(extensions={"a": 1}),
    "empty map": lambda d: d["actors"][0].update(extensions={}),
    "empty text in a map": lambda d: d["actors"][0].update(names={"en": ""}),
}


@cache
def known_bad() -> dict[str, Any]:
    """Return name -> dossier; the schema takes none of them."""
    # Python's `$` also matches before a line feed at the end; the schema's, ECMA 262, does not.
    validator = jsonschema_rs.validator_for(SCHEMA)
    dossiers = {}
    for name, change in BAD.items():
        dossier = copy.deepcopy(MAKING.minimal())
        change(dossier)
        assert not validator.is_valid(dossier), name
        dossiers[name] = dossier
    return dossiers
