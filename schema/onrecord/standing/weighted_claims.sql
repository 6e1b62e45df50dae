-- The commitments that count, with how the claims of their statements count.

CREATE TEMP VIEW weighted_claims AS
SELECT * FROM (
    SELECT
        weighted.* EXCLUDE (class),
        -- What rows 1 to 7 read: assertions and the like; of a directive, the condition it utters.
        claim_id IS NULL
        OR class IN ('assertive', 'expressive', 'commissive', 'declaration')
        OR (class = 'directive' AND modality = 'factual' AND target_id LIKE 'rel:%') AS commits
    FROM (
        SELECT
            commitments.claim_id, commitments.statement_id, commitments.target_id,
            commitments.polarity, commitments.certainty,
            CASE weights.weight WHEN 'made' THEN commitments.modality ELSE weights.weight END
                AS modality,
            voices.act, voices.class, voices.voice, voices.is_told_apart
        FROM commitments
        JOIN weights ON weights.statement_id = commitments.statement_id
        JOIN voices ON voices.statement_id = commitments.statement_id
        WHERE weights.weight <> 'none' AND commitments.certainty <> 'uncommitted'
    ) AS weighted
) AS classified
WHERE commits OR modality <> 'factual';
