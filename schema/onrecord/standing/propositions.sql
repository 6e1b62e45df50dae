-- Which claims each proposition reads, and which relations bear on it.

CREATE TEMP TABLE counted AS SELECT * FROM weighted_claims;

-- A participation that no claim row is about takes its event's claims and relations. Of an id that
-- is defined twice there is one: see voices.sql.
CREATE TEMP TABLE inheritors AS
SELECT id, min(event_id) AS event_id FROM participations
WHERE id NOT IN (SELECT target_id FROM commitments) GROUP BY id;

-- All of an event have the same standing, therefore: one of them stands for the others. Each with
-- all claims would be a row for every pair.
CREATE TEMP TABLE inheriting AS
SELECT min(id) AS id, event_id FROM inheritors GROUP BY event_id;

CREATE TEMP TABLE represented AS
SELECT inheritors.id, inheriting.id AS by_id
FROM inheritors JOIN inheriting ON inheriting.event_id = inheritors.event_id
WHERE inheritors.id <> inheriting.id;

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
SELECT id FROM inheritors WHERE event_id IN (SELECT record_id FROM spoken_of);

-- The relations at either end of an event or statement; a participation that inherits for all of its
-- event has them too.
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
