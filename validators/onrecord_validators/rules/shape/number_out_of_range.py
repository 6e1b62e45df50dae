"""A number is smaller or greater than its field allows.

## What it checks

Every number lies within the bounds of its field: counts and offsets from 0, latitudes from -90
to 90, longitudes from -180 to 180.

## Why it matters

A latitude of 122 is usually a longitude in the wrong field; a negative offset points outside the
text.

## Example

Bad: the two are swapped.

    {"latitude": 122.8, "longitude": 47.2}

Good:

    {"latitude": 47.2, "longitude": 122.8}

## How to mend it

Correct the number; the finding names the limit.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SHP010",
    name="number-out-of-range",
    severity=Severity.ERROR,
    since="1.0",
    problem="number-out-of-range",
)
