SELECT d.subject FROM documents d INDEXED BY documents_newest
 WHERE EXISTS (SELECT 1 FROM assignments a WHERE a.document = d.subject AND a.parent IS NULL AND a.role = 'lead') AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
 ORDER BY d.arrival DESC, d.year DESC, d.number DESC, d.subject DESC LIMIT :limit
