-- Mihin havaintoihin ja johtopäätöksiin kukin suositus perustuu? | På vilka iakttagelser och slutsatser bygger varje rekommendation? | Which findings and conclusions does each recommendation rest on?
-- $programme TEXT = (SELECT programme_id FROM programme ORDER BY "order", programme_id LIMIT 1)
-- $drafts BOOLEAN = false
-- $as_of DATE = (SELECT max(as_of_on) FROM recommendation_state WHERE programme_id = $programme AND drafts = $drafts AND meeting_id IS NOT NULL)
WITH RECURSIVE counted AS (
    SELECT meeting_id, number, effective_on
    FROM meeting_that_counts
    WHERE programme_id = $programme AND drafts = $drafts
),
known AS (
    SELECT finding.*, evaluation.title AS evaluation, counted.number AS meeting_number
    FROM finding
    LEFT JOIN evaluation USING (evaluation_id)
    LEFT JOIN counted ON counted.meeting_id = finding.meeting_id
    WHERE
        finding.programme_id = $programme
        AND CASE
            WHEN finding.meeting_id IS NOT NULL THEN counted.effective_on
            ELSE coalesce(evaluation.published_latest, (SELECT max(effective_on) FROM counted))
        END <= $as_of
),
made AS (
    SELECT recommendation_id, label, text
    FROM recommendation
    WHERE programme_id = $programme AND made_on <= $as_of
),
link AS (
    SELECT
        finding_link.finding_id,
        finding_link.conclusion_id,
        coalesce(told.same_as, finding_link.recommendation_id) AS recommendation_id
    FROM finding_link
    SEMI JOIN known USING (finding_id)
    LEFT JOIN recommendation AS told ON told.recommendation_id = finding_link.recommendation_id
),
carried AS (
    SELECT finding_id, NULL::TEXT AS conclusion_id, recommendation_id FROM link SEMI JOIN made USING (recommendation_id)
    UNION
    SELECT link.finding_id, link.conclusion_id, carried.recommendation_id
    FROM link
    JOIN carried ON carried.finding_id = link.conclusion_id
)
SELECT
    made.label,
    made.text,
    known.stage,
    known.label AS finding_label,
    known.text AS finding,
    known.kind,
    conclusion.label AS conclusion_label,
    conclusion.text AS conclusion,
    known.evaluation,
    coalesce(known.report, CASE WHEN known.meeting_id IS NULL THEN known.evaluation END) AS report,
    known.report_page,
    known.meeting_number,
    known.basis,
    known.register_file,
    known.register_line
FROM carried
JOIN made USING (recommendation_id)
JOIN known USING (finding_id)
LEFT JOIN known AS conclusion ON conclusion.finding_id = carried.conclusion_id
ORDER BY made.label, made.text, known.stage = 'conclusion', known.register_line, known.start, conclusion.label
