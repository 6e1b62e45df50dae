"""Somebody holds a post, but not which.

## What it checks

An affiliation of the kind `holds_post` has a `post`. One that has no `organization_id` either is
reported by affiliation-to-nothing.

## Why it matters

The post is what such an affiliation says. Without it nobody can tell what the actor is, and two
posts of one actor look like one.

## Example

Bad:

    {"actor_id": "act:runa-sel", "kind": "holds_post", ...}

Good:

    {"actor_id": "act:runa-sel", "kind": "holds_post", "post": "weir keeper", ...}

## How to mend it

Write the post as the text words it. If the text tells only that the actor belongs to the body, the
kind is another one, such as `works_for` or `member_of`.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="LOG051",
    name="post-not-told",
    severity=Severity.ERROR,
    since="1.0",
    query="""
        SELECT id AS record_id, 'kind' AS field FROM affiliations
        WHERE kind = 'holds_post' AND post IS NULL AND organization_id IS NOT NULL
    """,
    message="holds_post without a post",
    hint="Write the post as the text words it, or another kind.",
)
