-- Mitä kukin vastuutaho lupasi ennen seuraavaa kokousta? | Vad lovade varje ansvarig aktör före nästa möte? | What did each responsible body promise before the next meeting?
-- $programme TEXT = (SELECT programme_id FROM programme ORDER BY "order", programme_id LIMIT 1)
-- $drafts BOOLEAN = false
-- $as_of DATE = (SELECT max(as_of_on) FROM recommendation_state WHERE programme_id = $programme AND drafts = $drafts AND meeting_id IS NOT NULL)
-- $until DATE = (SELECT min(date) FROM coming_meeting WHERE programme_id = $programme AND date > $as_of)
WITH counted AS (
    SELECT meeting_id, number, effective_on, approval_state
    FROM meeting_that_counts
    WHERE programme_id = $programme AND drafts = $drafts AND effective_on <= $as_of
),
announced AS (
    SELECT action_id, recommendation_id, due_earliest, due_latest, due, recorded_on, register_file, register_line
    FROM action_due_date
    WHERE programme_id = $programme AND recorded_on <= $as_of
    QUALIFY row_number() OVER (PARTITION BY action_id ORDER BY recorded_on DESC, register_line DESC) = 1
),
latest AS (
    SELECT *
    FROM recommendation_state
    WHERE programme_id = $programme AND drafts = $drafts AND meeting_id IS NOT NULL AND as_of_on <= $as_of
    QUALIFY rank() OVER (ORDER BY as_of_on DESC) = 1
),
due_actions AS (
    SELECT
        'action' AS what, action.owner AS responsible, recommendation.label, action.text AS words,
        announced.due_earliest, announced.due_latest, announced.recorded_on AS said_on, NULL::TEXT AS said_in,
        NULL::TEXT AS source_file_id, NULL::INTEGER AS page, NULL::INTEGER AS "start", NULL::INTEGER AS "end",
        announced.register_file, announced.register_line, action.basis
    FROM announced
    JOIN action USING (action_id)
    JOIN latest ON latest.recommendation_id = announced.recommendation_id
    JOIN recommendation ON recommendation.recommendation_id = announced.recommendation_id
    WHERE latest.implementation IN ('not_started', 'in_progress')
),
settled AS (
    SELECT promise_outcome.promise_id, promise_outcome.outcome, promise_outcome.new_due_earliest, promise_outcome.new_due_latest
    FROM promise_outcome
    JOIN counted USING (meeting_id)
    QUALIFY row_number() OVER (
        PARTITION BY promise_outcome.promise_id ORDER BY counted.effective_on DESC, promise_outcome.score DESC
    ) = 1
),
due_promises AS (
    SELECT
        'promise' AS what, promise.actor AS responsible, NULL AS label, promise.text AS words,
        coalesce(settled.new_due_earliest, promise.due_earliest) AS due_earliest,
        coalesce(settled.new_due_latest, promise.due_latest) AS due_latest,
        counted.effective_on AS said_on, counted.number AS said_in,
        promise.source_file_id, promise.page, promise.start, promise."end", NULL AS register_file, NULL AS register_line,
        promise.basis
    FROM promise
    JOIN counted USING (meeting_id)
    LEFT JOIN settled USING (promise_id)
    WHERE promise.same_as IS NULL AND coalesce(settled.outcome, 'upcoming') NOT IN ('kept', 'dropped')
)
SELECT *, $until AS next_meeting_on
FROM (SELECT * FROM due_actions UNION ALL BY NAME SELECT * FROM due_promises)
WHERE due_latest > $as_of AND due_latest <= $until
ORDER BY responsible NULLS LAST, due_latest, words
