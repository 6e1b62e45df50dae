"""A narration does not say which text it is the voice of.

## What it checks

A statement with the act `narrate` has a `source_id`.

## Why it matters

The narration is the root of every chain: whoever says what, in the end a text says it. Without the
source all that it reports hangs in the air.

## Example

Bad:

    {"act": "narrate", "content": "given", "claims": [...]}

Good:

    {"act": "narrate", "source_id": "src:bellmead-weir", "content": "given", "claims": [...]}

## How to mend it

Name the source. If somebody within the text speaks, the act is another one and `reported_in_id`
takes the place of the source.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="ATT002",
    name="narration-without-source",
    severity=Severity.ERROR,
    since="1.0",
    query="""
        SELECT id AS record_id, 'act' AS field FROM statements
        WHERE act = 'narrate' AND source_id IS NULL
    """,
    message="the narration has no source_id",
    hint="Name the source whose voice it is.",
)
