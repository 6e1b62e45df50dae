-- The rows of the table of standings, for the records in scope; the first row that matches wins.
INSERT INTO standings
WITH claims AS MATERIALIZED (
    SELECT scope.number, proposition_claims.*
    FROM scope JOIN proposition_claims ON proposition_claims.record_id = scope.id
),
factual_voices AS (
    SELECT
        number,
        min(voice) FILTER (WHERE polarity = 'positive') AS first_for,
        max(voice) FILTER (WHERE polarity = 'positive') AS last_for,
        min(voice) FILTER (WHERE polarity = 'negative') AS first_against,
        max(voice) FILTER (WHERE polarity = 'negative') AS last_against
    FROM claims WHERE modality = 'factual' GROUP BY number
),
-- Each claim, and which of the rows 1, 2 and 4 to 7 it satisfies.
judged AS MATERIALIZED (
    SELECT
        claims.*,
        claims.modality = 'factual' AND claims.polarity = 'positive' AS affirms,
        claims.modality = 'factual' AND CASE claims.polarity
            WHEN 'positive' THEN
                coalesce(first_against <> claims.voice OR last_against <> claims.voice, FALSE)
                OR coalesce(
                    rivals.first_voice <> claims.voice OR rivals.last_voice <> claims.voice, FALSE
                )
            ELSE coalesce(first_for <> claims.voice OR last_for <> claims.voice, FALSE)
        END AS disputes,
        claims.modality = 'factual' AND claims.polarity = 'negative' AND claims.act = 'narrate'
            AND first_for IS NULL AS negates,
        NOT claims.inherited AND claims.act IN ('confirm', 'acknowledge')
            AND claims.certainty = 'certain'
            AND entitled.statement_id IS NOT NULL
            AND coalesce(made.standing IN ('stated', 'confirmed'), FALSE) AS confirms,
        claims.is_told_apart
            AND coalesce(made.standing NOT IN ('disputed', 'reported'), TRUE) AS attributes
    FROM claims
    LEFT JOIN factual_voices ON factual_voices.number = claims.number
    LEFT JOIN rivals ON rivals.record_id = claims.record_id
    LEFT JOIN entitled ON entitled.statement_id = claims.statement_id
        AND entitled.target_id = claims.target_id
    LEFT JOIN standings AS made
        ON made.record_id = claims.statement_id AND made.record_id LIKE 'sta:%'
),
placed AS (
    SELECT
        scope.number, scope.id,
        CASE
            WHEN bool_or(disputes) THEN 'disputed'
            WHEN bool_or(negates) THEN 'negated'
            WHEN bool_and(polarity = 'negative' AND act <> 'narrate') FILTER (WHERE commits)
                THEN 'denied'
            WHEN bool_or(affirms AND confirms) THEN 'confirmed'
            WHEN bool_or(affirms AND act = 'narrate') THEN 'stated'
            WHEN bool_or(affirms AND attributes) THEN 'attributed'
            WHEN bool_or(affirms) THEN 'reported'
            WHEN bool_or(modality IN ('prospective', 'conditional', 'desired')) THEN 'projected'
            WHEN bool_or(modality = 'generic') THEN 'general'
            WHEN scope.id IN (SELECT record_id FROM only_projected) THEN 'projected'
            ELSE 'unclaimed'
        END AS standing
    FROM scope LEFT JOIN judged ON judged.number = scope.number
    GROUP BY scope.number, scope.id
),
-- Which claims the row reads, and which of them decide.
weighed AS (
    SELECT
        judged.*,
        CASE judged.certainty WHEN 'certain' THEN 3 WHEN 'probable' THEN 2 ELSE 1 END AS degree,
        CASE
            WHEN placed.standing = 'denied' THEN commits
            WHEN placed.standing IN ('projected', 'general') THEN modality <> 'factual'
            ELSE modality = 'factual'
        END AS is_read,
        CASE placed.standing
            WHEN 'disputed' THEN disputes
            WHEN 'negated' THEN negates
            WHEN 'denied' THEN commits
            WHEN 'confirmed' THEN affirms AND confirms
            WHEN 'stated' THEN affirms AND act = 'narrate'
            WHEN 'attributed' THEN affirms AND attributes
            WHEN 'reported' THEN affirms
            WHEN 'projected' THEN modality IN ('prospective', 'conditional', 'desired')
            WHEN 'general' THEN modality = 'generic'
            ELSE FALSE
        END AS decides
    FROM placed JOIN judged ON judged.number = placed.number
),
decided AS (
    SELECT number, max(degree) AS degree FROM weighed WHERE decides GROUP BY number
),
deciding AS (
    SELECT weighed.number, min(weighed.claim_id) FILTER (WHERE NOT inherited) AS claim_id
    FROM weighed JOIN decided USING (number, degree)
    WHERE weighed.decides GROUP BY weighed.number
),
heard AS (
    SELECT
        number,
        count(*) FILTER (WHERE speaks_for) AS speakers_for,
        count(*) FILTER (WHERE speaks_against) AS speakers_against
    FROM (
        SELECT
            weighed.number,
            bool_or(weighed.polarity = 'positive') AS speaks_for,
            bool_or(weighed.polarity = 'negative') AS speaks_against
        FROM weighed JOIN speaker_keys ON speaker_keys.statement_id = weighed.statement_id
        WHERE weighed.is_read GROUP BY weighed.number, speaker_keys.speaker_key
    ) AS speakers GROUP BY number
)
SELECT
    placed.id,
    placed.standing,
    CASE decided.degree WHEN 3 THEN 'certain' WHEN 2 THEN 'probable' WHEN 1 THEN 'possible' END,
    deciding.claim_id,
    CASE placed.standing WHEN 'unclaimed' THEN 0 ELSE coalesce(heard.speakers_for, 0) END,
    CASE placed.standing WHEN 'unclaimed' THEN 0 ELSE coalesce(heard.speakers_against, 0) END
FROM placed
LEFT JOIN decided ON decided.number = placed.number
LEFT JOIN deciding ON deciding.number = placed.number
LEFT JOIN heard ON heard.number = placed.number;
