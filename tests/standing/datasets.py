"""Generated datasets: few records from small pools of ids, so that they meet often.

Whatever a standing looks at takes every value that it can have; what is required beside that is
filled in. The datasets are valid: same_as, derived_from, reported_in and claims about statements
run in no circle, because what depends on another record comes later in an order that has nothing
to do with the order of the ids.
"""

from collections.abc import Sequence
from typing import Any, Final

from hypothesis import strategies as st

from onrecord.vocabularies import (
    Act,
    ActorKind,
    AffiliationKind,
    AffiliationStatus,
    Aspect,
    Basis,
    Certainty,
    Modality,
    Naming,
    RelationBasis,
    RelationType,
    Vocabulary,
)
from tests.standing.completion import Dossier, complete

Draw = st.DrawFn


def often(vocabulary: type[Vocabulary], **times: int) -> st.SearchStrategy[str]:
    """All values of a vocabulary, some of them more often than once."""
    return st.sampled_from([str(v) for v in vocabulary for _ in range(times.get(str(v), 1))])


def once_in(draw: Draw, n: int) -> bool:
    return draw(st.sampled_from([False] * (n - 1) + [True]))


def up_to(most: int, least: int = 0) -> st.SearchStrategy[int]:
    return st.sampled_from(range(least, most + 1))


ACTS: Final = often(Act, confirm=5, acknowledge=3, deny=3, narrate=0, demand=2, condemn=2)
ASPECTS: Final = often(Aspect, occurrence=60, attribute=0)
CERTAINTIES: Final = often(Certainty, certain=5)
MODALITIES: Final = often(Modality, factual=7)
POLARITIES: Final = st.sampled_from(["positive", "positive", "negative"])
NAMINGS: Final = often(Naming, named=2, anonymous=2)
ACTOR_KINDS: Final = often(ActorKind, organization=4, state=3)
TIES: Final = often(AffiliationKind, heads=2, holds_post=2, part_of=2, speaks_for=2, works_for=2)
TIE_STATUSES: Final = often(AffiliationStatus, current=12, acting=2)
RELATION_TYPES: Final = often(
    RelationType, excludes=12, about=2, hinders=2, promotes=2, purpose=2, unless=2
)
BASES: Final = often(Basis, text=2)
RELATION_BASES: Final = often(RelationBasis, text=2)
DATES: Final = st.sampled_from(
    [
        "2025-03-10",
        "2025-03-10",
        "2025-03-11",
        "2025-03-11",
        "2025-03",
        "2024",
        "XXXX-03",
        "../2025-03-10",
    ]
)
SLUGS: Final = st.sampled_from(["abcdefgh", "hgfedcba", "dhaebgfc", "gbfhcade"])

# Which end comes first in time, where a type says so.
FORWARD: Final = frozenset({"before", "causes"})
BACKWARD: Final = frozenset({"responds_to", "pursuant_to", "fulfils", "breaks", "ends"})


def _two_of(draw: Draw, ids: Sequence[str]) -> tuple[str, str]:
    first, second = draw(up_to(len(ids) - 1)), draw(up_to(len(ids) - 2))
    return ids[first], ids[second + (second >= first)]


def _chained(draw: Draw, prefix: str, slugs: Sequence[str], field: str) -> list[Dossier]:
    """Records of which some point at an earlier one."""
    records: list[Dossier] = []
    for slug in slugs:
        record: Dossier = {"id": f"{prefix}:{slug}"}
        if records and once_in(draw, 4):
            record[field] = draw(st.sampled_from(records))["id"]
        records.append(record)
    return records


def _evidence(draw: Draw, sources: Sequence[Dossier]) -> list[Dossier]:
    return [
        {"segment_id": f"seg:{draw(st.sampled_from(sources))['id'][4:]}/{number}"}
        for number in range(1, draw(up_to(2, 1)) + 1)
    ]


def _affiliation(draw: Draw, slug: str, actors: Sequence[str], sources: Sequence[Dossier]) -> Any:
    first, second = _two_of(draw, actors)
    affiliation: Dossier = {"id": f"aff:{slug}", "actor_id": first, "kind": draw(TIES)}
    affiliation |= {"status": draw(TIE_STATUSES), "basis": draw(BASES)}
    if not once_in(draw, 16):
        affiliation["organization_id"] = second
    for end in ("since", "until"):
        if once_in(draw, 5):
            affiliation[end] = draw(DATES)
    if affiliation["basis"] == "text" or once_in(draw, 4):
        affiliation["evidence"] = _evidence(draw, sources)
    return affiliation


def _relation(draw: Draw, slug: str, ends: Sequence[str], sources: Sequence[Dossier]) -> Dossier:
    kind = draw(RELATION_TYPES)
    first, second = _two_of(draw, ends)
    forward = ends.index(first) < ends.index(second)
    if (kind in FORWARD and not forward) or (kind in BACKWARD and forward):
        first, second = second, first
    relation: Dossier = {"id": f"rel:{slug}", "from_id": first, "type": kind}
    relation |= {"to_id": second, "basis": draw(RELATION_BASES)}
    if relation["basis"] == "text" or once_in(draw, 4):
        relation["evidence"] = _evidence(draw, sources)
    return relation


def _claims(draw: Draw, slug: str, targets: Sequence[str], actors: Sequence[str]) -> list[Dossier]:
    claims: list[Dossier] = []
    for number in range(draw(st.sampled_from([0, 1, 1, 2, 2, 3]))):
        claim: Dossier = {"id": f"clm:{slug}/{number * 9 + 1}", "polarity": draw(POLARITIES)}
        claim |= {"certainty": draw(CERTAINTIES), "modality": draw(MODALITIES)}
        if once_in(draw, 20):
            claim |= {"target_id": draw(st.sampled_from(actors)), "aspect": "attribute"}
        else:
            claim |= {"target_id": draw(st.sampled_from(targets)), "aspect": draw(ASPECTS)}
        claims.append(claim)
    return claims


# What chance rarely brings together.


def _make_chain(draw: Draw, ties: Sequence[Dossier], actors: Sequence[str]) -> None:
    """Make the first ties a chain, each actor below the next."""
    if once_in(draw, 2):
        for tie, below, above in zip(ties, actors, actors[1:], strict=False):
            tie |= {"actor_id": below, "organization_id": above, "status": "current"}


def _make_confirm(
    draw: Draw, statement: Dossier, events: Sequence[Dossier], ties: Sequence[Dossier]
) -> None:
    """Make it confirm, if its speaker is entitled through a tie."""
    attended = [event for event in events if "participations" in event]
    parts = [part for event in attended for part in event["participations"]]
    target = draw(st.sampled_from([*attended * 3, *parts]))
    claim = statement["claims"][0]
    claim |= {"target_id": target["id"], "aspect": "occurrence", "polarity": "positive"}
    claim |= {"certainty": "certain", "modality": "factual"}
    if once_in(draw, 3):
        return
    tie, other = draw(st.sampled_from(ties)), draw(st.sampled_from(ties))
    speaker, participant = tie["actor_id"], other.get("organization_id", other["actor_id"])
    if once_in(draw, 4):
        speaker, participant = participant, speaker
    statement["speaker_ids"] = [speaker]
    for event in attended:
        if target["id"][4:].startswith(event["id"][4:]):
            for part in event["participations"]:
                part["actor_id"] = participant
    if once_in(draw, 2):
        statement["time"] = {"edtf": draw(DATES), "basis": "text"}
        tie[draw(st.sampled_from(["since", "until"]))] = draw(DATES)


def _make_void(draw: Draw, statement: Dossier, relations: Sequence[Dossier]) -> None:
    """Make it say of a relation that there is none."""
    claim = statement["claims"][-1]
    claim |= {"target_id": draw(st.sampled_from(relations))["id"], "aspect": "occurrence"}
    claim |= {"polarity": "negative", "certainty": "certain", "modality": "factual"}


@st.composite
def datasets(draw: Draw) -> Dossier:
    slugs = draw(SLUGS)
    sources = _chained(draw, "src", slugs[: draw(up_to(3, 1))], "derived_from_id")
    sources[0]["id"] = "src:s"
    for source in sources[1:]:
        if source.get("derived_from_id") == f"src:{slugs[0]}":
            source["derived_from_id"] = "src:s"
    actors = _chained(draw, "act", slugs[: draw(up_to(5, 2))], "same_as_id")
    for actor in actors:
        actor |= {"kind": draw(ACTOR_KINDS), "naming": draw(NAMINGS)}
    actor_ids = [actor["id"] for actor in actors]
    events: list[Dossier] = []
    for event_slug in slugs[: draw(st.sampled_from([1, 1, 2, 2, 3]))]:
        event: Dossier = {"id": f"evt:{event_slug}"}
        parts = [
            {"id": f"par:{event_slug}/{number}", "actor_id": draw(st.sampled_from(actor_ids))}
            for number in range(draw(up_to(2)))
        ]
        events.append(event | ({"participations": parts} if parts else {}))
    # A narrate is its source's voice, whoever signs it.
    narrates = [
        {"id": f"sta:n{source['id'][4:]}", "act": "narrate", "source_id": source["id"]}
        | ({"speaker_ids": [draw(st.sampled_from(actor_ids))]} if once_in(draw, 8) else {})
        for source in sources
        if source is sources[0] or not once_in(draw, 8)
    ]
    others = [f"sta:{slug}" for slug in slugs[: draw(up_to(7, 2))]]
    event_ids = [event["id"] for event in events]
    ends = [*event_ids, *(narrate["id"] for narrate in narrates), *others]
    affiliations = [
        _affiliation(draw, slug, actor_ids, sources) for slug in slugs[: draw(up_to(4, 1))]
    ]
    _make_chain(draw, affiliations, actor_ids)
    relations = [_relation(draw, slug, ends, sources) for slug in slugs[: draw(up_to(3))]]
    part_ids = [part["id"] for event in events for part in event.get("participations", ())]
    tie_ids = [tie["id"] for tie in (*relations, *affiliations)]

    statements: list[Dossier] = list(narrates)
    for slug in others:
        statement: Dossier = {"id": slug, "act": draw(ACTS)}
        reporters = statements if once_in(draw, 3) else narrates
        statement["reported_in_id"] = draw(st.sampled_from(reporters))["id"]
        speakers = draw(st.sampled_from([0, 1, 1, 1, 1, 2]))
        if speakers:
            statement["speaker_ids"] = list(_two_of(draw, actor_ids))[:speakers]
        if once_in(draw, 6):
            statement["on_behalf_of_id"] = draw(st.sampled_from(actor_ids))
        if once_in(draw, 3):
            statement["time"] = {"edtf": draw(DATES), "basis": "text"}
        statements.append(statement)
    for position, speaking in enumerate(statements):
        # Only about statements that come later, so that what they rest on runs in no circle.
        later = [other["id"] for other in statements[max(position + 1, len(narrates)) :]]
        own = [s["id"] for s in statements if s.get("reported_in_id") == speaking["id"]]
        targets = [*event_ids * 2, *part_ids, *tie_ids, *later, *own]
        if speaking["act"] == "decline_comment":
            continue
        claims = _claims(draw, speaking["id"][4:], targets, actor_ids)
        if claims:
            speaking["claims"] = claims
            if speaking["act"] in ("confirm", "acknowledge") and part_ids and once_in(draw, 2):
                _make_confirm(draw, speaking, events, affiliations)
            elif speaking["act"] in ("narrate", "deny") and relations and once_in(draw, 4):
                _make_void(draw, speaking, relations)
    given = {
        "sources": sources,
        "actors": actors,
        "affiliations": affiliations,
        "events": events,
        "relations": relations,
        "statements": statements,
    }
    return complete({name: records for name, records in given.items() if records})
