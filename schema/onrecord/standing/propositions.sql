-- Which claims each proposition reads, which relations bear on it, and who is entitled to confirm.

CREATE TEMP TABLE counted AS SELECT * FROM weighted_claims;

-- A participation that no claim row is about takes its event's claims and relations.
CREATE TEMP TABLE inheriting AS
SELECT id, event_id FROM participations
WHERE id NOT IN (SELECT target_id FROM commitments);

CREATE TEMP TABLE event_claims AS
SELECT target_id AS event_id, FALSE AS lifted, counted.* FROM counted
WHERE target_id LIKE 'evt:%'
UNION ALL
-- Presupposition: whoever says that somebody took part says that it happened.
SELECT participations.event_id, TRUE, counted.* FROM counted
JOIN participations ON participations.id = counted.target_id
WHERE counted.polarity = 'positive';

CREATE TEMP TABLE proposition_claims AS
SELECT target_id AS record_id, FALSE AS inherited, counted.* FROM counted
WHERE target_id NOT LIKE 'evt:%'
UNION ALL
SELECT event_id, FALSE, event_claims.* EXCLUDE (event_id, lifted) FROM event_claims
UNION ALL
-- What siblings' claims presuppose is left out, unless nothing remains.
SELECT inheriting.id, TRUE, event_claims.* EXCLUDE (event_id, lifted)
FROM inheriting JOIN event_claims ON event_claims.event_id = inheriting.event_id
WHERE NOT event_claims.lifted OR inheriting.event_id NOT IN (
    SELECT event_id FROM event_claims WHERE NOT lifted
);

-- Who has any claim row, even one that does not count.
CREATE TEMP TABLE spoken_of AS
SELECT target_id AS record_id FROM commitments
UNION
SELECT participations.event_id FROM commitments
JOIN participations ON participations.id = commitments.target_id
WHERE commitments.polarity = 'positive';
INSERT INTO spoken_of
SELECT id FROM inheriting WHERE event_id IN (SELECT record_id FROM spoken_of);

-- The relations at either end of an event or statement; a participation that inherits has them too.
CREATE TEMP TABLE bearing AS
WITH void AS (
    SELECT record_id FROM proposition_claims WHERE record_id LIKE 'rel:%'
    GROUP BY record_id
    HAVING coalesce(
        bool_or(polarity = 'negative' AND modality = 'factual' AND act = 'narrate')
        AND NOT bool_or(polarity = 'positive' AND modality = 'factual'), FALSE
    ) OR coalesce(
        bool_and(polarity = 'negative' AND act <> 'narrate') FILTER (WHERE commits), FALSE
    )
),
ends AS (
    SELECT from_id AS id, to_id AS other_id, type FROM relations
    WHERE from_id <> to_id AND id NOT IN (SELECT record_id FROM void)
    UNION ALL
    SELECT to_id, from_id, type FROM relations
    WHERE from_id <> to_id AND id NOT IN (SELECT record_id FROM void)
)
SELECT id AS record_id, other_id, type FROM ends
UNION ALL
SELECT inheriting.id, ends.other_id, ends.type
FROM inheriting JOIN ends ON ends.id = inheriting.event_id;

-- What nobody speaks of, but a relation puts before us as possible.
CREATE TEMP TABLE only_projected AS
SELECT DISTINCT record_id FROM bearing
WHERE type IN ('purpose', 'about', 'promotes', 'hinders', 'if', 'unless')
    AND record_id NOT IN (SELECT record_id FROM spoken_of);

-- The voices that claim what a record excludes: the first and last tell whether any differs.
CREATE TEMP TABLE rivals AS
SELECT
    bearing.record_id,
    min(proposition_claims.voice) AS first_voice,
    max(proposition_claims.voice) AS last_voice
FROM bearing JOIN proposition_claims ON proposition_claims.record_id = bearing.other_id
WHERE bearing.type = 'excludes'
    AND proposition_claims.polarity = 'positive' AND proposition_claims.modality = 'factual'
GROUP BY bearing.record_id;

CREATE TEMP TABLE participants AS
WITH of_event AS (
    SELECT participations.event_id, actor_heads.head AS actor_id
    FROM participations JOIN actor_heads ON actor_heads.id = participations.actor_id
),
of_end AS (
    SELECT event_id AS id, actor_id FROM of_event
    UNION ALL
    SELECT statement_id, actor_id FROM speakers
)
SELECT id AS target_id, actor_id FROM of_end
UNION
SELECT participations.id, of_event.actor_id
FROM participations JOIN of_event ON of_event.event_id = participations.event_id
UNION
SELECT affiliations.id, actor_heads.head
FROM affiliations JOIN actor_heads ON actor_heads.id = affiliations.actor_id
UNION
SELECT affiliations.id, actor_heads.head
FROM affiliations JOIN actor_heads ON actor_heads.id = affiliations.organization_id
UNION
SELECT relations.id, of_end.actor_id FROM relations JOIN of_end ON of_end.id = relations.from_id
UNION
SELECT relations.id, of_end.actor_id FROM relations JOIN of_end ON of_end.id = relations.to_id;

-- Which statement is entitled to confirm or acknowledge which target.
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
concerned AS (
    SELECT confirmations.statement_id, confirmations.target_id, participants.actor_id
    FROM confirmations JOIN participants ON participants.target_id = confirmations.target_id
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
)
SELECT DISTINCT concerned.statement_id, concerned.target_id
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
WHERE shared.id = concerned.actor_id OR shared.kind <> 'state';

-- Whom a reader can tell apart: at least one speaker who is not anonymous.
CREATE TEMP TABLE told_apart AS
SELECT DISTINCT speakers.statement_id
FROM speakers JOIN actors ON actors.id = speakers.actor_id
WHERE actors.naming IN ('named', 'described', 'generic');
