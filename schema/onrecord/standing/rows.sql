-- The rows of the table of standings, for the records in scope; the first row that matches wins.
INSERT INTO standings
WITH factual_voices AS (
    SELECT
        record_id,
        min(voice) FILTER (WHERE polarity = 'positive') AS first_for,
        max(voice) FILTER (WHERE polarity = 'positive') AS last_for,
        min(voice) FILTER (WHERE polarity = 'negative') AS first_against,
        max(voice) FILTER (WHERE polarity = 'negative') AS last_against
    FROM proposition_claims
    WHERE modality = 'factual' AND record_id IN (SELECT id FROM scope) GROUP BY record_id
),
-- Each claim, and which of the rows 1, 2 and 4 to 7 it satisfies.
judged AS (
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
        told_apart.statement_id IS NOT NULL
            AND coalesce(made.standing NOT IN ('disputed', 'reported'), TRUE) AS attributes
    FROM scope
    JOIN proposition_claims AS claims ON claims.record_id = scope.id
    LEFT JOIN factual_voices ON factual_voices.record_id = claims.record_id
    LEFT JOIN rivals ON rivals.record_id = claims.record_id
    LEFT JOIN entitled ON entitled.statement_id = claims.statement_id
        AND entitled.target_id = claims.target_id
    LEFT JOIN standings AS made ON made.record_id = claims.statement_id
    LEFT JOIN told_apart ON told_apart.statement_id = claims.statement_id
),
placed AS (
    SELECT
        scope.id,
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
            WHEN scope.id NOT IN (SELECT record_id FROM spoken_of) AND scope.id IN (
                SELECT record_id FROM bearing
                WHERE type IN ('purpose', 'about', 'promotes', 'hinders', 'if', 'unless')
            ) THEN 'projected'
            ELSE 'unclaimed'
        END AS standing
    FROM scope LEFT JOIN judged ON judged.record_id = scope.id
    GROUP BY scope.id
),
-- Which claims the row reads, and which of them decide.
weighed AS (
    SELECT
        placed.id, placed.standing, judged.*,
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
    FROM placed JOIN judged ON judged.record_id = placed.id
),
decided AS (
    SELECT id, max(degree) AS degree FROM weighed WHERE decides GROUP BY id
),
deciding AS (
    SELECT weighed.id, min(weighed.claim_id) FILTER (WHERE NOT inherited) AS claim_id
    FROM weighed JOIN decided USING (id, degree)
    WHERE weighed.decides GROUP BY weighed.id
),
heard AS (
    SELECT
        weighed.id,
        count(DISTINCT speaker_key) FILTER (WHERE polarity = 'positive') AS speakers_for,
        count(DISTINCT speaker_key) FILTER (WHERE polarity = 'negative') AS speakers_against
    FROM weighed JOIN speaker_keys ON speaker_keys.statement_id = weighed.statement_id
    WHERE weighed.is_read GROUP BY weighed.id
)
SELECT
    placed.id,
    placed.standing,
    CASE decided.degree WHEN 3 THEN 'certain' WHEN 2 THEN 'probable' WHEN 1 THEN 'possible' END,
    deciding.claim_id,
    CASE placed.standing WHEN 'unclaimed' THEN 0 ELSE coalesce(heard.speakers_for, 0) END,
    CASE placed.standing WHEN 'unclaimed' THEN 0 ELSE coalesce(heard.speakers_against, 0) END
FROM placed
LEFT JOIN decided ON decided.id = placed.id
LEFT JOIN deciding ON deciding.id = placed.id
LEFT JOIN heard ON heard.id = placed.id;
