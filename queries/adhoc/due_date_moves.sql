-- Miten kunkin toimenpiteen määräaika on siirtynyt? | Hur har tidsfristen för varje åtgärd flyttats? | How has the due date of each action been moved?
-- $programme TEXT = (SELECT programme_id FROM programme ORDER BY "order", programme_id LIMIT 1)
-- $drafts BOOLEAN = false
-- $as_of DATE = (SELECT max(as_of_on) FROM recommendation_state WHERE programme_id = $programme AND drafts = $drafts AND meeting_id IS NOT NULL)
WITH history AS (
    SELECT
        *,
        row_number() OVER own - 1 AS move,
        lag(due_latest) OVER own AS due_before,
        due_latest - lag(due_latest) OVER own AS slip_days
    FROM action_due_date
    WHERE programme_id = $programme AND recorded_on <= $as_of
    WINDOW own AS (PARTITION BY action_id ORDER BY recorded_on, register_line)
)
SELECT
    recommendation.label,
    action.text AS action,
    action.owner,
    history.move,
    history.recorded_on,
    history.due_before,
    history.due,
    history.due_earliest,
    history.due_latest,
    history.precision,
    history.slip_days,
    history.source,
    history.basis,
    history.register_file,
    history.register_line
FROM history
JOIN action USING (action_id)
JOIN recommendation ON recommendation.recommendation_id = history.recommendation_id
ORDER BY recommendation.label, history.action_id, history.move
