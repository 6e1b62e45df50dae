"""A time lies to its anchor as the dates of both do not allow.

## What it checks

Where a time has a date and an anchor, and the anchor has a date too, the two fit the
`anchor_relation`. It is an error only where that is certain, by the earliest and latest days of
both:

`before`, `by` and `until` are contradicted by a date after the anchor's, `after` and `since` by one
before it, `during` by either; `around` by none. Two dates that may be the same day contradict
nothing.

## Why it matters

The date and the anchor are two ways to say when. If they exclude each other, one of them is wrong,
and whoever reads only one of them is misled.

## Example

Bad: the talks were on 3 May.

    "time": {"edtf": "2021-05-01", "basis": "text",
             "anchor_id": "evt:weir-talks", "anchor_relation": "after"}

Good:

    "time": {"edtf": "2021-05-04", "basis": "text",
             "anchor_id": "evt:weir-talks", "anchor_relation": "after"}

## How to mend it

Correct the relation, the anchor or one of the dates. If the source contradicts itself, keep the
date, and say so in the note.
"""

from onrecord_validators.backwards import backwards
from onrecord_validators.rule import Found, Rule, Severity


class ContradictedAnchor(Found):
    """A time whose date excludes what its anchor says."""

    edtf: str
    """The date of the time."""

    anchor_relation: str
    """How it is said to lie to the anchor."""

    anchor_id: str
    """The anchor."""

    anchor_edtf: str
    """The date of the anchor."""


RULE = Rule(
    code="TIM006",
    name="anchor-against-dates",
    severity=Severity.ERROR,
    since="1.0",
    finding=ContradictedAnchor,
    query=f"""
        WITH moments AS (
            SELECT id, time_edtf AS edtf, time_earliest AS day_earliest, time_latest AS day_latest
            FROM events
            UNION ALL
            SELECT id, time_edtf, time_earliest, time_latest FROM statements
        ),
        anchored AS (
            SELECT
                id AS record_id, 'time/anchor_relation' AS field, time_edtf AS edtf,
                time_earliest AS day_earliest, time_latest AS day_latest,
                time_anchor_id AS anchor_id, time_anchor_relation AS anchor_relation
            FROM events
            UNION ALL
            SELECT
                id, 'time/anchor_relation', time_edtf, time_earliest, time_latest, time_anchor_id,
                time_anchor_relation
            FROM statements
            UNION ALL
            SELECT
                id, 'expected_time/anchor_relation', expected_time_edtf, expected_time_earliest,
                expected_time_latest, expected_time_anchor_id, expected_time_anchor_relation
            FROM gaps
        )
        SELECT
            anchored.record_id, anchored.field, anchored.edtf, anchored.anchor_relation,
            anchored.anchor_id, moments.edtf AS anchor_edtf
        FROM anchored JOIN moments ON moments.id = anchored.anchor_id
        WHERE (
            anchored.anchor_relation IN ('before', 'by', 'until', 'during')
            AND anchored.day_earliest > moments.day_latest
            OR anchored.anchor_relation IN ('after', 'since', 'during')
            AND anchored.day_latest < moments.day_earliest
        ) AND NOT {backwards("anchored.day", "moments.day")}
    """,
    message="{edtf} cannot be {anchor_relation} {anchor_id}, which is dated {anchor_edtf}",
    hint="Correct the relation, the anchor or one of the dates.",
    related={"anchor_id": "the anchor"},
)
