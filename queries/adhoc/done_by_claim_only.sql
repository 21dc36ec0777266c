-- Mikä "tehty" nojaa vain ilmoitukseen tai luonnospöytäkirjaan? | Vilket "gjort" vilar bara på en uppgift eller ett utkast till protokoll? | Which "done" rests only on a claim or on draft minutes?
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
claims AS (
    SELECT
        evidence.recommendation_id, evidence.state AS evidence_state, statement.text AS quote, statement.said_by,
        counted.number AS meeting_number, counted.effective_on AS said_on, counted.approval_state,
        statement.source_file_id, statement.page, statement.start, statement."end", evidence.basis
    FROM evidence
    JOIN statement USING (statement_id)
    JOIN counted ON counted.meeting_id = evidence.meeting_id
    WHERE statement.status = 'done' AND evidence.state <> 'refused' AND evidence.relation <> 'earlier'
)
SELECT
    recommendation.label,
    recommendation.text,
    latest.implementation,
    latest.implementation_basis,
    claims.quote,
    claims.said_by,
    claims.evidence_state,
    claims.meeting_number,
    claims.said_on,
    claims.approval_state,
    CASE WHEN latest.claimed_done THEN 'claim only' ELSE 'draft minutes' END AS rests_on,
    claims.source_file_id,
    claims.page,
    claims.start,
    claims."end",
    claims.basis
FROM latest
JOIN recommendation USING (recommendation_id)
JOIN claims USING (recommendation_id)
WHERE latest.claimed_done OR (claims.approval_state = 'draft' AND latest.implementation <> 'implemented')
ORDER BY recommendation.label, claims.said_on DESC, claims.start
