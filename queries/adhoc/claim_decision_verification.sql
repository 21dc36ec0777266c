-- Mitä kustakin suosituksesta on ilmoitettu, päätetty ja todennettu? | Vad har uppgetts, beslutats och verifierats om varje rekommendation? | What was claimed, decided and verified about each recommendation?
-- $programme TEXT = (SELECT programme_id FROM programme ORDER BY "order", programme_id LIMIT 1)
-- $drafts BOOLEAN = false
-- $as_of DATE = (SELECT max(as_of_on) FROM recommendation_state WHERE programme_id = $programme AND drafts = $drafts AND meeting_id IS NOT NULL)
WITH counted AS (
    SELECT meeting_id, number, effective_on, approval_state
    FROM meeting_that_counts
    WHERE programme_id = $programme AND drafts = $drafts AND effective_on <= $as_of
),
latest AS (
    SELECT *
    FROM recommendation_state
    WHERE programme_id = $programme AND drafts = $drafts AND meeting_id IS NOT NULL AND as_of_on <= $as_of
    QUALIFY rank() OVER (ORDER BY as_of_on DESC) = 1
),
last_words AS (
    SELECT
        evidence.recommendation_id, evidence.lane, evidence.quote, evidence.state, evidence.basis,
        counted.number AS meeting_number,
        coalesce(statement.start, decision.start) AS place
    FROM evidence
    JOIN counted USING (meeting_id)
    LEFT JOIN statement ON statement.statement_id = evidence.statement_id
    LEFT JOIN decision ON decision.decision_id = evidence.decision_id
    WHERE evidence.state <> 'refused' AND evidence.relation <> 'earlier'
    QUALIFY row_number() OVER (
        PARTITION BY evidence.recommendation_id, evidence.lane ORDER BY counted.effective_on DESC, place DESC
    ) = 1
),
verified AS (
    SELECT *
    FROM verification
    WHERE verified_on <= $as_of
    QUALIFY row_number() OVER (PARTITION BY recommendation_id ORDER BY verified_on DESC, register_line DESC) = 1
)
SELECT
    recommendation.label,
    recommendation.text,
    latest.implementation,
    latest.implementation_basis,
    claim.quote AS last_claim,
    claim.meeting_number AS claimed_in,
    claim.state AS claim_state,
    decided.quote AS last_decision,
    decided.meeting_number AS decided_in,
    latest.verification,
    verified.quote AS verification_quote,
    verified.report,
    verified.report_page,
    verified.verified_on,
    coalesce(verified.basis, decided.basis, claim.basis, recommendation.basis) AS basis
FROM latest
JOIN recommendation USING (recommendation_id)
LEFT JOIN last_words AS claim ON claim.recommendation_id = latest.recommendation_id AND claim.lane = 'claim'
LEFT JOIN last_words AS decided ON decided.recommendation_id = latest.recommendation_id AND decided.lane = 'decision'
LEFT JOIN verified ON verified.recommendation_id = latest.recommendation_id
WHERE latest.kind = 'evaluation'
ORDER BY recommendation.label
