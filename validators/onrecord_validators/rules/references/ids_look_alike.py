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
        -- Hashes first: to group by the strings of all ids takes much more memory.
        near AS MATERIALIZED (
            SELECT id, looks FROM seen
            WHERE hash(looks) IN (SELECT hash(looks) FROM seen GROUP BY ALL HAVING count(*) > 1)
        ),
        firsts AS (
            SELECT looks, min(id) AS first_id FROM near GROUP BY looks
        )
        SELECT near.id AS record_id, 'id' AS field, firsts.first_id AS other_id
        FROM near JOIN firsts ON firsts.looks = near.looks
        WHERE near.id <> firsts.first_id
    """,
    message="{record_id} looks like {other_id}",
    hint=("Merge them if they are the same, or give the newer one an id that nobody can misread."),
    related={"other_id": "looks the same"},
)
