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
    SELECT statement_id, actor_id FROM speakers
    WHERE statement_id IN (SELECT statement_id FROM confirmations)
    UNION
    SELECT statements.id, actor_heads.head
    FROM statements JOIN actor_heads ON actor_heads.id = statements.on_behalf_of_id
    WHERE statements.id IN (SELECT statement_id FROM confirmations)
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
-- Statements at times that exclude the same intervals are asked about together: each with each who
-- takes part in what it confirms would be a row for every pair. A moment is how many intervals have
-- begun by then and how many have not ended, each fewer than a billion.
dated AS (
    SELECT statement_id, time_earliest, time_latest, 1000000000 * begun + not_ended AS moment
    FROM (
        SELECT
            statement_id, time_earliest, time_latest,
            count(since_earliest) OVER (
                ORDER BY coalesce(time_latest, since_earliest) NULLS LAST
            ) AS begun,
            count(until_latest) OVER (
                ORDER BY coalesce(time_earliest, until_latest) DESC NULLS LAST
            ) AS not_ended
        FROM (
            SELECT
                id AS statement_id, time_earliest, time_latest,
                NULL::DATE AS since_earliest, NULL::DATE AS until_latest
            FROM statements WHERE id IN (SELECT statement_id FROM confirmations)
            UNION ALL
            SELECT NULL, NULL, NULL, since_earliest, until_latest FROM belongs
        ) AS days
    ) AS counted_days
    WHERE statement_id IS NOT NULL
),
moments AS (
    SELECT moment, max(time_earliest) AS earliest, min(time_latest) AS latest
    FROM dated GROUP BY moment
),
-- Each end once: each target with each actor would be a row for every pair, too.
about AS (
    SELECT DISTINCT ends.statement_id, ends.end_id, dated.moment
    FROM ends JOIN dated ON dated.statement_id = ends.statement_id
),
concerned AS (
    SELECT asked.moment, asked.end_id, participants.actor_id
    FROM (SELECT DISTINCT moment, end_id FROM about) AS asked
    JOIN participants ON participants.record_id = asked.end_id
),
-- Each actor is its own ancestor here; an interval must not provably exclude the statement's time.
ancestors (moment, actor_id, ancestor_id) AS (
    SELECT moment, actor_id, actor_id FROM (
        SELECT dated.moment, candidates.actor_id
        FROM candidates JOIN dated ON dated.statement_id = candidates.statement_id
        UNION
        SELECT moment, actor_id FROM concerned
    ) AS actors_of_interest
    UNION
    SELECT ancestors.moment, ancestors.actor_id, belongs.organization_id
    FROM ancestors
    JOIN belongs ON belongs.actor_id = ancestors.ancestor_id
    JOIN moments ON moments.moment = ancestors.moment
    WHERE NOT coalesce(moments.latest < belongs.since_earliest, FALSE)
        AND NOT coalesce(moments.earliest > belongs.until_latest, FALSE)
),
-- Whom a statement speaks for, and by whom an end can be spoken of.
speaking AS MATERIALIZED (
    SELECT DISTINCT dated.statement_id, ancestors.ancestor_id
    FROM candidates
    JOIN dated ON dated.statement_id = candidates.statement_id
    JOIN ancestors
        ON ancestors.moment = dated.moment AND ancestors.actor_id = candidates.actor_id
),
spoken_by AS MATERIALIZED (
    SELECT DISTINCT concerned.moment, concerned.end_id, ancestors.ancestor_id
    FROM concerned
    JOIN ancestors
        ON ancestors.moment = concerned.moment AND ancestors.actor_id = concerned.actor_id
    JOIN actors AS shared ON shared.id = ancestors.ancestor_id
    WHERE shared.id = concerned.actor_id OR shared.kind <> 'state'
),
-- Whether a statement and an end share any is looked up from the side that has fewer; materialized,
-- so that the joins are made in this order.
sides AS MATERIALIZED (
    SELECT about.*, of_statement.size <= of_end.size AS has_few_speakers
    FROM about
    JOIN (SELECT statement_id, count(*) AS size FROM speaking GROUP BY statement_id) AS of_statement
        ON of_statement.statement_id = about.statement_id
    JOIN (
        SELECT moment, end_id, count(*) AS size FROM spoken_by GROUP BY moment, end_id
    ) AS of_end
        ON of_end.moment = about.moment AND of_end.end_id = about.end_id
),
from_speakers AS MATERIALIZED (
    SELECT few.statement_id, few.moment, few.end_id, speaking.ancestor_id
    FROM (SELECT * FROM sides WHERE has_few_speakers) AS few
    JOIN speaking ON speaking.statement_id = few.statement_id
),
from_participants AS MATERIALIZED (
    SELECT few.statement_id, few.end_id, spoken_by.ancestor_id
    FROM (SELECT * FROM sides WHERE NOT has_few_speakers) AS few
    JOIN spoken_by ON spoken_by.moment = few.moment AND spoken_by.end_id = few.end_id
),
shown AS (
    SELECT from_speakers.statement_id, from_speakers.end_id
    FROM from_speakers
    JOIN spoken_by
        ON spoken_by.moment = from_speakers.moment
        AND spoken_by.end_id = from_speakers.end_id
        AND spoken_by.ancestor_id = from_speakers.ancestor_id
    UNION
    SELECT from_participants.statement_id, from_participants.end_id
    FROM from_participants
    JOIN speaking
        ON speaking.statement_id = from_participants.statement_id
        AND speaking.ancestor_id = from_participants.ancestor_id
)
SELECT DISTINCT ends.statement_id, ends.target_id
FROM ends JOIN shown ON shown.statement_id = ends.statement_id AND shown.end_id = ends.end_id;
