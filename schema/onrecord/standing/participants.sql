-- Who takes part in what, and which speakers a reader can tell apart.

-- In an event, a statement or an affiliation.
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

-- Whom a reader can tell apart: at least one speaker who is not anonymous.
CREATE TEMP TABLE told_apart AS
SELECT DISTINCT speakers.statement_id
FROM speakers JOIN actors ON actors.id = speakers.actor_id
WHERE actors.naming IN ('named', 'described', 'generic');
