-- Columns of statements that analysts would otherwise need a recursive query for.

-- From the narrates downward, so that each statement is visited once and a cycle never. Of an id
-- that is defined twice, which a rule refuses, the first definition counts.
CREATE TEMP TABLE statement_roots AS
WITH RECURSIVE firsts AS (
    SELECT id, act, source_id, reported_in_id FROM statements
    WHERE rowid IN (SELECT min(rowid) FROM statements GROUP BY id)
),
roots (id, root_source_id) AS (
    SELECT id, source_id FROM firsts WHERE act = 'narrate'
    UNION ALL
    SELECT reported.id, roots.root_source_id
    FROM roots JOIN firsts AS reported
        ON reported.reported_in_id = roots.id AND reported.act <> 'narrate'
),
namings AS (
    SELECT
        statement_speakers.statement_id,
        CASE
            WHEN bool_or(actors.naming = 'named') THEN 'named'
            WHEN bool_or(actors.naming = 'described') THEN 'described'
            WHEN bool_and(actors.naming = 'generic') THEN 'generic'
            ELSE 'anonymous'
        END AS attribution
    FROM statement_speakers JOIN actors ON actors.id = statement_speakers.speaker_id
    GROUP BY statement_speakers.statement_id
)
SELECT
    statements.id, roots.root_source_id,
    CASE
        WHEN statements.act = 'narrate' THEN 'self'
        ELSE coalesce(namings.attribution, 'unspecified')
    END AS attribution
FROM statements
LEFT JOIN roots ON roots.id = statements.id
LEFT JOIN namings ON namings.statement_id = statements.id;

UPDATE statements
SET root_source_id = derived.root_source_id, attribution = derived.attribution
FROM statement_roots AS derived WHERE derived.id = statements.id;

DROP TABLE statement_roots;
