"""The value of a claim is not of the type that its aspect needs.

## What it checks

By the aspect of its claim a value is:

`time`: a date in EDTF; `place`: the id of a place; `actor`: the id of an actor; `count`: an
integer, or `low..high` with the lower first; `role`: a role of the vocabulary. With other aspects
it is the coder's words.

## Why it matters

Values of these aspects are compared: three meetings or two, Monday or Tuesday. A value in words
would never be equal to anything.

## Example

Bad:

    {"target_id": "evt:weir-talks", "aspect": "count", "value": "two or three", ...}

Good:

    {"target_id": "evt:weir-talks", "aspect": "count", "value": "2..3", ...}

## How to mend it

Write the value in the form of its aspect. What cannot be written so (`many`, `at dusk`) goes into
the summary or into a gap of the kind `unspecified`.
"""

from onrecord.edtf import EDTF_PATTERN
from onrecord.identifier import SLUG_PATTERN
from onrecord.vocabularies import Role
from onrecord_validators.rule import Found, Rule, Severity

_ROLES = ", ".join(f"'{role}'" for role in Role)


class MistypedValue(Found):
    """A claim with a value that cannot be compared."""

    aspect: str
    """What the claim is about."""

    value: str
    """The value."""

    form: str
    """What a value of this aspect looks like."""


RULE = Rule(
    code="LOG003",
    name="value-of-wrong-type",
    severity=Severity.ERROR,
    since="1.0",
    finding=MistypedValue,
    query=f"""
        SELECT
            id AS record_id, 'value' AS field, aspect, value,
            CASE aspect
                WHEN 'time' THEN 'a date in EDTF, such as 2021-05-04 or 2021-05'
                WHEN 'place' THEN 'the id of a place, such as plc:old-bridge'
                WHEN 'actor' THEN 'the id of an actor, such as act:harbour-council'
                WHEN 'role' THEN 'a role: {", ".join(Role)}'
                WHEN 'count' THEN 'a whole number, or low..high with the lower first, such as 2..3'
            END AS form
        FROM claims
        WHERE CASE aspect
            WHEN 'time' THEN NOT regexp_full_match(value, '{EDTF_PATTERN}')
            WHEN 'place' THEN NOT regexp_full_match(value, 'plc:{SLUG_PATTERN}')
            WHEN 'actor' THEN NOT regexp_full_match(value, 'act:{SLUG_PATTERN}')
            WHEN 'role' THEN value NOT IN ({_ROLES})
            WHEN 'count' THEN
                NOT regexp_full_match(value, '[0-9]+(?:[.][.][0-9]+)?')
                OR try_cast(split_part(value, '..', 1) AS DECIMAL(38, 0))
                > try_cast(split_part(value, '..', 2) AS DECIMAL(38, 0))
        END
    """,
    message='"{value}" is not a value for the aspect "{aspect}"',
    hint="Write {form}.",
)
