"""The same relation or affiliation is recorded twice.

## What it checks

No two relations have the same type and the same ends (of an `excludes` in either direction), and no
two affiliations agree in actor, organization, kind, post, status and dates.

## Why it matters

A proposition is one record, however many texts speak of it: each of them adds its evidence and its
claims. Two records of it have two standings, and neither knows what the other's sources say.

## Example

Bad:

    {"id": "rel:a", "from_id": "evt:weir-talks", "type": "about", "to_id": "evt:weir-closure", ...}
    {"id": "rel:b", "from_id": "evt:weir-talks", "type": "about", "to_id": "evt:weir-closure", ...}

Good:

    {"id": "rel:a", "from_id": "evt:weir-talks", "type": "about", "to_id": "evt:weir-closure",
     "evidence": [{"segment_id": "seg:weir/1"}, {"segment_id": "seg:weir/5"}], ...}

## How to mend it

Keep one of the records, with the evidence of both, and let all claims target it.
"""

from onrecord_validators.rule import Found, Rule, Severity


class RepeatedTie(Found):
    """A relation or affiliation that is there already."""

    first_id: str
    """The record that is kept."""


RULE = Rule(
    code="LOG020",
    name="tie-recorded-twice",
    severity=Severity.WARNING,
    since="1.0",
    finding=RepeatedTie,
    query="""
        WITH numbered AS (
            SELECT
                id,
                min(id) OVER (
                    PARTITION BY
                        type,
                        CASE WHEN type = 'excludes' THEN least(from_id, to_id) ELSE from_id END,
                        CASE WHEN type = 'excludes' THEN greatest(from_id, to_id) ELSE to_id END
                ) AS first_id
            FROM relations
            UNION ALL
            SELECT
                id,
                min(id) OVER (
                    PARTITION BY actor_id, organization_id, kind, post, status, since, until
                )
            FROM affiliations
        )
        SELECT id AS record_id, '' AS field, first_id FROM numbered WHERE id <> first_id
    """,
    message="{record_id} says the same as {first_id}",
    hint="Keep one, with the evidence and the claims of both.",
    related={"first_id": "the same"},
)
