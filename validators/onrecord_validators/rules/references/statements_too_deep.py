"""Statements rest on each other too deeply.

## What it checks

From a narrate to any statement there are at most 16 steps, where a step leads from a statement to
one that it reports or makes a claim about. Statements that rest on each other in a circle are not
looked at here: another rule is about them.

## Why it matters

Who said that somebody said that somebody said: after a few steps no reader can weigh it, and no
article goes that far. Each step takes time to compute, and a made-up chain of thousands would keep
a checker busy for hours.

## Example

Bad: the seventeenth statement of a chain.

    {"id": "sta:gossip-17", "reported_in_id": "sta:gossip-16", ...}

Good: reported by whoever the text names as its source.

    {"id": "sta:gossip", "reported_in_id": "sta:bellmead-weir/neighbour", ...}

## How to mend it

Look for a statement that was made for each mention of another one, and merge them.
"""

from onrecord.standing.depths import MAX_DEPTH
from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="REF012",
    name="statements-too-deep",
    severity=Severity.ERROR,
    since="1.0",
    query=f"""
        SELECT statement_id AS record_id, 'reported_in_id' AS field
        FROM depths WHERE depth > {MAX_DEPTH}
    """,
    message=f"{{record_id}} rests on a chain of more than {MAX_DEPTH} statements",
    hint="Report it in the statement that the text names as its source.",
)
