-- Mistä avoimesta suosituksesta ei ole kirjausta kahdessa viime kokouksessa, ja mikä oli viimeinen? | Vilken öppen rekommendation saknar notering från de två senaste mötena, och vilken var den sista? | Which open recommendation has no statement in the last two meetings, and which was its last?
-- $programme TEXT = (SELECT programme_id FROM programme ORDER BY "order", programme_id LIMIT 1)
-- $drafts BOOLEAN = false
-- $as_of DATE = (SELECT max(as_of_on) FROM recommendation_state WHERE programme_id = $programme AND drafts = $drafts AND meeting_id IS NOT NULL)
-- $meetings INTEGER = 2
WITH latest AS (
    SELECT *
    FROM recommendation_state
    WHERE programme_id = $programme AND drafts = $drafts AND meeting_id IS NOT NULL AND as_of_on <= $as_of
    QUALIFY rank() OVER (ORDER BY as_of_on DESC) = 1
),
last_words AS (
    SELECT recommendation_id, meeting_id, quote, basis, coalesce(statement.source_file_id, decision.source_file_id) AS source_file_id,
        coalesce(statement.page, decision.page) AS page,
        coalesce(statement.start, decision.start) AS start_at,
        coalesce(statement."end", decision."end") AS end_at
    FROM (SELECT recommendation_id, meeting_id, quote, state, basis, statement_id, decision_id FROM evidence WHERE state <> 'refused') AS spoken
    LEFT JOIN (SELECT statement_id, source_file_id, page, start, "end" FROM statement) AS statement USING (statement_id)
    LEFT JOIN (SELECT decision_id, source_file_id, page, start, "end" FROM decision) AS decision USING (decision_id)
    QUALIFY row_number() OVER (PARTITION BY recommendation_id, meeting_id ORDER BY start_at DESC) = 1
)
SELECT
    recommendation.label,
    recommendation.text,
    latest.owner,
    latest.silent_meeting_count,
    meeting.number AS last_meeting,
    meeting.effective_on AS last_spoken_on,
    last_words.quote AS last_quote,
    last_words.source_file_id,
    last_words.page,
    last_words.start_at AS "start",
    last_words.end_at AS "end",
    coalesce(last_words.basis, recommendation.basis) AS basis,
    latest.as_of_on
FROM latest
JOIN recommendation USING (recommendation_id)
LEFT JOIN last_words ON last_words.recommendation_id = latest.recommendation_id AND last_words.meeting_id = latest.last_spoken_meeting_id
LEFT JOIN meeting ON meeting.meeting_id = latest.last_spoken_meeting_id
WHERE
    latest.kind = 'evaluation'
    AND latest.implementation IN ('not_started', 'in_progress')
    AND latest.silent_meeting_count >= $meetings
ORDER BY latest.silent_meeting_count DESC, recommendation.label
