"""A record rests on the text, but does not say where.

## What it checks

An affiliation or a relation with the basis `text` has evidence.

## Why it matters

The basis says that the text tells it; the evidence says where, and which voice answers for it.
Without evidence nobody can look.

## Example

Bad:

    {"id": "aff:ivo-tarn/council", "kind": "speaks_for", "basis": "text", ...}

Good:

    {"id": "aff:ivo-tarn/council", "kind": "speaks_for", "basis": "text",
     "evidence": [{"segment_id": "seg:bellmead-weir/6"}], ...}

## How to mend it

Point at the segment. If no text says it, the basis is `inferred` (or for an affiliation
`external`), with a note.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="LOG016",
    name="text-basis-without-evidence",
    severity=Severity.ERROR,
    since="1.0",
    query="""
        SELECT id AS record_id, 'basis' AS field FROM (
            SELECT id FROM affiliations WHERE basis = 'text'
            UNION ALL
            SELECT id FROM relations WHERE basis = 'text'
        ) AS based_on_text
        WHERE id NOT IN (SELECT record_id FROM evidence)
    """,
    message="the basis is text, but there is no evidence",
    hint="Point at the segment, or choose another basis and add a note.",
)
