"""A text reports as a fact what is dated after it was published.

## What it checks

An event that is claimed as a fact (occurrence, positive, factual, with any degree of certainty) is
not certainly later than the statement that claims it. A claim on a participation counts for its
event.

A statement was made no later than its own date, those of the statements that report it, the
publication of the text, and the day on which it was retrieved or, without one, the day of the
check. It is an error only where the earliest day of the event is later than the latest day of one
of these; a day more is allowed after retrieval and check, because in some places it is tomorrow
already. Of a statement that is itself dated after what reports it, its own date alone counts.

An event is one finding, however many claims present it as a fact: the one that is shown is that
which was made first.

Only assertive and expressive acts are looked at: a promise or an order may present as a fact what
begins the week after. So are only statements whose claims count as they were made: what is foretold
or denied to have been said at all is left out.

## Why it matters

Nobody can report what has not happened yet. The year of the event is wrong, or the claim is about a
plan and the modality should say so.

## Example

Bad: in a text that was published on 4 May 2021.

    {"id": "evt:weir-talks", "time": {"edtf": "2021-06-03", ...}, ...}
    {"target_id": "evt:weir-talks", "modality": "factual", ...}

Good:

    {"id": "evt:weir-talks", "time": {"edtf": "2021-05-03", ...}, ...}
    {"target_id": "evt:weir-talks", "modality": "factual", ...}

## How to mend it

Correct the date of the event first, or that of the statement or of the source. Only if the event
was still to come when it was spoken of, make the claims `prospective`.
"""

from onrecord_validators.backwards import backwards
from onrecord_validators.limits import prepare_limits
from onrecord_validators.rule import Found, Rule, Severity


class FutureFact(Found):
    """An event that is later than a text which tells of it as a fact."""

    time_edtf: str
    """The date of the event."""

    claim_id: str
    """The earliest claim that presents it as a fact."""

    witness_id: str
    """The source or statement by which the claim was made before that."""

    witness: str
    """How it tells that."""


RULE = Rule(
    code="TIM009",
    name="event-after-publication",
    severity=Severity.ERROR,
    since="1.0",
    finding=FutureFact,
    prepare=prepare_limits,
    query=f"""
        WITH events_of AS (
            SELECT id AS target_id, id AS event_id FROM events
            UNION ALL
            SELECT id, event_id FROM participations
        ),
        -- The dates first: of most claims they tell that all is well, whoever makes them.
        later AS MATERIALIZED (
            SELECT
                events.id, events.time_edtf, claims.id AS claim_id, claims.statement_id,
                limits.latest, limits.witness_id, limits.witness
            FROM claims
            JOIN limits ON limits.id = claims.statement_id
            JOIN events_of ON events_of.target_id = claims.target_id
            JOIN events ON events.id = events_of.event_id
            WHERE claims.aspect = 'occurrence' AND claims.polarity = 'positive'
                AND claims.modality = 'factual' AND claims.certainty <> 'uncommitted'
                AND events.time_earliest > limits.latest AND NOT {backwards("events.time")}
        ),
        contradicted AS (
            SELECT
                later.id, later.time_edtf, later.claim_id, later.witness_id,
                if(later.witness LIKE 'dated %', 'is ', 'was ') || later.witness AS witness,
                row_number() OVER (PARTITION BY later.id ORDER BY later.latest, later.claim_id)
                    AS nth
            FROM later
            JOIN statements ON statements.id = later.statement_id
            JOIN act_classes ON act_classes.act = statements.act
            JOIN weights ON weights.statement_id = statements.id
            WHERE act_classes.class IN ('assertive', 'expressive') AND weights.weight = 'made'
        )
        SELECT id AS record_id, 'time/edtf' AS field, time_edtf, claim_id, witness_id, witness
        FROM contradicted WHERE nth = 1
    """,
    message=("{record_id} is dated {time_edtf} and claimed as a fact, but {witness_id} {witness}"),
    hint=(
        "Correct the date of the event first; only if the event was still to come when it was "
        "spoken of, make the claims prospective."
    ),
    related={"claim_id": "claimed as a fact", "witness_id": "earlier than the event"},
)
