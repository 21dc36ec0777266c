-- Mitä kokouksia on pidetty, missä tilassa pöytäkirjat ovat ja kuinka suuri osa tekstistä on luokiteltu? | Vilka möten har hållits, i vilket läge är protokollen och hur stor del av texten är klassificerad? | Which meetings were held, how far are their minutes a record, and how much of the text is classified?
-- $programme TEXT = (SELECT programme_id FROM programme ORDER BY "order", programme_id LIMIT 1)
SELECT
    meeting.number,
    meeting.effective_on AS meeting_on,
    meeting.held_on IS NULL AS day_uncertain,
    meeting.body,
    meeting.approval_state,
    approving.number AS approved_in,
    approving.effective_on - meeting.effective_on AS days_until_approved,
    meeting.superseded_by IS NULL AS counts,
    (SELECT count(*) FROM agenda_item WHERE agenda_item.meeting_id = meeting.meeting_id) AS item_count,
    (SELECT count(*) FROM decision WHERE decision.meeting_id = meeting.meeting_id) AS decision_count,
    (SELECT count(*) FROM statement WHERE statement.meeting_id = meeting.meeting_id) AS statement_count,
    round(source_file.classified / nullif(source_file.characters, 0), 4) AS classified_share,
    source_file.name AS file,
    source_file.language,
    meeting.basis
FROM meeting
LEFT JOIN meeting AS approving ON approving.meeting_id = meeting.approved_by_meeting_id
LEFT JOIN source_file ON source_file.source_file_id = meeting.source_file_id
WHERE meeting.programme_id = $programme
ORDER BY meeting.effective_on, meeting.meeting_id
