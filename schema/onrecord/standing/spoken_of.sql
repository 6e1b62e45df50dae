-- Which participations have no claim row of their own, and of what anybody speaks.

-- A participation that no claim row is about takes its event's claims and relations.
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

-- Who has any claim row, even one that does not count.
CREATE TEMP TABLE spoken_of AS
SELECT target_id AS record_id FROM commitments
UNION
SELECT participations.event_id FROM commitments
JOIN participations ON participations.id = commitments.target_id
WHERE commitments.polarity = 'positive';
INSERT INTO spoken_of
SELECT id FROM inheritors WHERE event_id IN (SELECT record_id FROM spoken_of);
