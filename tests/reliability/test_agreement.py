"""The measure of agreement: on encodings made up for it, and what is committed of the real ones."""

import itertools
import json
import subprocess
import sys
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reliability.agreement import (
    ABSENT,
    COMPARED,
    COUNTED,
    NAMES,
    SUFFIX,
    Alignment,
    Encoding,
    Unit,
    aligned,
    alpha,
    matched,
    overlap,
    percent_equal,
    report,
    values,
)
from reliability.differences import differences, evidence_differences

import onrecord
from onrecord import Dossier

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = sorted(path.parent for path in (ROOT / "reliability").glob(f"*/first{SUFFIX}"))

# --- Encodings made up for the tests --------------------------------------------------------------

Dossiers = dict[str, Any]


def at(segment: int, start: int | None = None, end: int | None = None) -> Dossiers:
    offsets = {} if start is None else {"start": start, "end": end}
    return {"segment_id": f"seg:s/{segment}", **offsets}


def encoding() -> Dossiers:
    """Three events, a demand, a relation of each basis, a gap; segments of ten characters."""

    def event(name: str, category: str, evidence: Dossiers, *parts: Dossiers) -> Dossiers:
        made = {"id": f"evt:{name}", "kind": "action", "category": category, "summary": name}
        return made | ({"participations": list(parts)} if parts else {}) | {"evidence": [evidence]}

    def claim(number: int, target: str, modality: str = "factual") -> Dossiers:
        return {
            "id": f"clm:n/{number}",
            "target_id": target,
            "aspect": "occurrence",
            "polarity": "positive",
            "certainty": "certain",
            "modality": modality,
        }

    return {
        "schema_version": "1.0",
        "sources": [
            {
                "id": "src:s",
                "kind": "news",
                "language": "en",
                "licence": "CC0-1.0",
                "text_policy": "full",
                "text_sha256": "0" * 64,
                "text_length": 49,
                "segments": [
                    {
                        "id": f"seg:s/{number}",
                        "kind": "sentence",
                        "start": 10 * number,
                        "end": 10 * number + 9,
                        "sha256": "0" * 64,
                    }
                    for number in range(5)
                ],
            }
        ],
        "actors": [
            {"id": "act:mill", "kind": "organization", "name": "Mill", "naming": "named"},
            {"id": "act:town", "kind": "organization", "name": "Town", "naming": "named"},
        ],
        "events": [
            event(
                "talks",
                "consult",
                at(0),
                {"id": "par:talks/mill", "actor_id": "act:mill", "role": "co_agent"},
                {"id": "par:talks/town", "actor_id": "act:town", "role": "co_agent"},
            ),
            event("deal", "agree", at(1)),
            event("gift", "aid", at(2, 0, 4)),
        ],
        "relations": [
            {
                "id": "rel:gift-of-deal",
                "from_id": "evt:gift",
                "type": "fulfils",
                "to_id": "evt:deal",
                "basis": "text",
                "evidence": [at(2)],
            },
            {
                "id": "rel:talks-before-deal",
                "from_id": "evt:talks",
                "type": "before",
                "to_id": "evt:deal",
                "basis": "inferred",
                "note": "Nobody says so.",
            },
        ],
        "statements": [
            {
                "id": "sta:n",
                "act": "narrate",
                "source_id": "src:s",
                "content": "given",
                "claims": [claim(1, "evt:talks"), claim(2, "evt:deal")],
            },
            {
                "id": "sta:town-demands",
                "act": "demand",
                "speaker_ids": ["act:town"],
                "form": "indirect",
                "stance": "neutral",
                "reported_in_id": "sta:n",
                "content": "given",
                "claims": [claim(3, "evt:gift", "desired")],
                "evidence": [at(2)],
            },
        ],
        "gaps": [
            {
                "id": "gap:answer",
                "kind": "no_response",
                "about_id": "sta:town-demands",
                "aspect": "response",
                "expected_from_id": "act:mill",
                "evidence": [at(3)],
            }
        ],
    }


Align = Callable[[Dossiers, Dossiers], Alignment]


@pytest.fixture
def align(tmp_path: Path) -> Align:
    def of(first: Dossiers, second: Dossiers) -> Alignment:
        for name, document in zip(NAMES, (first, second), strict=True):
            (tmp_path / f"{name}{SUFFIX}").write_text(json.dumps(document), encoding="utf-8")
        return aligned(tmp_path)

    return of


def ids(alignment: Alignment, table: str) -> set[tuple[str, str]]:
    return {(one.id, other.id) for one, other in alignment.tables[table].pairs}


def test_identical_encodings_agree_fully(align: Align) -> None:
    alignment = align(encoding(), encoding())
    for table in COUNTED:
        records = alignment.tables[table]
        assert all(one.id == other.id for one, other in records.pairs)
        assert records.share == (None if table == "affiliations" else 1)
    for compared, table, _ in COMPARED:
        pairs, alone = values(alignment, compared)
        assert percent_equal(pairs) == (None if table == "affiliations" else 1)
        assert alpha(pairs) == (1 if len(set(pairs)) > 1 else None)
        assert not alone
    assert alpha(values(alignment, "event category")[0]) == 1
    assert not [*differences(alignment), *evidence_differences(alignment)]


def test_an_event_that_one_coder_dropped(align: Align) -> None:
    second = encoding()
    del second["events"][1]
    del second["relations"]
    del second["statements"][0]["claims"][1]
    alignment = align(encoding(), second)
    assert ids(alignment, "events") == {("evt:talks", "evt:talks"), ("evt:gift", "evt:gift")}
    assert [record.id for record in alignment.tables["events"].first_alone] == ["evt:deal"]
    assert alignment.tables["events"].share == pytest.approx(4 / 5)
    assert alignment.tables["relations"].share == 0
    pairs, alone = values(alignment, "event category")
    assert (percent_equal(pairs), alpha(pairs)) == (1, 1)
    assert alone == [("agree", ABSENT)]
    assert percent_equal([*pairs, *alone]) == pytest.approx(2 / 3)
    # Values: consult 2, aid 2, agree 1, absent 1. Expected disagreement 1 - 4/30.
    assert alpha([*pairs, *alone]) == pytest.approx(1 - (1 / 3) / (1 - 4 / 30))
    # the claim about the dropped event goes with it
    assert len(alignment.tables["claims"].pairs) == 2
    assert {what for what, _, _ in differences(alignment)} == {"events", "relations", "claims"}


def test_swapped_categories_are_disagreements_of_aligned_events(align: Align) -> None:
    second = encoding()
    second["events"][0]["category"], second["events"][1]["category"] = "agree", "consult"
    alignment = align(encoding(), second)
    assert len(ids(alignment, "events")) == 3
    pairs, alone = values(alignment, "event category")
    assert sorted(pairs) == [("agree", "consult"), ("aid", "aid"), ("consult", "agree")]
    assert not alone
    # Six values, two of each. Expected disagreement 1 - 6/30.
    assert alpha(pairs) == pytest.approx(1 - (2 / 3) / (1 - 6 / 30))
    shown = [line for line in report(alignment, "x").splitlines() if "event category" in line]
    assert [cell.strip() for cell in shown[0].split("|")[2:5]] == ["3", "33.3 %", "0.17"]
    found = list(differences(alignment))
    assert [what for what, _, _ in found] == ["events.category"] * 2
    assert found[0][1:] == ("evt:talks: consult", "evt:talks: agree")


def test_ids_and_the_order_of_records_do_not_count(align: Align) -> None:
    text = json.dumps(encoding())
    for prefix, slug in (("evt", "talks"), ("evt", "deal"), ("sta", "n"), ("act", "mill")):
        text = text.replace(f'"{prefix}:{slug}"', f'"{prefix}:renamed-{slug}"')
    second = json.loads(text.replace("act:town", "act:mill"))
    for table in ("actors", "events", "relations"):
        second[table].reverse()
    alignment = align(encoding(), second)
    assert ids(alignment, "actors") == {("act:mill", "act:renamed-mill"), ("act:town", "act:mill")}
    assert ("evt:talks", "evt:renamed-talks") in ids(alignment, "events")
    assert all(alignment.tables[table].share in {1, None} for table in COUNTED)
    assert not list(differences(alignment))


def test_references_offsets_and_utterances_are_among_the_differences(align: Align) -> None:
    second = encoding()
    second["gaps"][0]["expected_from_id"] = "act:town"
    second["gaps"][0]["evidence"] = [at(3, 0, 5)]
    second["statements"][1]["utterance"] = "alone"
    alignment = align(encoding(), second)
    assert list(differences(alignment)) == [
        ("gaps.expected_from_id", "gap:answer: act:mill", "gap:answer: act:town")
    ]
    assert list(evidence_differences(alignment)) == [("gaps", "gap:answer", "gap:answer")]


def test_encodings_of_different_texts_are_refused(align: Align) -> None:
    second = encoding()
    second["sources"][0]["text_sha256"] = "1" * 64
    with pytest.raises(ValueError, match="same texts"):
        align(encoding(), second)


def test_where_a_record_is(tmp_path: Path) -> None:
    document = encoding()
    document["events"][0]["participations"][0]["evidence"] = [at(4, 0, 2)]
    path = tmp_path / f"one{SUFFIX}"
    path.write_text(json.dumps(document), encoding="utf-8")
    side = Encoding(path)

    def places(record_id: str) -> set[int]:
        return {place for _, place in side.characters(side.dataset[record_id])}

    assert places("evt:gift") == {20, 21, 22, 23}
    assert places("evt:talks") == {*range(9), 40, 41}, "an event with its participations"
    assert places("par:talks/mill") == {40, 41}
    assert places("par:talks/town") == {*range(9)}, "its event's, not its sibling's"
    assert places("clm:n/2") == {*range(10, 19)}, "in a narrate, the target's"
    assert places("clm:n/3") == {*range(20, 29)}, "else the statement's"
    assert places("rel:talks-before-deal") == {*range(9), *range(10, 19), 40, 41}, "its ends"
    assert places("act:mill") == {40, 41}, "where it takes part"
    assert places("src:s") == {*range(49)}


# --- Matching -------------------------------------------------------------------------------------

UNITS = st.lists(
    st.builds(
        lambda places, label: Unit(frozenset(("", place) for place in places), (label,)),
        st.sets(st.integers(0, 5), max_size=4),
        st.sampled_from("xy"),
    ),
    max_size=4,
)


def total(first: list[Unit], second: list[Unit], pairs: list[tuple[int, int]]) -> Fraction:
    return sum(
        (overlap(first[a].characters, second[b].characters) for a, b in pairs), start=Fraction()
    )


@settings(deadline=None)
@given(UNITS, UNITS, st.booleans())
def test_matching_is_one_to_one_symmetric_and_the_largest(
    first: list[Unit], second: list[Unit], without_overlap: bool
) -> None:
    pairs = matched(first, second, without_overlap=without_overlap)
    flipped = matched(second, first, without_overlap=without_overlap)
    assert pairs == sorted((a, b) for b, a in flipped)
    assert len({a for a, _ in pairs}) == len({b for _, b in pairs}) == len(pairs)
    if without_overlap:
        assert len(pairs) == min(len(first), len(second))
    else:
        assert all(first[a].characters & second[b].characters for a, b in pairs)
    short, long = sorted((first, second), key=len)
    best = max(
        total(short, long, list(enumerate(chosen)))
        for chosen in itertools.permutations(range(len(long)), len(short))
    )
    assert total(first, second, pairs) == best


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), max_size=8))
def test_agreement_is_symmetric(pairs: list[tuple[str, str]]) -> None:
    flipped = [(other, one) for one, other in pairs]
    assert percent_equal(pairs) == percent_equal(flipped)
    assert alpha(pairs) == (None if alpha(flipped) is None else pytest.approx(alpha(flipped)))


def test_ties_go_to_the_label_then_to_the_closest_place() -> None:
    def units(*labels: str) -> list[Unit]:
        return [Unit(frozenset({("", 0)}), (label,)) for label in labels]

    assert matched(units("x", "x"), units("x", "x")) == [(0, 0), (1, 1)]
    assert matched(units("x", "y"), units("y", "x")) == [(0, 1), (1, 0)]
    assert matched(units("x", "x"), units("x")) == [(0, 0)]
    assert matched(units("x"), units("y", "y", "x")) == [(0, 2)]


def test_alpha_is_undefined_where_nothing_varies() -> None:
    assert alpha([]) is None
    assert percent_equal([]) is None
    assert alpha([("a", "a"), ("a", "a")]) is None
    assert alpha([("a", "b"), ("b", "a")]) == pytest.approx(-0.5)


# --- What is committed ----------------------------------------------------------------------------


def test_there_is_something_to_test() -> None:
    assert FOLDERS


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
class TestCommitted:
    @pytest.fixture
    def alignment(self, folder: Path) -> Alignment:
        return aligned(folder)

    def test_agreement_is_what_the_command_prints(self, folder: Path) -> None:
        script = ROOT / "reliability" / "agreement.py"
        done = subprocess.run([sys.executable, script, folder], capture_output=True, check=False)
        assert done.stderr == b""
        assert done.stdout.decode("utf-8") == (folder / "agreement.md").read_text("utf-8")

    def test_which_encoding_comes_first_makes_no_difference(self, alignment: Alignment) -> None:
        flipped = Alignment(*reversed(alignment.sides))
        for table in COUNTED:
            assert ids(flipped, table) == {(b, a) for a, b in ids(alignment, table)}

    @pytest.mark.parametrize("name", NAMES)
    def test_the_raw_encodings_are_valid(self, folder: Path, name: str) -> None:
        text = (folder / f"{name}{SUFFIX}").read_text("utf-8")
        dossier = Dossier.model_validate_json(text)
        assert json.loads(dossier.model_dump_json()) == json.loads(text)

    @pytest.mark.parametrize("name", NAMES)
    def test_the_raw_encodings_quote_no_more_than_the_dataset(
        self, folder: Path, name: str
    ) -> None:
        raw = onrecord.load(folder / f"{name}{SUFFIX}")
        published = onrecord.load(ROOT)
        known = {quote.text for item in published.statements for quote in item.quotes}
        assert {quote.text for item in raw.statements for quote in item.quotes} <= known
        titles = {source.text_sha256: source.title for source in published.sources}
        assert all(source.title == titles[source.text_sha256] for source in raw.sources)

    def test_the_adjudication_speaks_of_every_difference(
        self, folder: Path, alignment: Alignment
    ) -> None:
        lines = (folder / "adjudication.md").read_text("utf-8").splitlines()
        rows = [line.split("|")[1] for line in lines if line.startswith("| `")]
        unsettled = []
        for what, *sides in [*differences(alignment), *evidence_differences(alignment)]:
            _, _, field = what.partition(".")
            named = [f"`{side.split(': ')[0]}`" for side in sides if side]
            named += [f"`{field}`"] if field else []
            if not any(all(name in row for name in named) for row in rows):
                unsettled.append((what, *sides))
        assert unsettled == []


def test_a_wrong_call_says_how() -> None:
    script = ROOT / "reliability" / "agreement.py"
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("usage:")
