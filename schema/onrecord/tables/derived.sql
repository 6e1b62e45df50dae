-- Columns of statements that analysts would otherwise need a recursive query for.

-- From the narrates downward, so that each statement is visited once and a cycle never.
UPDATE statements SET root_source_id = chain.root_source_id
FROM (
    WITH RECURSIVE chain (id, root_source_id) AS (
        SELECT id, source_id FROM statements WHERE act = 'narrate'
        UNION ALL
        SELECT reported.id, chain.root_source_id
        FROM chain JOIN statements AS reported
            ON reported.reported_in_id = chain.id AND reported.act <> 'narrate'
    )
    SELECT id, min(root_source_id) AS root_source_id FROM chain GROUP BY id
) AS chain
WHERE chain.id = statements.id;

UPDATE statements SET attribution = CASE WHEN act = 'narrate' THEN 'self' ELSE 'unspecified' END;

UPDATE statements SET attribution = speakers.attribution
FROM (
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
) AS speakers
WHERE speakers.statement_id = statements.id AND statements.act <> 'narrate';
