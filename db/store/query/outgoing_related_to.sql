SELECT s.uuid, l.kind, CASE WHEN o.code = '' THEN o.title ELSE o.code END, o.state
  FROM outgoing_links l INDEXED BY outgoing_links_other JOIN outgoing o ON o.subject = l.document JOIN subjects s ON s.id = o.subject
 WHERE l.other = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = l.other)
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = o.subject) ORDER BY o.drafted_at
