"""A gap is about itself.

## What it checks

The `about_id` of a gap is not its own id.

## Why it matters

What is missing is missing from another record. A gap about itself says nothing, and the record that
was meant seems to be known in full.

## Example

Bad:

    {"id": "gap:bellmead-weir/guild", "about_id": "gap:bellmead-weir/guild", ...}

Good:

    {"id": "gap:bellmead-weir/guild", "about_id": "evt:weir-breaking", ...}

## How to mend it

Name the record of which something is not known.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="GAP051",
    name="gap-about-itself",
    severity=Severity.ERROR,
    since="1.0",
    query="""
        SELECT id AS record_id, 'about_id' AS field FROM gaps WHERE about_id = id
    """,
    message="a gap cannot be about itself",
    hint="Name the record of which something is not known.",
)
