"""An affiliation names neither an organization nor a post.

## What it checks

Every affiliation has an `organization_id` or a `post`.

## Why it matters

That somebody heads or belongs to something, without a word about what, says nothing.

## Example

Bad:

    {"actor_id": "act:ivo-tarn", "kind": "speaks_for", "status": "current", ...}

Good:

    {"actor_id": "act:ivo-tarn", "organization_id": "act:town-council", "kind": "speaks_for", ...}

## How to mend it

Name the organization, or give the post in the words of the text.
"""

from onrecord_validators.rule import Found, Rule, Severity


class OpenAffiliation(Found):
    """An affiliation without another end."""

    kind: str
    """How the actor belongs."""


RULE = Rule(
    code="LOG021",
    name="affiliation-to-nothing",
    severity=Severity.ERROR,
    since="1.0",
    finding=OpenAffiliation,
    query="""
        SELECT id AS record_id, 'kind' AS field, kind FROM affiliations
        WHERE organization_id IS NULL AND post IS NULL
    """,
    message="the affiliation ({kind}) has neither organization_id nor post",
    hint="Name the organization, or give the post in the words of the text.",
    on_partial=True,
)
