-- Mitkä hyväksytyt suositukset ovat yli määräajan: vastuutaho, alkuperäinen ja nykyinen määräaika, siirtojen määrä? | Vilka godkända rekommendationer har överskridit tidsfristen: ansvarig aktör, ursprunglig och nuvarande tidsfrist, antal framflyttningar? | Which accepted recommendations are past their due date: owner, first and current due date, number of moves?
-- $programme TEXT = (SELECT programme_id FROM programme ORDER BY "order", programme_id LIMIT 1)
-- $drafts BOOLEAN = false
-- $as_of DATE = (SELECT max(as_of_on) FROM recommendation_state WHERE programme_id = $programme AND drafts = $drafts AND meeting_id IS NOT NULL)
WITH latest AS (
    SELECT *
    FROM recommendation_state
    WHERE programme_id = $programme AND drafts = $drafts AND meeting_id IS NOT NULL AND as_of_on <= $as_of
    QUALIFY rank() OVER (ORDER BY as_of_on DESC) = 1
)
SELECT
    recommendation.label,
    recommendation.text,
    latest.owner,
    latest.first_due_on,
    latest.due_on,
    latest.moved_count,
    $as_of - latest.due_on AS days_late,
    latest.implementation,
    latest.response,
    latest.as_of_on,
    recommendation.basis,
    recommendation.register_file,
    recommendation.register_line
FROM latest
JOIN recommendation USING (recommendation_id)
WHERE
    latest.response IN ('accepted', 'partially_accepted')
    AND latest.implementation IN ('not_started', 'in_progress')
    AND latest.due_on < $as_of
ORDER BY days_late DESC, recommendation.label
