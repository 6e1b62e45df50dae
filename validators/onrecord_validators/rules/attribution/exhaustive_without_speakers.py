"""A list of speakers that is not there is said to be complete, or not.

## What it checks

A statement has `speakers_exhaustive` only if it has `speaker_ids`.

## Why it matters

"Among others" says that a list goes on. Without a list nobody can tell whether the speakers were
left out by mistake, and the statement counts as one by nobody in particular.

## Example

Bad:

    {"act": "assert", "speakers_exhaustive": false, ...}

Good:

    {"act": "assert", "speaker_ids": ["act:millers-guild"], "speakers_exhaustive": false, ...}

## How to mend it

Name the speakers, or delete `speakers_exhaustive`.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="ATT021",
    name="exhaustive-without-speakers",
    severity=Severity.ERROR,
    since="1.0",
    query="""
        SELECT id AS record_id, 'speakers_exhaustive' AS field FROM statements
        WHERE speakers_exhaustive IS NOT NULL
            AND id NOT IN (SELECT statement_id FROM statement_speakers)
    """,
    message="the statement has speakers_exhaustive, but no speaker_ids",
    hint="Name the speakers, or delete it.",
)
