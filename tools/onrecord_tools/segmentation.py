"""From a text to the source dossier that a coder starts with: segments, offsets, hashes."""

import re
from pathlib import Path
from typing import Any

from onrecord.dossier import SCHEMA_URL, SCHEMA_VERSION
from onrecord.normalisation import normalised, sha256_of

_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’»)]*\s+(?=[\"'“‘«(]*[^\W\d_a-z])")


class SegmentationError(ValueError):
    """Lines that do not make up the text."""


def proposed(text: str) -> list[str]:
    """Return a first split of a text, one segment a line; a person has to look it over.

    It ends a sentence at a full stop before a capital, and so splits "U.S. Navy" as well.
    """
    lines: list[str] = []
    for line in normalised(text).split("\n"):
        start = 0
        for end in _SENTENCE_END.finditer(line):
            lines.append(line[start : end.end()].strip())
            start = end.end()
        lines.append(line[start:])
    return lines


def source_dossier(text: str, lines: list[str], source_id: str) -> dict[str, Any]:
    """Return a dossier with the source and its segments, one for each line, in order.

    The first is the headline, the others are sentences; the rest is for the coder to correct.
    Raises SegmentationError where the lines leave out part of the text or add to it.
    """
    whole = normalised(text)
    segments: list[dict[str, Any]] = []
    position = 0
    slug = source_id.partition(":")[2]
    for line in filter(None, (normalised(line) for line in lines)):
        start = position + len(whole[position:]) - len(whole[position:].lstrip())
        if not whole.startswith(line, start):
            raise SegmentationError(
                f'line {len(segments) + 1} is "{line[:60]}", but the text goes on with'
                f' "{whole[start : start + 60]}"'
            )
        position = start + len(line)
        segments.append(
            {
                "id": f"seg:{slug}/{len(segments) + 1}",
                "kind": "sentence" if segments else "headline",
                "start": start,
                "end": position,
                "sha256": sha256_of(line),
            }
        )
    if not segments:
        raise SegmentationError("there is no text, or there are no lines")
    if whole[position:].strip():
        raise SegmentationError(f'the text goes on with "{whole[position:].strip()[:60]}"')
    source = {
        "id": source_id,
        "kind": "news",
        "title": whole[segments[0]["start"] : segments[0]["end"]],
        "language": "en",
        "licence": "LicenseRef-unknown",
        "text_policy": "offsets_only",
        "quote_limit": 200,
        "text_sha256": sha256_of(whole),
        "text_length": len(whole),
        "segments": segments,
    }
    return {"$schema": SCHEMA_URL, "schema_version": SCHEMA_VERSION, "sources": [source]}


def read_text(path: Path) -> str:
    """Read a text file as UTF-8; SegmentationError where it is not."""
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SegmentationError(f"{path} is not UTF-8 (byte {error.start})") from None
