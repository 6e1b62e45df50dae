-- How the claims of the statements in scope count, once those of all they depend on are known.
INSERT INTO weights
SELECT
    scope.id,
    CASE
        WHEN bool_or(polarity = 'positive' AND modality = 'factual') THEN 'made'
        WHEN bool_or(polarity = 'negative' AND modality = 'factual' AND act = 'narrate') THEN 'none'
        WHEN bool_and(polarity = 'negative' AND act <> 'narrate') FILTER (WHERE commits) THEN 'none'
        WHEN bool_or(modality IN ('prospective', 'conditional', 'desired')) THEN 'prospective'
        WHEN bool_or(modality = 'generic') THEN 'generic'
        ELSE 'none'
    END
FROM scope LEFT JOIN weighted_claims
    ON weighted_claims.target_id = scope.id AND weighted_claims.target_id LIKE 'sta:%'
GROUP BY scope.id;
