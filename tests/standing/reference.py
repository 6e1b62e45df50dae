"""Standing, a second time: the rules of the codebook in plain Python, one sentence after another.

Written from the prose alone, by somebody who had not seen the SQL, for clarity and not for speed.
`Decided:` marks where the prose allowed two readings when this was written; the codebook now says
which one holds.

How the computation is laid out, so that it always ends:

1. `_counted(p)`   the claims that count for the proposition p, with the modality that they have;
2. `_weight(s)`    how the claims of the statement s count. It needs no relation: with a positive
                   factual claim a statement can only be disputed, confirmed, stated, attributed
                   or reported, and in all five its claims count as they were made;
3. `_standing(p)`  the ten rows, over 1 and 2.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

Bounds = Callable[[str], tuple[date | None, date | None]]
Record = Mapping[str, Any]
Key = tuple[str, str]  # ("source" | "speaker" | "unspecified", id)

DIRECTIVES = frozenset({"advocate", "request", "demand"})
# assertive, expressive, commissive and declaration acts
FACT_BEARING_ACTS = frozenset(
    {"narrate", "assert", "confirm", "acknowledge", "deny", "predict", "warn", "accuse"}
    | {"condemn", "praise", "apologize"}
    | {"threaten", "promise", "offer", "agree", "reject"}
    | {"declare"}
)
PROJECTING_MODALITIES = frozenset({"prospective", "conditional", "desired"})
PROJECTING_RELATIONS = frozenset({"purpose", "about", "promotes", "hinders", "if", "unless"})
ANCESTRAL_AFFILIATIONS = frozenset(
    {"heads", "holds_post", "works_for", "part_of", "office_of", "governs", "speaks_for"}
)
STRENGTH = {"certain": 3, "probable": 2, "possible": 1}

# What becomes of the claims of a statement, given its standing.
AS_MADE = "as made"
AS_PROSPECTIVE = "prospective"
AS_GENERIC = "generic"
NOT_AT_ALL = "not at all"


@dataclass(frozen=True)
class Standing:
    standing: str
    certainty: str | None
    deciding_claim_id: str | None
    speakers_for: int
    speakers_against: int


@dataclass(frozen=True)
class _Claim:
    """A claim about occurrence, written (with an id) or implicit (without)."""

    id: str | None
    statement_id: str
    target_id: str  # its own target: a participation when its event is being judged
    positive: bool
    certainty: str
    modality: str

    @property
    def factual(self) -> bool:
        return self.modality == "factual"


def standings(dataset: Mapping[str, Any], bounds: Bounds) -> dict[str, Standing]:
    """The standing of every proposition: all that has one, which narrates do not."""
    return _Dossier(dataset, bounds).standings()


class _Dossier:
    def __init__(self, dataset: Mapping[str, Any], bounds: Bounds) -> None:
        def by_id(name: str) -> dict[str, Record]:
            return {record["id"]: record for record in dataset.get(name, ())}

        self.bounds = bounds
        self.sources = by_id("sources")
        self.actors = by_id("actors")
        self.affiliations = by_id("affiliations")
        self.events = by_id("events")
        self.relations = by_id("relations")
        self.statements = by_id("statements")
        self.participations: dict[str, Record] = {}
        self.event_of: dict[str, str] = {}
        for event in self.events.values():
            for participation in event.get("participations", ()):
                self.participations[participation["id"]] = participation
                self.event_of[participation["id"]] = event["id"]
        self.source_of_segment: dict[str, str] = {
            segment["id"]: source["id"]
            for source in self.sources.values()
            for segment in source.get("segments", ())
        }
        self.voices: dict[str, frozenset[Key]] = {id: self._voice(id) for id in self.statements}
        self.written: dict[str, list[_Claim]] = self._written_claims()
        self.implicit: dict[str, list[_Claim]] = self._implicit_claims()
        self.reach: dict[str, frozenset[str]] = self._reach()
        self.weights: dict[str, str] = {}
        self.done: dict[str, Standing] = {}

    def standings(self) -> dict[str, Standing]:
        # A statement comes after the statements that it depends on: they reach fewer statements
        # than it does.
        ordered = sorted(self.statements, key=lambda id: (len(self.reach[id]), id))
        for id in ordered:
            self._weight(id)
        for id in ordered:
            if not self._is_narrate(id):
                self._standing(id)
        propositions = [*self.events, *self.participations, *self.relations, *self.affiliations]
        propositions += [id for id in self.statements if not self._is_narrate(id)]
        return {id: self._standing(id) for id in propositions}

    # --- small look-ups --------------------------------------------------------------------------

    def _is_narrate(self, statement_id: str) -> bool:
        return self._act(statement_id) == "narrate"

    def _act(self, statement_id: str) -> str:
        return str(self.statements[statement_id]["act"])

    def _head(self, actor_id: str | None) -> str | None:
        """ "Actor ids stand for the head of their same_as chain"; None for an unknown actor."""
        return _chain_end(actor_id, self.actors, "same_as_id")

    def _heads(self, actor_ids: Iterable[str | None]) -> frozenset[str]:
        # Decided: a dangling reference is dropped as though it had not been written.
        return frozenset(head for head in map(self._head, actor_ids) if head is not None)

    def _speakers(self, statement_id: str) -> frozenset[str]:
        # Decided: whoever signs a narrate, its source speaks.
        if self._is_narrate(statement_id):
            return frozenset()
        return self._heads(self.statements[statement_id].get("speaker_ids", ()))

    # --- speakers --------------------------------------------------------------------------------

    def _voice(self, statement_id: str) -> frozenset[Key]:
        """The key set of a statement: equal key sets are the same voice."""
        if self._is_narrate(statement_id):
            return frozenset({("source", self._original_source(statement_id))})
        speakers = self._speakers(statement_id)
        if speakers:
            # Decided: on_behalf_of is no speaker: it adds no key (it matters for entitlement only).
            return frozenset(("speaker", speaker) for speaker in speakers)
        return frozenset({("unspecified", self._original_source(statement_id))})

    def _original_source(self, statement_id: str) -> str:
        """Up reported_in to the narrate, from its source along derived_from to the first one.

        Decided: where no source can be found (invalid input) the statement is a voice of its own.
        """
        seen: set[str] = set()
        current: str | None = statement_id
        while current in self.statements and current not in seen:
            seen.add(current)
            statement = self.statements[current]
            if statement["act"] == "narrate":
                return (
                    _chain_end(statement.get("source_id"), self.sources, "derived_from_id")
                    or statement_id
                )
            current = statement.get("reported_in_id")
        return statement_id

    # --- claims, written and implicit ------------------------------------------------------------

    def _written_claims(self) -> dict[str, list[_Claim]]:
        """The written claims about occurrence, uncommitted ones included, by their target."""
        written: dict[str, list[_Claim]] = {}
        for statement in self.statements.values():
            for claim in statement.get("claims", ()):
                if claim["aspect"] == "occurrence":
                    written.setdefault(claim["target_id"], []).append(
                        _Claim(
                            id=claim["id"],
                            statement_id=statement["id"],
                            target_id=claim["target_id"],
                            positive=claim["polarity"] == "positive",
                            certainty=claim["certainty"],
                            modality=claim["modality"],
                        )
                    )
        return written

    def _implicit_claims(self) -> dict[str, list[_Claim]]:
        """ "What is claimed without a claim row": positive, certain, factual.

        Decided: whether there is a claim (here, at row 8 and for a participation "without claims")
        is asked of the written claims about occurrence, also of those that are uncommitted or that
        do not count.
        """
        implicit: dict[str, list[_Claim]] = {}

        def add(target_id: str, statement_id: str) -> None:
            implicit.setdefault(target_id, []).append(
                _Claim(
                    None,
                    statement_id,
                    target_id,
                    positive=True,
                    certainty="certain",
                    modality="factual",
                )
            )

        for id, statement in self.statements.items():
            reporting = statement.get("reported_in_id")
            if statement["act"] == "narrate" or reporting not in self.statements:
                continue
            # Decided: "that same voice" is any statement with the key set of the reporting one.
            # Decided: "a condemnation" is the act condemn alone, not praise or apologize.
            replaced = any(
                self.voices[claim.statement_id] == self.voices[reporting]
                and self._act(claim.statement_id) != "condemn"
                for claim in self.written.get(id, ())
            )
            if not replaced:
                # Decided: every act of the reporting statement will do, decline_comment too.
                add(id, reporting)

        for id, record in [*self.relations.items(), *self.affiliations.items()]:
            if record["basis"] != "text" or self.written.get(id):
                # Decided: an inferred or external one is `unclaimed` only while no claim targets
                # it.
                continue
            evidence_sources = {
                self.source_of_segment.get(evidence["segment_id"])
                for evidence in record.get("evidence", ())
            }
            # Decided: a source without a narrate claims nothing.
            for statement_id, statement in self.statements.items():
                source_id = statement.get("source_id")
                if (
                    statement["act"] == "narrate"
                    and source_id is not None
                    and source_id in evidence_sources
                ):
                    add(id, statement_id)
        return implicit

    def _reach(self) -> dict[str, frozenset[str]]:
        """Of each statement: itself and all statements that its standing depends on, through
        reported_in and through claims that target statements; and, where nothing at all claims it
        (which is invalid, as it means that it lacks reported_in_id), through claims that target the
        relations that row 8 asks about.
        """
        needs: dict[str, set[str]] = {}
        for id, statement in self.statements.items():
            if statement["act"] == "narrate":
                needs[id] = set()  # a narrate has no standing
                continue
            needs[id] = {claim.statement_id for claim in self.written.get(id, ())}
            if statement.get("reported_in_id") in self.statements:
                needs[id].add(statement["reported_in_id"])
            if not needs[id]:
                for relation_id, relation in self.relations.items():
                    if relation["type"] in PROJECTING_RELATIONS and id in (
                        relation["from_id"],
                        relation["to_id"],
                    ):
                        claims = [
                            *self.written.get(relation_id, ()),
                            *self.implicit.get(relation_id, ()),
                        ]
                        needs[id] |= {claim.statement_id for claim in claims}
        reach: dict[str, frozenset[str]] = {}
        for start in self.statements:
            seen = {start}
            todo = [start]
            while todo:
                for other in needs[todo.pop()] - seen:
                    seen.add(other)
                    todo.append(other)
            reach[start] = frozenset(seen)
        return reach

    # --- claims that count -----------------------------------------------------------------------

    def _counted(self, proposition_id: str, unheard: Iterable[str] = ()) -> list[_Claim]:
        """The claims that count for a proposition, each with the modality that it counts with.

        The claims of the `unheard` statements are left out.
        """
        claims = self._counted_own(proposition_id, unheard)
        for participation in self.events.get(proposition_id, {}).get("participations", ()):
            # "A positive claim on a participation counts for its event too, with its modality"
            claims += [claim for claim in self._counted_own(participation["id"]) if claim.positive]
        return claims

    def _counted_own(self, proposition_id: str, unheard: Iterable[str] = ()) -> list[_Claim]:
        counted: list[_Claim] = []
        for claim in [
            *self.written.get(proposition_id, ()),
            *self.implicit.get(proposition_id, ()),
        ]:
            if claim.certainty == "uncommitted":
                continue
            if proposition_id in self.reach[claim.statement_id] or claim.statement_id in unheard:
                # Decided: the claims that close a (forbidden) circle of statements do not count.
                continue
            weight = self._weight(claim.statement_id)
            if weight == NOT_AT_ALL:
                # Decided: this holds for implicit claims too: the reports inside a denied statement
                # are unclaimed; inside a projected one, projected.
                continue
            # Decided: every claim of a projected (general) statement counts as prospective
            # (generic): whatever its own modality; its polarity and its certainty stay.
            modality = claim.modality if weight == AS_MADE else weight
            # Decided: the modality is changed first, so that a directive's factual claim in a
            # projected statement is one of the "other claims" of row 8.
            if modality == "factual" and claim.id is not None and not self._may_state_facts(claim):
                continue
            counted.append(
                _Claim(
                    claim.id,
                    claim.statement_id,
                    claim.target_id,
                    claim.positive,
                    claim.certainty,
                    modality,
                )
            )
        return counted

    def _may_state_facts(self, claim: _Claim) -> bool:
        act = self._act(claim.statement_id)
        if act in DIRECTIVES:
            return claim.target_id in self.relations
        # Decided: a factual claim of a decline_comment (which should have none) counts nowhere.
        return act in FACT_BEARING_ACTS

    def _weight(self, statement_id: str) -> str:
        """How the claims of a statement count (see the top of the file)."""
        if self._is_narrate(statement_id):
            return AS_MADE
        if statement_id in self.weights:
            return self.weights[statement_id]
        claims = self._counted(statement_id)
        if any(claim.factual and claim.positive for claim in claims):
            weight = AS_MADE  # disputed, confirmed, stated, attributed or reported
        elif self._negating(claims) or self._denying(claims):
            weight = NOT_AT_ALL
        elif _projecting(claims) or self._projected_by_relation(statement_id):
            weight = AS_PROSPECTIVE
        elif _generic(claims):
            weight = AS_GENERIC
        else:
            weight = NOT_AT_ALL
        self.weights[statement_id] = weight
        return weight

    # --- the rows: which claims decide in each ---------------------------------------------------

    def _disputing(self, claims: Sequence[_Claim]) -> list[_Claim]:
        """Row 1, first half: positive and negative by different speakers.

        Decided: the deciding claims are those that have such a counterpart.
        """
        factual = [claim for claim in claims if claim.factual]
        return [
            claim
            for claim in factual
            if any(
                other.positive != claim.positive and self._different(claim, other)
                for other in factual
            )
        ]

    def _excluded(self, proposition_id: str, claims: Sequence[_Claim]) -> list[_Claim]:
        """Row 1, second half: the positive claims that meet a rival's across an `excludes`.

        Decided: "of its own" takes every positive factual claim that counts for the proposition:
        implicit ones and those that come from participations included; so does "on the other end".
        Decided: the claims on the other end do not decide here, their speakers are not `against`.
        """
        rivals = [
            rival
            for other_id in self._other_ends(proposition_id, {"excludes"})
            if other_id is not None
            for rival in self._counted(other_id)
            if rival.factual and rival.positive
        ]
        return [
            claim
            for claim in claims
            if claim.factual
            and claim.positive
            and any(self._different(claim, rival) for rival in rivals)
        ]

    def _negating(self, claims: Sequence[_Claim]) -> list[_Claim]:
        """Row 2: a negative claim in a narrate, and no positive one by that narrator."""
        factual = [claim for claim in claims if claim.factual]
        return [
            claim
            for claim in factual
            if not claim.positive
            and self._is_narrate(claim.statement_id)
            and not any(other.positive and not self._different(claim, other) for other in factual)
        ]

    def _denying(self, claims: Sequence[_Claim]) -> list[_Claim]:
        """Row 3: only negative claims, of any modality, and there is one; none by a narrator.

        Decided: read are the claims of the acts that rows 1 to 7 read, in every modality. So a
        demand neither keeps an event from being denied nor denies it, and an offer keeps it.
        """
        heard = [claim for claim in claims if self._commits(claim)]
        if any(claim.positive or self._is_narrate(claim.statement_id) for claim in heard):
            return []
        return heard

    def _commits(self, claim: _Claim) -> bool:
        """Whether it is a claim of an assertive, expressive, commissive or declaration act, the
        factual claim of a directive on a relation, or implicit.
        """
        act = self._act(claim.statement_id)
        if claim.id is None or act in FACT_BEARING_ACTS:
            return True
        return act in DIRECTIVES and claim.factual and claim.target_id in self.relations

    def _confirming(self, claims: Sequence[_Claim]) -> list[_Claim]:
        """Row 4.

        Decided: an implicit claim can confirm: "A acknowledged that A's ministry had said so".
        """
        return [
            claim
            for claim in claims
            if claim.factual
            and claim.positive
            and claim.certainty == "certain"
            and self._act(claim.statement_id) in {"confirm", "acknowledge"}
            and self._standing(claim.statement_id).standing in {"stated", "confirmed"}
            and self._entitled(claim.statement_id, claim.target_id)
        ]

    def _stating(self, claims: Sequence[_Claim]) -> list[_Claim]:
        """Row 5: a positive claim in a narrate."""
        return [
            claim
            for claim in claims
            if claim.factual and claim.positive and self._is_narrate(claim.statement_id)
        ]

    def _attributing(self, claims: Sequence[_Claim]) -> list[_Claim]:
        """Row 6.

        Decided: one such speaker among several is enough; the naming is that of the head.
        """
        return [
            claim
            for claim in claims
            if claim.factual
            and claim.positive
            and any(
                self.actors[speaker]["naming"] in {"named", "described", "generic"}
                for speaker in self._speakers(claim.statement_id)
            )
            and self._standing(claim.statement_id).standing not in {"disputed", "reported"}
        ]

    def _projected_by_relation(self, proposition_id: str) -> bool:
        """Row 8, second half: no claim of any kind, and an end of a relation that projects."""
        written_somewhere = self.written.get(proposition_id) or self.implicit.get(proposition_id)
        # Decided: a positive claim on a participation, uncommitted or not, is a claim on the event
        # as well.
        from_participations = any(
            claim.positive
            for participation in self.events.get(proposition_id, {}).get("participations", ())
            for claim in self.written.get(participation["id"], ())
        )
        if written_somewhere or from_participations:
            return False
        # Decided: a statement's own say, and that of those that depend on it, is left out here.
        dependent = {id for id, reached in self.reach.items() if proposition_id in reached}
        return bool(self._other_ends(proposition_id, PROJECTING_RELATIONS, dependent))

    def _other_ends(
        self, proposition_id: str, types: Iterable[str], unheard: Iterable[str] = ()
    ) -> list[str | None]:
        """The other ends of the relations of these types that are not negated or denied.

        Decided: a relation whose other end dangles is a relation still (its other end is None);
        one from a record to itself is none.
        """
        others: list[str | None] = []
        if proposition_id not in self.events and proposition_id not in self.statements:
            return others  # nothing else can be an end
        for id, relation in self.relations.items():
            ends = [relation["from_id"], relation["to_id"]]
            if relation["type"] not in types or proposition_id not in ends or ends[0] == ends[1]:
                continue
            if not self._negated_or_denied(id, unheard):
                ends.remove(proposition_id)
                known = ends[0] in self.events or ends[0] in self.statements
                others.append(ends[0] if known else None)
        return others

    def _negated_or_denied(self, relation_id: str, unheard: Iterable[str]) -> bool:
        """The first three rows of a relation (no `excludes` has a relation at its end)."""
        claims = self._counted(relation_id, unheard)
        return not self._disputing(claims) and bool(self._negating(claims) or self._denying(claims))

    def _different(self, one: _Claim, other: _Claim) -> bool:
        """Claims are by different speakers when their key sets differ."""
        return self.voices[one.statement_id] != self.voices[other.statement_id]

    # --- the standing ----------------------------------------------------------------------------

    def _standing(self, proposition_id: str) -> Standing:
        if proposition_id not in self.done:
            # Decided: only participations inherit; one that a claim about occurrence targets never
            # does.
            if proposition_id in self.participations and not self.written.get(proposition_id):
                self.done[proposition_id] = self._inherited(proposition_id)
            else:
                claims = self._counted(proposition_id)
                self.done[proposition_id] = self._first_row(proposition_id, claims, inherited=False)
        return self.done[proposition_id]

    def _inherited(self, participation_id: str) -> Standing:
        """Rows 1-3 and 5-10 over the event's claims, without those that come from siblings unless
        nothing remains.

        Decided: "nothing remains" means no claim that counts, and the event's relations (`excludes`
        in row 1, those of row 8) serve its participation too.
        """
        event_id = self.event_of[participation_id]
        claims = self._counted(event_id)
        without_siblings = [claim for claim in claims if claim.target_id == event_id]
        return self._first_row(event_id, without_siblings or claims, inherited=True)

    def _first_row(
        self, proposition_id: str, claims: Sequence[_Claim], *, inherited: bool
    ) -> Standing:
        """The first row that matches wins; the relations are those of `proposition_id`."""
        factual = [claim for claim in claims if claim.factual]
        other = [claim for claim in claims if not claim.factual]

        def result(standing: str, deciding: Sequence[_Claim], read: Sequence[_Claim]) -> Standing:
            return self._published(standing, deciding, read, inherited=inherited)

        disputing = self._disputing(claims)
        disputing += [
            claim for claim in self._excluded(proposition_id, claims) if claim not in disputing
        ]
        if disputing:
            return result("disputed", disputing, factual)
        if negating := self._negating(claims):
            return result("negated", negating, factual)
        if denying := self._denying(claims):
            return result("denied", denying, denying)
        if not inherited and (confirming := self._confirming(claims)):
            return result("confirmed", confirming, factual)
        if stating := self._stating(claims):
            return result("stated", stating, factual)
        if attributing := self._attributing(claims):
            return result("attributed", attributing, factual)
        if reporting := [claim for claim in factual if claim.positive]:
            return result("reported", reporting, factual)
        if projecting := _projecting(claims):
            return result("projected", projecting, other)
        if self._projected_by_relation(proposition_id):
            return result("projected", [], [])  # Decided: no claim decides
        if generic := _generic(claims):
            # Decided: "generic claims only" among those that row 9 reads: a factual denial beside a
            # generic claim (which keeps row 3 from matching) leaves the proposition general.
            return result("general", generic, other)
        return result("unclaimed", [], [])

    def _published(
        self, standing: str, deciding: Sequence[_Claim], read: Sequence[_Claim], *, inherited: bool
    ) -> Standing:
        certainty: str | None = None
        deciding_claim_id: str | None = None
        if deciding:
            certainty = max(
                (claim.certainty for claim in deciding), key=lambda level: STRENGTH[level]
            )
            # Decided: among equally certain claims one with an id goes before an implicit one.
            # Decided: an event's deciding claim may be one on its participation: that is not
            # "inherited".
            ids = [
                claim.id
                for claim in deciding
                if claim.certainty == certainty and claim.id is not None
            ]
            if ids and not inherited:
                deciding_claim_id = min(ids)
        # Decided: a row reads what the prose gives it (factual claims in 1 to 7, but in 3 those
        # that commit; all others in 8 and 9), also where only some of these decide. Certainty and
        # counts of an inherited standing are over the event's claims that it was taken from.
        # Decided: distinct speakers are distinct keys: a joint statement of two is two speakers,
        # one voice.
        speakers_for = {
            key for claim in read if claim.positive for key in self.voices[claim.statement_id]
        }
        speakers_against = {
            key for claim in read if not claim.positive for key in self.voices[claim.statement_id]
        }
        return Standing(
            standing, certainty, deciding_claim_id, len(speakers_for), len(speakers_against)
        )

    # --- entitlement -----------------------------------------------------------------------------

    def _entitled(self, statement_id: str, target_id: str) -> bool:
        """Whether any speaker of the statement, or whom it speaks for, is entitled to it."""
        statement = self.statements[statement_id]
        # Decided: on_behalf_of is one more candidate beside the speakers, also where there are
        # none.
        candidates = self._speakers(statement_id) | self._heads([statement.get("on_behalf_of_id")])
        participants = self._participants(target_id)
        for candidate in candidates:
            ancestors = self._ancestors(candidate, statement)
            if candidate in participants or ancestors & participants:
                return True
            # Decided: "itself included" on both sides: an organization may be the participant's
            # ancestor.
            for participant in participants:
                shared = (ancestors | {candidate}) & (
                    self._ancestors(participant, statement) | {participant}
                )
                if any(self.actors[actor]["kind"] != "state" for actor in shared):
                    return True
        return False

    def _participants(self, target_id: str) -> frozenset[str]:
        if target_id in self.events:
            return self._heads(
                participation["actor_id"]
                for participation in self.events[target_id].get("participations", ())
            )
        if target_id in self.participations:
            # Decided: "of an event and of its participations its actors": all actors of the event.
            return self._participants(self.event_of[target_id])
        if target_id in self.statements:
            return self._speakers(target_id)
        if target_id in self.affiliations:
            affiliation = self.affiliations[target_id]
            return self._heads([affiliation["actor_id"], affiliation.get("organization_id")])
        if target_id in self.relations:
            relation = self.relations[target_id]
            ends = [id for id in (relation["from_id"], relation["to_id"]) if id != target_id]
            known = [id for id in ends if id in self.events or id in self.statements]
            return frozenset(actor for id in known for actor in self._participants(id))
        return frozenset()

    def _ancestors(self, actor_id: str, statement: Record) -> frozenset[str]:
        """The organizations above an actor when the statement was made; itself in a circle only."""
        found: set[str] = set()
        todo = [actor_id]
        while todo:
            below = todo.pop()
            for affiliation in self.affiliations.values():
                above = self._head(affiliation.get("organization_id"))
                if (
                    self._head(affiliation["actor_id"]) == below
                    and above is not None
                    and above not in found
                    and affiliation["kind"] in ANCESTRAL_AFFILIATIONS
                    and affiliation["status"] in {"current", "acting"}
                    and not self._provably_excludes(affiliation, statement)
                ):
                    found.add(above)
                    todo.append(above)
        return frozenset(found)

    def _provably_excludes(self, affiliation: Record, statement: Record) -> bool:
        said = statement.get("time", {}).get("edtf")
        if said is None:
            return False
        said_earliest, said_latest = self.bounds(said)
        if "since" in affiliation:
            since_earliest, _ = self.bounds(affiliation["since"])
            if (
                said_latest is not None
                and since_earliest is not None
                and said_latest < since_earliest
            ):
                return True
        if "until" in affiliation:
            _, until_latest = self.bounds(affiliation["until"])
            if (
                said_earliest is not None
                and until_latest is not None
                and said_earliest > until_latest
            ):
                return True
        return False


def _projecting(claims: Sequence[_Claim]) -> list[_Claim]:
    """Row 8, first half: prospective, conditional or desired claims, of either polarity."""
    return [claim for claim in claims if claim.modality in PROJECTING_MODALITIES]


def _generic(claims: Sequence[_Claim]) -> list[_Claim]:
    """Row 9: generic claims, of either polarity."""
    return [claim for claim in claims if claim.modality == "generic"]


def _chain_end(start: str | None, records: Mapping[str, Record], field: str) -> str | None:
    """Follow `field` to the last record that exists; of a circle the smallest id.

    None if the first is missing.
    """
    if start is None or start not in records:
        return None
    path = [start]
    while True:
        following = records[path[-1]].get(field)
        if following is None or following not in records:
            return path[-1]
        if following in path:
            return min(path[path.index(following) :])
        path.append(following)
