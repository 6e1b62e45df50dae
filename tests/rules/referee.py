"""Rules a second time, in plain Python: what each finds in a dossier, from the prose alone.

Written from the design and the pages of the rules, not from their SQL; for clarity and not for
speed. Each function takes a `Reading` and yields the records that its rule reports, with the field
where the page says one. Standings are those of the reference beside tests/standing.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import networkx as nx

from onrecord.edtf import bounds
from tests.standing.reference import Standing

Record = Mapping[str, Any]
Found = Iterator[tuple[str, str]]
Bounds = tuple[date | None, date | None]

ONE_DAY = timedelta(days=1)


class Reading:
    """A dossier, its records at hand by id."""

    def __init__(
        self, dossier: Mapping[str, Any], standings: Mapping[str, Standing], as_of: date
    ) -> None:
        self.as_of = as_of
        self.standing = {record_id: tally.standing for record_id, tally in standings.items()}
        self.by_id: dict[str, Record] = {}
        self.owner: dict[str, str] = {}
        for records in dossier.values():
            for record in records if isinstance(records, list) else ():
                self.by_id[record["id"]] = record
                for name in ("segments", "participations", "claims"):
                    for nested in record.get(name, ()):
                        self.by_id[nested["id"]] = nested
                        self.owner[nested["id"]] = record["id"]

    def all(self, prefix: str) -> list[Record]:
        return [record for record_id, record in self.by_id.items() if record_id[:3] == prefix]

    def claims(self) -> Iterator[tuple[Record, Record]]:
        """Every statement with each of its claims."""
        for statement in self.all("sta"):
            for claim in statement.get("claims", ()):
                yield statement, claim

    def head(self, actor_id: str) -> str:
        while "same_as_id" in self.by_id[actor_id]:
            actor_id = self.by_id[actor_id]["same_as_id"]
        return actor_id

    def chain(self, statement_id: str) -> list[Record]:
        """The statement, the one that reports it, and so on up to the narrate."""
        statement = self.by_id[statement_id]
        if statement["act"] == "narrate":
            return [statement]
        return [statement, *self.chain(statement["reported_in_id"])]

    def root(self, statement_id: str) -> str:
        return str(self.chain(statement_id)[-1]["source_id"])

    def source_of(self, segment_id: str) -> str:
        return self.owner[segment_id]

    def counts_as_made(self, statement_id: str) -> bool:
        """Whether its claims count with the modality that they have."""
        made = ("disputed", "confirmed", "stated", "attributed", "reported")
        return self.standing.get(statement_id, "stated") in made  # a narrate has none and counts

    def holds(self, relation_or_tie: str) -> bool:
        return self.standing[relation_or_tie] not in ("disputed", "negated", "denied")


def written_days(record: Record, field: str = "time") -> Bounds:
    value = record.get(field)
    edtf = value.get("edtf") if isinstance(value, Mapping) else value
    return bounds(edtf) if edtf else (None, None)


def days(record: Record, field: str = "time") -> Bounds:
    """The days of a date; none of one that runs backwards, which is compared with nothing."""
    written = written_days(record, field)
    return (None, None) if surely_after(written, written) else written


def surely_after(one: Bounds, other: Bounds) -> bool:
    """Whether every day of the one is later than every day of the other."""
    return one[0] is not None and other[1] is not None and one[0] > other[1]


# --- References -----------------------------------------------------------------------------------


def evidence_of_other_source(reading: Reading) -> Found:
    for statement in reading.all("sta"):
        for record in [statement, *statement.get("claims", ())]:
            for place, piece in enumerate(record.get("evidence", ())):
                if reading.source_of(piece["segment_id"]) != reading.root(statement["id"]):
                    yield record["id"], f"evidence/{place}/segment_id"


def narration_claim_elsewhere(reading: Reading) -> Found:
    for statement, claim in reading.claims():
        if statement["act"] != "narrate" or "evidence" in claim:
            continue
        target = reading.by_id[claim["target_id"]]
        if target["id"].startswith("par:") and "evidence" not in target:
            target = reading.by_id[reading.owner[target["id"]]]
        shown_in = {reading.source_of(e["segment_id"]) for e in target.get("evidence", ())}
        if statement["source_id"] not in shown_in:
            yield claim["id"], ""


def same_as_pairs(reading: Reading) -> set[tuple[str, str]]:
    """Pairs of named actors that are joined and have different identifiers of one scheme."""
    found = set()
    named = [actor for actor in reading.all("act") if actor["naming"] == "named"]
    for one in named:
        for other in named:
            if reading.head(one["id"]) != reading.head(other["id"]):
                continue
            for scheme in ("a:", "b:"):
                mine, theirs = (
                    {xref for xref in actor.get("xrefs", ()) if xref.startswith(scheme)}
                    for actor in (one, other)
                )
                if mine and theirs and mine != theirs:
                    found.add((one["id"], other["id"]))
    return found


def part_of(reading: Reading) -> "nx.DiGraph[Any]":
    graph: nx.DiGraph[Any] = nx.DiGraph()
    graph.add_edges_from(
        (relation["from_id"], relation["to_id"])
        for relation in reading.all("rel")
        if relation["type"] == "part_of" and reading.holds(relation["id"])
    )
    return graph


def membership(reading: Reading) -> "nx.DiGraph[Any]":
    graph: nx.DiGraph[Any] = nx.DiGraph()
    graph.add_edges_from(
        (reading.head(tie["actor_id"]), reading.head(tie["organization_id"]))
        for tie in reading.all("aff")
        if tie["kind"] == "part_of"
        and tie["status"] in ("current", "acting")
        and reading.holds(tie["id"])
        and reading.head(tie["actor_id"]) != reading.head(tie["organization_id"])
    )
    return graph


def cyclic_components(graph: "nx.DiGraph[Any]") -> list[set[str]]:
    return [
        nodes
        for nodes in nx.strongly_connected_components(graph)
        if len(nodes) > 1 or graph.has_edge(*nodes, *nodes)
    ]


# --- Text -----------------------------------------------------------------------------------------


def in_order(source: Record) -> list[Record]:
    return sorted(source["segments"], key=lambda s: (s["start"], s["end"], s["id"]))


def segments_overlap(reading: Reading) -> Found:
    for source in reading.all("src"):
        seen: set[int] = set()
        for segment in in_order(source):
            if segment["start"] < segment["end"]:
                # Every code point before the furthest one is either taken or passed.
                if seen and segment["start"] <= max(seen):
                    yield segment["id"], "start"
                seen.update(range(segment["start"], segment["end"]))


def text_not_segmented(reading: Reading) -> Found:
    for source in reading.all("src"):
        segments = in_order(source)
        if any(segment["end"] <= segment["start"] for segment in segments):
            continue
        covered = {n for s in segments for n in range(s["start"], s["end"])}
        bare = [n for n in range(source["text_length"]) if n not in covered]
        stretches: list[list[int]] = []
        for n in bare:
            if stretches and stretches[-1][-1] == n - 1:
                stretches[-1].append(n)
            else:
                stretches.append([n])
        for stretch in stretches:
            behind = [s for s in segments if s["start"] == stretch[-1] + 1]
            if not behind:
                yield segments[-1]["id"], "end"  # the text goes on after the last segment
            elif stretch[0] == 0 or len(stretch) > 1:
                yield behind[0]["id"], "start"
        # Where a segment lies behind the end of the text, so may a stretch.
        for before, segment in pairwise(segments):
            reached = max(s["end"] for s in segments[: segments.index(before) + 1])
            if segment["start"] > max(reached, source["text_length"]) and (
                segment["start"] - reached > 1
            ):
                yield segment["id"], "start"


def used_segments(reading: Reading) -> set[str]:
    """What is cited by anything but a narrate itself, or quoted."""
    used: set[str] = set()
    for record in reading.by_id.values():
        if record.get("act") != "narrate":
            used.update(piece["segment_id"] for piece in record.get("evidence", ()))
        used.update(quote["segment_id"] for quote in record.get("quotes", ()))
    return used


def segment_not_encoded(reading: Reading) -> Found:
    for segment in reading.all("seg"):
        if segment["id"] not in used_segments(reading) and "uncoded" not in segment:
            yield segment["id"], ""


def uncoded_segment_encoded(reading: Reading) -> Found:
    for segment in reading.all("seg"):
        if segment["id"] in used_segments(reading) and "uncoded" in segment:
            yield segment["id"], "uncoded"


def outside(reading: Reading, name: str) -> Found:
    for record in reading.by_id.values():
        for place, piece in enumerate(record.get(name, ())):
            segment = reading.by_id[piece["segment_id"]]
            length = segment["end"] - segment["start"]
            if length > 0 and "start" in piece:
                inside = set(range(length))
                span = set(range(piece["start"], piece["end"]))
                if not span or not span <= inside:
                    yield record["id"], f"{name}/{place}"


def evidence_outside_segment(reading: Reading) -> Found:
    yield from outside(reading, "evidence")


def quote_outside_segment(reading: Reading) -> Found:
    yield from outside(reading, "quotes")


def quote_outside_evidence(reading: Reading) -> Found:
    astray = set(quote_outside_segment(reading))
    for statement in reading.all("sta"):
        for place, quote in enumerate(statement.get("quotes", ())):
            segment = reading.by_id[quote["segment_id"]]
            length = segment["end"] - segment["start"]
            if length <= 0 or (statement["id"], f"quotes/{place}") in astray:
                continue
            words = set(range(quote["start"], quote["end"]))
            if "evidence" in statement and not any(
                piece["segment_id"] == quote["segment_id"]
                and words <= set(range(piece.get("start", 0), piece.get("end", length)))
                for piece in statement["evidence"]
            ):
                yield statement["id"], f"quotes/{place}"


# --- Time -----------------------------------------------------------------------------------------


def anchor_against_dates(reading: Reading) -> Found:
    for record in reading.by_id.values():
        for field in ("time", "expected_time"):
            when = record.get(field, {})
            if "anchor_id" not in when:
                continue
            own, anchor = days(record, field), days(reading.by_id[when["anchor_id"]])
            relation = when["anchor_relation"]
            too_late = relation in ("before", "by", "until", "during") and surely_after(own, anchor)
            too_early = relation in ("after", "since", "during") and surely_after(anchor, own)
            if too_late or too_early:
                yield record["id"], f"{field}/anchor_relation"


def order(reading: Reading) -> "nx.MultiDiGraph[Any]":
    """Earlier -> later, `strict` or no later than."""
    graph: nx.MultiDiGraph[Any] = nx.MultiDiGraph()
    for relation in reading.all("rel"):
        if not reading.holds(relation["id"]):
            continue
        if relation["type"] in ("before", "causes"):
            graph.add_edge(relation["from_id"], relation["to_id"], relation["id"], strict=True)
        elif relation["type"] in ("pursuant_to", "responds_to", "fulfils", "breaks", "ends"):
            graph.add_edge(relation["to_id"], relation["from_id"], relation["id"], strict=False)
    return graph


def strict_components(graph: "nx.MultiDiGraph[Any]") -> list[tuple[set[str], set[str]]]:
    """The components with a strict edge inside, and the relations that are such."""
    found = []
    for nodes in nx.strongly_connected_components(graph):
        inside: Any = graph.subgraph(nodes).edges(keys=True, data="strict")
        if relations := {key for _, _, key, strict in inside if strict}:
            found.append((nodes, relations))
    return found


def order_contradictions(reading: Reading) -> set[tuple[str, str]]:
    """(origin, later): no later than by the relations, and surely after by the dates."""
    graph = order(reading)
    for nodes, _ in strict_components(graph):
        graph.remove_nodes_from(nodes)
    return {
        (origin, later)
        for origin in graph
        for later in nx.descendants(graph, origin)
        if surely_after(days(reading.by_id[origin]), days(reading.by_id[later]))
    }


def told_by(reading: Reading, statement: Record) -> tuple[date, str]:
    """The last day for a statement by what reports it, and the source or statement that says so."""
    if statement["act"] != "narrate":
        return latest(reading, reading.by_id[statement["reported_in_id"]])
    source = reading.by_id[statement["source_id"]]
    retrieved = source.get("retrieved")
    read = (date.fromisoformat(retrieved) if retrieved else reading.as_of) + ONE_DAY
    published = days(source, "published")[1]
    return min(published, read) if published else read, source["id"]


def latest(reading: Reading, statement: Record) -> tuple[date, str]:
    """The last day on which a statement can have been made, and who says so."""
    told, by = told_by(reading, statement)
    own_earliest, own_latest = days(statement)
    if own_latest is not None and own_latest < told:
        return own_latest, statement["id"]
    if own_earliest is not None and own_earliest > told:
        return own_latest or date.max, statement["id"]  # one fault is enough
    return told, by


def told_too_early(reading: Reading) -> Mapping[str, Mapping[str, date]]:
    """Event -> claim that presents it as a fact before it can have been one -> its last day."""
    assertive = {"assert", "confirm", "acknowledge", "deny", "predict", "warn", "accuse", "narrate"}
    classes = assertive | {"condemn", "praise", "apologize"}
    found: dict[str, dict[str, date]] = {}
    for statement, claim in reading.claims():
        event_id: str = reading.owner.get(claim["target_id"]) or claim["target_id"]
        if (
            event_id.startswith("evt:")
            and statement["act"] in classes
            and reading.counts_as_made(statement["id"])
            and claim["aspect"] == "occurrence"
            and claim["polarity"] == "positive"
            and claim["modality"] == "factual"
            and claim["certainty"] != "uncommitted"
            and surely_after(days(reading.by_id[event_id]), (None, latest(reading, statement)[0]))
        ):
            found.setdefault(event_id, {})[claim["id"]] = latest(reading, statement)[0]
    return found


def event_after_publication(reading: Reading) -> Found:
    for event_id in told_too_early(reading):
        yield event_id, "time/edtf"


def later_than_told(reading: Reading, prefix: str) -> Found:
    for statement in reading.all("sta"):
        told, by = told_by(reading, statement)
        standing = reading.standing.get(statement["id"])
        if (
            by.startswith(prefix)
            and surely_after(days(statement), (None, told))
            and standing not in ("projected", "general", "negated", "denied")
        ):
            yield statement["id"], "time/edtf"


def statement_after_publication(reading: Reading) -> Found:
    yield from later_than_told(reading, "src:")


def statement_after_report(reading: Reading) -> Found:
    yield from later_than_told(reading, "sta:")


def post_not_held(reading: Reading) -> Found:
    for statement in reading.all("sta"):
        said = days(statement)
        if statement["act"] == "narrate" or not any(said):
            continue
        for speaker in {reading.head(actor) for actor in statement.get("speaker_ids", ())}:
            posts = [
                tie
                for tie in reading.all("aff")
                if reading.head(tie["actor_id"]) == speaker
                and tie["kind"] in ("holds_post", "heads", "speaks_for")
            ]
            covering = [
                tie
                for tie in posts
                if not surely_after(days(tie, "since"), said)
                and not surely_after(said, days(tie, "until"))
            ]
            has_one = any(tie["status"] in ("current", "acting") for tie in posts)
            if has_one and not covering:
                yield statement["id"], "time/edtf"


# --- Attribution ----------------------------------------------------------------------------------


def participants(reading: Reading, target_id: str) -> set[str]:
    """Whom a proposition is about: as the codebook lists them by type."""
    target = reading.by_id[target_id]
    kind = target_id[:3]
    if kind == "par":
        return participants(reading, reading.owner[target_id])
    if kind == "rel":
        return participants(reading, target["from_id"]) | participants(reading, target["to_id"])
    if kind == "aff":
        return {reading.head(target["actor_id"]), reading.head(target["organization_id"])}
    if kind == "sta":
        if target["act"] == "narrate":
            return set()
        return {reading.head(actor) for actor in target.get("speaker_ids", ())}
    return {reading.head(part["actor_id"]) for part in target.get("participations", ())}


def is_entitled(reading: Reading, statement: Record, target_id: str) -> bool:
    """Whether anybody who speaks in a statement is in a position to confirm its target."""
    said = written_days(statement)
    above: nx.DiGraph[Any] = nx.DiGraph()
    above.add_nodes_from(reading.head(actor["id"]) for actor in reading.all("act"))
    for tie in reading.all("aff"):
        lends = ("heads", "holds_post", "works_for", "part_of", "office_of", "governs")
        if (
            tie["kind"] in (*lends, "speaks_for")
            and tie["status"] in ("current", "acting")
            and not surely_after(written_days(tie, "since"), said)
            and not surely_after(said, written_days(tie, "until"))
        ):
            above.add_edge(reading.head(tie["actor_id"]), reading.head(tie["organization_id"]))
    speakers = {reading.head(actor) for actor in statement.get("speaker_ids", ())}
    if "on_behalf_of_id" in statement:
        speakers.add(reading.head(statement["on_behalf_of_id"]))
    for speaker in speakers:
        reach = {speaker} | nx.descendants(above, speaker)
        for participant in participants(reading, target_id):
            shared = reach & ({participant} | nx.descendants(above, participant))
            if participant in reach or any(
                reading.by_id[actor]["kind"] != "state" for actor in shared
            ):
                return True
    return False


def confirmation_not_entitled(reading: Reading) -> Found:
    for statement, claim in reading.claims():
        if (
            statement["act"] == "confirm"
            and reading.counts_as_made(statement["id"])
            and claim["aspect"] == "occurrence"
            and claim["polarity"] == "positive"
            and claim["modality"] == "factual"
            and claim["certainty"] == "certain"
            and not is_entitled(reading, statement, claim["target_id"])
        ):
            yield claim["id"], "target_id"


# --- Logic and gaps -------------------------------------------------------------------------------


def conditional_without_condition(reading: Reading) -> Found:
    led_to = {r["to_id"] for r in reading.all("rel") if r["type"] in ("if", "unless")}
    for _, claim in reading.claims():
        target = reading.by_id[claim["target_id"]]
        ends = {target["id"]}
        if target["id"][:3] == "par":
            ends = {target["id"], reading.owner[target["id"]]}
        elif target["id"][:3] == "rel":
            ends = {target["from_id"], target["to_id"]}
        elif target["id"][:3] in ("aff", "act"):
            continue
        if claim["modality"] == "conditional" and not ends & led_to:
            yield claim["id"], "modality"


def condition_of_nothing(reading: Reading) -> Found:
    suspended = set()
    for _, claim in reading.claims():
        if claim["aspect"] == "occurrence" and claim["modality"] in (
            "conditional",
            "desired",
            "generic",
        ):
            suspended.add(claim["target_id"])
            if claim["target_id"].startswith("par:"):
                suspended.add(reading.owner[claim["target_id"]])
    for relation in reading.all("rel"):
        if relation["type"] in ("if", "unless") and relation["to_id"] not in suspended:
            yield relation["id"], "to_id"


def event_unclaimed(reading: Reading) -> Found:
    spoken_of = set()
    for _, claim in reading.claims():
        if claim["aspect"] == "occurrence":
            spoken_of.add(claim["target_id"])
            if claim["target_id"].startswith("par:") and claim["polarity"] == "positive":
                spoken_of.add(reading.owner[claim["target_id"]])
    for event in reading.all("evt"):
        if reading.standing[event["id"]] == "unclaimed" and event["id"] not in spoken_of:
            yield event["id"], ""


def closed_before_open(reading: Reading) -> Found:
    for gap in reading.all("gap"):
        if "closed_by_id" not in gap:
            continue
        closer = reading.by_id[gap["closed_by_id"]]
        if closer["id"].startswith("sta:") and "edtf" in closer.get("time", {}):
            closed = days(closer)
        elif closer["id"].startswith("sta:"):
            closed = days(reading.by_id[reading.root(closer["id"])], "published")
        else:
            closed = days(closer, "published")
        if surely_after(days(gap, "as_of"), closed):
            yield gap["id"], "closed_by_id"


EXACT: Mapping[str, Callable[[Reading], Found]] = {
    "REF004": evidence_of_other_source,
    "REF011": narration_claim_elsewhere,
    "TXT002": segments_overlap,
    "TXT003": text_not_segmented,
    "TXT005": segment_not_encoded,
    "TXT006": uncoded_segment_encoded,
    "TXT010": evidence_outside_segment,
    "TXT011": quote_outside_segment,
    "TXT014": quote_outside_evidence,
    "TIM006": anchor_against_dates,
    "TIM009": event_after_publication,
    "TIM010": statement_after_publication,
    "TIM011": post_not_held,
    "TIM016": statement_after_report,
    "ATT011": confirmation_not_entitled,
    "LOG006": conditional_without_condition,
    "LOG007": condition_of_nothing,
    "LOG012": event_unclaimed,
    "GAP004": closed_before_open,
}
"""Code -> what its rule finds: exactly that, where this function says."""
