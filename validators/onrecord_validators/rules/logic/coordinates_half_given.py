"""A place has one coordinate.

## What it checks

A place has both `latitude` and `longitude`, or neither.

## Why it matters

One coordinate is a line around the earth. Software that reads an absent number as 0 puts the place
on the equator or the meridian of Greenwich.

## Example

Bad:

    {"id": "plc:old-bridge", "latitude": 47.31, "precision": "exact", ...}

Good:

    {"id": "plc:old-bridge", "latitude": 47.31, "longitude": 8.02, "precision": "exact", ...}

## How to mend it

Add the other one, from the same reference, or delete the one that is there.
"""

from onrecord_validators.rule import Found, Rule, Severity


class HalfCoordinates(Found):
    """A place with one coordinate."""

    missing: str
    """The coordinate that it lacks."""


RULE = Rule(
    code="LOG023",
    name="coordinates-half-given",
    severity=Severity.ERROR,
    since="1.0",
    finding=HalfCoordinates,
    query="""
        SELECT
            id AS record_id,
            CASE WHEN latitude IS NULL THEN 'longitude' ELSE 'latitude' END AS field,
            CASE WHEN latitude IS NULL THEN 'latitude' ELSE 'longitude' END AS missing
        FROM places WHERE (latitude IS NULL) <> (longitude IS NULL)
    """,
    message="the place has a {field}, but no {missing}",
    hint="Add the {missing}, or delete the {field}.",
    on_partial=True,
)
