-- Mitkä rivit ja tiedostot hylättiin, ja mikä teksti jäi luokittelematta? | Vilka rader och filer avvisades, och vilken text blev oklassificerad? | Which rows and files were rejected, and which text was left unclassified?
-- $programme TEXT = (SELECT programme_id FROM programme ORDER BY "order", programme_id LIMIT 1)
SELECT 'rejected' AS what, file, line, NULL::INTEGER AS page, what AS words, expected
FROM rejected_row
WHERE programme_id = $programme
UNION ALL BY NAME
SELECT 'unclassified' AS what, source_file.path AS file, NULL AS line, unclassified_text.page, unclassified_text.text AS words,
    NULL AS expected
FROM unclassified_text
JOIN source_file USING (source_file_id)
WHERE unclassified_text.programme_id = $programme
ORDER BY what, file, line, words
