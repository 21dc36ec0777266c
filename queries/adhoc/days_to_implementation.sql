-- Montako päivää suosituksesta toteutukseen kului arvioinneittain (mediaani, pisin)? | Hur många dagar gick från rekommendation till genomförande per utvärdering (median, längst)? | How many days passed from recommendation to implementation, by evaluation (median, longest)?
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
    evaluation.title AS evaluation,
    evaluation.kind,
    count(*) AS recommendation_count,
    count(latest.implemented_on) AS implemented_count,
    CAST(median(latest.implemented_on - recommendation.made_on) AS INTEGER) AS median_days,
    max(latest.implemented_on - recommendation.made_on) AS most_days,
    arg_max(recommendation.label, latest.implemented_on - recommendation.made_on) AS slowest,
    count(*) FILTER (latest.implementation IN ('not_started', 'in_progress')) AS open_count,
    max(latest.days_open) AS most_days_open,
    any_value(evaluation.basis) AS basis,
    $as_of AS as_of_on
FROM latest
JOIN recommendation USING (recommendation_id)
JOIN evaluation USING (evaluation_id)
WHERE latest.kind = 'evaluation'
GROUP BY evaluation.evaluation_id, evaluation.title, evaluation.kind, evaluation.published_latest
ORDER BY evaluation.published_latest, evaluation.title
