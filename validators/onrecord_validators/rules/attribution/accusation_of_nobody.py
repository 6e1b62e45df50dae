"""An accusation does not name a wrongdoer.

## What it checks

In a statement with the act `accuse` each claim on the occurrence of an event, a participation or a
statement has for its target a participation in the role `agent`, `accomplice` or `supporter`, and
there is at least one. Further claims, on relations (what the deed breaks) or on details, are free.

## Why it matters

To accuse is to say that somebody did it. A claim on the event says only that it happened; whom the
speaker holds responsible would be lost, or would become a property of the event that nobody answers
for.

## Example

Bad:

    {"act": "accuse", "claims": [{"target_id": "evt:weir-breaking", ...}], ...}

Good:

    {"act": "accuse", "claims": [{"target_id": "par:weir-breaking/millers-guild", ...}], ...}

## How to mend it

Let the claim be about the participation of the accused, as agent, accomplice or supporter. If the
text says only that something was wrong, the act is `condemn`; if only that it happened, `assert`.
"""

from onrecord_validators.rule import Found, Rule, Severity


class NobodyAccused(Found):
    """A claim of an accusation, or an accusation without one, that accuses nobody."""

    target_id: str | None
    """What it is about instead; NULL where it has no such claim."""

    target: str
    """The same in words."""


RULE = Rule(
    code="ATT016",
    name="accusation-of-nobody",
    severity=Severity.ERROR,
    since="1.0",
    finding=NobodyAccused,
    query="""
        WITH accusations AS (
            SELECT
                statements.id AS statement_id, claims.id AS claim_id, claims.target_id,
                participations.role,
                coalesce(participations.role IN ('agent', 'accomplice', 'supporter'), FALSE) AS fits
            FROM statements
            LEFT JOIN claims ON claims.statement_id = statements.id
                AND claims.aspect = 'occurrence'
                AND (
                    claims.target_id LIKE 'evt:%' OR claims.target_id LIKE 'par:%'
                    OR claims.target_id LIKE 'sta:%'
                )
            LEFT JOIN participations ON participations.id = claims.target_id
            WHERE statements.act = 'accuse'
                AND statements.id IN (SELECT statement_id FROM claims)
        )
        SELECT
            coalesce(claim_id, statement_id) AS record_id,
            CASE WHEN claim_id IS NULL THEN 'claims' ELSE 'target_id' END AS field,
            target_id,
            CASE
                WHEN target_id IS NULL THEN 'no part in anything'
                WHEN role IS NULL THEN target_id
                ELSE target_id || ', a part as ' || role
            END AS target
        FROM accusations
        -- Of a target that nobody defines another rule tells.
        WHERE NOT fits AND (
            target_id IS NULL
            OR target_id IN (
                SELECT id FROM records WHERE id IN (SELECT target_id FROM accusations)
            )
        )
    """,
    message=(
        "an accusation is about somebody's part as agent, accomplice or supporter, this one "
        "about {target}"
    ),
    hint="Claim the participation of the accused; otherwise the act is condemn or assert.",
    related={"target_id": "what it is about instead"},
)
