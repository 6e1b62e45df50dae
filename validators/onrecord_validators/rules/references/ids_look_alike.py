"""Two ids can be taken for each other.

## What it checks

No two ids differ only in signs that look alike: `0` and `o`, `1` and `l`, `rn` and `m`, `vv` and
`w`. (Letters of other scripts cannot stand in an id at all.)

## Why it matters

Whoever reads `act:horn` and `act:hom` in a table sees one actor. A reference to the wrong one is
found by nobody, and that can be somebody's intention.

## Example

Bad:

    {"id": "act:horn-bank", "name": "Horn Bank", ...}
    {"id": "act:hom-bank", "name": "Hom Bank", ...}

Good:

    {"id": "act:horn-bank", "name": "Horn Bank", ...}
    {"id": "act:hom-savings-bank", "name": "Hom Bank", ...}

## How to mend it

If both are the same thing, merge them. If not, give the newer one an id that nobody can misread.
"""

from onrecord_validators.rule import Found, Rule, Severity


class LookAlike(Found):
    """An id that looks like another."""

    other_id: str
    """The other id, the first of those that look alike."""


RULE = Rule(
    code="REF013",
    name="ids-look-alike",
    severity=Severity.WARNING,
    since="1.0",
    finding=LookAlike,
    query="""
        -- translate() would take ten times as long.
        WITH without_digits AS (
            SELECT id, replace(replace(id, '0', 'o'), '1', 'l') AS looks FROM records
        ),
        seen AS (
            SELECT
                id,
                CASE
                    WHEN contains(looks, 'rn') OR contains(looks, 'vv')
                        THEN replace(replace(looks, 'rn', 'm'), 'vv', 'w')
                    ELSE looks
                END AS looks
            FROM without_digits
        ),
        alike AS (
            SELECT looks FROM seen GROUP BY looks HAVING count(*) > 1
        ),
        firsts AS (
            SELECT looks, min(id) AS first_id FROM seen WHERE looks IN (SELECT looks FROM alike)
            GROUP BY looks
        )
        SELECT seen.id AS record_id, 'id' AS field, firsts.first_id AS other_id
        FROM seen JOIN firsts ON firsts.looks = seen.looks
        WHERE seen.id <> firsts.first_id
    """,
    message="{record_id} looks like {other_id}",
    hint=("Merge them if they are the same, or give the newer one an id that nobody can misread."),
    related={"other_id": "looks the same"},
)
