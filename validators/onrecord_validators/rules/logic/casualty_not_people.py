"""Something other than people is killed or injured.

## What it checks

A participation in the role `killed` or `injured` is that of a person, a group or a population.

## Why it matters

Casualty figures are sums over these roles. An organization or a state that is hit is `affected`;
the people who die are a group of their own, with a count.

## Example

Bad:

    {"actor_id": "act:town-council", "role": "injured"}

Good:

    {"actor_id": "act:bellmead-weir/millers", "role": "injured", "count": {"best": 2}}

## How to mend it

Give the role to the people, as an actor of the kind `group` if need be, linked to their
organization by an affiliation. If no people are meant, the role is `affected`.
"""

from onrecord_validators.rule import Found, Rule, Severity


class ImpossibleCasualty(Found):
    """A casualty that is not people."""

    role: str
    """The role."""

    actor_id: str
    """The actor."""

    kind: str
    """The kind of the actor."""


RULE = Rule(
    code="LOG010",
    name="casualty-not-people",
    severity=Severity.ERROR,
    since="1.0",
    finding=ImpossibleCasualty,
    query="""
        SELECT
            participations.id AS record_id, 'role' AS field, participations.role,
            participations.actor_id, actors.kind
        FROM participations JOIN actors ON actors.id = participations.actor_id
        WHERE participations.role IN ('killed', 'injured')
            AND actors.kind NOT IN ('person', 'group', 'population')
    """,
    message=(
        '{actor_id} has the role "{role}", but is of the kind "{kind}", and only people can be'
    ),
    hint=(
        "If actor_id is wrong, name the people to whom it happened, and check the role against the "
        'text. If the body itself was hit, its role is "affected".'
    ),
    related={"actor_id": "the actor"},
)
