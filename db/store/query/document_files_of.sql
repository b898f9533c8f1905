SELECT f.hash, f.name, f.size, f.role, f.event
  FROM document_files f JOIN documents d ON d.subject = f.document
 WHERE f.document = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject) ORDER BY f.position
