"""A claim about an actor is not about an attribute.

## What it checks

A claim whose target is an actor has the aspect `attribute`.

## Why it matters

An actor does not occur and has no date: it is no proposition. What can be claimed about it is a
quality, such as what somebody calls it.

## Example

Bad:

    {"target_id": "act:millers-guild", "aspect": "occurrence", ...}

Good:

    {"target_id": "act:millers-guild", "aspect": "attribute", "value": "called reckless", ...}

## How to mend it

Let the claim be about the event, the participation or the affiliation that it is really about; or
give it the aspect `attribute` and the quality as its value.
"""

from onrecord_validators.rule import Found, Rule, Severity


class ClaimedActor(Found):
    """A claim that treats an actor as a proposition."""

    target_id: str
    """The actor."""

    aspect: str
    """What the claim is about."""


RULE = Rule(
    code="LOG005",
    name="actor-claimed-otherwise",
    severity=Severity.ERROR,
    since="1.0",
    finding=ClaimedActor,
    query="""
        SELECT id AS record_id, 'aspect' AS field, target_id, aspect FROM claims
        WHERE target_id LIKE 'act:%' AND aspect <> 'attribute'
    """,
    message="{target_id} is an actor, but the claim is about its {aspect}",
    hint=(
        "Claim the event, participation or affiliation; of an actor only an attribute can be "
        "claimed."
    ),
    related={"target_id": "the actor"},
)
