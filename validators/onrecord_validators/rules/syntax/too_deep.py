"""Objects and arrays are nested too deeply.

## What it checks

Objects and arrays lie inside each other at most 32 levels deep. The schema itself needs no more
than seven; the rest is room for `extensions`.

## Why it matters

Thousands of brackets inside each other crash programs that read them one inside the other.
Nothing that people write comes near the limit.

## Example

Bad: 40 levels in an extension.

    "extensions": {"desk:tree": [[[[[[[[[[[[[[[[[[[[[[[[[[[[ ... ]]]]]]]]]]]]]]]]]]]]]]]]]]]]}

Good: a list of nodes that name their parents.

    "extensions": {"desk:tree": [{"node": "a"}, {"node": "b", "parent": "a"}]}

## How to mend it

Flatten the value: a list of records that name each other holds the same as a tree.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SYN012",
    name="too-deep",
    severity=Severity.ERROR,
    since="1.0",
    problem="too-deep",
)
