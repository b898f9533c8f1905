SELECT s.uuid, l.kind, d.subject IS NOT NULL FROM outgoing_links l JOIN subjects s ON s.id = l.other LEFT JOIN documents d ON d.subject = l.other
 WHERE l.document = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = l.document) ORDER BY l.other
