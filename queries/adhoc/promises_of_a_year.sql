-- Mitä vuonna N luvattiin: toteutui, siirtyi, peruttiin, jäi raportoimatta (molemmat lainaukset)? | Vad utlovades år N: infriades, flyttades fram, ställdes in, rapporterades inte (båda citaten)? | What was promised in year N: kept, moved, called off, not reported (both quotes)?
-- $programme TEXT = (SELECT programme_id FROM programme ORDER BY "order", programme_id LIMIT 1)
-- $drafts BOOLEAN = false
-- $as_of DATE = (SELECT max(as_of_on) FROM recommendation_state WHERE programme_id = $programme AND drafts = $drafts AND meeting_id IS NOT NULL)
-- $year INTEGER = year($as_of)
WITH counted AS (
    SELECT meeting_id, number, effective_on
    FROM meeting_that_counts
    WHERE programme_id = $programme AND drafts = $drafts AND effective_on <= $as_of
),
told AS (
    SELECT promise_outcome.*, counted.number, counted.effective_on
    FROM promise_outcome
    JOIN counted USING (meeting_id)
),
outcome AS (
    SELECT *
    FROM told
    QUALIFY row_number() OVER (
        PARTITION BY promise_id ORDER BY effective_on DESC, score DESC, promise_outcome_id DESC
    ) = 1
),
move AS (
    SELECT promise_id, max(new_due_latest) AS due_on, sum(slip_days) AS slip_days
    FROM told
    WHERE outcome = 'rescheduled'
    GROUP BY promise_id
)
SELECT
    promise.text AS promise_quote,
    counted.number AS promised_in,
    counted.effective_on AS promised_on,
    promise.actor,
    promise.due_earliest,
    promise.due_latest,
    CASE
        WHEN outcome.outcome IN ('kept', 'dropped') THEN outcome.outcome
        WHEN coalesce(move.due_on, promise.due_latest) < (SELECT max(effective_on) FROM counted) THEN 'unreported'
        ELSE coalesce(outcome.outcome, 'upcoming')
    END AS state,
    outcome.text AS outcome_quote,
    outcome.number AS told_in,
    move.due_on AS new_due_on,
    move.slip_days,
    promise.basis,
    promise.source_file_id,
    promise.page,
    promise.start,
    promise."end",
    outcome.source_file_id AS outcome_source_file_id,
    outcome.page AS outcome_page,
    outcome.start AS outcome_start,
    outcome."end" AS outcome_end
FROM promise
JOIN counted USING (meeting_id)
LEFT JOIN outcome USING (promise_id)
LEFT JOIN move USING (promise_id)
WHERE promise.same_as IS NULL AND year(counted.effective_on) = $year
ORDER BY promise.due_latest, promise.promise_id
