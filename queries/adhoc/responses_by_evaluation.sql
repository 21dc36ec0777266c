-- Vastineet arvioinneittain: puuttuvat yli 60 päivän takaa ja hylkäysten perustelut? | Bemötanden per utvärdering: de som saknats i över 60 dagar och skälen till avslag? | Responses by evaluation: those missing for more than 60 days, and the reasons of rejections?
-- $programme TEXT = (SELECT programme_id FROM programme ORDER BY "order", programme_id LIMIT 1)
-- $drafts BOOLEAN = false
-- $as_of DATE = (SELECT max(as_of_on) FROM recommendation_state WHERE programme_id = $programme AND drafts = $drafts AND meeting_id IS NOT NULL)
-- $days INTEGER = 60
WITH latest AS (
    SELECT *
    FROM recommendation_state
    WHERE programme_id = $programme AND drafts = $drafts AND meeting_id IS NOT NULL AND as_of_on <= $as_of
    QUALIFY rank() OVER (ORDER BY as_of_on DESC) = 1
)
SELECT
    evaluation.title AS evaluation,
    recommendation.label,
    recommendation.text,
    latest.response,
    latest.response_reason,
    recommendation.made_on,
    CASE WHEN latest.response = 'none' THEN $as_of - recommendation.made_on END AS days_without_response,
    latest.response = 'none' AND $as_of - recommendation.made_on > $days AS missing_too_long,
    response.responded_on,
    coalesce(response.basis, recommendation.basis) AS basis,
    coalesce(response.register_file, recommendation.register_file) AS register_file,
    coalesce(response.register_line, recommendation.register_line) AS register_line
FROM latest
JOIN recommendation USING (recommendation_id)
LEFT JOIN evaluation USING (evaluation_id)
LEFT JOIN (
    SELECT *
    FROM response
    WHERE responded_on <= $as_of
    QUALIFY row_number() OVER (PARTITION BY recommendation_id ORDER BY responded_on DESC, register_line DESC) = 1
) AS response USING (recommendation_id)
WHERE latest.kind = 'evaluation'
ORDER BY evaluation.published_latest, latest.response, recommendation.label
