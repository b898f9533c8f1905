SELECT s.uuid, d.year, d.number
  FROM document_files f JOIN documents d ON d.subject = f.document JOIN subjects s ON s.id = d.subject
 WHERE f.hash = :hash AND d.state NOT IN ('withdrawn', 'voided', 'erased') AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject) LIMIT 10
