"""Organizations are parts of each other.

## What it checks

Following the affiliations of the kind `part_of` that are in force (of the status `current` or
`acting`) from the actor to the organization never leads back to where it began. Actors that
`same_as_id` joins count as one. Affiliations whose standing is disputed, negated or denied are left
out.

## Why it matters

Who belongs to a body is entitled to confirm what it did. In a circle everybody belongs to
everybody, and a mistake in one affiliation turns hearsay into confirmations.

## Example

Bad:

    {"actor_id": "act:weir-office", "kind": "part_of", "organization_id": "act:town-council", ...}
    {"actor_id": "act:town-council", "kind": "part_of", "organization_id": "act:weir-office", ...}

Good:

    {"actor_id": "act:weir-office", "kind": "part_of", "organization_id": "act:town-council", ...}

## How to mend it

Keep the affiliation that leads from the part to the whole. If the bodies took turns, give the older
one the status `former`.
"""

from typing import TYPE_CHECKING

from onrecord_validators.cycles import cycles, keep
from onrecord_validators.rule import Found, Rule, Severity

if TYPE_CHECKING:
    import duckdb


class MembershipCycle(Found):
    """One circle, at the affiliation that leaves the actor with the smallest id."""

    cycle: str
    """The actors on it, in order; a long one is cut."""


def _prepare(connection: "duckdb.DuckDBPyConnection") -> None:
    """Make the table `membership_cycles` (record_id, field, cycle)."""
    affiliation_of = {
        (part, whole): affiliation_id
        for affiliation_id, part, whole in connection.execute(
            "SELECT affiliations.id, part.head, whole.head FROM affiliations"
            " JOIN actor_heads AS part ON part.id = affiliations.actor_id"
            " JOIN actor_heads AS whole ON whole.id = affiliations.organization_id"
            " JOIN standings ON standings.record_id = affiliations.id"
            " WHERE affiliations.kind = 'part_of' AND part.head <> whole.head"
            " AND affiliations.status IN ('current', 'acting')"
            " AND standings.standing NOT IN ('disputed', 'negated', 'denied')"
            " ORDER BY affiliations.id DESC"
        ).fetchall()
    }
    found = (
        (affiliation_of[cycle[0], cycle[1]], "organization_id", cycle)
        for cycle in cycles(affiliation_of)
    )
    keep(connection, "membership_cycles", found)


RULE = Rule(
    code="REF016",
    name="membership-cycle",
    severity=Severity.WARNING,
    since="1.0",
    finding=MembershipCycle,
    prepare=_prepare,
    query="""
        SELECT record_id, field, cycle FROM membership_cycles
    """,
    message="which body is part of which leads in a circle: {cycle}",
    hint="Keep the affiliations that lead from a part to its whole.",
)
