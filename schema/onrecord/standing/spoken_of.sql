-- Which participations have no claim row of their own, and of what anybody speaks.

-- A participation that no claim row is about takes its event's claims and relations.
CREATE TEMP TABLE inheriting AS
SELECT id, event_id FROM participations
WHERE id NOT IN (SELECT target_id FROM commitments);

-- Who has any claim row, even one that does not count.
CREATE TEMP TABLE spoken_of AS
SELECT target_id AS record_id FROM commitments
UNION
SELECT participations.event_id FROM commitments
JOIN participations ON participations.id = commitments.target_id
WHERE commitments.polarity = 'positive';
INSERT INTO spoken_of
SELECT id FROM inheriting WHERE event_id IN (SELECT record_id FROM spoken_of);
