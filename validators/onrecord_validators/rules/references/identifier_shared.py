"""Two records have the same identifier in another system.

## What it checks

No identifier in `xrefs` belongs to two actors, unless `same_as_id` joins them, or to two places.

## Why it matters

An identifier of another system names one thing there. Either the two records are that thing, and
whatever is counted by actor is counted apart; or one of the identifiers is wrong.

## Example

Bad:

    {"id": "act:ivo-tarn", "xrefs": ["registry:4711"], ...}
    {"id": "act:i-tarn", "xrefs": ["registry:4711"], ...}

Good:

    {"id": "act:ivo-tarn", "xrefs": ["registry:4711"], ...}
    {"id": "act:i-tarn", "xrefs": ["registry:4711"], "same_as_id": "act:ivo-tarn", ...}

## How to mend it

Look the identifier up. Join the actors with `same_as_id`, merge the places, or correct the
identifier that is wrong.
"""

from onrecord_validators.rule import Found, Rule, Severity


class SharedIdentifier(Found):
    """A record with an identifier that another one has."""

    item: str
    """The identifier."""

    other_id: str
    """The other record."""


RULE = Rule(
    code="REF015",
    name="identifier-shared",
    severity=Severity.WARNING,
    since="1.0",
    finding=SharedIdentifier,
    query="""
        WITH identified AS (
            SELECT actor_xrefs.actor_id AS id, actor_heads.head, actor_xrefs.xref
            FROM actor_xrefs JOIN actor_heads ON actor_heads.id = actor_xrefs.actor_id
            UNION ALL
            SELECT place_id, place_id, xref FROM place_xrefs
        ),
        shared AS (
            SELECT substr(id, 1, 3) AS type, xref, min(head) AS first_head FROM identified
            GROUP BY substr(id, 1, 3), xref HAVING min(head) <> max(head)
        )
        SELECT
            identified.id AS record_id, 'xrefs' AS field, identified.xref AS item,
            shared.first_head AS other_id
        FROM identified
        JOIN shared ON shared.xref = identified.xref AND shared.type = substr(identified.id, 1, 3)
        WHERE identified.head <> shared.first_head
    """,
    message="{record_id} is {item}, and so is {other_id}",
    hint="Join or merge the two if they are the same, or correct the identifier.",
    related={"other_id": "has it, too"},
)
