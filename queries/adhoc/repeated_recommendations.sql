-- Mitkä aiemman arvioinnin suositukset toistuvat myöhemmässä arvioinnissa? | Vilka rekommendationer i en tidigare utvärdering upprepas i en senare? | Which recommendations of an earlier evaluation come again in a later one?
-- $programme TEXT = (SELECT programme_id FROM programme ORDER BY "order", programme_id LIMIT 1)
-- $drafts BOOLEAN = false
-- $as_of DATE = (SELECT max(as_of_on) FROM recommendation_state WHERE programme_id = $programme AND drafts = $drafts AND meeting_id IS NOT NULL)
-- $least_shared DOUBLE = 0.4
-- Words are held to be the same where their first five letters are; what a register says (superseded_by) counts always.
WITH latest AS (
    SELECT *
    FROM recommendation_state
    WHERE programme_id = $programme AND drafts = $drafts AND meeting_id IS NOT NULL AND as_of_on <= $as_of
    QUALIFY rank() OVER (ORDER BY as_of_on DESC) = 1
),
made AS (
    SELECT
        recommendation.recommendation_id, recommendation.label, recommendation.text, recommendation.made_on,
        recommendation.evaluation_id, recommendation.superseded_by, recommendation.basis, recommendation.register_file,
        recommendation.register_line, latest.implementation, latest.implemented_on, evaluation.title AS evaluation
    FROM recommendation
    JOIN latest USING (recommendation_id)
    JOIN evaluation USING (evaluation_id)
),
stems AS (
    SELECT DISTINCT recommendation_id, stem
    FROM (
        SELECT recommendation_id, unnest(regexp_extract_all(lower(text), '[a-zåäö]{4,}')) AS word FROM made
    ) AS words,
    LATERAL (SELECT left(word, 5) AS stem) AS cut
),
sizes AS (SELECT recommendation_id, count(*) AS size FROM stems GROUP BY recommendation_id),
overlap AS (
    SELECT one.recommendation_id AS earlier_id, other.recommendation_id AS later_id, count(*) AS shared
    FROM stems AS one
    JOIN stems AS other USING (stem)
    GROUP BY ALL
)
SELECT
    earlier.label AS earlier_label,
    earlier.text AS earlier_text,
    earlier.evaluation AS earlier_evaluation,
    later.label AS later_label,
    later.text AS later_text,
    later.evaluation AS later_evaluation,
    CASE WHEN earlier.superseded_by = later.recommendation_id THEN 'register' ELSE 'similar words' END AS because,
    round(coalesce(overlap.shared, 0) / least(own.size, other.size), 2) AS shared_words,
    earlier.implementation AS earlier_implementation,
    earlier.implemented_on - earlier.made_on AS earlier_days_to_implementation,
    earlier.basis,
    earlier.register_file,
    earlier.register_line
FROM made AS earlier
JOIN made AS later ON later.made_on > earlier.made_on AND later.evaluation_id <> earlier.evaluation_id
JOIN sizes AS own ON own.recommendation_id = earlier.recommendation_id
JOIN sizes AS other ON other.recommendation_id = later.recommendation_id
LEFT JOIN overlap ON overlap.earlier_id = earlier.recommendation_id AND overlap.later_id = later.recommendation_id
WHERE
    earlier.superseded_by = later.recommendation_id
    OR overlap.shared >= $least_shared * least(own.size, other.size)
ORDER BY earlier.label, later.label
