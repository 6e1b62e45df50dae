-- Which statement is entitled to confirm or acknowledge which target.

-- Who takes part in an event, a statement or an affiliation.
CREATE TEMP TABLE participants AS
SELECT participations.event_id AS record_id, actor_heads.head AS actor_id
FROM participations JOIN actor_heads ON actor_heads.id = participations.actor_id
UNION
SELECT statement_id, actor_id FROM speakers
UNION
SELECT affiliations.id, actor_heads.head
FROM affiliations JOIN actor_heads ON actor_heads.id = affiliations.actor_id
UNION
SELECT affiliations.id, actor_heads.head
FROM affiliations JOIN actor_heads ON actor_heads.id = affiliations.organization_id;

CREATE TEMP TABLE entitled AS
WITH RECURSIVE confirmations AS (
    SELECT DISTINCT statement_id, target_id FROM counted
    WHERE act IN ('confirm', 'acknowledge')
        AND polarity = 'positive' AND modality = 'factual' AND certainty = 'certain'
),
candidates AS (
    SELECT confirmations.statement_id, speakers.actor_id
    FROM confirmations JOIN speakers ON speakers.statement_id = confirmations.statement_id
    UNION
    SELECT confirmations.statement_id, actor_heads.head
    FROM confirmations
    JOIN statements ON statements.id = confirmations.statement_id
    JOIN actor_heads ON actor_heads.id = statements.on_behalf_of_id
),
-- What a target is about: itself, the event of a participation, both ends of a relation.
ends AS (
    SELECT statement_id, target_id, target_id AS end_id FROM confirmations
    UNION ALL
    SELECT confirmations.statement_id, confirmations.target_id, participations.event_id
    FROM confirmations JOIN participations ON participations.id = confirmations.target_id
    UNION ALL
    SELECT confirmations.statement_id, confirmations.target_id, relations.from_id
    FROM confirmations JOIN relations ON relations.id = confirmations.target_id
    UNION ALL
    SELECT confirmations.statement_id, confirmations.target_id, relations.to_id
    FROM confirmations JOIN relations ON relations.id = confirmations.target_id
),
-- Each end once: each target with each actor would be a row for every pair.
concerned AS (
    SELECT about.statement_id, about.end_id, participants.actor_id
    FROM (SELECT DISTINCT statement_id, end_id FROM ends) AS about
    JOIN participants ON participants.record_id = about.end_id
),
belongs AS (
    SELECT
        member.head AS actor_id, organization.head AS organization_id,
        affiliations.since_earliest, affiliations.until_latest
    FROM affiliations
    JOIN actor_heads AS member ON member.id = affiliations.actor_id
    JOIN actor_heads AS organization ON organization.id = affiliations.organization_id
    WHERE affiliations.status IN ('current', 'acting') AND affiliations.kind IN (
        'heads', 'holds_post', 'works_for', 'part_of', 'office_of', 'governs', 'speaks_for'
    )
),
-- Each actor is its own ancestor here; an interval must not provably exclude the statement's time.
ancestors (statement_id, actor_id, ancestor_id) AS (
    SELECT statement_id, actor_id, actor_id FROM (
        SELECT statement_id, actor_id FROM candidates
        UNION
        SELECT statement_id, actor_id FROM concerned
    ) AS actors_of_interest
    UNION
    SELECT ancestors.statement_id, ancestors.actor_id, belongs.organization_id
    FROM ancestors
    JOIN belongs ON belongs.actor_id = ancestors.ancestor_id
    JOIN statements ON statements.id = ancestors.statement_id
    WHERE NOT coalesce(statements.time_latest < belongs.since_earliest, FALSE)
        AND NOT coalesce(statements.time_earliest > belongs.until_latest, FALSE)
),
shown AS (
    SELECT DISTINCT concerned.statement_id, concerned.end_id
    FROM candidates
    JOIN ancestors AS of_speaker
        ON of_speaker.statement_id = candidates.statement_id
        AND of_speaker.actor_id = candidates.actor_id
    JOIN actors AS shared ON shared.id = of_speaker.ancestor_id
    -- By what they share: each with each would be a row for every pair of an ancestor and an actor.
    JOIN ancestors AS of_participant
        ON of_participant.statement_id = of_speaker.statement_id
        AND of_participant.ancestor_id = of_speaker.ancestor_id
    JOIN concerned
        ON concerned.statement_id = of_participant.statement_id
        AND concerned.actor_id = of_participant.actor_id
    WHERE shared.id = concerned.actor_id OR shared.kind <> 'state'
)
SELECT DISTINCT ends.statement_id, ends.target_id
FROM ends JOIN shown ON shown.statement_id = ends.statement_id AND shown.end_id = ends.end_id;
