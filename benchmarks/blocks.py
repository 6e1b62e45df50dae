"""Blocks: small closed datasets that a generated package is made of many renamed copies of.

A block refers to nothing outside itself. So a copy under other ids is a dataset as good or as bad
as the block, and its standings are those of the block. What a copy varies is marked in the block
by private-use characters: where the copy's number belongs in ids, where a word of its own in names,
summaries and titles, and which hashes are its own.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from onrecord.identifier import MAX_LENGTH, SLUG_PATTERN
from onrecord.tables.database import database, quoted
from onrecord.tables.flatten import Row, flatten
from onrecord.tables.layout import TABLE_OF_PREFIX, TABLES

ROOT = Path(__file__).resolve().parents[1]
FIXTURES = ROOT / "tests" / "rules"
BASE = FIXTURES / "base.onrecord.json"
TUTORIAL = ROOT / "tutorial"

AS_OF = "2021-12-31"
"""The day that everything in a package is to be judged as of; it is that of the fixtures."""

SEEDED_FAMILIES = ("ATT", "GAP", "LOG", "REF", "TIM", "TXT")
"""Families of rules that look at records; the others look at files."""

TAG = "\ue000"
"""Where the number of the copy belongs, in ids and file names."""
WORDS = ("\ue010", "\ue011", "\ue012", "\ue013")
"""Where one of the copy's own words belongs."""
HASH = "\ue001"
"""In front of a hash that each copy has another of."""

TAG_DIGITS = 7
_ID = re.compile(f"({'|'.join(TABLE_OF_PREFIX)}):{SLUG_PATTERN}")
_YEAR = re.compile("(?<![0-9X])(?:19|20)[0-9]{2}(?![0-9X])")
_DATED = {"edtf", "published", "retrieved", "since", "until", "as_of"}
_VARIED = {"name", "names", "aliases", "summary", "title", "gloss", "authors"}
_YEARS = range(0, -29, -4)
"""By how many years blocks are moved: leap years stay leap years."""
_LONGEST_VARIED = 70
"""In code points: with a word added it stays below the limit of a gloss."""

Json = dict[str, Any]
Cell = str | None
Rows = dict[str, list[list[Cell]]]


@dataclass
class Block:
    """Dossiers by file name, and the rows of all tables as text, sorted by nothing.

    `marked` is the row that a seeded fault is in: a table and the number of one of its rows here.
    """

    documents: dict[str, Json]
    rows: Rows = field(default_factory=dict)
    marked: tuple[str, int] | None = None

    @property
    def records(self) -> int:
        """How many rows it has in the table of all ids."""
        if self.rows:
            return len(self.rows["records"])
        return len(flatten(self.documents.items())["records"])

    def copy(self) -> "Block":
        """Return a block that can be changed without changing this one."""
        rows = {name: [list(row) for row in table] for name, table in self.rows.items()}
        return replace(self, documents=json.loads(json.dumps(self.documents)), rows=rows)


def _marked_id(text: str) -> str:
    prefix, _, slug = text.partition(":")
    marked = f"{prefix}:{TAG}-{slug}"
    if len(marked) + TAG_DIGITS - 1 > MAX_LENGTH:
        raise ValueError(f"{text} is too long to take the number of a copy")
    return marked


def _with_marks(value: Any, key: str = "", parent: Mapping[str, Any] | None = None) -> Any:
    """Return a document with marks wherever copies differ."""
    if isinstance(value, dict):
        inherits = key == "names"
        return {
            name: _with_marks(inner, key if inherits else name, value)
            for name, inner in value.items()
            if name != "extensions"
        }
    if isinstance(value, list):
        return [_with_marks(item, key, parent) for item in value]
    if not isinstance(value, str):
        return value
    names_record = key == "id" or key.endswith(("_id", "_ids"))
    if key == "value" and parent is not None:
        names_record = parent.get("aspect") in ("place", "actor")
    if names_record:
        return _marked_id(value) if _ID.fullmatch(value) else value
    if key == "utterance":
        return f"{TAG}-{value}"
    if key == "xrefs":
        return f"{value}-{TAG}"
    if key in ("url", "archive_url"):
        return f"{value}/{TAG}"
    if key in ("sha256", "text_sha256") and len(value) == 64:
        return HASH + value
    if key in _VARIED and len(value) <= _LONGEST_VARIED:
        return f"{value} {WORDS[sum(map(ord, value)) % len(WORDS)]}"
    return value


def _text_may_not_ship(document: Json) -> None:
    """Give the sources of a document the terms of a text that nobody has at hand."""
    for source in document.get("sources", ()):
        if source.get("text_policy") == "full":
            source |= {"text_policy": "offsets_only", "licence": "LicenseRef-unknown"}
            source.setdefault("quote_limit", 2000)


def _shifted(value: Any, years: int, key: str = "", parent: Any = None) -> Any:
    """Return a document in which everything happens some years earlier or later."""
    if isinstance(value, dict):
        return {name: _shifted(inner, years, name, value) for name, inner in value.items()}
    if isinstance(value, list):
        return [_shifted(item, years, key, parent) for item in value]
    is_dated = key in _DATED or (
        isinstance(parent, dict)
        and ((key == "text" and "basis" in parent) or parent.get("aspect") == "time")
    )
    if not is_dated or not isinstance(value, str):
        return value
    return _YEAR.sub(lambda year: f"{int(year[0]) + years:04}", value)


def block_of(documents: Mapping[str, Json], *, years: int = 0, keeps_terms: bool = False) -> Block:
    """Return the block of some dossiers, its rows not yet there.

    `years` moves it in time. Unless it `keeps_terms`, the texts of its sources may not ship.
    """
    marked = {}
    for file, document in documents.items():
        changed = json.loads(json.dumps(document))
        if not keeps_terms:
            _text_may_not_ship(changed)
        folder, _, name = file.rpartition("/")
        path = f"{folder or 'data'}/{TAG}-{name}"
        marked[path] = _with_marks(_shifted(changed, years) if years else changed)
    return Block(marked)


def read_json(path: Path) -> Json:
    """Read a dossier that is known to be right in form."""
    document: Json = json.loads(path.read_bytes())
    return document


def _as_text(value: object) -> Cell:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, date) else str(value)


_NUMBER = re.compile(f"{TAG}n([0-9]{{6}})")


Edit = Callable[[dict[str, list[Row]], str], None]
"""A change of flattened rows, given what stands in the ids of their copy."""


def fill_rows(blocks: Sequence[Block], edits: Mapping[int, Edit] = MappingProxyType({})) -> None:
    """Fill in the rows of blocks, with every derived column and table, by onrecord itself.

    All of them go through one database, under numbers that keep them apart. Blocks that have rows
    are left alone. `edits` change the rows of a block, by its place in the list, before anything is
    derived from them.
    """
    together: dict[str, list[Row]] = {name: [] for name in TABLES}
    to_fill = {number: block for number, block in enumerate(blocks) if not block.rows}
    for number, block in to_fill.items():
        own = f"{TAG}n{number:06}"
        documents = json.loads(
            json.dumps(block.documents).replace(r"\ue000", json.dumps(own)[1:-1])
        )
        rows = flatten(documents.items())
        if number in edits:
            edits[number](rows, own)
        for name, found in rows.items():
            together[name] += found
        block.rows = {name: [] for name in TABLES}
    with database(together) as connection:
        for name in TABLES:
            for row in connection.execute(f"SELECT * FROM {quoted(name)} ORDER BY ALL").fetchall():
                found_number = _NUMBER.search(row[0])
                assert found_number is not None
                to_fill[int(found_number[1])].rows[name].append(
                    [None if v is None else _NUMBER.sub(TAG, str(_as_text(v))) for v in row]
                )


def _richer(document: Json) -> Json:
    """Return a dossier with something in every table, and every kind of reference."""
    document = json.loads(json.dumps(document))
    by_id: dict[str, Json] = {
        record["id"]: record
        for records in document.values()
        if isinstance(records, list)
        for record in records
    }
    by_id["src:bellmead-weir"] |= {
        "url": "https://post.example/weir",
        "archive_url": "https://archive.example/weir",
    }
    by_id["act:town-council"] |= {
        "names": {"de": "Stadtrat von Bellmead"},
        "xrefs": ["desk:42"],
        "country": "XKX",
    }
    by_id["act:runa-sel"] |= {"aliases": ["the guild’s warden"]}
    by_id["aff:runa-sel/guild"] |= {"post": "warden", "since": "2018", "until": "2024"}
    by_id["plc:bellmead"] |= {
        "names": {"de": "Bellmühl"},
        "xrefs": ["desk:7"],
        "country": "XKX",
        "latitude": 51.25,
        "longitude": -2.5,
    }
    by_id["evt:mill-stop"]["participations"][0] |= {"count": {"low": 10, "high": 20}}
    by_id["evt:weir-breaking"] |= {"place_id": "plc:bellmead", "count": {"best": 1}}
    by_id["evt:weir-breaking"]["time"] = {
        "text": "during the closure",
        "basis": "text",
        "anchor_id": "evt:weir-closure",
        "anchor_relation": "during",
    }
    by_id["sta:bellmead-weir/denial"] |= {
        "addressee_ids": ["act:bellmead-post"],
        "count": {"best": 2},
        "place_id": "plc:bellmead",
    }
    for statement in ("confirmation", "silence"):
        by_id[f"sta:bellmead-weir/{statement}"]["utterance"] = "evening"
    by_id["sta:bellmead-weir/denial"]["time"] = {
        "edtf": "2021-05-04",
        "text": "on Tuesday, after the talks",
        "basis": "text",
        "anchor_id": "evt:weir-talks",
        "anchor_relation": "after",
    }
    by_id["gap:bellmead-weir/guild"]["expected_time"] = {
        "text": "before the mills stop",
        "basis": "text",
        "anchor_id": "evt:mill-stop",
        "anchor_relation": "before",
    }
    by_id["gap:bellmead-weir/guild"]["evidence"].append({"segment_id": "seg:bellmead-weir/10"})
    about = {"polarity": "positive", "certainty": "certain", "modality": "factual"}
    claims = by_id["sta:bellmead-weir/repair"]["claims"]
    claims[0]["evidence"] = [{"segment_id": "seg:bellmead-weir/9", "start": 0, "end": 20}]
    claims.append(
        {
            "id": "clm:bellmead-weir/repair/2",
            "target_id": "act:runa-sel",
            "aspect": "attribute",
            **about,
            "value": "stubborn",
        }
    )
    document["statements"].append(
        {
            **by_id["sta:bellmead-weir/silence"],
            "id": "sta:bellmead-weir/refusal",
            "speaker_ids": ["act:runa-sel", "act:millers-guild"],
        }
    )
    del document["statements"][-1]["utterance"]
    document["relations"].append(
        {
            "id": "rel:closure-before-talks",
            "from_id": "evt:weir-closure",
            "type": "before",
            "to_id": "evt:weir-talks",
            "basis": "text",
            "evidence": [{"segment_id": "seg:bellmead-weir/5"}],
        }
    )
    # A second source, whose narration nothing else rests on.
    headline = {**by_id["src:bellmead-weir"]["segments"][0], "id": "seg:bellmead-digest/1"}
    headline["uncoded"] = {"reason": "duplicate", "duplicate_of_id": "seg:bellmead-weir/1"}
    digest = {**by_id["src:bellmead-weir"], "id": "src:bellmead-digest", "segments": [headline]}
    digest |= {"derived_from_id": "src:bellmead-weir", "text_length": headline["end"]}
    document["sources"].append({**digest, "text_sha256": headline["sha256"]})
    document["statements"].append(
        {
            "id": "sta:bellmead-digest",
            "act": "narrate",
            "source_id": "src:bellmead-digest",
            "about_id": "evt:weir-talks",
            "content": "unspecified",
        }
    )
    return document


def longer(segments: int) -> Block:
    """Return the block of the base with a tail of more segments, which carry nothing."""
    document = json.loads(json.dumps(base()))
    source = document["sources"][0]
    for number in range(segments):
        start = source["text_length"] + 1
        source["text_length"] = start + 19
        source["segments"].append(
            {
                "id": f"seg:bellmead-weir/tail-{number + 1}",
                "kind": "metadata",
                "start": start,
                "end": start + 19,
                "sha256": f"{number + 1:064x}",
                "gloss": "more from the paper",
                "uncoded": {"reason": "metadata"},
            }
        )
    return block_of({BASE.name: document})


@cache
def base() -> Json:
    """Return a clean dossier that has something in every table."""
    return _richer(read_json(BASE))


@cache
def clean_blocks() -> tuple[Block, ...]:
    """Return the blocks without faults, the copies of the base first; rows are not filled in."""
    tutorial = {
        path.relative_to(TUTORIAL).as_posix(): read_json(path)
        for path in sorted(TUTORIAL.glob("*/*.onrecord.json"))
    }
    good = [
        path
        for path in sorted(FIXTURES.glob("[A-Z]*/good/*.onrecord.json"))
        if path.parts[-3][:3] in SEEDED_FAMILIES
    ]
    return (
        *(block_of({BASE.name: base()}, years=years) for years in _YEARS),
        # The tutorial plays in 2024, which lies after the day of judgement.
        *(block_of(tutorial, years=years - 4) for years in _YEARS),
        *(block_of({path.name: read_json(path)}) for path in good),
    )
