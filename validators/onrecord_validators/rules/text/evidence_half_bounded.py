"""Evidence has a start without an end, or an end without a start.

## What it checks

A piece of evidence has both `start` and `end`, or neither.

## Why it matters

With one of the two it is unclear whether the evidence is the rest of the segment or a part whose
other bound was forgotten.

## Example

Bad:

    {"segment_id": "seg:bellmead-weir/7", "start": 21}

Good: a part.

    {"segment_id": "seg:bellmead-weir/7", "start": 22, "end": 44}

Good, too: the whole segment.

    {"segment_id": "seg:bellmead-weir/7"}

## How to mend it

Add the bound that is missing, counted in code points from the start of the segment, or remove the
other one.
"""

from onrecord_validators.rule import Found, Rule, Severity


class EvidenceHalfBounded(Found):
    """A piece of evidence."""

    segment_id: str
    """The segment that it cites."""

    given: str
    """The bound that it has."""

    missing: str
    """The bound that it lacks."""


RULE = Rule(
    code="TXT009",
    name="evidence-half-bounded",
    severity=Severity.ERROR,
    since="1.0",
    finding=EvidenceHalfBounded,
    query="""
        SELECT
            record_id, 'evidence/' || ordinal AS field, segment_id,
            CASE WHEN start IS NULL THEN 'an end' ELSE 'a start' END AS given,
            CASE WHEN start IS NULL THEN 'start' ELSE 'end' END AS missing
        FROM evidence WHERE (start IS NULL) <> ("end" IS NULL)
    """,
    message="the evidence in {segment_id} has {given} but no {missing}",
    hint="Add {missing}, or cite the whole segment without either.",
    on_partial=True,
)
