SELECT uuid, kind, label, state FROM (
SELECT s.uuid AS uuid, l.kind AS kind, CASE WHEN o.code = '' THEN o.title ELSE o.code END AS label, o.state AS state, o.drafted_at AS at
  FROM outgoing_links l INDEXED BY outgoing_links_other JOIN outgoing o ON o.subject = l.document JOIN subjects s ON s.id = o.subject
 WHERE l.other = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = l.other)
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = o.subject)
UNION ALL -- what a letter that came in was linked to
SELECT s.uuid, CASE l.kind WHEN 'answers' THEN 'answered' ELSE l.kind END, CASE WHEN o.code = '' THEN o.title ELSE o.code END, o.state, o.drafted_at
  FROM document_links l JOIN outgoing o ON o.subject = l.other JOIN subjects s ON s.id = o.subject
 WHERE l.document = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = l.document)
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = o.subject)
) ORDER BY at
