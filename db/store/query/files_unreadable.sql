SELECT t.hash, f.name, s.uuid, t.failure FROM file_texts t JOIN document_files f ON f.hash = t.hash JOIN subjects s ON s.id = f.document
 WHERE t.state = 'failed' AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = f.document)
 ORDER BY t.id DESC LIMIT :limit
