"""Generated datasets that the models accept and that break rules of every kind.

Few records from small pools of ids, dates and offsets, so that they meet, contradict each other and
agree about as often. Statements report each other and speak of each other in no circle; everything
else may run in one.
"""

from random import Random
from typing import Any, Final

from tests.standing.completion import Dossier, complete

ACTORS: Final = [f"act:{letter}" for letter in "abcde"]
DAYS: Final = ["2021-05-01", "2021-05-02", "2021-05-03", "2021-05-04", "2021-05", "2021-05-03/.."]
BACKWARDS: Final = "2021-05-04/2021-05-01"
DATES: Final = [*DAYS, "../2021-05-02", "2021-05-02~", "XXXX-05", BACKWARDS]
RELATIONS: Final = [
    *("before", "causes", "pursuant_to", "responds_to", "fulfils", "breaks", "ends"),
    *("part_of", "part_of", "if", "unless", "about", "excludes"),
]
RINGS: Final = [["part_of"], ["before", "fulfils"], ["causes", "ends", "breaks"]]
ACTS: Final = [
    *("assert", "confirm", "confirm", "confirm", "acknowledge", "deny", "predict", "condemn"),
    *("praise", "threaten", "demand", "promise", "accuse"),
]
TIES: Final = [
    *("heads", "holds_post", "part_of", "part_of", "speaks_for", "works_for", "member_of"),
]
ANCHORS: Final = ["before", "after", "during", "by", "since", "until", "around"]
TEXT_LENGTH: Final = 12


def once_in(chance: Random, n: int) -> bool:
    return chance.randrange(n) == 0


def _when(chance: Random, anchors: list[str]) -> Dossier:
    when: Dossier = {"basis": "text"}
    if not once_in(chance, 5):
        when["edtf"] = chance.choice(DATES)
    if once_in(chance, 3):
        when["anchor_id"] = chance.choice(anchors)
        when["anchor_relation"] = chance.choice(ANCHORS)
    return when


def _span(chance: Random, most: int) -> tuple[int, int]:
    start = chance.randint(0, most)
    return start, chance.randint(0, most) if once_in(chance, 8) else start + chance.randint(1, 4)


def _source(chance: Random, source_id: str) -> Dossier:
    """A source whose segments cover its text more or less."""
    segments = []
    reached = 0
    for number in range(1, chance.randint(1, 4) + 1):
        start = max(0, reached + chance.choice([0, 1, 1, 1, 2, -1]) * (number > 1))
        end = start + chance.choice([2, 3, 3, 4])
        if once_in(chance, 12):
            start, end = _span(chance, TEXT_LENGTH)
        reached = max(reached, end)
        segment: Dossier = {"id": f"seg:{source_id[4:]}/{number}", "kind": "sentence"}
        segment |= {"start": start, "end": end, "sha256": f"{number:064x}"}
        if once_in(chance, 4):
            segment["uncoded"] = {"reason": "no_proposition"}
        segments.append(segment)
    length = reached + chance.choice([0, 0, 0, 1, -1])
    source: Dossier = {"id": source_id, "segments": segments, "text_length": max(1, length)}
    for field in ("published", "retrieved"):
        if not once_in(chance, 3):
            days = [day for day in DAYS if len(day) == 10]
            dates = days if field == "retrieved" else [*DAYS, BACKWARDS]
            source[field] = chance.choice(dates)
    return source


def _evidence(chance: Random, segments: list[str]) -> list[Dossier]:
    pieces = []
    for _ in range(chance.choice([1, 1, 2])):
        piece: Dossier = {"segment_id": chance.choice(segments)}
        if once_in(chance, 8):
            piece["start"], piece["end"] = _span(chance, 3)
        pieces.append(piece)
    return pieces


def loose_dataset(chance: Random) -> Dossier:
    """A dossier; see the module."""
    sources = [_source(chance, f"src:{name}") for name in ["s", "t"][: chance.randint(1, 2)]]
    segments = [segment["id"] for source in sources for segment in source["segments"]]
    actors: list[Dossier] = []
    for actor_id in ACTORS:
        actor: Dossier = {"id": actor_id}
        actor["kind"] = chance.choice(["organization", "organization", "person", "state"])
        actor["naming"] = chance.choice(["named", "named", "named", "anonymous"])
        if actors and once_in(chance, 5):
            actor["same_as_id"] = chance.choice(actors)["id"]
        if once_in(chance, 2):
            actor["xrefs"] = chance.sample(["a:1", "a:2", "b:1"], chance.randint(1, 2))
        actors.append(actor)

    event_ids = [f"evt:{letter}" for letter in "abc"]
    statement_ids = [f"sta:{letter}" for letter in "abcd"]
    narrate_ids = [f"sta:n{source['id'][4:]}" for source in sources]
    timed = [*event_ids, *statement_ids]
    events: list[Dossier] = []
    for event_id in event_ids:
        event: Dossier = {"id": event_id, "evidence": _evidence(chance, segments)}
        if not once_in(chance, 4):
            event["time"] = _when(chance, timed)
        parts = [
            {"id": f"par:{event_id[4:]}/{number}", "actor_id": chance.choice(ACTORS)}
            for number in range(chance.randint(0, 2))
        ]
        events.append(event | ({"participations": parts} if parts else {}))
    part_ids = [part["id"] for event in events for part in event.get("participations", ())]

    relations: list[Dossier] = []
    # Of one kind and between events alone they meet in circles.
    ring = once_in(chance, 2)
    types = chance.choice(RINGS) if ring else RELATIONS
    ends = event_ids if ring else timed
    for number in range(chance.randint(0, 6)):
        first, second = chance.sample(ends, 2)
        relations.append(
            {"id": f"rel:{number}", "from_id": first, "to_id": second}
            | {"type": chance.choice(types), "basis": "text"}
            | {"evidence": _evidence(chance, segments)}
        )
    affiliations: list[Dossier] = []
    within_each_other = once_in(chance, 4)
    for number in range(chance.randint(0, 5)):
        tie: Dossier = {"id": f"aff:{number}", "actor_id": chance.choice(ACTORS)}
        tie["organization_id"] = chance.choice(ACTORS)
        tie["kind"] = "holds_post" if once_in(chance, 3) else chance.choice(TIES)
        tie["status"] = chance.choice(["current", "current", "current", "acting", "former"])
        if within_each_other:
            first, second = chance.sample(ACTORS[:3], 2)
            tie |= {"kind": "part_of", "actor_id": first, "organization_id": second}
        for end in ("since", "until"):
            if once_in(chance, 2):
                tie[end] = chance.choice(DATES)
        affiliations.append(tie | {"basis": "text", "evidence": _evidence(chance, segments)})

    statements: list[Dossier] = [
        {"id": narrate_id, "act": "narrate", "source_id": source["id"]}
        for narrate_id, source in zip(narrate_ids, sources, strict=True)
    ]
    for narrate in statements:
        if once_in(chance, 4):
            narrate["time"] = {"basis": "metadata", "edtf": chance.choice(DAYS)}
    for statement_id in statement_ids:
        statement: Dossier = {"id": statement_id, "act": chance.choice(ACTS)}
        speakers = chance.sample(ACTORS, chance.randint(0, 2))
        if speakers:
            statement["speaker_ids"] = speakers
        if once_in(chance, 5):
            statement["on_behalf_of_id"] = chance.choice(ACTORS)
        pool = statements if not once_in(chance, 3) else statements[: len(sources)]
        statement["reported_in_id"] = chance.choice(pool)["id"]
        if not once_in(chance, 3):
            statement["time"] = _when(chance, timed)
        statement["evidence"] = _evidence(chance, segments)
        if once_in(chance, 2):
            start, stop = _span(chance, 3)
            quote: Dossier = {
                "text": "q" * max(1, stop - start),
                "segment_id": chance.choice(segments),
            }
            statement["quotes"] = [quote | {"start": start, "end": stop}]
        statements.append(statement)
    tie_ids = [tie["id"] for tie in (*relations, *affiliations)]
    for place, speaking in enumerate(statements):
        later = [other["id"] for other in statements[max(place + 1, len(sources)) :]]
        targets = [*event_ids * 2, *part_ids * 2, *tie_ids, *later]
        if place < len(sources):
            targets += later * 2
        claims = []
        for number in range(chance.choice([0, 1, 1, 2])):
            claim: Dossier = {"id": f"clm:{speaking['id'][4:]}/{number}"}
            claim["target_id"] = chance.choice(targets)
            claim["polarity"] = chance.choice(["positive", "positive", "negative"])
            claim["certainty"] = chance.choice(["certain"] * 4 + ["possible", "uncommitted"])
            claim["modality"] = chance.choice(
                ["factual"] * 4 + ["conditional"] * 2 + ["prospective", "desired", "generic"]
            )
            if once_in(chance, 3):
                claim["evidence"] = _evidence(chance, segments)
            claims.append(claim)
        if claims:
            speaking["claims"] = claims
    gaps: list[Dossier] = []
    for number in range(chance.randint(0, 2)):
        gap: Dossier = {"id": f"gap:{number}", "kind": "unclear", "aspect": "occurrence"}
        gap["about_id"] = chance.choice(event_ids)
        if once_in(chance, 2):
            gap["as_of"] = chance.choice(DATES)
        if once_in(chance, 2):
            closers = [*(source["id"] for source in sources), *statement_ids]
            gap["closed_by_id"] = chance.choice(closers)
        if once_in(chance, 2):
            gap["expected_time"] = _when(chance, timed)
        gaps.append(gap | {"evidence": _evidence(chance, segments)})
    given: dict[str, Any] = {
        "sources": sources,
        "actors": actors,
        "affiliations": affiliations,
        "events": events,
        "relations": relations,
        "statements": statements,
        "gaps": gaps,
    }
    return complete({name: records for name, records in given.items() if records})
