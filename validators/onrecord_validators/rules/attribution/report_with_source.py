"""A reported statement names a source.

## What it checks

Only a statement with the act `narrate` has a `source_id`.

## Why it matters

The source of what is reported is found at the end of its chain. A second one beside it could
contradict the first, and would be read by nothing.

## Example

Bad:

    {"act": "deny", "source_id": "src:bellmead-weir", "reported_in_id": "sta:bellmead-weir", ...}

Good:

    {"act": "deny", "reported_in_id": "sta:bellmead-weir", ...}

## How to mend it

Delete `source_id`, and let `reported_in_id` name the statement that reports this one. If it is the
text's own voice, the act is `narrate`.
"""

from onrecord_validators.rule import Found, Rule, Severity


class SecondSource(Found):
    """A reported statement with a source of its own."""

    act: str
    """The act."""


RULE = Rule(
    code="ATT004",
    name="report-with-source",
    severity=Severity.ERROR,
    since="1.0",
    finding=SecondSource,
    query="""
        SELECT id AS record_id, 'source_id' AS field, act FROM statements
        WHERE act <> 'narrate' AND source_id IS NOT NULL
    """,
    message="only a narration has a source_id, but the act is {act}",
    hint="Delete it: the source is that of the narration which reports the statement.",
)
