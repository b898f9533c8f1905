SELECT t.hash, f.name, s.uuid, t.failure FROM file_texts t
  JOIN (SELECT hash, name, document FROM document_files UNION ALL SELECT hash, name, document FROM outgoing_files WHERE current = 1 AND removed = 0) f ON f.hash = t.hash
  JOIN subjects s ON s.id = f.document
 WHERE t.state = 'failed' AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = f.document)
 ORDER BY t.id DESC LIMIT :limit
