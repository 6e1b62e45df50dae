-- Who takes part in what, and which speakers a reader can tell apart.

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

-- Whom a reader can tell apart: at least one speaker who is not anonymous.
CREATE TEMP TABLE told_apart AS
SELECT DISTINCT speakers.statement_id
FROM speakers JOIN actors ON actors.id = speakers.actor_id
WHERE actors.naming IN ('named', 'described', 'generic');
