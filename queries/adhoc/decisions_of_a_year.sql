-- Mitä ryhmä päätti vuonna N? | Vad beslutade gruppen år N? | What did the group decide in year N?
-- $programme TEXT = (SELECT programme_id FROM programme ORDER BY "order", programme_id LIMIT 1)
-- $drafts BOOLEAN = false
-- $as_of DATE = (SELECT max(as_of_on) FROM recommendation_state WHERE programme_id = $programme AND drafts = $drafts AND meeting_id IS NOT NULL)
-- $year INTEGER = year($as_of)
WITH counted AS (
    SELECT meeting_id, number, effective_on, approval_state
    FROM meeting_that_counts
    WHERE programme_id = $programme AND drafts = $drafts AND effective_on <= $as_of
)
SELECT
    counted.effective_on AS meeting_on,
    counted.number AS meeting_number,
    counted.approval_state,
    agenda_item.number AS item_number,
    agenda_item.title AS item_title,
    decision.kind,
    decision.text AS quote,
    decision.proposal,
    decision.source_file_id,
    decision.page,
    decision.start,
    decision."end",
    decision.basis
FROM decision
JOIN counted USING (meeting_id)
JOIN agenda_item USING (agenda_item_id)
WHERE year(counted.effective_on) = $year
ORDER BY counted.effective_on, agenda_item.position, decision.position
