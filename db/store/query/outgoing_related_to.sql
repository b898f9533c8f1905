SELECT uuid, kind, label, state, title, incoming FROM (
SELECT s.uuid AS uuid, l.kind AS kind, CASE WHEN o.code = '' THEN o.title ELSE o.code END AS label, o.state AS state, o.title AS title, 0 AS incoming, o.drafted_at AS at
  FROM outgoing_links l INDEXED BY outgoing_links_other JOIN outgoing o ON o.subject = l.document JOIN subjects s ON s.id = o.subject
 WHERE l.other = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = l.other)
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = o.subject)
UNION ALL -- what a letter that came in was linked to
SELECT s.uuid, CASE l.kind WHEN 'answers' THEN 'answered' ELSE l.kind END, CASE WHEN o.code = '' THEN o.title ELSE o.code END, o.state, o.title, 0, o.drafted_at
  FROM document_links l JOIN outgoing o ON o.subject = l.other JOIN subjects s ON s.id = o.subject
 WHERE l.document = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = l.document)
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = o.subject)
UNION ALL -- a letter that came in and was linked to what went out
SELECT s.uuid, l.kind, CASE WHEN d.code_notation = '' THEN d.code_number ELSE d.code_number || '/' || d.code_notation END, '', d.title, 1, l.at
  FROM document_links l JOIN outgoing o ON o.subject = l.other JOIN documents d ON d.subject = l.document JOIN subjects s ON s.id = d.subject
 WHERE l.other = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = o.subject)
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
) ORDER BY at
