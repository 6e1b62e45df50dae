"""Tally: a record's standing and what it rests on."""

from dataclasses import dataclass

from onrecord.vocabularies import Certainty, Standing


@dataclass(frozen=True, slots=True)
class Tally:
    """How well a record is established. It measures attribution, not truth.

    `certainty` is the strongest among the claims that decide; `deciding_claim_id` is the claim with
    that certainty and the smallest id, None where it is implicit or inherited. `speakers_for` and
    `speakers_against` count the different speakers among the claims that the standing reads.
    """

    record_id: str
    standing: Standing
    certainty: Certainty | None
    deciding_claim_id: str | None
    speakers_for: int
    speakers_against: int
