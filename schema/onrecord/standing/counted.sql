-- The commitments that count, all of them, once each statement has its weight.
CREATE TEMP TABLE counted AS SELECT * FROM weighted_claims;
