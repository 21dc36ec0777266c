-- Kaikki kirjaukset ja päätökset asiasta X aikajärjestyksessä lainauksineen (tietopyyntöön vastaaminen)? | Alla noteringar och beslut om ämnet X i tidsordning med citat (svar på en begäran om uppgifter)? | All statements and decisions about subject X in the order of time, with quotes (to answer a request for information)?
-- $programme TEXT = (SELECT programme_id FROM programme ORDER BY "order", programme_id LIMIT 1)
-- $drafts BOOLEAN = false
-- $as_of DATE = (SELECT max(as_of_on) FROM recommendation_state WHERE programme_id = $programme AND drafts = $drafts AND meeting_id IS NOT NULL)
-- $subject TEXT = 'viestintä'
-- $compounds BOOLEAN = true
-- The subject is the base form of one word; compounds hold it too: viestintäsuunnitelma.
WITH counted AS (
    SELECT meeting_id, number, effective_on, approval_state
    FROM meeting_that_counts
    WHERE programme_id = $programme AND drafts = $drafts AND effective_on <= $as_of
),
spoken AS (
    SELECT DISTINCT statement_id, decision_id
    FROM statement_lemma
    WHERE
        programme_id = $programme
        AND (lemma = lower($subject) OR ($compounds AND contains(lemma, lower($subject))))
),
words AS (
    SELECT 'statement' AS what, statement.kind, statement.status, statement.said_by, statement.text, statement.meeting_id,
        statement.agenda_item_id, statement.basis, statement.source_file_id, statement.page, statement.start, statement."end"
    FROM statement
    SEMI JOIN spoken ON spoken.statement_id = statement.statement_id
    UNION ALL BY NAME
    SELECT 'decision' AS what, decision.kind, NULL AS status, 'group' AS said_by, decision.text, decision.meeting_id,
        decision.agenda_item_id, decision.basis, decision.source_file_id, decision.page, decision.start, decision."end"
    FROM decision
    SEMI JOIN spoken ON spoken.decision_id = decision.decision_id
)
SELECT
    counted.effective_on AS meeting_on,
    counted.number AS meeting_number,
    counted.approval_state,
    agenda_item.number AS item_number,
    agenda_item.title AS item_title,
    words.what,
    words.kind,
    words.status,
    words.said_by,
    words.text AS quote,
    words.source_file_id,
    words.page,
    words.start,
    words."end",
    words.basis
FROM words
JOIN counted USING (meeting_id)
LEFT JOIN agenda_item USING (agenda_item_id)
ORDER BY counted.effective_on, counted.meeting_id, words.start
