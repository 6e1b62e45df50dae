"""An event has a single co-agent.

## What it checks

An event has no co-agent or at least two.

## Why it matters

`co_agent` is the role of those who do something together, in no order: the parties to a talk or to
an agreement. One of them alone either acts as an `agent`, or the other side is missing.

## Example

Bad:

    "participations": [{"actor_id": "act:town-council", "role": "co_agent", ...}]

Good:

    "participations": [{"actor_id": "act:town-council", "role": "co_agent", ...},
                       {"actor_id": "act:millers-guild", "role": "co_agent", ...}]

## How to mend it

Add the other side; where the text leaves it open, as a described or anonymous actor. If nobody acts
together with the one, the role is `agent`.
"""

from onrecord_validators.rule import Found, Rule, Severity


class LoneCoAgent(Found):
    """A participation as co-agent of nobody."""

    event_id: str
    """The event."""

    actor_id: str
    """The actor."""


RULE = Rule(
    code="LOG008",
    name="co-agent-alone",
    severity=Severity.ERROR,
    since="1.0",
    finding=LoneCoAgent,
    query="""
        SELECT min(id) AS record_id, 'role' AS field, event_id, min(actor_id) AS actor_id
        FROM participations WHERE role = 'co_agent'
        GROUP BY event_id HAVING count(*) = 1
    """,
    message="{actor_id} is the only co_agent of {event_id}",
    hint="Add the other side, or write agent.",
)
