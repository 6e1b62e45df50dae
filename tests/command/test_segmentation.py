"""From a text to a source dossier: the first thing that a contributor does."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord import Dossier
from onrecord.normalisation import normalised, sha256_of
from onrecord_tools.segmentation import SegmentationError, proposed, source_dossier

ROOT = Path(__file__).resolve().parents[2]
TEXTS = sorted((ROOT / "tutorial/seeds/texts").glob("*.txt"))

words = st.text(st.characters(categories=("Lu", "Ll", "Nd", "Po")), min_size=1, max_size=8)
texts = st.lists(st.lists(words, min_size=1, max_size=8).map(" ".join), min_size=1, max_size=6).map(
    "\n".join
)


@given(texts)
def test_the_proposal_always_makes_a_dossier(text: str) -> None:
    dossier = source_dossier(text, proposed(text), "src:made-up")
    (source,) = Dossier.model_validate_json(json.dumps(dossier)).sources
    whole = normalised(text)
    assert source.text_sha256 == sha256_of(whole)
    assert source.text_length == len(whole)
    covered = [whole[segment.start : segment.end] for segment in source.segments]
    assert "".join("".join(covered).split()) == "".join(whole.split())
    assert [sha256_of(words) for words in covered] == [s.sha256 for s in source.segments]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_the_tutorial_is_segmented_as_its_lines_say(path: Path) -> None:
    text = path.read_text("utf-8")
    slug = path.stem
    recorded = json.loads((ROOT / f"tutorial/seeds/{slug}.onrecord.json").read_text("utf-8"))
    (source,) = recorded["sources"]
    whole = normalised(text)
    lines = [whole[s["start"] : s["end"]] for s in source["segments"]]
    made = source_dossier(text, lines, f"src:{slug}")["sources"][0]
    places = ("id", "start", "end", "sha256")
    assert [[s[p] for p in places] for s in made["segments"]] == [
        [s[p] for p in places] for s in source["segments"]
    ]


@pytest.mark.parametrize(
    ("lines", "complaint"),
    [
        (["A ferry sank."], "the text goes on with"),
        (["A ferry sank.", "Nobody was aboard.", "Or so they say."], "line 3"),
        (["A ferry sunk.", "Nobody was aboard."], "line 1"),
        ([], "no lines"),
    ],
)
def test_lines_that_are_not_the_text_are_refused(lines: list[str], complaint: str) -> None:
    with pytest.raises(SegmentationError, match=complaint):
        source_dossier("A ferry sank. Nobody was aboard.", lines, "src:ferry")


def test_an_empty_text_is_refused() -> None:
    with pytest.raises(SegmentationError, match="no text"):
        source_dossier(" \n", [], "src:nothing")
