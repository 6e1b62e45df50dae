"""A time that the text does not state comes without an explanation.

## What it checks

An event or a statement whose time has the basis `inferred` or `external` has a `note`, and so has a
gap whose expected time has.

## Why it matters

A date that the coder worked out, or took from elsewhere, can be checked only if it is known how.

## Example

Bad:

    {"time": {"edtf": "2021-05-03", "text": "on Monday", "basis": "inferred"}, ...}

Good:

    {"time": {"edtf": "2021-05-03", "text": "on Monday", "basis": "inferred"},
     "note": "The Monday before the date of the article.", ...}

## How to mend it

Say in the note of the record how the time is known. If the text or the metadata of the source state
it, that is the basis.
"""

from onrecord_validators.rule import Found, Rule, Severity


class UnexplainedTime(Found):
    """A time of the coder's own without a reason."""

    basis: str
    """The basis."""


RULE = Rule(
    code="ATT019",
    name="time-basis-without-note",
    severity=Severity.ERROR,
    since="1.0",
    finding=UnexplainedTime,
    query="""
        SELECT id AS record_id, field || '/basis' AS field, basis FROM (
            SELECT id, 'time' AS field, time_basis AS basis, note FROM events
            UNION ALL
            SELECT id, 'time', time_basis, note FROM statements
            UNION ALL
            SELECT id, 'expected_time', expected_time_basis, note FROM gaps
        ) AS timed
        WHERE basis IN ('inferred', 'external') AND note IS NULL
    """,
    message="the time is {basis}, but there is no note",
    hint="Say in the note of the record how the time is known.",
)
