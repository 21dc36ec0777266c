-- Mitkä koneen ehdottamat näytöt odottavat vahvistusta? | Vilka belägg som en maskin har föreslagit väntar på bekräftelse? | Which pieces of evidence that a machine suggested wait for confirmation?
-- $programme TEXT = (SELECT programme_id FROM programme ORDER BY "order", programme_id LIMIT 1)
-- $drafts BOOLEAN = false
-- $as_of DATE = (SELECT max(as_of_on) FROM recommendation_state WHERE programme_id = $programme AND drafts = $drafts AND meeting_id IS NOT NULL)
-- $least_score DOUBLE = 0.0
WITH counted AS (
    SELECT meeting_id, number, effective_on, approval_state
    FROM meeting_that_counts
    WHERE programme_id = $programme AND drafts = $drafts AND effective_on <= $as_of
)
SELECT
    recommendation.label,
    recommendation.text,
    evidence.lane,
    evidence.relation,
    evidence.quote,
    round(evidence.score, 3) AS score,
    evidence.reason,
    counted.number AS meeting_number,
    counted.effective_on AS meeting_on,
    counted.approval_state,
    coalesce(statement.source_file_id, decision.source_file_id) AS source_file_id,
    coalesce(statement.page, decision.page) AS page,
    coalesce(statement.start, decision.start) AS "start",
    coalesce(statement."end", decision."end") AS "end",
    evidence.basis
FROM evidence
JOIN counted USING (meeting_id)
JOIN recommendation USING (recommendation_id)
LEFT JOIN statement ON statement.statement_id = evidence.statement_id
LEFT JOIN decision ON decision.decision_id = evidence.decision_id
WHERE evidence.state = 'suggested' AND recommendation.same_as IS NULL AND evidence.score >= $least_score
ORDER BY evidence.score DESC, recommendation.label, "start"
