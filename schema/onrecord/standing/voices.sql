-- Who speaks, and every commitment that a statement makes to a record's occurrence.

-- Heads: the end of a same_as or derived_from chain. From the ends downward: each id once, no cycle.
-- Of an id that is defined twice the first definition counts: `onrecord generate` computes standings
-- of dossiers that no rule has seen, and with both definitions, ways downward could come back to
-- themselves. Heads have numbers, which cost less than ids to compare.
CREATE TEMP TABLE actor_heads AS
WITH RECURSIVE links AS (
    SELECT
        id, same_as_id, rowid AS number,
        -- Whom a reader can tell apart: anybody who is not anonymous.
        coalesce(naming IN ('named', 'described', 'generic'), FALSE) AS is_told_apart
    FROM actors WHERE rowid IN (SELECT min(rowid) FROM actors GROUP BY id)
),
heads (id, head, number, is_told_apart) AS (
    SELECT id, id, number, is_told_apart FROM links
    WHERE same_as_id IS NULL OR same_as_id NOT IN (SELECT id FROM links)
    UNION ALL
    SELECT links.id, heads.head, heads.number, heads.is_told_apart
    FROM heads JOIN links ON links.same_as_id = heads.id
)
SELECT
    links.id,
    coalesce(heads.head, links.id) AS head,
    coalesce(heads.number, links.number) AS number,
    coalesce(heads.is_told_apart, links.is_told_apart) AS is_told_apart
FROM links LEFT JOIN heads ON heads.id = links.id;

CREATE TEMP TABLE source_heads AS
WITH RECURSIVE links AS (
    SELECT id, derived_from_id, rowid AS number FROM sources
    WHERE rowid IN (SELECT min(rowid) FROM sources GROUP BY id)
),
heads (id, number) AS (
    SELECT id, number FROM links
    WHERE derived_from_id IS NULL OR derived_from_id NOT IN (SELECT id FROM links)
    UNION ALL
    SELECT links.id, heads.number FROM heads JOIN links ON links.derived_from_id = heads.id
)
SELECT links.id, coalesce(heads.number, links.number) AS number
FROM links LEFT JOIN heads ON heads.id = links.id;

CREATE TEMP TABLE speakers AS
SELECT DISTINCT
    statement_speakers.statement_id, actor_heads.head AS actor_id, actor_heads.number,
    actor_heads.is_told_apart
FROM statement_speakers
JOIN actor_heads ON actor_heads.id = statement_speakers.speaker_id
JOIN statements ON statements.id = statement_speakers.statement_id
WHERE statements.act <> 'narrate';

-- The keys of a statement's speakers: a syndicated copy has the key of its original. Of four numbers
-- one is an actor's, one a text's, one that of somebody in a text whom it does not specify, and one
-- that of a statement of which not even a text is known.
CREATE TEMP TABLE speaker_keys AS
SELECT statement_id, 4 * number AS speaker_key, is_told_apart FROM speakers
UNION ALL
SELECT
    statements.id,
    CASE
        WHEN source_heads.number IS NULL THEN 4 * statements.rowid + 3
        WHEN statements.act = 'narrate' THEN 4 * source_heads.number + 1
        ELSE 4 * source_heads.number + 2
    END,
    FALSE
FROM statements LEFT JOIN source_heads ON source_heads.id = CASE
    WHEN statements.act = 'narrate' THEN statements.source_id ELSE statements.root_source_id
END
WHERE statements.id NOT IN (SELECT statement_id FROM speakers);

-- A voice is a set of speakers: the key of the only one, or a number below 0.
CREATE TEMP TABLE voices AS
WITH alone AS (
    SELECT
        statement_id, min(speaker_key) AS voice, count(*) AS speakers,
        bool_or(is_told_apart) AS is_told_apart
    FROM speaker_keys GROUP BY statement_id
),
together AS (
    SELECT statement_id, -dense_rank() OVER (ORDER BY keys) AS voice
    FROM (
        SELECT statement_id, list(speaker_key ORDER BY speaker_key) AS keys FROM speaker_keys
        WHERE statement_id IN (SELECT statement_id FROM alone WHERE speakers > 1)
        GROUP BY statement_id
    ) AS sets
)
SELECT
    alone.statement_id, statements.act, act_classes.class,
    coalesce(together.voice, alone.voice) AS voice, alone.is_told_apart
FROM alone
JOIN statements ON statements.id = alone.statement_id
JOIN act_classes ON act_classes.act = statements.act
LEFT JOIN together ON together.statement_id = alone.statement_id;

-- Commitments: the claims about occurrence, uncommitted ones included, and the implicit ones.
CREATE TEMP TABLE commitments (
    claim_id VARCHAR, statement_id VARCHAR, target_id VARCHAR,
    polarity VARCHAR, certainty VARCHAR, modality VARCHAR
);

INSERT INTO commitments
SELECT id, statement_id, target_id, polarity, certainty, modality
FROM claims WHERE aspect = 'occurrence';

-- A statement is claimed by the one that reports it, unless the same voice claims about it itself.
INSERT INTO commitments
SELECT NULL, reporting.statement_id, reported.id, 'positive', 'certain', 'factual'
FROM statements AS reported JOIN voices AS reporting
    ON reporting.statement_id = reported.reported_in_id
WHERE reported.act <> 'narrate' AND NOT EXISTS (
    SELECT 1 FROM claims JOIN voices ON voices.statement_id = claims.statement_id
    WHERE claims.target_id = reported.id AND claims.aspect = 'occurrence'
        AND voices.act <> 'condemn' AND voices.voice = reporting.voice
);

-- A relation or affiliation that the text gives and nobody claims is narrated by its sources. All
-- narrations of a source are one voice, of which one is enough: each would be a row for every pair.
INSERT INTO commitments
SELECT DISTINCT NULL, narrations.id, record.id, 'positive', 'certain', 'factual'
FROM (
    SELECT id, basis FROM relations UNION ALL SELECT id, basis FROM affiliations
) AS record
JOIN evidence ON evidence.record_id = record.id
JOIN segments ON segments.id = evidence.segment_id
JOIN (
    SELECT min(id) AS id, source_id FROM statements WHERE act = 'narrate' GROUP BY source_id
) AS narrations ON narrations.source_id = segments.source_id
WHERE record.basis = 'text' AND record.id NOT IN (
    SELECT target_id FROM claims WHERE aspect = 'occurrence'
);

-- How the claims of a statement count: as made, as prospective, as generic or (none) not at all.
CREATE TEMP TABLE weights (statement_id VARCHAR, weight VARCHAR);
INSERT INTO weights SELECT id, 'made' FROM statements WHERE act = 'narrate';
