"""The SQL and the reference agree on generated datasets, and on what must make no difference.

    ONRECORD_EXAMPLES=20000 pytest tests/standing/test_generated.py

draws as many datasets at random for each test; without it the same few hundred are drawn each time.
"""

import json
import os
import random
import sys
from collections import Counter
from dataclasses import replace
from functools import partial
from typing import Any, Final
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, Phase, event, given, note, settings
from hypothesis import strategies as st

from onrecord import Dossier as Model
from onrecord.standing import compute, depths
from onrecord.vocabularies import Standing as StandingName
from tests.standing.completion import Dossier
from tests.standing.datasets import datasets
from tests.standing.evaluation import Standings, by_reference, by_sql, renamed

EXAMPLES: Final = int(os.environ.get("ONRECORD_EXAMPLES", "0"))

# A database takes longer to set up than to fill: each holds several datasets.
TOGETHER: Final = 20
BATCHES: Final = st.lists(datasets(), min_size=TOGETHER - 4, max_size=TOGETHER + 4)


def examples(few: int) -> settings:
    """As many datasets as asked for, at random; else the same few each time."""
    return settings(
        max_examples=-(-(EXAMPLES or few) // TOGETHER),
        derandomize=not EXAMPLES,
        database=None,
        deadline=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )


def assert_same(batch: list[Dossier], found: list[Standings], wanted: list[Standings]) -> None:
    """Compare the standings, record by record, and show the dataset in which one differs."""
    for dataset, one, other in zip(batch, found, wanted, strict=True):
        if one != other:
            note(json.dumps(dataset, indent=1))
        assert one == other


@examples(320)
@given(BATCHES)
def test_sql_and_reference_agree(batch: list[Dossier]) -> None:
    wanted = [by_reference(dataset) for dataset in batch]
    for name in {tally.standing for standings in wanted for tally in standings.values()}:
        event(name)
    assert_same(batch, by_sql(batch), wanted)


@pytest.mark.parametrize(
    ("narrow", "few"),
    [
        pytest.param(1, depths.FEW, id="all layers but the first from copies"),
        pytest.param(1 << 60, 0, id="no layer from copies, and placed by queries"),
    ],
)
@examples(160)
@given(batch=BATCHES)
def test_how_layers_are_computed_is_irrelevant(narrow: int, few: int, batch: list[Dossier]) -> None:
    module = sys.modules[compute.__module__]
    with (
        patch.object(module, "NARROW", narrow),
        patch.object(module, "PIECE", 50),
        patch.object(depths, "FEW", few),
    ):
        assert_same(batch, by_sql(batch), [by_reference(dataset) for dataset in batch])


def without_ties(dataset: Dossier) -> Dossier:
    ended = [tie | {"status": "former"} for tie in dataset.get("affiliations", ())]
    return {**dataset, "affiliations": ended}


def test_datasets_are_valid_and_of_every_kind() -> None:
    found: Counter[str] = Counter()

    @settings(examples(240), max_examples=240, derandomize=True)
    @given(datasets())
    def look(dataset: Dossier) -> None:
        Model.model_validate_json(json.dumps(dataset))
        standings = by_reference(dataset)
        found.update({tally.standing for tally in standings.values()})
        untied = by_reference(without_ties(dataset))
        if any(
            (t.standing == "confirmed") != (untied[i].standing == "confirmed")
            for i, t in standings.items()
        ):
            found["confirmed through a tie"] += 1

    look()
    assert [str(name) for name in StandingName if found[str(name)] < 20] == []
    assert found["confirmed through a tie"] >= 5


# --- What must make no difference ---------------------------------------------------------------


def shuffled(value: Any, chance: random.Random) -> Any:
    """The same JSON value with every list in another order; no order says anything here."""
    if isinstance(value, list):
        return [shuffled(item, chance) for item in chance.sample(value, len(value))]
    if isinstance(value, dict):
        return {key: shuffled(item, chance) for key, item in value.items()}
    return value


@examples(80)
@given(BATCHES, st.randoms(use_true_random=False))
def test_the_order_of_records_is_irrelevant(batch: list[Dossier], chance: random.Random) -> None:
    found = by_sql([*batch, *(shuffled(dataset, chance) for dataset in batch)])
    assert_same(batch, found[len(batch) :], found[: len(batch)])


def ids(value: Any) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()

    def see(prefix: str, slug: str) -> str:
        found.add((prefix, slug))
        return f"{prefix}:{slug}"

    renamed(value, see)
    return found


def new_id(new: dict[tuple[str, str], str], prefix: str, slug: str) -> str:
    return new[prefix, slug]


@examples(80)
@given(BATCHES, st.randoms(use_true_random=False))
def test_ids_are_only_names(batch: list[Dossier], chance: random.Random) -> None:
    others, back = [], []
    for dataset in batch:
        known = sorted(ids(dataset))
        # Of two claims the one with the smaller id decides: they keep their order.
        numbers = chance.sample(range(1000, 9999), len(known))
        of_claims = iter(
            sorted(n for n, (prefix, _) in zip(numbers, known, strict=True) if prefix == "clm")
        )
        new = {
            one: f"{one[0]}:{next(of_claims) if one[0] == 'clm' else number}"
            for one, number in zip(known, numbers, strict=True)
        }
        others.append(renamed(dataset, partial(new_id, new)))
        back.append({name: f"{prefix}:{slug}" for (prefix, slug), name in new.items()})
    found = by_sql([*batch, *others])
    restored = [
        {
            names[record_id]: replace(t, deciding_claim_id=names.get(t.deciding_claim_id or ""))
            for record_id, t in standings.items()
        }
        for names, standings in zip(back, found[len(batch) :], strict=True)
    ]
    assert_same(batch, restored, found[: len(batch)])


def syndicated(dataset: Dossier) -> Dossier:
    """The dataset and a copy of every source, each derived from its original, with all it says.

    What is said about a statement is, in the copy, said about the copy of the statement. Events,
    participations, affiliations and the relations between events are the same ones.
    """
    copied = {record["id"] for table in ("sources", "statements") for record in dataset[table]}
    copied |= {segment["id"] for source in dataset["sources"] for segment in source["segments"]}
    copied |= {
        relation["id"]
        for relation in dataset.get("relations", ())
        if copied & {relation["from_id"], relation["to_id"]}
    }
    copied |= {claim["id"] for sta in dataset["statements"] for claim in sta.get("claims", ())}

    def copy_of(prefix: str, slug: str) -> str:
        # Behind its original in string order, and before all that follow it.
        return f"{prefix}:{slug}" + ("-copy" if f"{prefix}:{slug}" in copied else "")

    both = dict(dataset)
    for table in ("sources", "statements", "relations"):
        copies = [r for r in dataset.get(table, ()) if r["id"] in copied]
        both[table] = [*dataset.get(table, ()), *renamed(copies, copy_of)]
    originals = iter(dataset["sources"])
    for source in both["sources"][len(dataset["sources"]) :]:
        source["derived_from_id"] = next(originals)["id"]
    return both


@examples(80)
@given(BATCHES)
def test_a_syndicated_copy_changes_nothing(batch: list[Dossier]) -> None:
    found = by_sql([*batch, *(syndicated(dataset) for dataset in batch)])
    of_originals = [
        {record_id: tally for record_id, tally in more.items() if record_id in standings}
        for standings, more in zip(found[: len(batch)], found[len(batch) :], strict=True)
    ]
    assert_same(batch, of_originals, found[: len(batch)])


def narrated_again(dataset: Dossier) -> Dossier:
    """The dataset with two narrations more of what is narrated, before and behind it by id."""
    more = [
        {**statement, "id": f"sta:{place}-{statement['id'][4:]}", "content": "unspecified"}
        for statement in dataset["statements"]
        if statement["act"] == "narrate"
        for place in ("0", "z")
    ]
    for narrate in more:
        narrate.pop("claims", None)
    return {**dataset, "statements": [*dataset["statements"], *more]}


@examples(80)
@given(BATCHES)
def test_further_narrations_of_a_source_change_nothing(batch: list[Dossier]) -> None:
    again = [narrated_again(dataset) for dataset in batch]
    found = by_sql([*batch, *again])
    assert_same(batch, found[len(batch) :], found[: len(batch)])
    assert_same(again, found[len(batch) :], [by_reference(dataset) for dataset in again])


def undecided(dataset: Dossier) -> Dossier:
    """The dataset and a source that is uncommitted about all that is claimed already."""
    targets = {
        claim["target_id"]
        for statement in dataset["statements"]
        for claim in statement.get("claims", ())
        if claim["aspect"] == "occurrence"
    }
    claims = [
        # A positive claim on a part would be one on its event.
        {"id": f"clm:0/{number}", "target_id": target, "polarity": "negative"}
        | {"aspect": "occurrence", "certainty": "uncommitted", "modality": "factual"}
        for number, target in enumerate(sorted(targets))
    ]
    narrate = {"id": "sta:0", "act": "narrate", "source_id": "src:0", "content": "given"}
    return {
        **dataset,
        "sources": [*dataset["sources"], {"id": "src:0", "segments": []}],
        "statements": [*dataset["statements"], narrate | {"claims": claims}],
    }


@examples(80)
@given(BATCHES)
def test_uncommitted_claims_count_nowhere(batch: list[Dossier]) -> None:
    found = by_sql([*batch, *(undecided(dataset) for dataset in batch)])
    assert_same(batch, found[len(batch) :], found[: len(batch)])
